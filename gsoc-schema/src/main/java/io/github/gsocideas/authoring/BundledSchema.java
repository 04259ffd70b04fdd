package io.github.gsocideas.authoring;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.LocatedSchema;
import io.github.gsocideas.schema.Subschema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema as one document, for editors: it takes the same values as the schema in use, and its references are JSON
 * Pointers into it. What a field is made of is merged into the field where that changes no verdict, since editors look
 * for a type or a list of words there, and not behind a reference. An editor shows the first {@code title} and
 * {@code description} that it comes upon, from the inside out; so what is said of a field hides what is said of its
 * parts.
 */
public final class BundledSchema {

    /** The document's {@code $comment}, by which it is known again. */
    public static final String COMMENT =
            "Written by gsoc:schema for editors. Change the schema that it is made of, not this.";

    private static final String DEFINITION = "#/$defs/";

    private static final Set<String> REPLACED = Set.of(
            "$schema",
            "$id",
            "$anchor",
            "$dynamicAnchor",
            "$vocabulary",
            "$defs",
            "definitions",
            "$ref",
            "$dynamicRef");

    /** What an editor tells of a value. */
    private static final Set<String> TOLD = Set.of("title", "description", "examples", "markdownDescription");

    /** Applied to the same value as the schema that they are in. */
    private static final Set<String> IN_PLACE = Set.of("allOf", "anyOf", "oneOf", "dependentSchemas");

