package io.github.gsocideas.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what Git leaves in a file instead of its text: both sides of a merge conflict, or the pointer of Git LFS. Whatever
 * else would be said of such a file is no fault of its author's.
 */
final class VersionControlMarks {

    /** The three lines of a conflict, as {@code git merge} writes them, each from the beginning of its line. */
    private static final List<Pattern> CONFLICT = Stream.of("<{7}(?: .*)?", "={7}", ">{7}(?: .*)?")
            .map(Pattern::compile)
            .toList();

    /** A line that begins or ends a fence of Markdown, in which an idea may well show a conflict. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private static final String POINTER = "version https://git-lfs.github.com/spec/";

    private VersionControlMarks() {}

    /** The finding at the first of such marks. */
    static Optional<Finding> find(SourceText source) {
        String text = source.text();
        if (text.startsWith(POINTER)) {
            return Optional.of(source.error(
                    "version-control",
                    source.restOfLine(Position.START),
                    "this is the pointer of Git LFS, and not the file itself",
                    "fetch it with git lfs pull, and let the build's checkout do so, or keep ideas out of Git LFS"));
        }
        return text.contains("<<<<<<<") ? conflict(source) : Optional.empty();
    }

    private static Optional<Finding> conflict(SourceText source) {
        boolean isFenced = false;
        int first = 0;
        int seen = 0;
        for (int number = 1; number <= source.lines() && seen < CONFLICT.size(); number++) {
            String line = source.line(number);
            if (seen == 0 && FENCE.matcher(line).matches()) {
                isFenced = !isFenced;
            } else if (!isFenced && CONFLICT.get(seen).matcher(line).matches()) {
                first = seen == 0 ? number : first;
                seen++;
            }
        }
        return seen < CONFLICT.size()
                ? Optional.empty()
                : Optional.of(source.error(
                        "version-control",
                        source.restOfLine(new Position(first, 1)),
                        "a merge conflict is left here, with both sides of it",
                        "keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"));
    }
}
