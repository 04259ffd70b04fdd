package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.rules.DirectoryName;
import io.github.gsocideas.validation.rules.FieldValue;
import io.github.gsocideas.validation.rules.FileIn;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.validation.rules.NumberOfIdeas;
import io.github.gsocideas.validation.rules.RecommendedValues;
import io.github.gsocideas.validation.rules.SetFinding;
import io.github.gsocideas.validation.rules.SetRule;
import io.github.gsocideas.validation.rules.UniqueEntries;
import io.github.gsocideas.validation.rules.UniqueFields;
import io.github.gsocideas.validation.rules.UniqueValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Holds the ideas of a directory against a schema, one after the other in the page's order: each by itself, with those
 * before it, and with what is around them. A document isn't kept, so that there may be any number of them.
 *
 * <p>What is wrong with an idea depends on the others in one way alone: by what is {@link #repeated}, for which its
 * {@link #uniqueValues} are enough; and what is wrong with all of them, by their number and their {@link #recommendedValues}.
 * Whoever knows the rest of an earlier time needn't read the file again.
 */
public final class IdeaSetValidator {

    private final IdeaSchema schema;
    private final Supplier<IdeaValidator> validator;
    private final IdeaSet set;
    private final UniqueFields unique;
    private final Optional<RecommendedValues> recommendedValues;
    private final List<SetRule> rules;

    /** Before the first idea of a directory. */
    public IdeaSetValidator(IdeaValidator validator, IdeaSet set) {
        this(validator.schema(), set, () -> validator);
    }

    /**
     * The same where the validator may never be needed.
     *
     * @param validator asked once an idea is to be validated; always the same, and of this schema
     */
    public IdeaSetValidator(IdeaSchema schema, IdeaSet set, Supplier<IdeaValidator> validator) {
        this.schema = schema;
        this.validator = validator;
        this.set = set;
        this.unique = new UniqueFields(schema);
        this.recommendedValues =
                schema.recommendsValues() ? Optional.of(new RecommendedValues(schema)) : Optional.empty();
        this.rules = List.of(new DirectoryName(schema, set), new FileIn(schema, set), new UniqueEntries(schema));
    }

    /** The schema that ideas are held against. */
    public IdeaSchema schema() {
        return schema;
    }

    /** Judges fields by what is shown of them. */
    public ShownFields shownFields() {
        return new ShownFields(validator.get());
    }

    /** The values of an idea that no other idea may have. */
    public List<UniqueValue> uniqueValues(IdeaDocument document) {
        return unique.values(document);
    }

    /**
     * What the next idea has that an earlier one has, too.
     *
     * @param file the idea file's name in findings
     * @param values what no other idea may have of it
     */
    public List<Finding> repeated(String file, List<UniqueValue> values) {
        return unique.findings(file, values);
    }

    /** What is wrong with the next idea, sorted by line and column. */
    public List<Finding> validate(String path, IdeaDocument document) {
        return validate(path, document, repeated(document.file(), uniqueValues(document)));
    }

    /**
     * What is wrong with an idea, sorted by line and column. A value that is wrong by itself, or by a rule, isn't held
     * against the rules that follow, nor is what is in an entry of a list that is wrong as a whole.
     *
     * @param path the file's path in the directory, with {@code /} between names
     * @param document what the file holds
     * @param repeated what of it an earlier idea has, too
     */
    public List<Finding> validate(String path, IdeaDocument document, List<Finding> repeated) {
        List<Finding> findings = new ArrayList<>();
        PluginFault.guard(document.file(), findings, () -> validator.get().validate(document))
                .ifPresent(findings::addAll);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Set<List<Object>> places = errors.stream().map(IdeaSetValidator::place).collect(Collectors.toSet());
        Set<RecordLocation> entries = errors.stream()
                .map(Finding::location)
                .filter(RecordLocation::isFieldEntry)
                .collect(Collectors.toSet());
        add(repeated, findings, places);
        for (SetRule rule : rules) {
            List<Finding> broken = rule.findings(path, document).stream()
                    .filter(finding -> finding.location()
                            .fieldEntry()
                            .filter(entries::contains)
                            .isEmpty())
                    .toList();
            add(broken, findings, places);
        }
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    private static void add(List<Finding> broken, List<Finding> findings, Set<List<Object>> places) {
        List<Finding> others = broken.stream()
                .filter(finding -> !places.contains(place(finding)))
                .toList();
        findings.addAll(others);
        others.forEach(finding -> places.add(place(finding)));
    }

    /** The values of an idea that those of others should differ from. */
    public List<FieldValue> recommendedValues(IdeaDocument document) {
        return recommendedValues.isPresent() ? recommendedValues.get().values(document) : List.of();
    }

    /** Takes such values of the next idea, to judge all of them. */
    public void add(List<FieldValue> values) {
        if (recommendedValues.isPresent()) {
            recommendedValues.get().add(values);
        }
    }

    /**
     * What is wrong with the directory as a whole.
     *
     * @param ideas how many there are in it
     */
    public List<SetFinding> validateWhole(int ideas) {
        List<SetFinding> findings = new ArrayList<>();
        NumberOfIdeas.find(schema, set, ideas).ifPresent(findings::add);
        if (recommendedValues.isPresent()) {
            findings.addAll(recommendedValues.get().findings(set, ideas));
        }
        return findings;
    }

    private static List<Object> place(Finding finding) {
        return List.of(finding.position(), finding.location());
    }
}
