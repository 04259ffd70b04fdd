package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The keywords that limit how much a value holds: characters of a text, entries of a list, keys of an object. {@code items}
 * and {@code unevaluatedItems} are reported where they are false, and so let a list have no entries but those before.
 */
final class SizeKeywords implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return Sentences.byTitle(assertion, instance)
                .orElseGet(() -> requirement(assertion)
                        .map(predicate -> Sentences.must(instance, List.of(predicate), has(instance.node()), Hint.NONE))
                        .orElseGet(() -> needlessEntry(assertion, instance)));
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return switch (assertion.keyword()) {
            case "minLength" -> Optional.of(Words.haveAtLeast(limit(assertion, "character")));
            case "maxLength" -> Optional.of(Words.haveAtMost(limit(assertion, "character")));
            case "minItems" -> Optional.of(Words.haveAtLeast(limit(assertion, "entry")));
            case "maxItems" -> Optional.of(Words.haveAtMost(limit(assertion, "entry")));
            case "minProperties" -> Optional.of(Words.haveAtLeast(limit(assertion, "key")));
            case "maxProperties" -> Optional.of(Words.haveAtMost(limit(assertion, "key")));
            case "items" ->
                Optional.of(Words.haveAtMost(new Quantity(
                        assertion.schema().node().path("prefixItems").size(), "entry")));
            default -> prefix(assertion);
        };
    }

    /** The entries that {@code unevaluatedItems} leaves; empty where {@code contains} lets in others here and there. */
    private static Optional<Predicate> prefix(Assertion assertion) {
        ApplicableSchemas all = ApplicableSchemas.of(assertion.schema());
        int known = all.all("prefixItems").mapToInt(JsonNode::size).max().orElse(0);
        return all.keyword("contains").isEmpty() && assertion.count().orElse(-1) == known
                ? Optional.of(Words.haveAtMost(new Quantity(known, "entry")))
                : Optional.empty();
    }

    private static Wording needlessEntry(Assertion assertion, Instance instance) {
        int index = assertion.count().orElse(0);
        return new Wording(
                instance.node()
                        .find(List.of(String.valueOf(index)))
                        .map(entry -> Words.mayNotHaveEntry(
                                instance.subject(),
                                instance.obligation(),
                                index + 1,
                                NodeWording.actual(entry, List.of(assertion))))
                        .orElseGet(() -> Words.doesNotFit(
                                instance.subject(), assertion.keyword(), Sentences.actual(assertion, instance))),
                Words.DELETE);
    }

    private static Quantity limit(Assertion assertion, String noun) {
        return new Quantity(assertion.value().asLong(), noun);
    }

    /** How much a value holds: {@code has 2}. */
    private static String has(Node node) {
        if (node instanceof Node.Text text) {
            return Words.has(text.value().codePointCount(0, text.value().length()));
        }
        if (node instanceof Node.Sequence sequence) {
            return Words.has(sequence.items().size());
        }
        return node instanceof Node.Mapping mapping
                ? Words.has(mapping.entries().size())
                : Words.IS_EMPTY;
    }
}
