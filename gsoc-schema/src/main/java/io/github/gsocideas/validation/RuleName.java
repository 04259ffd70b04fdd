package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a finding about a value is filed under. It outlives a change of the schema's keywords: {@code x-rule} names what a
 * schema asks for, such as {@code email}, whether that is said by {@code pattern}, {@code not} or {@code format}. What no
 * schema names has the word for its keyword.
 */
public final class RuleName {

    /** A required field isn't there, is empty, or shows nothing. */
    public static final String MISSING_FIELD = "missing-field";

    /** A value only holds the place of one to come. */
    public static final String PLACEHOLDER = "placeholder";

    /** A field is left out on purpose, and not in the one way in which that is said. */
    public static final String NOT_APPLICABLE = "not-applicable";

    /** A key is none that the schema knows. */
    public static final String UNKNOWN_KEY = "unknown-key";

    private static final String TYPE = "type";

    private static final Map<String, String> OF_KEYWORDS = Map.ofEntries(
            Map.entry("required", MISSING_FIELD),
            Map.entry("dependentRequired", MISSING_FIELD),
            Map.entry("additionalProperties", UNKNOWN_KEY),
            Map.entry("unevaluatedProperties", UNKNOWN_KEY),
            Map.entry("propertyNames", "key"),
            Map.entry("minProperties", "size"),
            Map.entry("maxProperties", "size"),
            Map.entry("minItems", "size"),
            Map.entry("maxItems", "size"),
            Map.entry("minLength", "size"),
            Map.entry("maxLength", "size"),
            Map.entry("minContains", "entry"),
            Map.entry("maxContains", "entry"),
            Map.entry("contains", "entry"),
            Map.entry("items", "entry"),
            Map.entry("unevaluatedItems", "entry"),
            Map.entry("uniqueItems", "repeated"),
            Map.entry("minimum", "number"),
            Map.entry("exclusiveMinimum", "number"),
            Map.entry("maximum", "number"),
            Map.entry("exclusiveMaximum", "number"),
            Map.entry("multipleOf", "number"),
            Map.entry("enum", "word"),
            Map.entry("const", "word"),
            Map.entry("pattern", "form"),
            Map.entry("not", "refused"),
            Map.entry("false", "refused"),
            Map.entry("anyOf", "choice"),
            Map.entry("oneOf", "choice"));

    private static final Set<String> MISSING = Set.of(MISSING_FIELD, PLACEHOLDER);

    private RuleName() {}

    /** What a violation is filed under. */
    static String of(Violation violation) {
        if (isOfType(violation)) {
            return TYPE;
        }
        JsonNode schema = violation.schema().node();
        return refused(violation)
                .or(() -> violation.concernsValue() ? Keyword.RULE.read(schema) : Optional.empty())
                .or(() -> Optional.of(schema.path("format").stringValue(""))
                        .filter(format -> violation.keyword().equals("format")))
                .orElseGet(() -> OF_KEYWORDS.getOrDefault(violation.keyword(), "schema"));
    }

    /** Whether the value is of another type than any that is asked for. */
    private static boolean isOfType(Violation violation) {
        return violation.keyword().equals(TYPE)
                || (!violation.branches().isEmpty()
                        && violation.branches().stream().allMatch(RuleName::isOfType));
    }

    /** Whether a finding says that a value isn't there, or only holds the place of one to come. */
    public static boolean isMissing(Finding finding) {
        return MISSING.contains(finding.rule());
    }

    private static Optional<String> refused(Violation violation) {
        return Optional.of(violation)
                .filter(each -> each.keyword().equals("not"))
                .flatMap(
                        each -> ApplicableSchemas.of(each.schema().child("not")).value(Keyword.RULE));
    }
}
