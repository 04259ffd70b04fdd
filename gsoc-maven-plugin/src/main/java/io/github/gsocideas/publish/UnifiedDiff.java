package io.github.gsocideas.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** What changes from one text to another, as {@code diff -u} writes it. */
public final class UnifiedDiff {

    private UnifiedDiff() {}

    /**
     * The changes; an empty text where there are none.
     *
     * @param from what the first text is called
     * @param to what the second is called
     */
    public static String of(String from, String before, String to, String after) {
        RawText one = lines(before);
        RawText other = lines(after);
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, one, other);
        if (edits.isEmpty()) {
            return "";
        }
        ByteArrayOutputStream diff = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(diff)) {
            formatter.format(edits, one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no disk
        }
        return "--- " + from + "\n+++ " + to + "\n" + diff.toString(StandardCharsets.UTF_8);
    }

    private static RawText lines(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
