package io.github.gsocideas.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads a regular expression of ECMA-262 with its flag {@code u}, which JSON Schema's patterns are, and writes it as Java
 * has it: {@code ^[a&&b]$} is {@code ^[a\x{26}\x{26}b]\z}. What ECMA-262 doesn't know is refused, though Java does:
 * {@code a++}, {@code \Q}, {@code \z}, {@code (?i)}; and so is the little that Java lacks, such as a look behind without
 * an end.
 *
 * <p>A descent through the grammar of section 22.2.1: alternatives of terms, a term being an assertion, or an atom that may
 * be counted.
 */
final class EcmaScriptPattern {

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final Pattern COUNT = Pattern.compile("[*+?]\\??|\\{[0-9]{1,9}(?:,(?:[0-9]{1,9})?)?\\}\\??");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern GROUP_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final String WORD_BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NO_WORD_BOUNDARY = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private final EcmaScriptGroups groups;
    private final EcmaScriptCharacters input;
    private final StringBuilder java = new StringBuilder();

    private EcmaScriptPattern(String source) {
        this.groups = EcmaScriptGroups.of(source);
        this.input = new EcmaScriptCharacters(source);
    }

    /**
     * The same for Java.
     *
     * @throws PatternSyntaxException when it is not one of ECMA-262's
     */
    static String toJava(String source) {
        EcmaScriptPattern pattern = new EcmaScriptPattern(source);
        pattern.alternatives();
        if (!pattern.input.atEnd()) {
            throw pattern.input.wrong("nothing to close");
        }
        return pattern.java.toString();
    }

    private void alternatives() {
        while (!input.atEnd() && !input.isAt(")")) {
            if (input.skip("|")) {
                java.append('|');
            } else {
                term();
            }
        }
    }

    private void term() {
        if (input.skip("^")) {
            java.append('^');
        } else if (input.skip("$")) {
            java.append("\\z");
        } else if (input.skip("\\b")) {
            java.append(WORD_BOUNDARY);
        } else if (input.skip("\\B")) {
            java.append(NO_WORD_BOUNDARY);
        } else if (!lookaround()) {
            atom();
            count();
        }
    }

    private boolean lookaround() {
        for (String opening : new String[] {"(?=", "(?!", "(?<=", "(?<!"}) {
            if (input.skip(opening)) {
                group(opening);
                return true;
            }
        }
        return false;
    }

    private void atom() {
        if (input.skip("(?:")) {
            group("(?:");
        } else if (input.skip("(?<")) {
            input.take(GROUP_NAME);
            input.expect(">");
            group("(");
        } else if (input.isAt("(?")) {
            throw input.wrong("no such group");
        } else if (input.skip("(")) {
            group("(");
        } else if (input.skip("[")) {
            java.append(new EcmaScriptClass(input).toJava());
        } else if (input.skip(".")) {
            java.append("[^\\n\\r\\x{2028}\\x{2029}]");
        } else if (input.skip("\\")) {
            escape();
        } else if (SYNTAX.indexOf(input.peek()) >= 0 && !input.isAt("/")) {
            throw input.wrong("'" + Character.toString(input.peek()) + "' can't stand here");
        } else {
            java.append(EcmaScriptCharacters.literal(input.next()));
        }
    }

    private void group(String opening) {
        java.append(opening);
        alternatives();
        input.expect(")");
        java.append(')');
    }

    private void count() {
        if (input.isAt(COUNT)) {
            java.append(input.take(COUNT));
        }
    }

    private void escape() {
        if (input.skip("k<")) {
            reference(groups.number(input.take(GROUP_NAME)).orElseThrow(() -> input.wrong("no such group")));
            input.expect(">");
        } else if (input.peek() >= '1' && input.peek() <= '9') {
            reference(Integer.parseInt(input.take(NUMBER)));
        } else {
            java.append(input.characterSet()
                    .map(members -> "[" + members + "]")
                    .orElseGet(() -> EcmaScriptCharacters.literal(input.escaped(SYNTAX))));
        }
    }

    /** What a group has matched: apart from a digit that may follow. */
    private void reference(int group) {
        if (group > groups.count()) {
            throw input.wrong("no such group");
        }
        java.append("(?:\\").append(group).append(')');
    }
}
