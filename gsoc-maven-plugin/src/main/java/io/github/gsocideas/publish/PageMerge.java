package io.github.gsocideas.publish;

import io.github.gsocideas.check.Lazy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A page with what the repo says of its ideas. Nothing changes but the values that do: order, spacing, prose, parameters that
 * the schema hasn't, comments and other templates stay, byte for byte. A call that only the wiki has stays, one that only the
 * repo has is new, and one that somebody has taken from the page isn't put back. One whose idea is gone from the repo is taken
 * from the page only where that is asked for, and nobody has written anything into it.
 */
final class PageMerge {

    private final MergeRequest request;
    private final List<RepoIdea> repo;
    private final CalledPage wiki;
    private final IdeaMatches matches;
    private final NewCalls newCalls;
    private final RemovedIdeas removedIdeas;
    private final Orphans orphans;
    private final List<ComparedIdea> ideas = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<Placed> calls = new ArrayList<>();
    private final List<RemovedIdea> removed = new ArrayList<>();
    private final SortedSet<String> newDirectories = new TreeSet<>();

    private PageMerge(MergeRequest request) {
        this.request = request;
        this.repo = request.repo();
        this.wiki = request.wiki();
        this.matches = new IdeaMatches(request);
        this.newCalls = new NewCalls(repo, wiki, matches);
        this.removedIdeas = new RemovedIdeas(request, matches);
        this.orphans = new Orphans(request);
    }

    /**
     * A call with its place.
     *
     * @param at where it comes on the page as it is, in UTF-16 units
     * @param isThere whether it is there; one that isn't comes before one that begins in the same place
     */
    private record Placed(int at, boolean isThere, MergedCall call) {}

    /** Merges a page. */
    static MergedPage merge(MergeRequest request) {
        return new PageMerge(request).merged();
    }

    private MergedPage merged() {
        for (int i = 0; i < repo.size(); i++) {
            addIdea(i);
        }
        for (int j = 0; j < wiki.calls().size(); j++) {
            if (!matches.isInRepo(j)) {
                addCall(j);
            }
        }
        List<MergedCall> merged = calls.stream()
                .sorted(Comparator.comparingInt(Placed::at).thenComparing(Placed::isThere))
                .map(Placed::call)
                .toList();
        return new MergedPage(
                wiki.text(),
                TextEdit.apply(wiki.text(), edits),
                ideas,
                merged,
                KeptValues.of(merged, removed),
                wiki.nested(),
                unseen(),
                moved(),
                newDirectories);
    }

    /** Words on the page that stand in a call, and in no parameter that counts, or in one that the schema hasn't. */
    private List<MergedPage.Unseen> unseen() {
        List<MergedPage.Unseen> unseen = new ArrayList<>();
        for (int j = 0; j < wiki.calls().size(); j++) {
            PlacedCall call = wiki.calls().get(j);
            String title = request.parameters().heading().flatMap(call::value).orElse("");
            call.unseen().forEach(text -> unseen.add(new MergedPage.Unseen(title, Optional.empty(), text)));
            if (matches.isInRepo(j)) {
                strangers(j)
                        .forEach((parameter, text) ->
                                unseen.add(new MergedPage.Unseen(title, Optional.of(parameter), text)));
            }
        }
        return unseen;
    }

    /** What a call has in parameters that the schema hasn't; what it had when the page was published isn't told again. */
    private SortedMap<String, String> strangers(int index) {
        SortedMap<String, String> strangers =
                new TreeMap<>(wiki.calls().get(index).values());
        strangers.keySet().removeAll(request.parameters().names());
        matches.baseOfWiki(index)
                .map(i -> request.base().orElseThrow().call(i).call().values())
                .ifPresent(published -> strangers.entrySet().removeAll(published.entrySet()));
        return strangers;
    }

    private List<String> moved() {
        return MovedCalls.of(matches.wikiOfBase()).stream()
                .map(wiki.calls()::get)
                .flatMap(call -> request.parameters().heading().flatMap(call::value).stream())
                .toList();
    }

    private void addIdea(int index) {
        RepoIdea idea = repo.get(index);
        Optional<PlacedCall> call = matches.wikiOfRepo(index).map(wiki.calls()::get);
        if (call.isPresent()) {
            addBoth(index, call.get());
        } else if (removedIdeas.has(index)) {
            removed.add(RemovedIdea.of(idea, request.parameters()));
            ideas.add(onlyInRepo(idea, IdeaState.REMOVED_ON_WIKI));
        } else if (request.isDoubtful()) {
            ideas.add(undecided(idea));
        } else {
            ideas.add(onlyInRepo(idea, IdeaState.ONLY_IN_REPO));
            TextEdit edit = newCalls.edit(index);
            if (!idea.directory().isEmpty() && !newCalls.isBesideItsDirectory(index)) {
                newDirectories.add(idea.directory());
            }
            edits.add(edit);
            calls.add(new Placed(
                    edit.start(),
                    false,
                    new MergedCall(idea.values(), Collections.emptySortedMap(), MergedCall.Side.BOTH)));
        }
    }

    private void addBoth(int index, PlacedCall call) {
        RepoIdea idea = repo.get(index);
        CallMerge merge = new CallMerge(
                request.parameters(),
                request.base()
                        .map(page ->
                                new CallMerge.BaseCall(matches.baseOfRepo(index).map(page::call))),
                matches.knownOfRepo(index)
                        .map(request.known().map(CalledPage::calls).orElse(List.of())::get),
                request.isDoubtful(),
                new Lazy<>(() -> request.earlier().of(idea)), // which reads git's history
                new Lazy<>(() -> request.earlier().ever(idea)),
                new Lazy<>(() -> history(index, call)),
                request.isWhole(),
                idea,
                call);
        ComparedIdea compared = merge.idea(title(idea));
        ideas.add(compared);
        edits.addAll(new CallEdit(request.parameters(), wiki.text(), call).edits(compared));
        calls.add(new Placed(call.start(), true, merge.merged(compared)));
    }

