package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds fields that stand where front matter might, and are none: in the line of the fence, between fences of another tool, on
 * one line as JSON, in a second front matter, in a comment. All that Markdown makes of such lines follows from this one slip,
 * so it is told alone.
 *
 * <p>{@link FrontMatter} knows the shape of what is misplaced, and this class the fields: {@code --- date: 2026-02-04} is a
 * slip, and {@code --- see below} a text.
 */
public final class MisplacedFields {

    private static final String RULE = "front-matter";

    private static final String DASH = "[-\\u2010-\\u2015\\u2212]";

    /** A fence, and what else stands in its line. Other signs than these mean something to Markdown right before a word. */
    private static final Pattern FENCED = Pattern.compile(
            "[ \\t]*+(?<fence>[\\u2010-\\u2015\\u2212]++|" + DASH + "{2,}+|;{2,}+|\\+{2,}+|"
                    + "(?:\\*{3,}+|={3,}+|_{3,}+|~{3,}+|%{2,}+|:{3,}+|#{3,}+|\\${2,}+|/{2,}+)(?=[ \\t]|\\z))[ \\t]*+(?<rest>.*+)");

    private static final Pattern FIELD =
            Pattern.compile("[ \\t]*+[\"']?(?<key>\\p{L}[^:=\"'\\n]{0,60}?)[\"']?[ \\t]*+(?::(?!//)|=).*+");

    private static final Pattern JSON =
            Pattern.compile("[ \\t]*+\\{[ \\t]*+[\"'](?<key>[^\"'\\n]{1,60}+)[\"'][ \\t]*+:.*+");

    private static final Pattern DASHES = Pattern.compile("-{3,}+[ \\t]*+");

    /** What goes on with a field's value. */
    private static final Pattern BELOW_FIELD = Pattern.compile("(?:[ \\t-].*+)?");

    private static final Pattern CODE = Pattern.compile(" {0,3}(?:```|~~~).*+");

    /** What may stand above a title, and the comments in it. */
    private static final Pattern TOP =
            Pattern.compile("(?:\\s++|<!--(?:(?!-->)[^\\x00])*+-->|#[ \\t][^\\n]*+(?:\\n|\\z))++");

    private static final Pattern COMMENT_MARKS = Pattern.compile("\\A\\s*+<!--+|--+>.*+");

    /** What makes an entry, a quote or a table's row of a field, or sets its name off. */
    private static final Pattern DECORATION =
            Pattern.compile("\\A[ \\t]*+(?:[>|*+-]|[0-9]{1,2}[.)])[ \\t]*+|[*_]{2,3}+");

