package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.Prose;
import java.util.List;
import java.util.Optional;

/**
 * How a call on a page changes for the values of an idea: where these differ, and nowhere else.
 *
 * @param parameters those of the template
 * @param page the page's text
 * @param call the call there
 */
record CallEdit(IdeaParameters parameters, String page, PlacedCall call) {

    /** How the page changes; not at all where somebody has to decide first. */
    List<TextEdit> edits(ComparedIdea idea) {
        if (idea.state().isOpen()) {
            return List.of();
        }
        return idea.values().stream()
                .filter(value -> !value.page().equals(value.states().wiki()))
                .flatMap(value -> edits(value.parameter(), value.page()).stream())
                .toList();
    }

    private List<TextEdit> edits(String parameter, Optional<String> value) {
        if (value.isEmpty()) {
            // All of them: of several the one before the last would count from now on.
            return call.arguments(parameter).stream().map(this::removal).toList();
        }
        return List.of(call.argument(parameter)
                .map(argument -> replacement(argument, value.get()))
                .orElseGet(() -> TextEdit.insert(place(parameter), "|" + parameter + "=" + value.get() + "\n")));
    }

    /** Takes an argument away; of one in whose name somebody has put a comment only the value. */
    private TextEdit removal(PlacedCall.Argument argument) {
        boolean hasComment =
                page.substring(argument.start(), argument.valueStart()).contains("<!--");
        return new TextEdit(
                hasComment ? argument.valueStart() : argument.start(),
                hasComment ? argument.valueEnd() : argument.end(),
                "");
    }

    /** The value in the place of the old one; with a line end where its last line could reach into what is behind it. */
    private TextEdit replacement(PlacedCall.Argument argument, String value) {
        boolean endsLine = page.substring(argument.valueEnd(), argument.end()).contains("\n");
        return new TextEdit(
                argument.valueStart(), argument.valueEnd(), endsLine || isWord(value) ? value : value + "\n");
    }

    private static boolean isWord(String value) {
        return Prose.is(value) && value.indexOf('\n') < 0;
    }

    /** Where a parameter that the call hasn't comes to: behind one that the template has before it, or before one behind it. */
    private int place(String parameter) {
        int index = parameters.names().indexOf(parameter);
        for (int i = index - 1; i >= 0; i--) {
            Optional<PlacedCall.Argument> before =
                    call.argument(parameters.names().get(i));
            if (before.isPresent()) {
                return before.get().end();
            }
        }
        for (int i = index + 1; i < parameters.names().size(); i++) {
            Optional<PlacedCall.Argument> behind =
                    call.argument(parameters.names().get(i));
            if (behind.isPresent()) {
                return behind.get().start();
            }
        }
        return call.end() - "}}".length();
    }
}
