package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.validation.wording.NodeWording;
import io.github.gsocideas.validation.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Judges a required field by what is shown of it. {@code <!-- TBD -->} is a text to JSON Schema, and {@code > TBD} no
 * placeholder; but a reader sees nothing of the one, and of the other what the schema refuses as a placeholder.
 */
public final class ShownFields {

    /** What somebody reads: a letter, a digit, or a picture among the characters. */
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    /** Longer than what holds the place of a text. */
    private static final int LONGEST = 220;

    private final IdeaValidator validator;

    /** By a validator's schema. */
    public ShownFields(IdeaValidator validator) {
        this.validator = validator;
    }

    /**
     * The finding that a field is missing; empty where something is shown.
     *
     * @param document the file
     * @param region where the field's value stands
     * @param shown the lines that are shown of the value
     */
    public Optional<Finding> missing(IdeaDocument document, Region region, Field field, List<String> shown) {
        List<String> readable =
                shown.stream().filter(line -> READABLE.matcher(line).find()).toList();
        if (readable.isEmpty()) {
            return Optional.of(
                    missing(RuleName.MISSING_FIELD, document, region, field, "nothing is shown of its value"));
        }
        return readable.stream().allMatch(line -> isPlaceholder(field, line))
                ? Optional.of(missing(
                        RuleName.PLACEHOLDER, document, region, field, NodeWording.placeholder(readable.get(0))))
                : Optional.empty();
    }

    private boolean isPlaceholder(Field field, String line) {
        return line.length() <= LONGEST && validator.findsPlaceholder(field, JsonNodeFactory.instance.stringNode(line));
    }

    private Finding missing(String rule, IdeaDocument document, Region region, Field field, String why) {
        boolean mayBeNotApplicable = validator.notApplicable().contains(field.name());
        Wording wording = Wording.blank(
                field.name(),
                why,
                field.schemas(),
                mayBeNotApplicable,
                new FieldNotation(document, validator.schema()).ofBlank(RecordLocation.of(field.name()), region));
        return new Finding(
                Severity.ERROR,
                rule,
                document.file(),
                region,
                RecordLocation.of(field.name()),
                wording.message(),
                wording.hint(),
                Optional.empty());
    }
}
