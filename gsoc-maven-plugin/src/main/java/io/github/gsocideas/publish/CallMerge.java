package io.github.gsocideas.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An idea that the repo and the page both have: its values, merged. Each value is held against what both had last come to terms
 * on. Where that leaves two changes, what the repo had in between can tell which of them knows the other.
 *
 * @param parameters those of the template
 * @param base what is known of its call in the page that was published; empty where none is known
 * @param known its call in the page that somebody says the repo knows
 * @param isDoubtful whether it was published and nobody can tell any more as what
 * @param earlier what the repo had of it since then, the newest first
 * @param ever what the repo ever had of it, the newest first
 * @param onWiki what its call was on the wiki since then
 * @param isWhole whether a value opens or closes nothing around it
 * @param repo the idea
 * @param wiki the call on the page
 */
record CallMerge(
        IdeaParameters parameters,
        Optional<BaseCall> base,
        Optional<PlacedCall> known,
        boolean isDoubtful,
        Supplier<List<EarlierIdeas.EarlierIdea>> earlier,
        Supplier<List<EarlierIdeas.EarlierIdea>> ever,
        Supplier<CallHistory> onWiki,
        Predicate<String> isWhole,
        RepoIdea repo,
        PlacedCall wiki) {

    /**
     * What is known of a call in the page that was published.
     *
     * @param call the call; empty where that page has no such idea, and so none of its values
     */
    record BaseCall(Optional<PublishedPage.Call> call) {

        private Optional<String> value(String parameter) {
            return call.flatMap(each -> each.value(parameter));
        }

        private String agreed(String parameter) {
            return call.map(each -> each.agreed(parameter)).orElse(Digest.NONE);
        }

        /** The text that both sides had last come to terms on; empty where no more than its digest is known. */
        private Optional<SharedValue> agreedValue(String parameter) {
            boolean isKept = call.map(each -> each.isKept(parameter)).orElse(false);
            if (!isKept) {
                return Optional.of(new SharedValue(value(parameter)));
            }
            return agreed(parameter).equals(Digest.NONE)
                    ? Optional.of(new SharedValue(Optional.empty()))
                    : Optional.empty();
        }

        /** What both sides had as the page was published; empty where they had two values. */
        private Optional<SharedValue> shared(String parameter) {
            return call.filter(each -> !each.isKept(parameter)).map(each -> new SharedValue(each.value(parameter)));
        }

        private MergedValue merged(String parameter, ValueStates states) {
            return agreedValue(parameter).map(states::since).orElseGet(() -> states.sinceDigest(agreed(parameter)));
        }
    }

    /** The idea as it is compared. */
    ComparedIdea idea(String title) {
        List<ComparedValue> values = values();
        return new ComparedIdea(title, Optional.of(repo.path()), repo.number(), state(values), values);
    }

    private static IdeaState state(List<ComparedValue> values) {
        if (values.stream().anyMatch(value -> value.state() == ValueState.CONFLICT)) {
            return IdeaState.CONFLICT;
        }
        if (values.stream().anyMatch(value -> value.state() == ValueState.DIFFERENT)) {
            return IdeaState.UNDECIDED;
        }
        return values.stream().anyMatch(value -> value.state().isDifference()) ? IdeaState.DIFFERENT : IdeaState.SAME;
    }

    private List<ComparedValue> values() {
        List<ComparedValue> values = new ArrayList<>();
        for (String parameter : parameters.names()) {
            ValueStates states = new ValueStates(repo.value(parameter), wiki.value(parameter));
            if (states.repo().isPresent() || states.wiki().isPresent()) {
                Optional<SharedValue> taken = taken(parameter, states);
                MergedValue merged = merged(parameter, states, taken);
                values.add(new ComparedValue(
                        parameter,
                        taken.or(() -> baseValue(parameter, merged.state())).flatMap(SharedValue::text),
                        states,
                        merged,
                        areTheirs(parameter, states),
                        isTorn(parameter)));
            }
        }
        return values;
    }

    private Optional<SharedValue> baseValue(String parameter, ValueState state) {
        return base.flatMap(each -> each.agreedValue(parameter))
                .or(() -> state == ValueState.CONFLICT
                        ? base.flatMap(each -> earlierValue(each.agreed(parameter), parameter))
                        : Optional.empty());
    }

    /** What the repo had, by its digest; empty where it isn't known, or was something else. */
    private Optional<SharedValue> earlierValue(String digest, String parameter) {
        return Stream.of(earlier, ever) // in turn: all of git's history is read only where the rest doesn't tell it
                .flatMap(ideas -> ideas.get().stream())
                .map(idea -> idea.value(parameter))
                .filter(value -> Digest.of(value).equals(digest))
                .map(SharedValue::new)
                .findFirst();
    }

    private MergedValue merged(String parameter, ValueStates states, Optional<SharedValue> taken) {
        MergedValue merged = base.filter(each -> isRepos(parameter, states, each))
                .map(each -> each.merged(parameter, states))
                .orElseGet(() -> withoutBase(parameter, states));
        MergedValue decided = decided(parameter, states, merged, taken);
        return isBroken(parameter, decided) ? new MergedValue(ValueState.CONFLICT, states.wiki()) : decided;
    }

    /**
     * What was published last doesn't tell what the repo has taken from the wiki since then, as nothing is saved where a value was
     * pulled, or taken back: who has another one than was taken last has changed it.
     */
    private MergedValue decided(String parameter, ValueStates states, MergedValue merged, Optional<SharedValue> taken) {
        if (merged.state() == ValueState.SAME) {
            return merged;
        }
        if (!merged.state().isOpen()) {
            return taken.map(states::since).orElse(merged);
        }
        return byKnownPage(parameter, states)
                .or(() -> taken.map(states::since))
                .or(() -> byEarlierLines(parameter, states))
                .orElse(merged);
    }

    /** The value that the repo has taken from the wiki last; empty where it has taken none since the page was published. */
    private Optional<SharedValue> taken(String parameter, ValueStates states) {
        if (base.isEmpty() || states.repo().equals(states.wiki())) {
            return Optional.empty();
        }
        boolean isKnown =
                known.map(call -> call.value(parameter).equals(states.wiki())).orElse(false);
        return onWiki.get().taken(parameter, states, base.get().shared(parameter), earlier.get(), !isKnown);
    }

    private Optional<MergedValue> byEarlierLines(String parameter, ValueStates states) {
        return base.flatMap(each -> earlierValue(each.agreed(parameter), parameter))
                .map(states::since)
                .filter(merged -> !merged.state().isOpen());
    }

    /**
     * Whether what was published is the repo's: a parameter that the schema hadn't then may have been given by a person, and the
     * repo had none.
     */
    private boolean isRepos(String parameter, ValueStates states, BaseCall published) {
        boolean mayBeTheirs = !states.repo().equals(states.wiki())
                && published.shared(parameter).flatMap(SharedValue::text).isPresent();
        return !mayBeTheirs
                || earlier.get().isEmpty()
                || earlier.get().get(earlier.get().size() - 1).value(parameter).isPresent();
    }

    /** What the wiki hasn't may have been emptied there, where it had it, or where the page was published before. */
    private MergedValue withoutBase(String parameter, ValueStates states) {
        MergedValue merged = states.withoutBase();
        if (merged.state() != ValueState.ONLY_IN_REPO) {
            return merged;
        }
        return known.flatMap(call -> call.value(parameter))
                .map(value -> states.since(new SharedValue(Optional.of(value))))
                .orElseGet(() -> isDoubtful ? new MergedValue(ValueState.DIFFERENT, states.wiki()) : merged);
    }

    /**
     * Whether what comes of both can't be written: lines of two texts that come to one that is open, such as a table of which one
     * side has dropped the end; one text in the place of another that a bar has torn in two; or nothing, where the call has the parameter twice, and other words would go with it.
     */
    private boolean isBroken(String parameter, MergedValue merged) {
        boolean isOpen = merged.state() == ValueState.MERGED
                && !isWhole.test(merged.value().orElse(""));
        boolean isTorn = isTorn(parameter)
                && (merged.state() == ValueState.MERGED || merged.state() == ValueState.CHANGED_IN_REPO);
        boolean hidesOthers = merged.state() == ValueState.CHANGED_IN_REPO
                && merged.value().isEmpty()
                && wiki.arguments(parameter).size() > 1;
        return isOpen || isTorn || hidesOthers;
    }

    private boolean isTorn(String parameter) {
        return wiki.argument(parameter).map(PlacedCall.Argument::isCut).orElse(false);
    }

    /** Whether people on the wiki have reviewed there: these are their words, and their absence is, too. */
    private boolean areTheirs(String parameter, ValueStates states) {
        return parameters.reviews().contains(parameter)
                && (states.wiki().isPresent()
                        || base.flatMap(each -> each.value(parameter)).isPresent());
    }

    private Optional<MergedValue> byKnownPage(String parameter, ValueStates states) {
        return known.map(call -> states.since(new SharedValue(call.value(parameter))))
                .filter(merged -> !merged.state().isOpen());
    }

    /** The call as the merged page has it. */
    MergedCall merged(ComparedIdea idea) {
        Map<String, String> values = new HashMap<>(wiki.values());
        SortedMap<String, String> kept = new TreeMap<>();
        for (ComparedValue value : idea.values()) {
            String parameter = value.parameter();
            boolean isLeft = idea.state().isOpen();
            Optional<String> page = isLeft ? value.states().wiki() : value.page();
            page.ifPresentOrElse(text -> values.put(parameter, text), () -> values.remove(parameter));
            String agreed = isLeft || value.isTheirs()
                    ? agreedBefore(value)
                    : Digest.of(value.states().repo());
            if (value.state() != ValueState.SAME && !agreed.equals(Digest.of(page))) {
                kept.put(parameter, agreed);
            }
        }
        return new MergedCall(values, kept, MergedCall.Side.BOTH);
    }

    private String agreedBefore(ComparedValue value) {
        return value.state() == ValueState.DIFFERENT
                ? Digest.UNKNOWN
                : base.map(each -> each.agreed(value.parameter())).orElse(Digest.NONE);
    }
}
