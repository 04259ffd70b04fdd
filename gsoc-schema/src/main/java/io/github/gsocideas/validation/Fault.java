package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import java.util.function.Supplier;

/**
 * Something wrong in a document, not yet put in words, which takes longer than to find it.
 *
 * @param region where it is
 * @param severity how much it weighs
 * @param finding puts it in words
 */
record Fault(Region region, Severity severity, Supplier<Finding> finding) {

    /** An error. */
    Fault(Region region, Supplier<Finding> finding) {
        this(region, Severity.ERROR, finding);
    }

    /** The same as a warning. */
    Fault asWarning() {
        return new Fault(region, Severity.WARNING, () -> finding.get().withSeverity(Severity.WARNING));
    }
}
