package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import java.util.List;

/**
 * What a check says.
 *
 * @param findings what it has found, sorted by place
 * @param files how many files it has looked at
 * @param passedOver what isn't read of the ideas directory
 */
public record Verdict(List<Finding> findings, int files, List<PassedOver> passedOver) {

    /** Keeps copies. */
    public Verdict {
        findings = List.copyOf(findings);
        passedOver = List.copyOf(passedOver);
    }
}
