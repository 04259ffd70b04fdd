package io.github.gsocideas.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/** Merges two changes of a text as git does: those of different lines, with an unchanged line between them. */
final class LineMerge {

    private LineMerge() {}

    /**
     * The text with both changes; empty where they are of the same lines.
     *
     * @param base what both were made of
     */
    static Optional<String> merge(String base, String one, String other) {
        MergeResult<RawText> merged =
                new MergeAlgorithm().merge(RawTextComparator.DEFAULT, lines(base), lines(one), lines(other));
        if (merged.containsConflicts()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (MergeChunk chunk : merged) {
            RawText source = merged.getSequences().get(chunk.getSequenceIndex());
            text.append(source.getString(chunk.getBegin(), chunk.getEnd(), false));
        }
        return Optional.of(text.substring(0, Math.max(0, text.length() - 1)));
    }

    /** A text whose last line ends as the others do, so that a line added behind it leaves it as it is. */
    private static RawText lines(String text) {
        return new RawText((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