    /** Likewise, but telling nothing of it that is true of every value. */
    private static final Set<String> CONDITIONS = Set.of("not", "if", "then", "else");

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What of a schema is hidden, since it is said from outside.
     *
     * @param keywords those of {@link #TOLD} that are hidden
     * @param title what the schemas outside are called; empty where they have no name, or branches of theirs are named
     */
    private record Hidden(Set<String> keywords, Optional<String> title) {

        static final Hidden NOTHING = new Hidden(Set.of(), Optional.empty());

        Hidden inside(JsonNode schema) {
            Set<String> both = new HashSet<>(keywords);
            TOLD.stream().filter(schema::has).forEach(both::add);
            Optional<String> own = keywords.contains("title") ? title : text(schema, "title");
            return new Hidden(Set.copyOf(both), own);
        }

        Hidden insideBranch() {
            return new Hidden(keywords, Optional.empty());
        }
    }

    private final IdentityHashMap<JsonNode, Map<Hidden, Optional<JsonNode>>> folded = new IdentityHashMap<>();
    private final IdentityHashMap<JsonNode, Map<Hidden, String>> names = new IdentityHashMap<>();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    private BundledSchema() {}

    /**
     * The schema in use as one document.
     *
     * @throws IllegalArgumentException when it has a {@code $dynamicRef} whose meaning depends on the way to it
     */
    public static ObjectNode of(IdeaSchema schema) {
        Subschema root = schema.documents().subschema(schema.id()).orElseThrow();
        ObjectNode document = object();
        document.put("$schema", BuiltInSchemas.JSON_SCHEMA.toString());
        document.put("$comment", COMMENT);
        BundledSchema self = new BundledSchema();
        if (self.fold(root, Hidden.NOTHING) instanceof ObjectNode folded) {
            document.setAll(folded);
        }
        if (!self.definitions.isEmpty()) {
            ObjectNode definitions = document.putObject("$defs");
            self.definitions.forEach(definitions::set);
        }
        return document;
    }

    /** The same as text, which ends with a line break. */
    public static String text(IdeaSchema schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(of(schema)) + "\n";
    }

    private JsonNode fold(Subschema schema, Hidden hidden) {
        if (!(schema.node() instanceof ObjectNode node)) {
            return schema.node();
        }
        Hidden inside = hidden.inside(node);
        ObjectNode own = object();
        node.propertyStream()
                .filter(keyword -> !REPLACED.contains(keyword.getKey()))
                .filter(keyword -> !hidden.keywords().contains(keyword.getKey()))
                .forEach(keyword -> own.set(keyword.getKey(), value(schema, keyword.getKey(), inside)));
        for (String keyword : List.of("$ref", "$dynamicRef")) {
            if (node.path(keyword).isString()) {
                String reference = node.path(keyword).stringValue();
                Subschema target = target(schema, keyword, reference);
                refer(own, target, reference, inside);
            }
        }
        return own;
    }

    private static Subschema target(Subschema schema, String keyword, String reference) {
        Subschema target = schema.documents().resolve(schema.base(), reference).orElseThrow();
        if (keyword.equals("$dynamicRef") && target.node().has("$dynamicAnchor")) {
            throw new IllegalArgumentException("the $dynamicRef '" + reference
                    + "' means what the way to it makes of it, which can't be said in one document; use $ref");
        }
        return target;
    }

    private JsonNode value(Subschema schema, String keyword, Hidden inside) {
        JsonNode value = schema.node().path(keyword);
        Hidden hidden = IN_PLACE.contains(keyword)
                ? inside
                : CONDITIONS.contains(keyword) ? new Hidden(TOLD, Optional.empty()) : Hidden.NOTHING;
        if (LocatedSchema.HOLD_ONE.contains(keyword)) {
            return fold(schema.child(value), hidden);
        }
        if (LocatedSchema.HOLD_LIST.contains(keyword)) {
            boolean alternatives = Set.of("anyOf", "oneOf").contains(keyword);
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(each ->
                    list.add(alternatives ? branch(schema.child(each), hidden) : fold(schema.child(each), hidden)));
            return list;
        }
        if (LocatedSchema.HOLD_BY_NAME.contains(keyword)) {
            ObjectNode map = object();
            value.propertyStream().forEach(each -> map.set(each.getKey(), fold(schema.child(each.getValue()), hidden)));
            return map;
        }
        return value.deepCopy();
    }

    /** An alternative, under the name of the field and its own: the editor shows the one that a value is nearest to. */
    private JsonNode branch(Subschema branch, Hidden hidden) {
        JsonNode folded = fold(branch, hidden.insideBranch());
        Optional<String> own = ApplicableSchemas.of(branch).text("title");
        if (hidden.title().isEmpty() || own.isEmpty() || !folded.isObject()) {
            return folded;
        }
        ObjectNode named = object();
        named.put("title", hidden.title().get() + ": " + own.get());
        named.setAll((ObjectNode) folded);
        return named;
    }

    /**
     * Adds to a schema what it refers to: as it stands there, since an editor takes the words of a place that several
     * refer to for those of the last; as a reference only where nothing is hidden, or where it goes round in a circle.
     */
    private void refer(ObjectNode own, Subschema target, String reference, Hidden hidden) {
        if (own.isEmpty() && hidden.keywords().isEmpty()) {
            own.put("$ref", pointer(target, reference, hidden));
            return;
        }
        Optional<JsonNode> far = folded(target, hidden);
        Optional<ObjectNode> both = far.flatMap(schema -> MergedSchema.of(own, schema));
        if (both.isPresent()) {
            own.setAll(both.get());
            return;
        }
        ArrayNode all = own.has("allOf") ? (ArrayNode) own.get("allOf") : own.putArray("allOf");
        if (far.isPresent() && !hidden.keywords().isEmpty()) {
            all.add(far.get().deepCopy());
        } else {
            all.addObject().put("$ref", pointer(target, reference, hidden));
        }
    }

    /** A schema that is referred to; empty while it is being folded, and so refers to itself. */
    private Optional<JsonNode> folded(Subschema target, Hidden hidden) {
        Map<Hidden, Optional<JsonNode>> known = folded.computeIfAbsent(target.node(), node -> new HashMap<>());
        if (!known.containsKey(hidden)) {
            known.put(hidden, Optional.empty());
            known.put(hidden, Optional.of(fold(target, hidden)));
        }
        return known.get(hidden);
    }

    private String pointer(Subschema target, String reference, Hidden hidden) {
        Optional<JsonNode> body = folded(target, hidden);
        // By now it has a name if it refers to itself.
        String name = names.computeIfAbsent(target.node(), node -> new HashMap<>())
                .computeIfAbsent(hidden, key -> body.flatMap(this::defined).orElseGet(() -> free(name(reference))));
        if (!definitions.containsKey(name)) {
            definitions.put(name, target.node());
            definitions.put(name, body.orElseGet(() -> fold(target, hidden)));
        }
        return DEFINITION + name;
    }

    private Optional<String> defined(JsonNode body) {
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
    private static String name(String reference) {
        String last = reference.replaceFirst("(\\.schema)?(\\.json)?#?$", "").replaceFirst(".*[/#]", "");
        String plain = last.replaceAll("[^A-Za-z0-9_.-]", "");
        return plain.isEmpty() ? "schema" : plain;
    }

    private static Optional<String> text(JsonNode schema, String keyword) {
        return Optional.of(schema.path(keyword)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
