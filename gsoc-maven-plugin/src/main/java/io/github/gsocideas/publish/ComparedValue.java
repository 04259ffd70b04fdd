package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * A parameter of an idea, as the repo and the wiki have it.
 *
 * @param parameter the template's parameter
 * @param base what both were; empty where that isn't known, or was nothing
 * @param states both values
 * @param merged what comes of them
 * @param isTheirs whether it is what people have reviewed on the wiki, and stays there as it is, whatever comes of both
 * @param isCut whether on the wiki a bar ends it, behind which there are more words
 */
public record ComparedValue(
        String parameter,
        Optional<String> base,
        ValueStates states,
        MergedValue merged,
        boolean isTheirs,
        boolean isCut) {

    /** So much of a text is in a line, in code points. */
    private static final int MOST_SHOWN = 300;

    /** How the values stand to each other. */
    public ValueState state() {
        return isTheirs && merged.state() != ValueState.SAME ? ValueState.KEPT : merged.state();
    }

    /** What the page has of it then. */
    Optional<String> page() {
        return isTheirs ? states.wiki() : merged.value();
    }

    /** All its texts, as a line. */
    public String line() {
        String earlier = merged.state() == ValueState.CONFLICT ? "; before " + quoted(base, "not known") : "";
        return parameter + " " + merged.state().words() + earlier + "; in the repo " + quoted(states.repo(), "nothing")
                + "; on the wiki " + quoted(states.wiki(), "nothing");
    }

    private static String quoted(Optional<String> text, String without) {
        return text.map(value -> "«" + shortened(value) + "»").orElse(without);
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
}