    /** What a call was since the page was published, by its name then or now. */
    private CallHistory history(int index, PlacedCall call) {
        List<IdeaName> names = Stream.concat(
                        Stream.of(call),
                        matches
                                .publishedOfRepo(index)
                                .map(i -> request.base().orElseThrow().call(i).call())
                                .stream())
                .map(each -> IdeaName.of(request.parameters(), each::value))
                .toList();
        List<PageRevision> revisions = Stream.concat(
                        request.revisions().stream(),
                        request.base().map(page -> new PageRevision(page.saved(), page.page())).stream())
                .toList();
        return CallHistory.of(names, request.edited(), revisions, request.parameters());
    }

    /** Adds a call that the repo has no idea for. */
    private void addCall(int index) {
        PlacedCall call = wiki.calls().get(index);
        Optional<PublishedPage.Call> published = matches.baseOfWiki(index)
                .filter(i -> !request.base().orElseThrow().isTheirs(i))
                .map(i -> request.base().orElseThrow().call(i));
        if (published.isEmpty()) {
            Optional<Orphan> theirs = orphans.theirs(call);
            ideas.add(
                    withoutIdea(index, theirs.isPresent() ? IdeaState.GONE_FROM_REPO : IdeaState.ONLY_ON_WIKI, theirs));
            addTheirs(call, theirs);
            return;
        }
        Optional<Orphan> orphan = orphans.published(call, published.get());
        ideas.add(withoutIdea(index, orphan.isPresent() ? IdeaState.GONE_FROM_REPO : IdeaState.TAKEN_AWAY, orphan));
        if (orphan.isPresent()) {
            addKept(call, kept(call, published.get()), MergedCall.Side.GONE);
        } else {
            edits.add(removal(call));
        }
    }

    /** One that was in the repo, and is gone there, is kept as such: what is looked at the next time may not reach back so far. */
    private void addTheirs(PlacedCall call, Optional<Orphan> orphan) {
        boolean isGone =
                orphan.filter(each -> each.reason() == Orphan.Reason.THEIRS).isPresent();
        SortedMap<String, String> theirs = new TreeMap<>();
        if (isGone) {
            request.parameters().heading().ifPresent(title -> theirs.put(title, Digest.NONE)); // people's words
        }
        addKept(call, theirs, isGone ? MergedCall.Side.GONE : MergedCall.Side.THEIRS);
    }

    /** What a call whose idea is gone has against the repo's last word: what people wrote there since. */
    private SortedMap<String, String> kept(PlacedCall call, PublishedPage.Call published) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (String parameter : request.parameters().names()) {
            String agreed = published.agreed(parameter);
            if (!agreed.equals(Digest.of(call.value(parameter)))) {
                kept.put(parameter, agreed);
            }
        }
        return kept;
    }

    private void addKept(PlacedCall call, SortedMap<String, String> kept, MergedCall.Side side) {
        calls.add(new Placed(call.start(), true, new MergedCall(call.values(), kept, side)));
    }

    /** Takes a call away, and the lines that it leaves empty. */
    private TextEdit removal(PlacedCall call) {
        String text = wiki.text();
        int end = call.end();
        boolean isAtLineStart = call.start() == 0 || text.charAt(call.start() - 1) == '\n';
        while (isAtLineStart && end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        return new TextEdit(call.start(), end, "");
    }

    private String title(RepoIdea idea) {
        return request.parameters().heading().flatMap(idea::value).orElse("");
    }

    private ComparedIdea onlyInRepo(RepoIdea idea, IdeaState state) {
        List<ComparedValue> values = request.parameters().names().stream()
                .flatMap(name -> idea.value(name).stream()
                        .map(value -> compared(name, new ValueStates(Optional.of(value), Optional.empty()))))
                .toList();
        return new ComparedIdea(title(idea), Optional.of(idea.path()), idea.number(), state, values);
    }

    /** An idea that is new, or was taken from the page. */
    private ComparedIdea undecided(RepoIdea idea) {
        ValueStates states = new ValueStates(request.parameters().heading().flatMap(idea::value), Optional.empty());
        MergedValue merged = new MergedValue(ValueState.DIFFERENT, Optional.empty());
        List<ComparedValue> values = request.parameters().heading().stream()
                .map(name -> new ComparedValue(name, Optional.empty(), states, merged, false, false))
                .toList();
        return new ComparedIdea(title(idea), Optional.of(idea.path()), idea.number(), IdeaState.UNDECIDED, values);
    }

    private ComparedIdea withoutIdea(int index, IdeaState state, Optional<Orphan> orphan) {
        PlacedCall call = wiki.calls().get(index);
        List<ComparedValue> values = request.parameters().names().stream()
                .flatMap(name -> call.value(name).stream()
                        .map(value -> compared(name, new ValueStates(Optional.empty(), Optional.of(value)))))
                .toList();
        String title = request.parameters().heading().flatMap(call::value).orElse("");
        return new ComparedIdea(title, Optional.empty(), index + 1, state, orphan, values);
    }

    private static ComparedValue compared(String parameter, ValueStates states) {
        return new ComparedValue(parameter, Optional.empty(), states, states.withoutBase(), false, false);
    }
}
