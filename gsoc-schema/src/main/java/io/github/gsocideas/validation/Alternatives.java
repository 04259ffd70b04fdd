package io.github.gsocideas.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reduces what the branches of {@code anyOf} and {@code oneOf} complain of to what helps: the complaints of the branch
 * that the author was plainly writing, or else one complaint that no branch fits.
 */
final class Alternatives {

    /** What tells that a value was never meant for a branch. */
    private static final Set<String> SHAPE = Set.of("type", "anyOf", "oneOf");

    private static final Set<String> WORDS = Set.of("const", "enum");

    private Alternatives() {}

    /** The violations with those of branches reduced. */
    static List<Violation> reduce(Collection<Violation> violations) {
        return reduce(violations, 0);
    }

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

        /** The branch that a violation comes from; empty for the applicator's own complaint. */
        Optional<String> branch(Violation violation) {
            return violation.evaluationPath().size() > path.size()
                    ? Optional.of(violation.evaluationPath().get(path.size()))
                    : Optional.empty();
        }

        boolean fails(Violation violation, Set<String> keywords) {
            return violation.instanceLocation().equals(instanceLocation) && keywords.contains(violation.keyword());
        }
    }

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
                group.get(0).schema(),
                branches.stream().flatMap(List::stream).toList()));
    }

    private static List<List<Violation>> without(List<List<Violation>> branches, Predicate<Violation> wrong) {
        return branches.stream()
                .filter(branch -> branch.stream().noneMatch(wrong))
                .toList();
    }
}
