package io.github.gsocideas.template;

import java.util.Map;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template's description in the JSON of MediaWiki's extension TemplateData, of which the visual editor makes a form. A
 * wiki without the extension reads the JSON as wikitext, so every character that could be markup is escaped in it.
 */
final class TemplateData {

    /** How the visual editor writes a call: each parameter on a line of its own. */
    private static final String FORMAT = "{{_\n|_=_\n}}\n";

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new Inert()).build())
            .defaultPrettyPrinter(PRINTER)
            .build();

    private TemplateData() {}

    /**
     * The description.
     *
     * @param template what is described
     * @param summary what it shows, in few words
     * @param examples values by parameter
     */
    static String json(WikiTemplate template, String summary, Map<String, String> examples) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("description", summary);
        data.put("format", FORMAT);
        ObjectNode parameters = data.putObject("params");
        ArrayNode order = data.putArray("paramOrder");
        for (TemplateParameter parameter : template.parameters()) {
            describe(parameter, examples.getOrDefault(parameter.name(), ""), parameters.putObject(parameter.name()));
            order.add(parameter.name());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }

    private static void describe(TemplateParameter parameter, String example, ObjectNode node) {
        node.put("label", parameter.label());
        node.put("description", parameter.description());
        node.put("type", parameter.oneLine() ? "line" : "content");
        node.put(parameter.required() ? "required" : "suggested", true);
        if (!example.isEmpty()) {
            node.put("example", example);
        }
        if (!parameter.choices().isEmpty()) {
            parameter.choices().forEach(node.putArray("suggestedvalues")::add);
        }
    }

    /** Writes a character that could be markup in wikitext as {@code \\u} and its number. */
    private static final class Inert extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            "&'<>[]_{|}~".chars().forEach(character -> codes[character] = ESCAPE_STANDARD);
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
