package io.github.gsocideas.importing;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads an argument's value as the schema has it for a field. What isn't certainly a day, a person, a review or one of the
 * field's words stays the text that it is.
 */
public final class FieldReader {

    private final TemplateName notApplicable;
    private final WrittenReview review;
    private final Set<String> extensionTags;
    private final Optional<DateOrder> order;
    private final MediaTypeText texts;

    public FieldReader(IdeaSchema schema, Set<String> extensionTags, Optional<DateOrder> order) {
        this.notApplicable = TemplateName.of(schema.commonTemplates().notApplicable());
        this.review = new WrittenReview(schema.commonTemplates(), extensionTags, order);
        this.extensionTags = extensionTags;
        this.order = order;
        this.texts = new MediaTypeText(extensionTags);
    }

    /**
     * A value as it is read.
     *
     * @param doubt what its author should look at, as the end of a sentence; empty where there is nothing
     * @param rule what that is filed under
     */
    public record Read(ImportedValue value, Optional<String> doubt, String rule, String hint) {

        static Read certain(ImportedValue value) {
            return new Read(value, Optional.empty(), "", "");
        }
    }

    /**
     * Reads a value.
     *
     * @param written the argument's value without the white space around it, which isn't empty
     */
    public Read read(Field field, String written) {
        ApplicableSchemas text = field.schemas().forType("string");
        if (field.required() && isNotApplicable(written)) {
            return Read.certain(new ImportedValue.Word(Idea.NOT_APPLICABLE));
        }
        if (isOfKind(field, ObjectKind.REVIEW)) {
            return review.parse(written).map(Read::certain).orElseGet(() -> text(field, written));
        }
        if (isOfKind(field, ObjectKind.PERSON)) {
            return WrittenPeople.parse(written)
                    .or(() -> row(field, written))
                    .map(Read::certain)
                    .orElseGet(() -> text(field, written));
        }
        if (text.all("format").anyMatch(format -> format.stringValue("").equals("date"))) {
            return date(field, written);
        }
        List<JsonNode> words = words(text);
        return words.isEmpty() ? text(field, written) : word(field, written, words);
    }

    private boolean isNotApplicable(String written) {
        Wikitext wikitext = Wikitext.parse(written, extensionTags);
        return wikitext.nodes().size() == 1
                && wikitext.nodes().get(0) instanceof WikitextNode.Call call
                && call.arguments().isEmpty()
                && notApplicable.isCalledBy(wikitext, call);
    }

    private static boolean isOfKind(Field field, ObjectKind kind) {
        return field.schemas()
                .forType("array")
                .item(0)
                .forType("object")
                .values(Keyword.KIND)
                .anyMatch(kind::equals);
    }

    private Read date(Field field, String written) {
        WrittenDate date = WrittenDate.of(written, order);
        Optional<LocalDate> certain = date.certain();
        if (certain.isPresent()) {
            return Read.certain(new ImportedValue.Word(certain.get().toString()));
        }
        if (written.equals(Idea.NOT_APPLICABLE)) {
            return text(field, written);
        }
        return date.isAmbiguous()
                ? new Read(
                        new ImportedValue.Text(written),
                        Optional.of(
                                "'" + written + "' may be " + date.readings().get(0) + " or "
                                        + date.readings().get(1)),
                        "date",
                        "say with -Dgsoc.importDates=dmy or mdy which comes first, the day or the month")
                : new Read(
                        new ImportedValue.Text(written),
                        Optional.of("'" + written + "' is no date in a form that is known"),
                        "date",
                        "write it as year-month-day");
    }

    private static List<JsonNode> words(ApplicableSchemas schemas) {
        return schemas.keyword("enum").stream().flatMap(JsonNode::valueStream).toList();
    }

    private static Read word(Field field, String written, List<JsonNode> words) {
        return word(written, words)
                .map(FieldReader::value)
                .or(() -> listOfWords(field, written))
                .map(Read::certain)
                .orElseGet(() -> new Read(
                        new ImportedValue.Text(written),
                        Optional.of("'" + written + "' is none of the schema's words"),
                        "word",
                        "write one of " + words.stream().map(JsonNode::asString).collect(Collectors.joining(", "))));
    }

