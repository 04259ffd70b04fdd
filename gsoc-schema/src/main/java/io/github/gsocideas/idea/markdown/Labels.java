package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Trace;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds fields' names that begin no field as they are written: a heading of another level, words in bold, a word and a colon
 * at the beginning of a line.
 */
final class Labels {

    /** The box to be ticked at the beginning of a list's entry. */
    private static final Pattern BOX = Pattern.compile("\\A\\[[ xX]\\][ \\t]+");

    /** The name at the beginning of a line, however it is set off from what comes after it. */
    private static final Pattern LABEL = Pattern.compile("[*_]{1,3}(?<bold>[^*_<>|]{1,80}+)[*_]{1,3}.*+"
            + "|<(?:h[1-6]|b|strong|em|u|summary|dt|th|td)\\b[^<>]{0,100}+>(?<html>[^<>]{1,80}+)</.*+"
            + "|\\|[ \\t]*+[*_]{0,3}(?<cell>[^*_<>|]{1,80}?)[*_]{0,3}[ \\t]*+\\|.*+"
            + "|(?<plain>[^*<>|:\\uFF1A]{1,80}?)(?:[:\\uFF1A](?:[ \\t].*+)?|[ \\t]+[\\u2013\\u2014-][ \\t].*+)?");

    /** A text between two tags, or in a table's row, that may be a name. */
    private static final Pattern CELL =
            Pattern.compile("(?<=[>|])[\\s*_]*+([^<>|:*_\\uFF1A]{1,80}+)(?=[<|:*_\\uFF1A])");

    /** Words in bold with a colon in them or behind them, wherever in a line. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<![`\\p{L}\\p{N}*_])(?:\\*{2,3}|_{2,3}|<(?:b|strong)>)[ \\t]*+([^*_<>|`:\\uFF1A]{1,80}+)"
                    + "(?:(?:\\*{2,3}|_{2,3}|</(?:b|strong)>)[ \\t]*+)?+[:\\uFF1A]");

    /** What makes a heading of a line elsewhere, and here of none: without a blank, with too many signs, in wikitext. */
    private static final Pattern NO_HEADING =
            Pattern.compile("\\A(?:#++[\\p{Zs}\\t]*+|={2,6}+(?=[^=]++={2,6}+\\z))|(?<=[^=])={2,6}+\\z|[ \\t]#++\\z");

    /** What sets a name off, and doesn't stand in its heading. */
    private static final Pattern AROUND_NAME = Pattern.compile("\\A[^\\p{L}\\p{N}]+|[\\s:]+\\z");

    private final SourceText source;
    private final IdeaSchema schema;
    private final int level;

    /**
     * Finds them in a file.
     *
     * @param level of which level a field's heading would be
     */
    Labels(SourceText source, IdeaSchema schema, int level) {
        this.source = source;
        this.schema = schema;
        this.level = level;
    }

    /**
     * The first label of each field that isn't there.
     *
     * @param lines what is looked at, in the file's order
     * @param given the names of the fields that are there
     */
    Map<String, Trace> find(Collection<MarkdownBody.Line> lines, Set<String> given) {
        return find(lines, given, line -> Stream.concat(names(line), schema.labels() ? within(line) : Stream.empty()));
    }

    /**
     * Likewise of those that can be nothing but a label, and that nobody may miss who reads them as a part of another field:
     * in bold with a colon, in a table's row, or as a heading.
     */
    Map<String, Trace> findStray(Collection<MarkdownBody.Line> lines, Set<String> given) {
        return find(
                lines.stream().filter(MarkdownBody.Line::isShown).toList(),
                given,
                line -> line.heading().isPresent() || source.text(line.region()).startsWith("|")
                        ? Stream.concat(names(line), within(line))
                        : within(line));
    }

    private Map<String, Trace> find(
            Collection<MarkdownBody.Line> lines, Set<String> given, Function<MarkdownBody.Line, Stream<String>> names) {
        Map<String, Trace> traces = new LinkedHashMap<>();
        if (schema.fields().stream().allMatch(field -> given.contains(field.name()))) {
            return traces;
        }
        lines.forEach(line -> names.apply(line)
                .forEach(name -> schema.named(name)
                        .filter(field -> !given.contains(field.name()))
                        .ifPresent(field -> traces.putIfAbsent(field.name(), trace(line, name, field)))));
        return traces;
    }

    /** Names in bold that have a colon, and what stands before one in a heading. */
    private Stream<String> within(MarkdownBody.Line line) {
        return line.heading()
                .map(heading -> Stream.of(heading.split("[:\\uFF1A]", 2)[0]))
                .orElseGet(() -> WITHIN.matcher(source.text(line.region()))
                        .results()
                        .map(name -> name.group(1).strip()));
    }

    /** The fields that a line has a label of, in whatever list, table or tag. */
    Stream<Field> fields(MarkdownBody.Line line) {
        return names(line).flatMap(name -> schema.named(name).stream());
    }

    private Stream<String> names(MarkdownBody.Line line) {
        if (line.heading().isPresent()) {
            return line.heading().stream();
        }
        String text = source.text(line.region());
        Optional<String> name = name(text);
        boolean hasTags = text.startsWith("<") && text.indexOf('<', 1) > 0;
        return Stream.concat(
                name.stream(),
                hasTags || text.startsWith("|")
                        ? CELL.matcher(text)
                                .results()
                                .map(cell -> cell.group(1).strip())
                                .filter(cell -> name.filter(cell::equals).isEmpty())
                        : Stream.empty());
    }

    private static Optional<String> name(String text) {
        String words = BOX.matcher(text).replaceFirst("").strip();
        Matcher label = LABEL.matcher(NO_HEADING.matcher(words).replaceAll("").strip());
        return label.matches()
                ? Stream.of("bold", "html", "cell", "plain")
                        .flatMap(group -> Stream.ofNullable(label.group(group)))
                        .map(String::strip)
                        .findFirst()
                : Optional.empty();
    }

    private Trace trace(MarkdownBody.Line line, String name, Field field) {
        String words =
                source.text(line.region()).lines().findFirst().orElse(name).strip();
        boolean isTitle = schema.heading().equals(Optional.of(field));
        String heading = AROUND_NAME.matcher(name).replaceAll("");
        return new Trace(
                line.region(),
                Optional.of("line " + line.region().start().line() + " has '" + Quotation.quote(words) + "': write '"
                        + (isTitle
                                ? "# ' and the title on a line of its own, above everything else"
                                : schema.labels()
                                        ? "**" + heading + "**: ' and the text behind it, on a line of its own"
                                        : "#".repeat(level) + " " + heading
                                                + "' on a line of its own, and the text below it")));
    }
}
