package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many findings of each weight there are, and in how many files.
 *
 * @param errors findings that an idea can't be published with
 * @param warnings the others
 * @param faultyFiles files with a finding
 * @param files all files that were looked at
 */
public record Summary(long errors, long warnings, long faultyFiles, long files) {

    /** Counts findings. */
    public static Summary of(Collection<Finding> findings, long files) {
        return of(findings, Surplus.NONE, files);
    }

    /** Counts findings, and those that aren't kept. */
    public static Summary of(Collection<Finding> findings, Surplus surplus, long files) {
        Surplus all = surplus.with(findings);
        return new Summary(all.errors(), all.warnings(), all.files().size(), files);
    }

    /** The sum on one line, such as {@code 2 errors and 1 warning in 1 of 6 files}. */
    @Override
    public String toString() {
        List<String> found = new ArrayList<>();
        if (errors > 0) {
            found.add(new Quantity(errors, "error").toString());
        }
        if (warnings > 0) {
            found.add(new Quantity(warnings, "warning").toString());
        }
        return found.isEmpty()
                ? "no findings in " + new Quantity(files, "file")
                : String.join(" and ", found) + " in " + faultyFiles + " of " + new Quantity(files, "file");
    }
}
