package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.validation.rules.FieldValue;
import io.github.gsocideas.validation.rules.UniqueValue;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.ArrayList;
import java.util.List;

/**
 * What an idea comes to by itself, and all that the check needs to know of it for the ideas behind it.
 *
 * @param start where it begins in its file
 * @param unique its values that no other idea may have
 * @param values its values that those of others should differ from
 * @param repeated which of those an earlier idea had when this was found out: a field with such a value isn't written
 * @param findings what is wrong with it by itself
 * @param unseen the fields of which a wiki would show nothing, likewise
 * @param shared what it does to other ideas on the wiki
 * @param call the idea as a call
 */
record CheckedIdea(
        Position start,
        List<UniqueValue> unique,
        List<FieldValue> values,
        List<Finding> repeated,
        List<Finding> findings,
        List<Finding> unseen,
        SharedIdea shared,
        TemplateCall call) {

    /** Keeps copies. */
    CheckedIdea {
        unique = List.copyOf(unique);
        values = List.copyOf(values);
        repeated = List.copyOf(repeated);
        findings = List.copyOf(findings);
        unseen = List.copyOf(unseen);
    }

    /** Those of findings between it and other ideas that are worth telling: not in a field that isn't shown anyway. */
    List<Finding> worthTelling(List<Finding> between) {
        List<Finding> told = new ArrayList<>(between);
        unseen.forEach(missing -> SameSlip.dropRemarks(told, missing));
        return told;
    }
}
