package io.github.gsocideas.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups of a regular expression that can be referred to, in the order of their opening.
 *
 * @param names their names, empty for those that have none
 */
record EcmaScriptGroups(List<String> names) {

    private static final Pattern PART = Pattern.compile(
            "\\\\.|\\[(?:[^\\\\\\]]|\\\\.)*+\\]|\\((?:\\?<(?![=!])(?<name>[^>]*)>|(?!\\?))", Pattern.DOTALL);

    EcmaScriptGroups {
        names = List.copyOf(names);
    }

    /** The groups in a regular expression. */
    static EcmaScriptGroups of(String source) {
        List<String> names = new ArrayList<>();
        Matcher part = PART.matcher(source);
        while (part.find()) {
            if (part.group().startsWith("(")) {
                names.add(part.group("name") == null ? "" : part.group("name"));
            }
        }
        return new EcmaScriptGroups(names);
    }

    /** How many there are. */
    int count() {
        return names.size();
    }

    /** Which of them has a name, from 1. */
    OptionalInt number(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
