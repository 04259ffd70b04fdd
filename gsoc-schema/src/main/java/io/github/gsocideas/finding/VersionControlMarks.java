package io.github.gsocideas.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what Git leaves in a file instead of its text: the pointer of Git LFS, both sides of a merge conflict, or a line of
 * one that somebody has forgotten. Whatever else would be said of such a file is no fault of its author's.
 *
 * <p>In Markdown {@code =======} may underline a title and {@code >>>>>>>} begin a quotation. So there a single line counts
 * only with a name behind it as Git writes it, {@code HEAD}, a branch or a commit, and {@code =======} not by itself. In a
 * fence an idea may well show a conflict, so that one is only a warning, and none where it is indented.
 */
public final class VersionControlMarks {

    private static final String RULE = "version-control";

    /** The three lines of a conflict, as {@code git merge} writes them, each from the beginning of its line. */
    private static final List<Pattern> CONFLICT = patterns("<{7}(?: .*)?", "={7}", ">{7}(?: .*)?");

    /** A commit with its subject, or one word: a branch, a file, {@code HEAD}. */
    private static final String NAME =
            " (?:\\S+|[0-9a-f]{7,40}\\b.*|\\S+ \\(.*\\)|Updated upstream.*|Stashed changes.*)";

    /** A line of a conflict that can hardly be anything else. */
    private static final Pattern NAMED = Pattern.compile("(?:<{7}|>{7}|\\|{7})" + NAME);

    /** A line of a conflict where none of Markdown's can be, and where there is another such line. */
    private static final Pattern MARK = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?|={7}");

    /** A line that begins or ends a fence of Markdown. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private static final Pattern MARKDOWN =
            Pattern.compile("\\.(?:md|markdown|mdown|mdwn|mkdn?|mdx|[qr]md|wiki)\\z", Pattern.CASE_INSENSITIVE);

    private static final String POINTER = "version https://git-lfs.github.com/spec/";

    /** What a line of a conflict begins with, whichever it is. */
    private static final List<String> SIGNS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private static final String HINT =
            "keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>";

    private final SourceText source;
    private final List<Integer> open = new ArrayList<>();
    private final List<Integer> fenced = new ArrayList<>();

    private VersionControlMarks(SourceText source) {
        this.source = source;
        boolean isMarkdown = MARKDOWN.matcher(source.file()).find();
        boolean isFenced = false;
        for (int number = 1; number <= source.lines(); number++) {
            String line = source.line(number);
            if (isMarkdown && FENCE.matcher(line).matches()) {
                isFenced = !isFenced;
            } else if (MARK.matcher(line).matches()) {
                (isFenced ? fenced : open).add(number);
            }
        }
    }

    /** The error at the first of such marks. */
    static Optional<Finding> find(SourceText source) {
        if (source.text().startsWith(POINTER)) {
            return Optional.of(source.error(
                    RULE,
                    source.restOfLine(Position.START),
                    "this is the pointer of Git LFS, and not the file itself",
                    "fetch it with git lfs pull, and let the build's checkout do so, or keep ideas out of Git LFS"));
        }
        if (!mayBeIn(source)) {
            return Optional.empty();
        }
        VersionControlMarks marks = new VersionControlMarks(source);
        return marks.first(marks.open)
                .map(line -> marks.error(line, "a merge conflict is left here, with both sides of it", HINT))
                .or(marks::leftover);
    }

    /** A warning at the first conflict in a fence, which may be an example. */
    public static Optional<Finding> example(SourceText source) {
        if (!mayBeIn(source)) {
            return Optional.empty();
        }
        VersionControlMarks marks = new VersionControlMarks(source);
        return marks.first(marks.fenced)
                .map(line -> marks.error(
                                line,
                                "both sides of a merge conflict are in this code, which is published as it stands",
                                HINT + "; an example is none where its lines are indented by a blank")
                        .withSeverity(Severity.WARNING));
    }

    private static boolean mayBeIn(SourceText source) {
        for (String sign : SIGNS) {
            if (source.text().contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** The line that the first whole conflict begins in. */
    private Optional<Integer> first(List<Integer> numbers) {
        int seen = 0;
        int begin = 0;
        for (int number : numbers) {
            if (CONFLICT.get(seen).matcher(source.line(number)).matches()) {
                begin = seen == 0 ? number : begin;
                seen++;
                if (seen == CONFLICT.size()) {
                    return Optional.of(begin);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> leftover() {
        boolean isCertain = !MARKDOWN.matcher(source.file()).find()
                || open.stream()
                        .anyMatch(number -> NAMED.matcher(source.line(number)).matches());
        return open.stream()
                .filter(number -> isCertain)
                .findFirst()
                .map(number -> error(
                        number,
                        "this line is left over from a merge conflict",
                        "delete it, and see that nothing is there twice or missing"));
    }

    private Finding error(int line, String message, String hint) {
        return source.error(RULE, source.restOfLine(new Position(line, 1)), message, hint);
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
