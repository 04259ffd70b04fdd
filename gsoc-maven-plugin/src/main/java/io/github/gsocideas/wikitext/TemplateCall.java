package io.github.gsocideas.wikitext;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A call of a wiki template with named arguments.
 *
 * @param template the template's name
 * @param arguments in the order in which they are written
 */
public record TemplateCall(String template, List<Argument> arguments) {

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

    /** The same call without some of its parameters. */
    public TemplateCall without(Set<String> parameters) {
        return new TemplateCall(
                template,
                arguments.stream()
                        .filter(argument -> !parameters.contains(argument.parameter()))
                        .toList());
    }

    /** The value of each parameter. */
    public Map<String, String> values() {
        return arguments.stream()
                .collect(Collectors.toMap(Argument::parameter, Argument::value, (first, later) -> first));
    }

    /**
     * The call as wikitext, each argument on a line of its own. MediaWiki trims the line breaks around a value. The one after
     * it also ends a value's last line, if that is a heading or an entry of a list, before the next bar.
     */
    public String wikitext() {
        return arguments.stream()
                .map(argument -> "|" + argument.parameter() + "=" + argument.value() + "\n")
                .collect(Collectors.joining("", "{{" + template + "\n", "}}"));
    }
}
