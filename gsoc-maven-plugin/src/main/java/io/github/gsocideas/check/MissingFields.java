package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.RuleName;
import java.util.Arrays;
import java.util.Optional;

/** Whether a required field that is missing is an error. */
public enum MissingFields {
    /** An error. */
    FAIL("fail", Severity.ERROR),
    /** A warning: the idea is a draft, and the wiki shows its own warning sign. */
    WARN("warn", Severity.WARNING);

    private final String word;
    private final Severity severity;

    MissingFields(String word, Severity severity) {
        this.word = word;
        this.severity = severity;
    }

    /** What a POM's word means; empty where it means nothing. */
    public static Optional<MissingFields> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The finding with the weight that it has here; what an entry of a field lacks stays an error, and a warning a warning. */
    Finding weigh(Finding finding, IdeaSchema schema) {
        RecordLocation location = finding.location();
        boolean isMissingField = finding.severity() == Severity.ERROR
                && RuleName.isMissing(finding)
                && (location.isField() || location.isFieldEntry())
                && schema.fields().stream()
                        .map(Field::name)
                        .anyMatch(location.field().orElseThrow()::equals);
        return isMissingField ? finding.withSeverity(severity) : finding;
    }
}
