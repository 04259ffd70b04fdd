package io.github.gsocideas.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page with what the repo says of its ideas. Nothing changes but the values that do: order, spacing, prose, parameters that
 * the schema hasn't, comments and other templates stay, byte for byte. A call that only the wiki has stays, one that only the
 * repo has is new, and one that somebody has taken from the page isn't put back.
 */
final class PageMerge {

    private final IdeaParameters parameters;
    private final Optional<CalledPage> base;
    private final List<RepoIdea> repo;
    private final CalledPage wiki;
    private final IdeaMatch repoToWiki;
    private final Optional<IdeaMatch> baseToRepo;
    private final Optional<IdeaMatch> baseToWiki;

    private PageMerge(IdeaParameters parameters, Optional<CalledPage> base, List<RepoIdea> repo, CalledPage wiki) {
        this.parameters = parameters;
        this.base = base;
        this.repo = repo;
        this.wiki = wiki;
        List<IdeaName> repoNames = RepoIdea.names(repo, parameters);
        List<IdeaName> wikiNames = wiki.names(parameters);
        this.repoToWiki = IdeaMatch.byName(repoNames, wikiNames);
        this.baseToRepo = base.map(page -> IdeaMatch.byNameOrPlace(page.names(parameters), repoNames));
        this.baseToWiki = base.map(page -> IdeaMatch.byNameOrPlace(page.names(parameters), wikiNames));
    }

    /**
     * Merges a page.
     *
     * @param base the page when it said what the repo said; empty where that isn't known
     * @param repo the ideas, in the order in which {@code generate} writes them
     * @param wiki the page as it is
     */
    static MergedPage merge(
            IdeaParameters parameters, Optional<CalledPage> base, List<RepoIdea> repo, CalledPage wiki) {
        return new PageMerge(parameters, base, repo, wiki).merged();
    }

    private MergedPage merged() {
        List<ComparedIdea> ideas = new ArrayList<>();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < repo.size(); i++) {
            RepoIdea idea = repo.get(i);
            Optional<PlacedCall> call = onWiki(i).map(wiki.calls()::get);
            if (call.isPresent()) {
                CallMerge merge = new CallMerge(parameters, baseCall(i), idea, wiki.text(), call.get());
                ComparedIdea compared = merge.idea(title(idea));
                ideas.add(compared);
                edits.addAll(merge.edits(compared));
            } else if (inBase(i).isPresent()) {
                ideas.add(onlyInRepo(idea, IdeaState.REMOVED_ON_WIKI));
            } else {
                ideas.add(onlyInRepo(idea, IdeaState.ONLY_IN_REPO));
                edits.add(newCall(i));
            }
        }
        Set<Integer> matched = IntStream.range(0, repo.size())
                .boxed()
                .flatMap(i -> onWiki(i).stream())
                .collect(Collectors.toSet());
        IntStream.range(0, wiki.calls().size())
                .filter(j -> !matched.contains(j))
                .mapToObj(this::onlyOnWiki)
                .forEach(ideas::add);
        return new MergedPage(wiki.text(), TextEdit.apply(wiki.text(), edits), ideas);
    }

    private Optional<Integer> inBase(int idea) {
        return baseToRepo.flatMap(match -> match.one(idea));
    }

    /** The call of an idea: that of the same name, else the one that the base leads to. */
    private Optional<Integer> onWiki(int idea) {
        return repoToWiki
                .other(idea)
                .or(() -> inBase(idea)
                        .flatMap(i -> baseToWiki.orElseThrow().other(i))
                        .filter(j -> repoToWiki.one(j).isEmpty()));
    }

    private Optional<CallMerge.BaseCall> baseCall(int idea) {
        return base.map(page -> new CallMerge.BaseCall(inBase(idea).map(page.calls()::get)));
    }

    private String title(RepoIdea idea) {
        return parameters.heading().flatMap(idea::value).orElse("");
    }

    private ComparedIdea onlyInRepo(RepoIdea idea, IdeaState state) {
        List<ComparedValue> values = parameters.names().stream()
                .flatMap(name -> idea.value(name).stream()
                        .map(value -> compared(name, new ValueStates(Optional.of(value), Optional.empty()))))
                .toList();
        return new ComparedIdea(title(idea), Optional.of(idea.path()), idea.number(), state, values);
    }

    private ComparedIdea onlyOnWiki(int index) {
        PlacedCall call = wiki.calls().get(index);
        List<ComparedValue> values = parameters.names().stream()
                .flatMap(name -> call.value(name).stream()
                        .map(value -> compared(name, new ValueStates(Optional.empty(), Optional.of(value)))))
                .toList();
        String title = parameters.heading().flatMap(call::value).orElse("");
        return new ComparedIdea(title, Optional.empty(), index + 1, IdeaState.ONLY_ON_WIKI, values);
    }

    private static ComparedValue compared(String parameter, ValueStates states) {
        return new ComparedValue(parameter, states, states.withoutBase());
    }

    /** A call that the page hasn't: behind that of the idea before it or before that of the next, in its directory if it can. */
    private TextEdit newCall(int idea) {
        String text = repo.get(idea).call().wikitext();
        String directory = repo.get(idea).directory();
        List<Integer> before =
                IntStream.range(0, idea).map(i -> idea - 1 - i).boxed().toList();
        List<Integer> behind = IntStream.range(idea + 1, repo.size()).boxed().toList();
        Optional<TextEdit> ofDirectory = beside(text, inDirectory(before, directory), inDirectory(behind, directory));
        return ofDirectory
                .or(() -> beside(text, before, behind))
                .orElseGet(() -> TextEdit.insert(wiki.text().length(), separator() + text));
    }

    private List<Integer> inDirectory(List<Integer> ideas, String directory) {
        return ideas.stream()
                .filter(i -> repo.get(i).directory().equals(directory))
                .toList();
    }

    private Optional<TextEdit> beside(String text, List<Integer> before, List<Integer> behind) {
        return calls(before)
                .findFirst()
                .map(call -> TextEdit.insert(call.end(), "\n\n" + text))
                .or(() -> calls(behind).findFirst().map(call -> TextEdit.insert(call.start(), text + "\n\n")));
    }

    private Stream<PlacedCall> calls(List<Integer> ideas) {
        return ideas.stream().flatMap(i -> onWiki(i).stream()).map(wiki.calls()::get);
    }

    private String separator() {
        return wiki.text().isEmpty() ? "" : wiki.text().endsWith("\n") ? "\n" : "\n\n";
    }
}
