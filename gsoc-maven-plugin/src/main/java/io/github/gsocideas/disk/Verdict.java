package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import java.util.List;

/**
 * What a check that has found no error says.
 *
 * @param warnings what it has found, sorted by place
 * @param files how many files it has looked at
 * @param passedOver what isn't read of the ideas directory
 */
public record Verdict(List<Finding> warnings, int files, List<PassedOver> passedOver) {

    /** Keeps copies. */
    public Verdict {
        warnings = List.copyOf(warnings);
        passedOver = List.copyOf(passedOver);
    }
}
