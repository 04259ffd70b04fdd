package io.github.gsocideas.validation.rules;

/**
 * A value that an idea has in a field: all that {@link RecommendedValues} needs to know of an idea.
 *
 * @param field the field's name
 * @param value the value, or an entry of its list, as it is spelt
 */
public record FieldValue(String field, String value) {}
