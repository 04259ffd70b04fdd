package io.github.gsocideas.authoring;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.schema.SubschemaKeywords;
import io.github.gsocideas.validation.wording.Wording;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 * Writes the schema in use as one document, for editors. The document accepts the same values as the schema, and all of
 * its references are JSON Pointers into itself.
 *
 * <p>An editor looks for a field's type and words in the field's own schema, and follows no reference for them. So what a
 * field refers to is merged into the field's schema where one object can say both ({@link MergedSchema}), and is copied
 * into its {@code allOf} where not. A field whose schema is nothing but a reference, and a schema that refers to itself,
 * keep the reference.
 *
 * <p>An editor shows the first {@code title} and {@code description} that it finds, and looks into a schema before it
 * looks at the schema's own. So where a field has a title, the schemas that it is made of lose theirs
 * ({@link HiddenAnnotations}).
 */
public final class BundledSchema {

    /** The document's {@code $comment}, by which it is known again. */
    public static final String COMMENT =
            "Written by gsoc:schema for editors. Change the schema that it is made of, not this.";

    /** Keywords that identify a schema or refer to one, for which the document has others. */
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

    /** Keywords whose schemas apply to the same value as the schema that they are in. */
    private static final Set<String> IN_PLACE = Set.of("allOf", "anyOf", "oneOf", "dependentSchemas");

    /** Such keywords, too, but what their schemas say isn't true of every value. */
    private static final Set<String> CLOSING = Set.of("additionalProperties", "unevaluatedProperties");

    private static final Set<String> CONDITIONS = Set.of("not", "if", "then", "else");

    private static final JsonMapper JSON = new JsonMapper();

    private final IdentityHashMap<JsonNode, Map<HiddenAnnotations, Optional<JsonNode>>> folded =
            new IdentityHashMap<>();
    private final BundledDefinitions definitions = new BundledDefinitions();

    private BundledSchema() {}

    /**
     * The schema in use as one document.
     *
     * @throws IllegalArgumentException when it has a {@code $dynamicRef} whose meaning depends on the way to it
     */
    public static ObjectNode bundle(IdeaSchema schema) {
        ObjectNode document = object();
        document.put("$schema", BuiltInSchemas.JSON_SCHEMA.toString());
        document.put("$comment", COMMENT);
        BundledSchema bundle = new BundledSchema();
        if (bundle.fold(schema.subschema(), HiddenAnnotations.NONE) instanceof ObjectNode folded) {
            document.setAll(folded);
            if (CLOSING.stream().anyMatch(folded::has)) {
                admitSchema(document);
            }
        }
        ObjectNode definitions = bundle.definitions.toJson();
        if (!definitions.isEmpty()) {
            document.set("$defs", definitions);
        }
        return document;
    }

    /** An idea may name this schema itself; to the plugin that is no field. */
    private static void admitSchema(ObjectNode document) {
        ObjectNode schema = document.withObjectProperty("properties").withObjectProperty("$schema");
        if (schema.isEmpty()) {
            schema.put("title", "Schema that an editor checks the idea by").put("type", "string");
        }
    }

    /** The same as text, which ends with a line break. */
    public static String write(IdeaSchema schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(bundle(schema)) + "\n";
    }

    private JsonNode fold(Subschema schema, HiddenAnnotations hidden) {
        if (!(schema.node() instanceof ObjectNode node)) {
            return schema.node();
        }
        HiddenAnnotations inside = hidden.inside(node);
        ObjectNode own = object();
        node.propertyStream()
                .filter(keyword -> !REPLACED.contains(keyword.getKey()))
                .filter(keyword -> !hidden.keywords().contains(keyword.getKey()))
                .forEach(keyword -> own.set(keyword.getKey(), value(schema, keyword.getKey(), inside)));
        if (node.path("pattern").isString() && !node.has("patternErrorMessage")) {
            Wording.ofPattern(schema).ifPresent(words -> own.put("patternErrorMessage", words));
        }
        for (String keyword : Subschema.REFERENCES) {
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

    private JsonNode value(Subschema schema, String keyword, HiddenAnnotations inside) {
        JsonNode value = schema.node().path(keyword);
        HiddenAnnotations hidden = IN_PLACE.contains(keyword)
                ? inside
                : CONDITIONS.contains(keyword) ? HiddenAnnotations.ALL : HiddenAnnotations.NONE;
        if (SubschemaKeywords.HOLD_ONE.contains(keyword)) {
            return fold(schema.child(keyword), hidden);
        }
        if (SubschemaKeywords.HOLD_LIST.contains(keyword)) {
            boolean alternatives = Set.of("anyOf", "oneOf").contains(keyword);
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            schema.children(keyword)
                    .forEach(each -> list.add(alternatives ? branch(each, hidden) : fold(each, hidden)));
            return list;
        }
        if (SubschemaKeywords.HOLD_BY_NAME.contains(keyword)) {
            ObjectNode map = object();
            value.propertyNames().forEach(name -> map.set(name, fold(schema.child(keyword, name), hidden)));
            return map;
        }
        return value.deepCopy();
    }

    /**
     * One of several alternatives. An editor shows the title of the one that the value is nearest to, so it begins with the
     * title of the field: {@code Mentors: a list of people}.
     */
    private JsonNode branch(Subschema branch, HiddenAnnotations hidden) {
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
     * Adds what a schema refers to. It becomes a copy even where several schemas refer to the same one: of a shared
     * definition an editor shows the annotations of the schema that referred to it last.
     *
     * @param own the schema that refers, folded so far
     * @param hidden what is left out of the copy
     */
    private void refer(ObjectNode own, Subschema target, String reference, HiddenAnnotations hidden) {
        if (own.isEmpty() && hidden.keywords().isEmpty()) {
            own.put("$ref", pointer(target, reference, hidden));
            return;
        }
        Optional<JsonNode> far = folded(target, hidden);
        Optional<ObjectNode> both = far.flatMap(schema -> MergedSchema.merge(own, schema));
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

    /** What a reference leads to, folded; empty while it is being folded, when it refers to itself. */
    private Optional<JsonNode> folded(Subschema target, HiddenAnnotations hidden) {
        Map<HiddenAnnotations, Optional<JsonNode>> known =
                folded.computeIfAbsent(target.node(), node -> new HashMap<>());
        if (!known.containsKey(hidden)) {
            known.put(hidden, Optional.empty());
            known.put(hidden, Optional.of(fold(target, hidden)));
        }
        return known.get(hidden);
    }

    private String pointer(Subschema target, String reference, HiddenAnnotations hidden) {
        // Folded first, so that a schema that refers to itself has its name by now.
        Optional<JsonNode> body = folded(target, hidden);
        return definitions.pointer(target.node(), hidden, reference, body, () -> fold(target, hidden));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
