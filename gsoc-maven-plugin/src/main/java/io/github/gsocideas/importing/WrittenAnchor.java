package io.github.gsocideas.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that links lead to, as pages have it for a heading: <code>{{Anchor|bot}}</code> or {@code <span id="bot"></span>},
 * alone on the line above it, or beside its words.
 *
 * @param name what links to it
 * @param rest what else the text says
 */
record WrittenAnchor(String name, String rest) {

    private static final String NAME = "[^{}|=<>\"\\s][^{}|=<>\"\\n]{0,199}?";

    private static final Pattern ANCHOR = Pattern.compile(
            "(?<before>\\A[ \\t]*+)?(?:\\{\\{[ \\t]*+anchors?[ \\t]*+\\|[ \\t]*+(?<call>" + NAME + ")[ \\t]*+\\}\\}"
                    + "|<(?<tag>span|div|a)[ \\t]++(?:id|name)=\"(?<id>" + NAME
                    + ")\"[ \\t]*+(?:/>|>[ \\t]*+</\\k<tag>>))[ \\t]*+(?<after>\\z)?",
            Pattern.CASE_INSENSITIVE);

    /** An anchor at the beginning or the end of a text; empty where there is none. */
    static Optional<WrittenAnchor> find(String text) {
        Matcher anchor = ANCHOR.matcher(text);
        while (anchor.find()) {
            if (anchor.group("before") != null || anchor.group("after") != null) {
                String name = anchor.group("call") != null ? anchor.group("call") : anchor.group("id");
                String rest = text.substring(0, anchor.start()) + text.substring(anchor.end());
                return Optional.of(new WrittenAnchor(name, rest.strip()));
            }
        }
        return Optional.empty();
    }

    /** An anchor that is all of a line. */
    static Optional<WrittenAnchor> ofLine(String line) {
        return find(line).filter(anchor -> anchor.rest().isEmpty());
    }
}
