package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings of which no more is known than that there are so many, since there were too many to keep them.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 * @param files the files that they are in
 */
public record Surplus(long errors, long warnings, Set<String> files) {

    /** What most builds have of them. */
    public static final Surplus NONE = new Surplus(0, 0, Set.of());

    /** Keeps a copy. */
    public Surplus {
        files = Set.copyOf(files);
    }

    /** These and others. */
    public Surplus with(Collection<Finding> findings) {
        long more = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return new Surplus(
                errors + more,
                warnings + findings.size() - more,
                Stream.concat(files.stream(), findings.stream().map(Finding::file))
                        .collect(Collectors.toSet()));
    }

    /** How many there are of either weight. */
    public long size() {
        return errors + warnings;
    }
}
