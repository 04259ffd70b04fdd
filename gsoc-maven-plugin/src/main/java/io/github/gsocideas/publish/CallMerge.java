package io.github.gsocideas.publish;

import io.github.gsocideas.check.Lazy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An idea that the repo and the page both have: its values, merged. Each value is held against what both had last come to terms
 * on. Where that leaves two changes, what the repo had in between can tell which of them knows the other.
 *
 * @param parameters those of the template
 * @param base what is known of its call in the page that was published; empty where none is known
 * @param known its call in the page that somebody says the repo knows
 * @param isDoubtful whether it was published and nobody can tell any more as what
 * @param earlier what the repo had of it since then, the newest first
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
        private Optional<Optional<String>> agreedValue(String parameter) {
            boolean isKept = call.map(each -> each.isKept(parameter)).orElse(false);
            if (!isKept) {
                return Optional.of(value(parameter));
            }
            return agreed(parameter).equals(Digest.NONE) ? Optional.of(Optional.empty()) : Optional.empty();
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
                MergedValue merged = merged(parameter, states);
                values.add(new ComparedValue(
                        parameter, baseValue(parameter, merged.state()), states, merged, areTheirs(parameter, states)));
            }
        }
        return values;
    }

    private Optional<String> baseValue(String parameter, ValueState state) {
        return base.flatMap(each -> each.agreedValue(parameter))
                .or(() -> state == ValueState.CONFLICT
                        ? base.flatMap(each -> earlierValue(each.agreed(parameter), parameter))
                        : Optional.empty())
                .flatMap(value -> value);
    }

    /** What the repo had, by its digest; empty where it isn't known, or was something else. */
    private Optional<Optional<String>> earlierValue(String digest, String parameter) {
        return earlier.get().stream()
                .map(idea -> idea.value(parameter))
                .filter(value -> Digest.of(value).equals(digest))
                .findFirst();
    }

    private MergedValue merged(String parameter, ValueStates states) {
        MergedValue merged = base.map(each -> each.merged(parameter, states)).orElseGet(() -> withoutBase(states));
        MergedValue decided = decided(parameter, states, merged);
        return isBroken(parameter, decided) ? new MergedValue(ValueState.CONFLICT, states.wiki()) : decided;
    }

    /**
     * Who has taken the other's value since, and has another now, has the last word: what was published last doesn't tell that where
     * a value was pulled, or taken back, since nothing is saved then.
     */
    private MergedValue decided(String parameter, ValueStates states, MergedValue merged) {
        if (merged.state().isOpen()) {
            return byKnownPage(parameter, states)
                    .or(() -> byEarlierValues(parameter, states))
                    .or(() -> byEarlierLines(parameter, states))
                    .orElse(merged);
        }
        boolean isOfOneSide =
                merged.state() == ValueState.CHANGED_IN_REPO || merged.state() == ValueState.CHANGED_ON_WIKI;
        return isOfOneSide ? byEarlierValues(parameter, states).orElse(merged) : merged;
    }

    private Optional<MergedValue> byEarlierValues(String parameter, ValueStates states) {
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (hasRepoTaken(parameter, states.wiki())) {
            return Optional.of(new MergedValue(ValueState.CHANGED_IN_REPO, states.repo()));
        }
        boolean isKnown =
                known.map(call -> call.value(parameter).equals(states.wiki())).orElse(false);
        return !isKnown && onWiki.get().had(parameter, states.repo())
                ? Optional.of(new MergedValue(ValueState.CHANGED_ON_WIKI, states.wiki()))
                : Optional.empty();
    }

    private boolean hasRepoTaken(String parameter, Optional<String> value) {
        Supplier<Instant> given = new Lazy<>(() -> onWiki.get().given(parameter, value));
        return earlier.get().stream()
                .filter(idea -> idea.value(parameter).equals(value))
                .anyMatch(idea -> idea.hasTaken(parameter, value, given.get()));
    }

    private Optional<MergedValue> byEarlierLines(String parameter, ValueStates states) {
        return base.flatMap(each -> earlierValue(each.agreed(parameter), parameter))
                .map(states::since)
                .filter(merged -> !merged.state().isOpen());
    }

    /** What the wiki hasn't may have been emptied there, where the page was published before. */
    private MergedValue withoutBase(ValueStates states) {
        MergedValue merged = states.withoutBase();
        return isDoubtful && merged.state() == ValueState.ONLY_IN_REPO
                ? new MergedValue(ValueState.DIFFERENT, states.wiki())
                : merged;
    }

    /**
     * Whether what comes of both can't be written: lines of two texts that come to one that is open, such as a table of which one
     * side has dropped the end; or nothing, where the call has the parameter twice, and other words would go with it.
     */
    private boolean isBroken(String parameter, MergedValue merged) {
        boolean isOpen = merged.state() == ValueState.MERGED
                && !isWhole.test(merged.value().orElse(""));
        boolean hidesOthers = merged.state() == ValueState.CHANGED_IN_REPO
                && merged.value().isEmpty()
                && wiki.arguments(parameter).size() > 1;
        return isOpen || hidesOthers;
    }

    /** Whether people on the wiki have reviewed there: these are their words, and their absence is, too. */
    private boolean areTheirs(String parameter, ValueStates states) {
        return parameters.reviews().contains(parameter)
                && (states.wiki().isPresent()
                        || base.flatMap(each -> each.value(parameter)).isPresent());
    }

    private Optional<MergedValue> byKnownPage(String parameter, ValueStates states) {
        return known.map(call -> states.since(call.value(parameter)))
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
        return base.map(each -> each.agreed(value.parameter()))
                .orElse(value.state() == ValueState.DIFFERENT ? Digest.UNKNOWN : Digest.NONE);
    }
}
