package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.document.YamlFormat;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML that a Markdown file begins with, between a line {@code ---} and the next.
 *
 * @param yaml the text before the closing line, which to YAML is a document; empty where there is no front matter
 * @param end where the text after the closing line begins
 */
public record FrontMatter(Optional<SourceText> yaml, int end) {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\n|\\z)");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** A line of dashes, be they what a text processor makes of them. */
    private static final String DASHES = "[\\p{Zs}\\t]*+[-\\u2010-\\u2015\\u2212]{1,}+[\\p{Zs}\\t]*+";

    /**
     * What other tools take for front matter, or what comes after something else: after blank lines, comments and a title, a
     * line of dashes, of {@code +++} (TOML), of {@code ;;;}, of a brace (JSON), of what looks like these, or a fence, and
     * then a field.
     */
    private static final Pattern MISPLACED = Pattern.compile(
            "(?:[ \\t]*\\n|<!--(?:(?!-->)[^\\x00])*+-->|(?<title>#[ \\t][^\\n]*+\\n))*+"
                    + "(?<line>[ \\t]*+-{3,}+[ \\t]*+(?:yaml|yml|json|toml)[ \\t]*+|" + DASHES
                    + "|[ \\t]*+(?:\\+{2,}+|;{3,}+|\\*{3,}+|={3,}+|_{3,}+|~{3}|- - -|\\* \\* \\*|`{3}(?:yaml|yml|json|toml)?+|\\{)[ \\t]*+)\\n"
                    + "(?:[ \\t]*+(?:#[^\\n]*+|-{3}|\\{)?\\n)*+[ \\t]*+\\{?+[ \\t]*+[\"']?[A-Za-z][A-Za-z0-9_ -]*+[\"']?[ \\t]*+[:=](?:[ \\t\\n\"'\\[]|\\z)");

    /** A line that somebody may have meant as the end. */
    private static final Pattern NEARLY_CLOSING = Pattern.compile(
            "^(?=.{2})(?:" + DASHES + "|\\+{3}+|\\*{3}+|={3,}+|_{3}+)$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** What is a remark to YAML, and in Markdown begins a field. */
    private static final Pattern HEADING =
            Pattern.compile("^##? +(.*[^ #]) *#*$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /**
     * Finds a file's front matter.
     *
     * @throws UnreadableException when it is not closed, or not where or as front matter must be
     */
    public static FrontMatter of(SourceText source) throws UnreadableException {
        Matcher opening = OPENING.matcher(source.text());
        if (!opening.lookingAt()) {
            refuseMisplaced(source);
            return new FrontMatter(Optional.empty(), 0);
        }
        Matcher closing = CLOSING.matcher(source.text());
        if (!closing.find(opening.end())) {
            throw unclosed(source);
        }
        return new FrontMatter(Optional.of(source.before(closing.start())), closing.end());
    }

    /**
     * Reads the fields.
     *
     * @param nodes makes the nodes of the whole file
     * @param schema tells the headings of fields, which are none of the front matter's
     * @throws UnreadableException when they aren't YAML, or no fields
     */
    Optional<Node.Mapping> read(TreeBuilder nodes, IdeaSchema schema) throws UnreadableException {
        if (yaml.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> root;
        try {
            root = new YamlFormat().read(nodes.of(yaml.get()));
        } catch (UnreadableException e) {
            boolean hasHeading = HEADING.matcher(yaml.get().text())
                    .results()
                    .anyMatch(heading -> schema.named(heading.group(1)).isPresent());
            throw hasHeading ? unclosed(nodes.source()) : e;
        }
        if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
            throw new UnreadableException(nodes.source()
                    .error(
                            "front-matter",
                            root.get().region(),
                            "the front matter must be fields, each as 'key: value'",
                            "leave a blank after each key's colon; a text goes below the closing '---'"));
        }
        return root.map(Node.Mapping.class::cast);
    }

    private static void refuseMisplaced(SourceText source) throws UnreadableException {
        Matcher misplaced = MISPLACED.matcher(source.text());
        if (misplaced.lookingAt() && isClosed(source.text(), misplaced)) {
            boolean isElsewhere = misplaced.group("line").strip().equals("---");
            throw new UnreadableException(source.error(
                    "front-matter",
                    source.region(misplaced.start("line"), misplaced.end("line")),
                    isElsewhere
                            ? "front matter begins with '---' at the beginning of the file's first line, or it is none"
                            : "front matter is YAML between two lines '---', and not '"
                                    + misplaced.group("line").strip() + "'",
                    isElsewhere
                            ? "move what is above it below its closing '---', and delete the blanks before it"
                            : "write each field as 'key: value' between two lines '---'"));
        }
    }

    /** Whether it ends as it begins; below a title right after a field, since else it is two rules and a text. */
    private static boolean isClosed(String text, Matcher misplaced) {
        String opening = misplaced.group("line").strip();
        boolean isBelowTitle = misplaced.group("title") != null;
        if (isBelowTitle && !opening.equals("---")) {
            return false;
        }
        String before = "";
        for (String line : text.substring(misplaced.end()).lines().toList()) {
            if (closes(opening, line.strip()) && !(isBelowTitle && before.isBlank())) {
                return true;
            }
            before = line;
        }
        return false;
    }

    private static boolean closes(String opening, String line) {
        if (opening.equals("{")) {
            return line.equals("}");
        }
        if (opening.startsWith("```")) {
            return line.equals("```");
        }
        return line.equals(opening) || (opening.matches(DASHES + "\\w*") && line.matches(DASHES));
    }

    private static UnreadableException unclosed(SourceText source) {
        String text = source.text();
        int first = text.indexOf('\n') + 1;
        Matcher nearly = NEARLY_CLOSING.matcher(text);
        boolean isBelowFields = nearly.find(first)
                && !nearly.group().stripTrailing().equals("---")
                && text.substring(first, nearly.start()).lines().noneMatch(line -> line.matches("#{1,6} .*"));
        if (isBelowFields) {
            return new UnreadableException(source.error(
                    "front-matter",
                    source.region(nearly.start(), nearly.end()),
                    "front matter ends with a line '---' that has nothing else in it, and not with '" + nearly.group()
                            + "'",
                    "write '---' at the beginning of the line"));
        }
        return new UnreadableException(source.error(
                "front-matter",
                Position.START,
                "the front matter that begins here is never closed",
                "write '---' on a line of its own below its last field"));
    }
}
