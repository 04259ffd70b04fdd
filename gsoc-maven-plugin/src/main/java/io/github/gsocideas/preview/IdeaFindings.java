package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * What is found in an idea's file.
 *
 * @param findings in the file's order
 * @param isOnlyIdea whether the file has no other idea, so that what is about a field is about this idea's
 */
record IdeaFindings(List<Finding> findings, boolean isOnlyIdea) {

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

    private boolean isAbout(Finding finding, String field) {
        RecordLocation location = finding.location();
        return isOnlyIdea && location.field().filter(field::equals).isPresent();
    }
}
