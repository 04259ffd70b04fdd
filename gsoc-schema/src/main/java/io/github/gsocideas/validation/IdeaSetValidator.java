package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.rules.DirectoryName;
import io.github.gsocideas.validation.rules.FileIn;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.validation.rules.MinIdeas;
import io.github.gsocideas.validation.rules.SetRule;
import io.github.gsocideas.validation.rules.UniqueFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the ideas of a directory against a schema, one after the other in the page's order: each by itself, with those
 * before it, and with what is around them. A document isn't kept, so that there may be any number of them.
 */
public final class IdeaSetValidator {

    private final IdeaValidator validator;
    private final IdeaSet set;
    private final List<SetRule> rules;
    private int ideas;

    /** Before the first idea of a directory. */
    public IdeaSetValidator(IdeaValidator validator, IdeaSet set) {
        this.validator = validator;
        this.set = set;
        this.rules = List.of(
                new UniqueFields(validator.schema()),
                new DirectoryName(validator.schema(), set),
                new FileIn(validator.schema(), set));
    }

    /** The schema that ideas are held against. */
    public IdeaSchema schema() {
        return validator.schema();
    }

    /** Judges fields by what is shown of them. */
    public ShownFields shownFields() {
        return new ShownFields(validator);
    }

    /**
     * What is wrong with the next idea, sorted by line and column. A value that is wrong by itself, or by a rule, isn't held
     * against the rules that follow.
     *
     * @param path the file's path in the directory, with {@code /} between names
     * @param document what the file holds
     */
    public List<Finding> validate(String path, IdeaDocument document) {
        ideas++;
        List<Finding> findings = new ArrayList<>();
        PluginFault.guard(document.file(), findings, () -> validator.validate(document))
                .ifPresent(findings::addAll);
        Set<List<Object>> places =
                findings.stream().map(IdeaSetValidator::place).collect(Collectors.toSet());
        for (SetRule rule : rules) {
            List<Finding> others = rule.findings(path, document).stream()
                    .filter(finding -> !places.contains(place(finding)))
                    .toList();
            findings.addAll(others);
            others.forEach(finding -> places.add(place(finding)));
        }
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    /** What is wrong with the directory as a whole, after the last idea. */
    public Optional<Finding> validateWhole() {
        return MinIdeas.find(validator.schema(), set, ideas);
    }

    private static List<Object> place(Finding finding) {
        return List.of(finding.position(), finding.location());
    }
}
