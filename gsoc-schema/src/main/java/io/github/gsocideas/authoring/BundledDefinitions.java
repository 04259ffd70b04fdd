package io.github.gsocideas.authoring;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The {@code $defs} of a bundled schema, each under the last part of a reference to it: {@code #link} is {@code link}. */
final class BundledDefinitions {

    private static final String POINTER = "#/$defs/";

    private final IdentityHashMap<JsonNode, Map<HiddenAnnotations, String>> names = new IdentityHashMap<>();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    /**
     * A pointer to a definition, which is added unless it is there.
     *
     * @param target the schema that is defined, as it is written
     * @param hidden what the definition leaves out of it
     * @param reference a reference to it, as it is written
     * @param body the definition; empty for a schema that refers to itself, while it is being folded
     * @param later makes the definition of such a schema, and may ask for a pointer to it
     */
    String pointer(
            JsonNode target,
            HiddenAnnotations hidden,
            String reference,
            Optional<JsonNode> body,
            Supplier<JsonNode> later) {
        String name = names.computeIfAbsent(target, node -> new HashMap<>())
                .computeIfAbsent(hidden, key -> body.flatMap(this::nameOf).orElseGet(() -> free(lastPart(reference))));
        if (!definitions.containsKey(name)) {
            definitions.put(name, target);
            definitions.put(name, body.orElseGet(later));
        }
        return POINTER + name;
    }

    /** The definitions by name, in the order in which they were asked for. */
    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        definitions.forEach(json::set);
        return json;
    }

    private Optional<String> nameOf(JsonNode body) {
        return definitions.entrySet().stream()
                .filter(definition -> definition.getValue().equals(body))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; definitions.containsKey(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The last part of a reference, without what a pointer would have to escape. */
    private static String lastPart(String reference) {
        String last = reference.replaceFirst("(\\.schema)?(\\.json)?#?$", "").replaceFirst(".*[/#]", "");
        String plain = last.replaceAll("[^A-Za-z0-9_.-]", "");
        return plain.isEmpty() ? "schema" : plain;
    }
}
