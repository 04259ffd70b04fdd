package io.github.gsocideas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which ideas of the repo and calls of the page are the same, and which calls these were on the page as it was. All are known
 * by their indices.
 */
final class IdeaMatches {

    private final Optional<PublishedPage> base;
    private final Optional<IdeaMatch> baseToRepo;
    private final Optional<IdeaMatch> baseToWiki;
    private final Optional<IdeaMatch> knownToRepo;
    private final List<Optional<Integer>> wikiOfRepo;

    IdeaMatches(MergeRequest request) {
        IdeaParameters parameters = request.parameters();
        Ideas repo = new Ideas(
                RepoIdea.names(request.repo(), parameters),
                index -> request.repo().get(index)::value);
        Ideas wiki = Ideas.of(request.wiki(), parameters);
        this.base = request.base();
        this.baseToRepo = base.map(published ->
                Ideas.of(published.page(), parameters).match(repo, parameters, i -> !published.isWithoutIdea(i)));
        this.baseToWiki =
                base.map(published -> Ideas.of(published.page(), parameters).match(wiki, parameters, i -> true));
        this.knownToRepo =
                request.known().map(page -> Ideas.of(page, parameters).match(repo, parameters, i -> true));
        IdeaMatch byName = IdeaMatch.byName(repo.names(), wiki.names());
        this.wikiOfRepo = IntStream.range(0, repo.names().size())
                .mapToObj(i -> byName.other(i)
                        .or(() -> baseOfRepo(i)
                                .flatMap(index -> baseToWiki.orElseThrow().other(index))
                                .filter(j -> byName.one(j).isEmpty())))
                .toList();
    }

    /**
     * Ideas that are matched.
     *
     * @param values what each has in a parameter, by its index
     */
    private record Ideas(List<IdeaName> names, Function<Integer, Function<String, Optional<String>>> values) {

        static Ideas of(CalledPage page, IdeaParameters parameters) {
            return new Ideas(page.names(parameters), index -> page.calls().get(index)::value);
        }

        /**
         * Matches them with others.
         *
         * @param isRenamable whether one of them may be another with another name
         */
        IdeaMatch match(Ideas others, IdeaParameters parameters, IntPredicate isRenamable) {
            return IdeaMatch.byNameOrPlace(
                    names,
                    others.names,
                    (one, other) -> isRenamable.test(one)
                            && areAlike(values.apply(one), others.values.apply(other), parameters));
        }

        /** Whether at least half of what both have beside their names is the same. */
        private static boolean areAlike(
                Function<String, Optional<String>> one,
                Function<String, Optional<String>> other,
                IdeaParameters parameters) {
            List<String> both = parameters.names().stream()
                    .filter(name -> !parameters.heading().equals(Optional.of(name))
                            && !parameters.anchor().equals(Optional.of(name)))
                    .filter(name ->
                            one.apply(name).isPresent() && other.apply(name).isPresent())
                    .toList();
            long same = both.stream()
                    .filter(name -> one.apply(name).equals(other.apply(name)))
                    .count();
            return same > 0 && 2 * same >= both.size();
        }
    }

    /** The call of an idea: that of the same name, else the one that the page as it was leads to. */
    Optional<Integer> wikiOfRepo(int idea) {
        return wikiOfRepo.get(idea);
    }

    /** Whether the repo has an idea for a call. */
    boolean isInRepo(int call) {
        return wikiOfRepo.contains(Optional.of(call));
    }

    /** What an idea was on the page as it was published; a call that the repo had no idea for was none of its. */
    Optional<Integer> baseOfRepo(int idea) {
        return baseToRepo
                .flatMap(match -> match.one(idea))
                .filter(call -> !base.orElseThrow().isWithoutIdea(call));
    }

    /** What a call was on the page as it was published. */
    Optional<Integer> baseOfWiki(int call) {
        return baseToWiki.flatMap(match -> match.one(call));
    }

    /** The calls that the page had and has, in the order that they had. */
    List<Integer> wikiOfBase() {
        return base.stream()
                .flatMap(
                        published -> IntStream.range(0, published.page().calls().size())
                                .boxed()
                                .flatMap(i -> baseToWiki.orElseThrow().other(i).stream()))
                .toList();
    }

    /** What an idea was on the page that the repo knows. */
    Optional<Integer> knownOfRepo(int idea) {
        return knownToRepo.flatMap(match -> match.one(idea));
    }
}
