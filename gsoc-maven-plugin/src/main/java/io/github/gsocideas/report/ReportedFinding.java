package io.github.gsocideas.report;

import io.github.gsocideas.finding.Finding;

/**
 * A finding with what only the build knows of it.
 *
 * @param finding what is wrong; its file is named from where Maven was called
 * @param fails whether it fails the build, and so is an error
 * @param path the path of a file, never of a directory, from the repository's root, with {@code /} between names
 */
public record ReportedFinding(Finding finding, boolean fails, String path) {

    /** What is wrong, and how to mend it. */
    String text() {
        return finding.message() + (finding.hint().isEmpty() ? "" : "; " + finding.hint());
    }

    /** {@code error} or {@code warning}. */
    String level() {
        return fails ? "error" : "warning";
    }
}
