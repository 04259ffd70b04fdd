package io.github.gsocideas.schema;

import java.util.Optional;

/** Reads a class of characters, {@code [^a-z\d]}, behind its opening bracket, and writes it as Java has it. */
final class EcmaScriptClass {

    private static final String SYNTAX = "^$\\.*+?()[]{}|/-";

    private final EcmaScriptCharacters input;

    EcmaScriptClass(EcmaScriptCharacters input) {
        this.input = input;
    }

    String toJava() {
        boolean isNegated = input.skip("^");
        StringBuilder members = new StringBuilder();
        while (!input.skip("]")) {
            members.append(member());
        }
        if (members.isEmpty()) {
            return isNegated ? "[\\x{0}-\\x{10FFFF}]" : "(?:(?!))";
        }
        return (isNegated ? "[^" : "[") + members + "]";
    }

    private String member() {
        Optional<String> set = set();
        if (set.isPresent()) {
            if (input.isAt("-") && !input.isAt("-]")) {
                throw input.wrong("a range has no end that is a set");
            }
            return set.get();
        }
        int from = character();
        if (!input.isAt("-") || input.isAt("-]")) {
            return EcmaScriptCharacters.literal(from);
        }
        input.expect("-");
        if (set().isPresent()) {
            throw input.wrong("a range has no end that is a set");
        }
        int to = character();
        if (to < from) {
            throw input.wrong("the range is out of order");
        }
        return EcmaScriptCharacters.literal(from) + "-" + EcmaScriptCharacters.literal(to);
    }

    private Optional<String> set() {
        return input.isSet() && input.skip("\\") ? input.characterSet() : Optional.empty();
    }

    private int character() {
        if (input.skip("\\b")) {
            return '\b';
        }
        return input.skip("\\") ? input.escaped(SYNTAX) : input.next();
    }
}
