package io.github.gsocideas.publish;

/**
 * A parameter of an idea, as the repo and the wiki have it.
 *
 * @param parameter the template's parameter
 * @param states both values
 * @param merged what comes of them
 */
public record ComparedValue(String parameter, ValueStates states, MergedValue merged) {

    /** How the values stand to each other. */
    public ValueState state() {
        return merged.state();
    }
}
