package io.github.gsocideas.validation;

import io.github.gsocideas.idea.IdeaDocument;
import java.util.List;

/**
 * What the wrong keys of a document were probably meant for.
 *
 * @param missing keys that are missing, and those that seem to be them, misspelt
 * @param outdented keys that stand too far to the left
 * @param colons entries of lists that a colon made objects of
 */
record KeySlips(MissingKeys missing, OutdentedKeys outdented, ColonInEntry colons) {

    /** Of a document of whose keys none is wrong. */
    static final KeySlips NONE = new KeySlips(MissingKeys.NONE, OutdentedKeys.NONE, ColonInEntry.NONE);

    /** Reads them off the violations that are told. */
    static KeySlips of(List<Violation> told, IdeaDocument document) {
        return new KeySlips(
                MissingKeys.of(told, document), OutdentedKeys.of(told, document), ColonInEntry.of(told, document));
    }

    /** Whether a violation only follows from one of these. */
    boolean explain(Violation violation) {
        boolean isOutdented = outdented.explain(
                violation.concernsValue() ? violation.instanceLocation() : violation.propertyLocation());
        return isOutdented
                || (violation.missesKey()
                        && (missing.isMisspelt(violation) || colons.contains(violation.instanceLocation())));
    }
}
