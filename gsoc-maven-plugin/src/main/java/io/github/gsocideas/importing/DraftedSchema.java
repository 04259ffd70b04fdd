package io.github.gsocideas.importing;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.Keyword;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes drafted fields as a JSON Schema, by the definitions of the built-in one. */
final class DraftedSchema {

    private static final String DEFINITIONS =
            BuiltInSchemas.byName().get("gsoc-project").toString() + "#";

    private static final String WIKITEXT = "text/x-wiki";

    private static final JsonMapper JSON = new JsonMapper();

    private DraftedSchema() {}

    /**
     * The file's text.
     *
     * @param called what values call on the wiki
     */
    static String write(String template, Collection<String> called, List<DraftedField> fields) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", BuiltInSchemas.META_SCHEMA.toString());
        schema.put("title", "Project idea of the template " + template);
        schema.put("description", "Drafted by gsoc:import-schema from what is on the wiki: a start, to be edited");
        schema.put("type", "object");
        schema.put(Keyword.TEMPLATE.name(), template);
        if (!called.isEmpty()) {
            called.forEach(schema.putArray(Keyword.TEMPLATES.name())::add);
        }
        List<String> required = fields.stream()
                .filter(DraftedField::required)
                .map(DraftedField::key)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field -> write(field, properties.putObject(field.key())));
        schema.put("additionalProperties", false);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private static void write(DraftedField field, ObjectNode node) {
        node.put("title", field.title());
        if (!field.description().isEmpty()) {
            node.put("description", field.description());
        }
        node.put(Keyword.PARAMETER.name(), field.parameter());
        switch (field.form()) {
            case HEADING -> {
                node.put(Keyword.UNIQUE.name(), true);
                node.put(Keyword.ROLE.name(), FieldRole.HEADING.word());
                refer(node, "oneLine").put("contentMediaType", WIKITEXT);
            }
            case ANCHOR -> refer(node.put(Keyword.UNIQUE.name(), true), "anchorName");
            case WORDS -> words(field, node);
            case DATE -> {
                if (field.notApplicable()) {
                    refer(node.putArray("anyOf").addObject(), "date");
                    refer(node.withArrayProperty("anyOf").addObject(), "notApplicable");
                } else {
                    refer(node, "date");
                }
            }
            case REVIEW -> refer(node.put("type", "array").put("minItems", 1).putObject("items"), "reviewEntry");
            case PEOPLE -> list(node, "a list of people", "person");
            case LINKS -> list(node, "a list of links", "link");
            case LIST -> refer(node, "texts");
            case LINE -> refer(node, "oneLine").put("contentMediaType", WIKITEXT);
            case TEXT -> refer(node, "text");
        }
        field.example().ifPresent(example -> node.putArray("examples").add(example));
    }

    private static ObjectNode refer(ObjectNode node, String definition) {
        return node.put("$ref", DEFINITIONS + definition);
    }

    private static void words(DraftedField field, ObjectNode node) {
        node.put("type", "string");
        field.words().forEach(node.putArray("enum")::add);
        if (field.notApplicable()) {
            node.withArrayProperty("enum").add(Idea.NOT_APPLICABLE);
        }
        refer(node.putObject("not"), "placeholder");
    }

    private static void list(ObjectNode node, String title, String entry) {
        refer(node.putArray("anyOf").addObject(), "text");
        ObjectNode entries = node.withArrayProperty("anyOf")
                .addObject()
                .put("title", title)
                .put("type", "array")
                .put("minItems", 1)
                .putObject("items");
        refer(entries.putArray("anyOf").addObject(), entry);
        refer(entries.withArrayProperty("anyOf").addObject(), "entry");
    }
}
