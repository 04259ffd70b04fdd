package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An idea that the repo and the page both have: its values, merged, and how the page's call changes for them. Nothing else of
 * the call does.
 *
 * @param parameters those of the template
 * @param base the call when both were the same; empty where that isn't known
 * @param repo the idea
 * @param page the page's text
 * @param wiki the call there
 */
record CallMerge(IdeaParameters parameters, Optional<BaseCall> base, RepoIdea repo, String page, PlacedCall wiki) {

    /**
     * What is known of a call in the base.
     *
     * @param call the call; empty where the base has no such idea, and so none of its values
     */
    record BaseCall(Optional<PlacedCall> call) {

        private Optional<String> value(String parameter) {
            return call.flatMap(each -> each.value(parameter));
        }
    }

    /** The idea as it is compared. */
    ComparedIdea idea(String title) {
        List<ComparedValue> values = values();
        IdeaState state = values.stream().anyMatch(value -> value.state() == ValueState.CONFLICT)
                ? IdeaState.CONFLICT
                : values.stream().anyMatch(value -> value.state().isDifference())
                        ? IdeaState.DIFFERENT
                        : IdeaState.SAME;
        return new ComparedIdea(title, Optional.of(repo.path()), repo.number(), state, values);
    }

    private List<ComparedValue> values() {
        List<ComparedValue> values = new ArrayList<>();
        for (String parameter : parameters.names()) {
            ValueStates states = new ValueStates(repo.value(parameter), wiki.value(parameter));
            if (states.repo().isPresent() || states.wiki().isPresent()) {
                values.add(new ComparedValue(parameter, states, merged(parameter, states)));
            }
        }
        return values;
    }

    private MergedValue merged(String parameter, ValueStates states) {
        MergedValue merged =
                base.map(each -> states.since(each.value(parameter))).orElseGet(states::withoutBase);
        boolean isTheirs = parameters.reviews().contains(parameter)
                && states.wiki().isPresent()
                && merged.state() != ValueState.SAME;
        return isTheirs ? new MergedValue(ValueState.KEPT, states.wiki()) : merged;
    }

    /** How the page changes; not at all in a conflict. */
    List<TextEdit> edits(ComparedIdea idea) {
        if (idea.state() == IdeaState.CONFLICT) {
            return List.of();
        }
        return idea.values().stream()
                .filter(value -> !value.merged().value().equals(value.states().wiki()))
                .flatMap(value -> edits(value.parameter(), value.merged().value()).stream())
                .toList();
    }

    private List<TextEdit> edits(String parameter, Optional<String> value) {
        if (value.isEmpty()) {
            // All of them: of several the one before the last would count from now on.
            return wiki.arguments(parameter).stream()
                    .map(argument -> new TextEdit(argument.start(), argument.end(), ""))
                    .toList();
        }
        return List.of(wiki.argument(parameter)
                .map(argument -> replacement(argument, value.get()))
                .orElseGet(() -> TextEdit.insert(place(parameter), "|" + parameter + "=" + value.get() + "\n")));
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
                    wiki.argument(parameters.names().get(i));
            if (before.isPresent()) {
                return before.get().end();
            }
        }
        for (int i = index + 1; i < parameters.names().size(); i++) {
            Optional<PlacedCall.Argument> behind =
                    wiki.argument(parameters.names().get(i));
            if (behind.isPresent()) {
                return behind.get().start();
            }
        }
        return wiki.end() - "}}".length();
    }
}
