package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * What comes of a parameter's values.
 *
 * @param state how they stand to each other
 * @param value what the page has then; in a conflict what the wiki has
 */
public record MergedValue(ValueState state, Optional<String> value) {}
