package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * A parameter of an idea, as the repo and the wiki have it.
 *
 * @param parameter the template's parameter
 * @param base what both were; empty where that isn't known, or was nothing
 * @param states both values
 * @param merged what comes of them
 */
public record ComparedValue(String parameter, Optional<String> base, ValueStates states, MergedValue merged) {

    /** How the values stand to each other. */
    ValueState state() {
        return merged.state();
    }
}
