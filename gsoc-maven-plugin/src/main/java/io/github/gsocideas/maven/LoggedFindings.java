package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
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
record LoggedFindings(List<Finding> first, Optional<String> others, boolean othersFail) {

    /**
     * Divides findings.
     *
     * @param findings sorted by place
     * @param surplus others of which no more is known; none unless there are more than are named
     * @param most how many are named
     * @param fails whether a finding fails the build
     */
    static LoggedFindings of(List<Finding> findings, Surplus surplus, int most, Predicate<Finding> fails) {
        if (findings.size() <= most) {
            return new LoggedFindings(findings, Optional.empty(), false);
        }
        List<Finding> byWeight = findings.stream()
                .sorted(Comparator.comparing(finding -> !fails.test(finding)))
                .toList();
        List<Finding> others = byWeight.subList(most, byWeight.size());
        Surplus unnamed = surplus.with(others);
        return new LoggedFindings(
                byWeight.stream().limit(most).sorted(Finding.BY_PLACE).toList(),
                Optional.of("and " + new Quantity(unnamed.size(), "more finding") + " in "
                        + new Quantity(unnamed.files().size(), "file") + "; mend those above first"),
                others.stream().anyMatch(fails));
    }
}
