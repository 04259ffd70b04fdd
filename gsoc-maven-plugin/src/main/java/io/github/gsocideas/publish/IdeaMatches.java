package io.github.gsocideas.publish;

import io.github.gsocideas.check.Lazy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        Ideas repo = Ideas.of(
                RepoIdea.names(request.repo(), parameters),
                index -> request.repo().get(index)::value,
                parameters);
        Ideas wiki = Ideas.of(request.wiki(), parameters);
        this.base = request.base();
        this.baseToRepo = base.map(published -> Ideas.of(published.page(), parameters)
                .called(namesInRepo(published, repo.names(), parameters))
                .match(repo, parameters, i -> !published.isWithoutIdea(i)));
        this.baseToWiki =
                base.map(published -> Ideas.of(published.page(), parameters).match(wiki, parameters, i -> true));
        this.knownToRepo =
                request.known().map(page -> Ideas.of(page, parameters).match(repo, parameters, i -> true));
        IdeaMatch byName =
                IdeaMatch.byName(repo.names(), wiki.names(), (one, other) -> repo.same(one, wiki, other, parameters));
        this.wikiOfRepo = IntStream.range(0, repo.names().size())
                .mapToObj(i -> byName.other(i)
                        .or(() -> publishedOfRepo(i)
                                .flatMap(index -> baseToWiki.orElseThrow().other(index))
                                .filter(j -> byName.one(j).isEmpty())))
                .toList();
    }

    /** What the repo called the ideas of a page that was published, where people on the wiki call them otherwise. */
    private static List<IdeaName> namesInRepo(PublishedPage published, List<IdeaName> repo, IdeaParameters parameters) {
        Map<String, String> byDigest = new HashMap<>();
        repo.stream()
                .flatMap(name -> Stream.of(name.anchor(), name.title()))
                .flatMap(Optional::stream)
                .forEach(name -> byDigest.put(Digest.of(name), name));
        return IntStream.range(0, published.page().calls().size())
                .mapToObj(published::call)
                .map(call -> IdeaName.of(
                        parameters,
                        parameter -> call.isKept(parameter)
                                ? Optional.ofNullable(byDigest.get(call.agreed(parameter)))
                                        .or(() -> call.value(parameter))
                                : call.value(parameter)))
                .toList();
    }

    /**
     * Ideas that are matched.
     *
     * @param values what each has in a parameter, by its index
     * @param counts how often each value is there
     */
    private record Ideas(
            List<IdeaName> names,
            Function<Integer, Function<String, Optional<String>>> values,
            Lazy<Map<String, Integer>> counts) {

        static Ideas of(
                List<IdeaName> names,
                Function<Integer, Function<String, Optional<String>>> values,
                IdeaParameters parameters) {
            return new Ideas(names, values, new Lazy<>(() -> {
                Map<String, Integer> counts = new HashMap<>();
                IntStream.range(0, names.size())
                        .mapToObj(values::apply)
                        .forEach(value -> parameters
                                .names()
                                .forEach(name ->
                                        value.apply(name).ifPresent(text -> counts.merge(text, 1, Integer::sum))));
                return counts;
            }));
        }

        static Ideas of(CalledPage page, IdeaParameters parameters) {
            return of(page.names(parameters), index -> page.calls().get(index)::value, parameters);
        }

        /** The same by other names. */
        Ideas called(List<IdeaName> others) {
            return new Ideas(others, values, counts);
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
                    (one, other) -> same(one, others, other, parameters),
                    (one, other) -> isRenamable.test(one) && areAlike(one, others, other, parameters));
        }

        /** How many values both have that are the same. */
        private int same(int one, Ideas others, int other, IdeaParameters parameters) {
            return (int) parameters.names().stream()
                    .filter(name ->
                            value(one, name).isPresent() && value(one, name).equals(others.value(other, name)))
                    .count();
        }

        /**
         * Whether most of what both have beside their names is the same. A value that stands in several places, such as
         * {@code {{N/A}}} or a mentor of many ideas, tells nothing.
         */
        private boolean areAlike(int one, Ideas others, int other, IdeaParameters parameters) {
            List<String> telling = inBoth(one, others, other, parameters)
                    .filter(name -> counts.get().get(value(one, name).orElseThrow()) == 1)
                    .toList();
            long same = telling.stream()
                    .filter(name -> value(one, name).equals(others.value(other, name)))
                    .count();
            return 2 * same > telling.size();
        }

        private Stream<String> inBoth(int one, Ideas others, int other, IdeaParameters parameters) {
            return parameters.names().stream()
                    .filter(name -> !parameters.isName(name))
                    .filter(name -> value(one, name).isPresent()
                            && others.value(other, name).isPresent());
        }

        private Optional<String> value(int index, String name) {
            return values.apply(index).apply(name);
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
        return publishedOfRepo(idea).filter(call -> !base.orElseThrow().isWithoutIdea(call));
    }

    /** The same, or a call that the repo had no idea for: what a person wrote may have been pulled since. */
    Optional<Integer> publishedOfRepo(int idea) {
        return baseToRepo.flatMap(match -> match.one(idea));
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
