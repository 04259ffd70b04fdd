package io.github.gsocideas.authoring;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Uniqueness;
import io.github.gsocideas.validation.rules.FileIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Says what an idea is made of, for somebody who never saw a schema. */
public final class RecordDescription {

    private static final int COLUMNS = 100;
    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private RecordDescription() {}

    /**
     * The record that a schema describes.
     *
     * @param schema the schema in use
     * @param notApplicable the names of the required fields that may be N/A
     * @return lines of at most 100 columns, except where a word is longer
     */
    public static List<String> describe(IdeaSchema schema, Set<String> notApplicable) {
        RecordDescription description = new RecordDescription();
        description.say("", schema.root().text("title").orElse("An idea"));
        String order = schema.template()
                .map(template -> " They become the parameters of the wiki's template '" + template + "'.")
                .orElse("");
        description.say("", "The fields of an idea, in their order." + order);
        if (schema.minIdeas() > 0) {
            description.say("", "There must be at least " + new Quantity(schema.minIdeas(), "idea") + ".");
        }
        if (schema.recommendedIdeas() > schema.minIdeas()) {
            description.say("", "There should be at least " + new Quantity(schema.recommendedIdeas(), "idea") + ".");
        }
        description.describeFiles(schema);
        schema.fields().forEach(field -> description.describe(field, notApplicable.contains(field.name())));
        return List.copyOf(description.lines);
    }

    /** Says what a file may hold beside one idea whose fields have headings. */
    private void describeFiles(IdeaSchema schema) {
        if (!schema.ideaHeadings().isEmpty()) {
            String levels =
                    schema.ideaHeadings().stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
            say("", "In a Markdown file, a heading of level " + levels + " begins an idea and is its title.");
        }
        if (schema.ideaList()) {
            say("", "A YAML or JSON file may be a list of ideas.");
        }
        if (schema.labels()) {
            say(
                    "",
                    "In Markdown, a field may stand behind a label, such as **Skills**: C, as well as below a heading.");
        }
    }

    private void describe(Field field, boolean mayBeNotApplicable) {
        ApplicableSchemas applicable = field.schemas();
        lines.add("");
        say("", field.name() + (field.required() ? " (required)" : " (optional)"));
        applicable
                .text("title")
                .ifPresent(title -> say(
                        INDENT, sentence(title, applicable.text("description").orElse(""))));
        if (applicable.text("title").isEmpty()) {
            applicable.text("description").ifPresent(text -> say(INDENT, text));
        }
        String accepted = AcceptedValues.describe(applicable);
        boolean named = accepted.contains(Idea.NOT_APPLICABLE);
        String leftOut = mayBeNotApplicable && !named ? "; N/A leaves it out on purpose" : "";
        if (!(accepted + leftOut).isEmpty()) {
            say(INDENT, "Takes: " + (accepted.isEmpty() ? "any value" : accepted) + leftOut);
        }
        applicable
                .recommended()
                .map(AcceptedValues::describeEntry)
                .filter(recommended -> !recommended.isEmpty())
                .forEach(recommended -> say(INDENT, "Better: " + recommended));
        if (applicable.admits("array")) {
            describeEntries(applicable.forType("array").item(0));
        } else if (applicable.admits("object")) {
            describeKeys(applicable.forType("object"));
        }
        describeRules(field);
        describeHeadings(field);
        applicable
                .keyword("examples")
                .map(examples -> examples.path(0))
                .filter(example -> !example.isMissingNode())
                .ifPresent(example -> say(INDENT, "Example: " + text(example)));
        field.parameter().ifPresent(parameter -> say(INDENT, "Template parameter: " + parameter));
    }

    private void describeRules(Field field) {
        if (field.unique()) {
            Uniqueness uniqueness = field.uniqueness();
            say(
                    INDENT,
                    "No two ideas " + (uniqueness.scope() == Uniqueness.Scope.DIRECTORY ? "in one directory " : "")
                            + "may have the same" + (uniqueness.ofAddresses() ? " address" : "")
                            + (uniqueness.isOfSpellings() ? ", however it is spelt." : "."));
        }
        field.uniqueBy().forEach(key -> say(INDENT, "No two of its entries may have the same " + key + "."));
        if (field.recommendedValues() > 0) {
            say(
                    INDENT,
                    "The ideas should have at least " + new Quantity(field.recommendedValues(), "different value")
                            + " in it.");
        }
        if (field.directoryName()) {
            say(INDENT, "It must be the name of the directory that the file is in.");
        }
        field.fileIn().ifPresent(files -> say(INDENT, "It must be " + FileIn.words(files) + "."));
    }

    private void describeHeadings(Field field) {
        if (field.preamble()) {
            say(INDENT, "In Markdown: the text above the first heading of level two, too");
        }
        if (field.sections()) {
            say(INDENT, "In Markdown: what stands below headings that name no field, too");
        }
        if (!field.aliases().isEmpty()) {
            say(INDENT, "Other headings in Markdown: " + String.join(", ", field.aliases()));
        }
    }

    private void describeEntries(ApplicableSchemas entry) {
        String accepted = AcceptedValues.describeEntry(entry);
        if (!accepted.isEmpty()) {
            say(INDENT, "An entry of the list: " + accepted);
        }
        if (entry.admits("object")) {
            describeKeys(entry.forType("object"));
        }
    }

    private void describeKeys(ApplicableSchemas object) {
        object.value(Keyword.TEXT).ifPresent(text -> say(INDENT, "Shown as: " + text));
        Set<JsonNode> required = object.having("properties")
                .flatMap(schema -> schema.path("required").valueStream())
                .collect(Collectors.toSet());
        for (String key : object.propertyNames()) {
            ApplicableSchemas applicable = object.property(key);
            String accepted = AcceptedValues.describe(applicable);
            say(
                    INDENT + INDENT,
                    key
                            + (required.contains(StringNode.valueOf(key)) ? " (required)" : "")
                            + applicable.text("description").map(": "::concat).orElse("")
                            + (accepted.isEmpty() ? "" : " (" + accepted + ")"));
        }
    }

    private static String sentence(String title, String description) {
        return description.isEmpty() ? title : title + ". " + description;
    }

    private static String text(JsonNode example) {
        return example.isString() ? example.stringValue() : example.toString();
    }

    /** Adds a text that is broken between words, each further line further in. */
    private void say(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(indent + (indent.isEmpty() ? "" : "  "));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
