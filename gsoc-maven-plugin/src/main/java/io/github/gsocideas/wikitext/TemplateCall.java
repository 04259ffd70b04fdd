package io.github.gsocideas.wikitext;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A call of a wiki template with named arguments.
 *
 * @param template the template's name
 * @param arguments in the order in which they are written
 */
public record TemplateCall(String template, List<Argument> arguments) {

    /** A bar that begins no other argument: MediaWiki's magic word for one. */
    public static final String BAR = "{{!}}";

    /** Keeps a copy. */
    public TemplateCall {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param parameter the template's parameter
     * @param value wikitext that stays within the argument
     */
    public record Argument(String parameter, String value) {}

    /**
     * The call as wikitext, one argument to a line. MediaWiki trims the line breaks around a value; the one after it
     * keeps a heading's or a list's last line apart from what follows.
     */
    public String wikitext() {
        return arguments.stream()
                .map(argument -> "|" + argument.parameter() + "=" + argument.value() + "\n")
                .collect(Collectors.joining("", "{{" + template + "\n", "}}"));
    }
}
