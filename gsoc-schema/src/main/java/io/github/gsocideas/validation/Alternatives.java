package io.github.gsocideas.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Picks what to report where a value fits no branch of an {@code anyOf} or {@code oneOf}. A validator reports what every
 * branch finds wrong, which is too much: of {@code [{type: integer}, {type: string, minLength: 3}]} and the text {@code ab},
 * it reports that {@code ab} is no integer, and that it is too short.
 *
 * <p>First, the branches that the value was not meant for are left out: those that take another type, and then those that
 * take other words. If one branch is left, its violations are reported: {@code ab} is too short. If several or none are
 * left, one violation of the {@code anyOf} is reported, and has what each branch finds wrong.
 */
final class Alternatives {

    /** A value that fails one of these in a branch was not meant for the branch. */
    private static final Set<String> SHAPE = Set.of("type", "anyOf", "oneOf");

    /** A value that fails one of these may have been meant for the branch, and be misspelt. */
    private static final Set<String> WORDS = Set.of("const", "enum");

    private Alternatives() {}

    /** The violations, those of branches replaced by what is to be reported of them. */
    static List<Violation> reduce(Collection<Violation> violations) {
        return reduce(violations, 0);
    }

    /**
     * The same for what lies within a branch.
     *
     * @param from the index in the evaluation paths behind the branch, so that its own {@code anyOf} isn't found again
     */
    private static List<Violation> reduce(Collection<Violation> violations, int from) {
        List<Violation> reduced = new ArrayList<>();
        Map<Applicator, List<Violation>> groups = new LinkedHashMap<>();
        for (Violation violation : violations) {
            Optional<Applicator> applicator = Applicator.first(violation, from);
            if (applicator.isPresent()) {
                groups.computeIfAbsent(applicator.get(), key -> new ArrayList<>())
                        .add(violation);
            } else {
                reduced.add(violation);
            }
        }
        groups.forEach((applicator, group) -> reduced.addAll(choose(applicator, group)));
        return reduced;
    }

    /**
     * One use of {@code anyOf} or {@code oneOf}.
     *
     * @param path the evaluation path to the keyword and with it
     * @param instanceLocation the value that it is applied to
     */
    private record Applicator(List<String> path, List<String> instanceLocation) {

        static Optional<Applicator> first(Violation violation, int from) {
            return EvaluationPath.alternatives(violation.evaluationPath(), from)
                    .map(step -> new Applicator(
                            violation.evaluationPath().subList(0, step.index() + 1),
                            violation.instanceLocation().subList(0, step.instanceDepth())));
        }

        String keyword() {
            return path.get(path.size() - 1);
        }

        /** The branch that a violation comes from; empty for that of the keyword itself. */
        Optional<String> branch(Violation violation) {
            return violation.evaluationPath().size() > path.size()
                    ? Optional.of(violation.evaluationPath().get(path.size()))
                    : Optional.empty();
        }

        /** Whether a violation is one of these keywords, and of the value itself. */
        boolean fails(Violation violation, Set<String> keywords) {
            return violation.instanceLocation().equals(instanceLocation) && keywords.contains(violation.keyword());
        }
    }

    /** The violations of the one branch that was meant, or one violation of the whole. */
    private static List<Violation> choose(Applicator applicator, List<Violation> group) {
        Map<String, List<Violation>> byBranch = new LinkedHashMap<>();
        for (Violation violation : group) {
            applicator
                    .branch(violation)
                    .ifPresent(branch -> byBranch.computeIfAbsent(branch, key -> new ArrayList<>())
                            .add(violation));
        }
        List<List<Violation>> branches = byBranch.values().stream()
                .map(branch -> reduce(branch, applicator.path().size() + 1))
                .toList();
        List<List<Violation>> fitting = without(branches, violation -> applicator.fails(violation, SHAPE));
        List<List<Violation>> meant = without(fitting, violation -> applicator.fails(violation, WORDS));
        if (meant.size() == 1) {
            // The words of the other branches can still be what was meant: 'n/a' where a date or N/A may stand.
            List<Violation> words = fitting.stream()
                    .flatMap(List::stream)
                    .filter(violation -> applicator.fails(violation, WORDS))
                    .toList();
            return meant.get(0).stream()
                    .map(violation -> violation.instanceLocation().equals(applicator.instanceLocation())
                            ? violation.withBranches(words)
                            : violation)
                    .toList();
        }
        return List.of(new Violation(
                applicator.keyword(),
                applicator.instanceLocation(),
                applicator.path(),
                "",
                OptionalInt.empty(),
                group.get(0).schema(),
                branches.stream().flatMap(List::stream).toList()));
    }

    /** The branches that have no violation of a kind. */
    private static List<List<Violation>> without(List<List<Violation>> branches, Predicate<Violation> wrong) {
        return branches.stream()
                .filter(branch -> branch.stream().noneMatch(wrong))
                .toList();
    }
}
