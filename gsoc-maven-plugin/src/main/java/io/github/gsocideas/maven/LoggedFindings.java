package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.report.FindingGroup;
import io.github.gsocideas.report.Surplus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What of a build's findings goes into the log, which nobody could read if there were very many. What fails the build comes
 * before warnings, however many there are, so that the log names the cause.
 *
 * @param first those that are named, sorted by place
 * @param others a line that counts those that aren't; empty where all are named
 * @param othersFail whether one that isn't named fails the build
 */
record LoggedFindings(List<FindingGroup> first, Optional<String> others, boolean othersFail) {

    /**
     * Divides findings.
     *
     * @param groups those that are told together, sorted by place
     * @param surplus others of which no more is known
     * @param most how many groups are named
     * @param fails whether a finding fails the build
     */
    static LoggedFindings of(List<FindingGroup> groups, Surplus surplus, int most, Predicate<Finding> fails) {
        if (groups.size() <= most && surplus.size() == 0) {
            return new LoggedFindings(groups, Optional.empty(), false);
        }
        List<FindingGroup> byWeight = groups.stream()
                .sorted(Comparator.comparing(group -> !fails.test(group.first())))
                .toList();
        List<Finding> others =
                byWeight.stream().skip(most).flatMap(FindingGroup::all).toList();
        Surplus unnamed = surplus.with(others);
        return new LoggedFindings(
                byWeight.stream()
                        .limit(most)
                        .sorted(Comparator.comparing(FindingGroup::first, Finding.BY_PLACE))
                        .toList(),
                Optional.of("and " + new Quantity(unnamed.size(), "more finding") + " in "
                        + new Quantity(unnamed.files().size(), "file") + "; mend those above first"),
                surplus.errors() > 0 || others.stream().anyMatch(fails));
    }
}
