package io.github.gsocideas.schema;

import java.util.List;

/** The keywords of JSON Schema 2020-12, {@code definitions} of its forerunners, and ours, whose values hold schemas. */
public final class SubschemaKeywords {

    /** A schema. */
    public static final List<String> HOLD_ONE = List.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "propertyNames",
            "contentSchema",
            Keyword.RECOMMENDED.name());

    /** A list of schemas. */
    public static final List<String> HOLD_LIST = List.of("allOf", "anyOf", "oneOf", "prefixItems");

    /** An object whose values are schemas. */
    public static final List<String> HOLD_BY_NAME =
            List.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    private SubschemaKeywords() {}
}
