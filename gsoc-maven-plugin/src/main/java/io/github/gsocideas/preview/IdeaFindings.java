package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * What is found in an idea.
 *
 * @param findings in the file's order
 */
record IdeaFindings(List<Finding> findings) {

    /** Keeps a copy. */
    IdeaFindings {
        findings = List.copyOf(findings);
    }

    /** Those about a field. */
    List<Finding> of(String field) {
        return findings.stream().filter(finding -> isAbout(finding, field)).toList();
    }

    /** Those that are about none of some fields. */
    List<Finding> beside(Set<String> fields) {
        return findings.stream()
                .filter(finding -> fields.stream().noneMatch(field -> isAbout(finding, field)))
                .toList();
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static boolean isAbout(Finding finding, String field) {
        return finding.location().field().filter(field::equals).isPresent();
    }
}
