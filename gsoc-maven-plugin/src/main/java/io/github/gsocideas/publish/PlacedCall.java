package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call on a page, with the places of its values. Of several arguments of one name the last counts, as it does for MediaWiki.
 *
 * @param start where it begins on the page, in UTF-16 units
 * @param end where it ends
 * @param arguments its named arguments by the parameter, each in the page's order
 * @param unnamed what more it has that names no parameter, and is seen nowhere
 */
record PlacedCall(int start, int end, Map<String, List<Argument>> arguments, List<String> unnamed) {

    /** Keeps a copy. */
    PlacedCall {
        arguments = Map.copyOf(arguments);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * An argument.
     *
     * @param start where its bar is
     * @param valueStart where its value begins, without white space; an empty one begins right behind the equals sign
     * @param valueEnd where its value ends
     * @param end where it ends, white space included
     * @param value its value without white space, and where it leaves the field out on purpose as the plugin says that
     * @param isCut whether what is behind it names no parameter, and may have been meant to be part of its value
     */
    record Argument(int start, int valueStart, int valueEnd, int end, String value, boolean isCut) {

        private static Argument of(
                String page, WikitextNode.Argument argument, NotApplicable notApplicable, boolean isCut) {
            String raw = page.substring(argument.valueStart(), argument.end());
            String value = MediaWikiSpace.trim(raw);
            int start = argument.valueStart() + (value.isEmpty() ? 0 : MediaWikiSpace.leading(raw));
            return new Argument(
                    argument.start() - 1,
                    start,
                    start + value.length(),
                    argument.end(),
                    notApplicable.canonical(value),
                    isCut);
        }
    }

    static PlacedCall of(Wikitext page, WikitextNode.Call call, NotApplicable notApplicable) {
        Map<String, List<Argument>> arguments = new HashMap<>();
        List<String> unnamed = new ArrayList<>();
        List<WikitextNode.Argument> all = call.arguments();
        for (int i = 0; i < all.size(); i++) {
            WikitextNode.Argument argument = all.get(i);
            if (argument.named()) {
                boolean isCut = i + 1 < all.size() && !all.get(i + 1).named();
                arguments
                        .computeIfAbsent(TemplateName.parameter(page, argument), name -> new ArrayList<>())
                        .add(Argument.of(page.source(), argument, notApplicable, isCut));
            } else {
                unnamed.add(MediaWikiSpace.trim(page.source().substring(argument.start(), argument.end())));
            }
        }
        return new PlacedCall(call.start(), call.end(), arguments, unnamed);
    }

    /** Whether all that stands in it counts: no argument names no parameter, or one that another names, too. */
    boolean isPlain() {
        return unnamed.isEmpty() && arguments.values().stream().allMatch(all -> all.size() == 1);
    }

    /** What stands in it, and is seen nowhere: what names no parameter, and of several arguments of a name all but the last. */
    List<String> unseen() {
        return Stream.concat(
                        unnamed.stream(),
                        arguments.values().stream()
                                .flatMap(all ->
                                        all.stream().limit(all.size() - 1L).map(Argument::value))
                                .sorted())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** All arguments that name a parameter. */
    List<Argument> arguments(String parameter) {
        return arguments.getOrDefault(parameter, List.of());
    }

    /** The argument that counts. */
    Optional<Argument> argument(String parameter) {
        List<Argument> all = arguments(parameter);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What it has in each parameter of any name; empty values are none. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        arguments.keySet().forEach(parameter -> value(parameter).ifPresent(value -> values.put(parameter, value)));
        return values;
    }

    /** What it has in a parameter; an empty value is none. */
    Optional<String> value(String parameter) {
        return argument(parameter).map(Argument::value).filter(value -> !value.isEmpty());
    }
}