    /** The word that is written, in any letter case where no other has its letters. */
    private static Optional<JsonNode> word(String written, List<JsonNode> words) {
        List<JsonNode> same = words.stream()
                .filter(word -> written.equalsIgnoreCase(word.asString()))
                .toList();
        return same.stream()
                .filter(word -> written.equals(word.asString()))
                .findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty());
    }

    private static ImportedValue value(JsonNode word) {
        return word.isString() ? new ImportedValue.Text(word.stringValue()) : new ImportedValue.Word(word.toString());
    }

    /** A list whose entries are all words of the schema, such as 90 and 175. */
    private static Optional<ImportedValue> listOfWords(Field field, String written) {
        List<JsonNode> words = words(field.schemas().forType("array").item(0));
        List<String> entries = field.schemas().admits("array") ? entries(written) : List.of();
        List<JsonNode> meant =
                entries.stream().flatMap(entry -> word(entry, words).stream()).toList();
        if (entries.isEmpty() || meant.size() < entries.size()) {
            return Optional.empty();
        }
        return Optional.of(
                meant.stream().allMatch(JsonNode::isString)
                        ? new ImportedValue.Items(
                                meant.stream().map(JsonNode::stringValue).toList())
                        : new ImportedValue.Word(
                                meant.stream().map(JsonNode::toString).collect(Collectors.joining(", ", "[", "]"))));
    }

    private Read text(Field field, String written) {
        boolean isList = !field.schemas().admits("string") && field.schemas().admits("array");
        List<String> entries = isList ? entries(written) : List.of();
        return entries.isEmpty()
                ? scalar(field, written)
                : listOfWords(field, written).map(Read::certain).orElseGet(() -> items(field, entries));
    }

    /** The entries as texts; those that can't be said stay as they are. */
    private Read items(Field field, List<String> entries) {
        List<String> said = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        for (String entry : entries) {
            Optional<String> text = texts.line(field.schemas().forType("array").item(0), entry);
            said.add(text.orElse(entry));
            if (text.isEmpty()) {
                unsaid.add("'" + entry + "'");
            }
        }
        ImportedValue items = new ImportedValue.Items(said);
        return unsaid.isEmpty()
                ? Read.certain(items)
                : wikitext(items, String.join(", ", unsaid) + (unsaid.size() == 1 ? " is" : " are"));
    }

    /** The entries of a list; none where there is more than such entries. */
    private static List<String> entries(String written) {
        List<String> lines = written.lines().toList();
        return lines.stream().allMatch(line -> line.matches("\\*[ \\t]*[^*#:;\\s].*"))
                ? lines.stream().map(line -> line.substring(1).strip()).toList()
                : List.of();
    }

    /** People in a row, as {@code generate} writes a list of them, for a field that takes nothing but a list. */
    private static Optional<ImportedValue> row(Field field, String written) {
        List<String> names =
                Stream.of(written.split(";", -1)).map(String::strip).toList();
        boolean isRow = !field.schemas().admits("string")
                && names.stream().allMatch(name -> PlainText.encode(name).equals(name) && !name.isEmpty());
        return isRow ? Optional.of(new ImportedValue.Items(names)) : Optional.empty();
    }

    private Read scalar(Field field, String written) {
        boolean isNumber = !field.schemas().admits("string")
                && ((field.schemas().admits("integer") && written.matches("0|-?[1-9][0-9]{0,17}"))
                        || (field.schemas().admits("number")
                                && written.matches("-?(?:0|[1-9][0-9]{0,17})\\.[0-9]{1,18}")));
        if (isNumber) {
            return Read.certain(new ImportedValue.Word(written));
        }
        return texts.block(field.schemas(), written)
                .map(text -> Read.certain(new ImportedValue.Text(text)))
                .orElseGet(() -> wikitext(new ImportedValue.Text(written), "this is"));
    }

    private static Read wikitext(ImportedValue value, String what) {
        return new Read(
                value,
                Optional.of(what + " wikitext that Markdown, which the schema wants, can't say to the letter"),
                "markdown",
                "write it in Markdown, as you mean it");
    }
}
