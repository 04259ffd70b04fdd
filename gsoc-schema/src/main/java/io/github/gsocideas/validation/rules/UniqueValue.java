package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Region;

/**
 * A value that no other idea may have in the same field: all that {@link UniqueFields} needs to know of an idea.
 *
 * @param field the field's name
 * @param value what makes two values the same
 * @param region where it stands
 */
public record UniqueValue(String field, String value, Region region) {}