    /** What a block of fields begins and ends with: a fence of code, a tag, a comment of Liquid, dashes as a heading, other signs alone. */
    private static final Pattern WRAPPER = Pattern.compile(
            CODE.pattern()
                    + "|\\s*+[^\\p{L}\\p{N}\\s|]{2,}+\\s*+|</?[A-Za-z]++>[ \\t]*+|\\{%[^%]*+%\\}[ \\t]*+|#{1,6}[ \\t]*+-{2,}+[ \\t]*+");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s|:-]*+");

    private static final Pattern COMMENT = Pattern.compile("<!--+(?<text>(?:(?!-->)[^\\x00])*+)-->");

    private static final String HOW_TO_WRITE =
            "write each field on a line of its own as 'key: value', between a line '---' that is the file's first and another";

    private final SourceText source;
    private final IdeaSchema schema;
    private final FrontMatter front;

    /**
     * Looks at one file.
     *
     * @param schema tells what is a field
     * @param front what is read as the file's front matter
     */
    public MisplacedFields(SourceText source, IdeaSchema schema, FrontMatter front) {
        this.source = source;
        this.schema = schema;
        this.front = front;
    }

    /**
     * Refuses a file with such fields outside of comments.
     *
     * @throws UnreadableException when it has them
     */
    public void refuse() throws UnreadableException {
        if (front.yaml().isEmpty()) {
            refuseFirstLine();
        }
        if (!schema.labels()) { // else fields may well stand between two rules
            refuseSecond();
        }
    }

    private void refuseFirstLine() throws UnreadableException {
        int number = firstLine();
        String line = source.line(number);
        Matcher fenced = FENCED.matcher(line);
        Region region = source.restOfLine(new Position(number, 1));
        if (JSON.matcher(line).matches() && field(JSON, line).isPresent()) {
            throw new UnreadableException(source.error(
                    RULE,
                    region,
                    "front matter is YAML between two lines '---', and not '" + Quotation.quote(line.strip()) + "'",
                    HOW_TO_WRITE));
        }
        if (!fenced.matches()) {
            return;
        }
        String fence = fenced.group("fence");
        String rest = fenced.group("rest").strip();
        boolean isFollowed = field(FIELD, source.line(number + 1)).isPresent();
        boolean isDashed = fence.matches(DASH + "++");
        if (!rest.isEmpty()
                && (field(FIELD, rest).isPresent() || (isDashed && isFollowed && isClosed(number, "---")))) {
            throw new UnreadableException(source.error(
                    RULE,
                    region,
                    "front matter begins with a line '---' that has nothing else in it, and not with '"
                            + Quotation.quote(line.strip()) + "'",
                    HOW_TO_WRITE));
        }
        if (rest.isEmpty() && isFollowed && (isAtTop(number) || isClosed(number, fence))) {
            throw new UnreadableException(source.error(
                    RULE,
                    region,
                    "front matter is YAML between two lines '---', and not '" + fence + "'",
                    HOW_TO_WRITE));
        }
    }

    private boolean isClosed(int opening, String fence) {
        for (int number = opening + 1; number <= source.lines(); number++) {
            if (source.line(number).strip().equals(fence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is no title above a line. */
    private boolean isAtTop(int number) {
        return number <= 1
                || source.text(new Region(source.position(front.end()), new Position(number, 1)))
                        .lines()
                        .noneMatch(line -> line.startsWith("#"));
    }

    /** Two lines of dashes with nothing but fields between them, the first of which is a field of ours. */
    private void refuseSecond() throws UnreadableException {
        boolean isCode = false;
        boolean isComment = false;
        for (int number = source.position(front.end()).line(); number < source.lines(); number++) {
            String line = source.line(number);
            isCode ^= !isComment && CODE.matcher(line).matches();
            isComment = (isComment || line.contains("<!--")) && !line.contains("-->");
            boolean isBegun = !isCode
                    && !isComment
                    && DASHES.matcher(line).matches()
                    && field(FIELD, source.line(number + 1)).isPresent();
            if (isBegun) {
                refuseSecond(number);
            }
        }
    }

    private void refuseSecond(int opening) throws UnreadableException {
        Set<Field> fields = new HashSet<>();
        int number = opening + 1;
        for (; number <= source.lines() && !DASHES.matcher(source.line(number)).matches(); number++) {
            String line = source.line(number);
            if (!FIELD.matcher(line).matches() && !BELOW_FIELD.matcher(line).matches()) {
                return;
            }
            field(FIELD, line).ifPresent(fields::add);
        }
        if (number > source.lines()) {
            return;
        }
        boolean isFirst = front.yaml().isEmpty();
        boolean isAgain = front.yaml().stream()
                .flatMap(yaml -> yaml.text().lines())
                .anyMatch(line -> field(FIELD, line).filter(fields::contains).isPresent());
        throw new UnreadableException(source.error(
                isAgain ? "second-idea" : RULE,
                source.restOfLine(new Position(opening, 1)),
                isAgain
                        ? "a second idea begins here"
                        : isFirst
                                ? "front matter begins with '---' at the beginning of the file's first line, or it is none"
                                : "a second front matter begins here, and a file has one",
                isAgain
                        ? "give it a file of its own"
                        : isFirst
                                ? "move what is above it below its closing '---'"
                                : "move its fields up into the first, and delete this line and the '---' below them"));
    }

    /**
     * Refuses a file that holds fields at its top which stand nowhere else: in comments, or in lines between no fences. A
     * template's comments may well say what fields there are, and then they are given below.
     *
     * @param given the names of the fields that are there
     * @throws UnreadableException when it has such fields
     */
    void refuseUnread(Set<String> given) throws UnreadableException {
        Found inComments = inComments(given);
        if (inComments.isSlip()) {
            throw new UnreadableException(source.error(
                    RULE,
                    inComments.first().orElseThrow(),
                    "what stands in a comment isn't read, and so is no field",
                    front.yaml().isEmpty()
                            ? "move the fields out of it, between a line '---' that is the file's first and another"
                            : "move the fields out of it, up between the two lines '---'"));
        }
        Found bare = isFrontEmpty() ? bare(given) : new Found(given);
        if (bare.isSlip()) {
            throw new UnreadableException(source.error(
                    RULE,
                    bare.first().orElseThrow(),
                    "fields above the text stand between two lines '---', and these don't",
                    HOW_TO_WRITE));
        }
    }

    /** Lines like fields, and those of them that begin a field that isn't given. */
    private final class Found {

        private final Set<String> given;
        private final Set<Field> fields = new HashSet<>();
        private int lines;
        private Optional<Region> first = Optional.empty();

        Found(Set<String> given) {
            this.given = given;
        }

        void look(int number, String line) {
            lines += FIELD.matcher(line).matches() ? 1 : 0;
            field(FIELD, line).filter(each -> !given.contains(each.name())).ifPresent(each -> {
                fields.add(each);
                first = first.isPresent() ? first : Optional.of(source.restOfLine(visible(number)));
            });
        }

        Optional<Region> first() {
            return first;
        }

        boolean isSlip() {
            return lines > 1 && !fields.isEmpty();
        }
    }

    private Found inComments(Set<String> given) {
        Found found = new Found(given);
        Matcher top =
                TOP.matcher(source.text()).region(front.end(), source.text().length());
        if (top.lookingAt()) {
            Matcher comment = COMMENT.matcher(source.text()).region(front.end(), top.end());
            while (comment.find()) {
                int last = source.position(comment.end("text")).line();
                for (int number = source.position(comment.start("text")).line(); number <= last; number++) {
                    found.look(
                            number, COMMENT_MARKS.matcher(source.line(number)).replaceAll(""));
                }
            }
        }
        return found;
    }

    /** The fields of which all lines are at the top, whatever list, quote, table or block they are in. */
    private Found bare(Set<String> given) {
        Found found = new Found(given);
        boolean isWrapped = isAtTop(firstLine());
        for (int number = firstLine(); number <= source.lines(); number++) {
            String line = source.line(number);
            boolean isWrapper = WRAPPER.matcher(line).matches();
            if (isWrapper && found.lines == 0) {
                isWrapped = true;
                continue;
            }
            if (isWrapper || line.startsWith("#") || DASHES.matcher(line).matches()) {
                return isWrapped ? found : new Found(given);
            }
            String words = DECORATION.matcher(line).replaceAll("").replaceFirst("[ \\t]*+\\|", ":");
            if (!SEPARATOR.matcher(line).matches() && !FIELD.matcher(words).matches()) {
                return new Found(given);
            }
            found.look(number, words);
        }
        return new Found(given); // a file of labels alone, which is a text
    }

    private boolean isFrontEmpty() {
        return front.yaml().filter(yaml -> !yaml.text().substring(3).isBlank()).isEmpty();
    }

    private Position visible(int number) {
        String line = source.line(number);
        return source.position(source.offset(new Position(number, 1))
                + line.length()
                - line.stripLeading().length());
    }

    /** The first line that is neither blank nor a comment nor the title. */
    private int firstLine() {
        Matcher top =
                TOP.matcher(source.text()).region(front.end(), source.text().length());
        return source.position(top.lookingAt() ? top.end() : front.end()).line();
    }

    /** The field that a line begins; empty where it begins none. */
    private Optional<Field> field(Pattern pattern, String line) {
        Matcher field = pattern.matcher(line);
        return field.matches() ? schema.named(FieldNames.fold(field.group("key"))) : Optional.empty();
    }
}
