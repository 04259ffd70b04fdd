package io.github.gsocideas.validation;

import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.validation.wording.Assertion;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One assertion of a schema that an instance fails, with the two places that JSON Schema's output format (section 12.3
 * of the core) gives it.
 *
 * @param keyword the keyword that fails
 * @param instanceLocation the way to the value in the instance: property names, and array indices from 0
 * @param evaluationPath the way to the keyword in the schema, references included
 * @param property the property that is missing or not allowed; empty for every other keyword
 * @param count how many entries {@code contains} found, the index of the first entry that {@code unevaluatedItems} refuses, or
 *     of the entry that one is the same as ({@link RepeatedEntries}); empty for every other keyword
 * @param schema the schema that has the keyword, or for {@code anyOf} one of its branches
 * @param branches what the other branches of {@code anyOf} or {@code oneOf} fail by, or all where none fits
 */
public record Violation(
        String keyword,
        List<String> instanceLocation,
        List<String> evaluationPath,
        String property,
        OptionalInt count,
        Subschema schema,
        List<Violation> branches) {

    private static final Set<String> OF_PROPERTIES =
            Set.of("required", "dependentRequired", "additionalProperties", "unevaluatedProperties", "propertyNames");

    private static final Set<String> MISSED = Set.of("required", "dependentRequired");

    private static final Set<String> UNKNOWN = Set.of("additionalProperties", "unevaluatedProperties");

    /** Keeps copies. */
    public Violation {
        instanceLocation = List.copyOf(instanceLocation);
        evaluationPath = List.copyOf(evaluationPath);
        branches = List.copyOf(branches);
    }

    /** The same with what other branches fail by. */
    Violation withBranches(List<Violation> others) {
        return new Violation(keyword, instanceLocation, evaluationPath, property, count, schema, others);
    }

    /** The same at other places. */
    Violation at(List<String> instance, List<String> evaluation) {
        return new Violation(keyword, instance, evaluation, property, count, schema, branches);
    }

    /** The same without its places, to be put in words. */
    Assertion assertion() {
        boolean ofProperty = evaluationPath.size() > 2
                && evaluationPath.get(evaluationPath.size() - 3).equals("properties");
        boolean ofField =
                ofProperty || schema.node().has(Keyword.PARAMETER.name()); // a field that another schema refers to
        return new Assertion(
                keyword,
                schema,
                ofField,
                property,
                count,
                branches.stream().map(Violation::assertion).toList());
    }

    /** Whether the value holds the place of another, as {@code x-placeholder} says of what it may not be. */
    boolean findsPlaceholder() {
        return keyword.equals("not")
                && ApplicableSchemas.of(schema.child(keyword))
                        .value(Keyword.PLACEHOLDER)
                        .orElse(false);
    }

    /** The way to the property in the instance. */
    List<String> propertyLocation() {
        return InstanceLocation.child(instanceLocation, property);
    }

    /** Whether the property is one that must be there and isn't. */
    boolean missesKey() {
        return MISSED.contains(keyword);
    }

    /** Whether the property is one that isn't allowed. */
    boolean findsUnknownKey() {
        return UNKNOWN.contains(keyword);
    }

    /** Whether the property's name isn't as the schema asks for. */
    boolean findsWrongKey() {
        return keyword.equals("propertyNames");
    }

    /** Whether the value is an entry of a list that an earlier one is the same as, of which the count is the index. */
    boolean findsRepeatedEntry() {
        return keyword.equals("uniqueItems") && count.isPresent();
    }

    /** Whether the value itself is at fault, not one of its properties. */
    boolean concernsValue() {
        return !OF_PROPERTIES.contains(keyword);
    }
}
