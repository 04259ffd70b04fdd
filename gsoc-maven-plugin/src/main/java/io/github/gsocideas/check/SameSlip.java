package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.validation.RuleName;
import java.util.List;
import java.util.Set;

/**
 * Leaves one finding of two that are about one slip: an invisible character makes a key unknown, and is told with it; what is
 * odd in a value of which nothing is shown isn't told beside that.
 */
final class SameSlip {

    private static final Set<String> OF_NAMES = Set.of(RuleName.UNKNOWN_KEY, "heading");

    private static final Set<String> OF_MARKUP = Set.of("markdown", "wikitext");

    private SameSlip() {}

    /** Takes the warnings about a value out of the findings of one file, which say why nothing is shown of it. */
    static void dropRemarks(List<Finding> findings, Finding missing) {
        findings.removeIf(finding -> finding.severity() == Severity.WARNING
                && OF_MARKUP.contains(finding.rule())
                && finding.location().field().equals(missing.location().field())
                && (missing.location().isField() || isWithin(finding, missing)));
    }

    /** Joins the findings about invisible characters in names to those about the names. */
    static void joinInvisible(List<Finding> findings) {
        List<Finding> invisible = findings.stream()
                .filter(finding -> finding.rule().equals(InvisibleCharacters.RULE))
                .toList();
        for (Finding character : invisible) {
            findings.stream()
                    .filter(finding -> OF_NAMES.contains(finding.rule()) && isWithin(character, finding))
                    .findFirst()
                    .ifPresent(name -> {
                        findings.set(findings.indexOf(name), named(name, character));
                        findings.remove(character);
                    });
        }
    }

    private static boolean isWithin(Finding inner, Finding outer) {
        return outer.region().start().compareTo(inner.position()) <= 0
                && outer.region().end().compareTo(inner.position()) >= 0;
    }

    private static Finding named(Finding name, Finding character) {
        String what = character.message().replaceFirst(" can't be seen.*", "");
        return new Finding(
                name.severity(),
                name.rule(),
                name.file(),
                name.region(),
                name.location(),
                name.message() + ": " + what + " is in it, which can't be seen",
                name.hint(),
                name.fix());
    }
}
