package io.github.gsocideas.validation.wording;

import io.github.gsocideas.finding.Quantity;
import java.util.List;
import java.util.Optional;

/** {@code contains}, and how often: {@code minContains}, which is 1 where it isn't given, and {@code maxContains}. */
final class ContainsKeywords implements KeywordHandler {

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        boolean isDescribed = assertion.schema().node().has("description")
                || wanted(assertion).isEmpty();
        return Sentences.byTitle(assertion, instance)
                .or(() -> isDescribed ? Sentences.byDescription(assertion, instance) : Optional.empty())
                .orElseGet(() -> Sentences.must(
                        instance,
                        requirement(assertion).stream().toList(),
                        assertion.count().isPresent()
                                ? Words.has(assertion.count().getAsInt())
                                : Sentences.actual(assertion, instance),
                        Hint.NONE));
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        boolean atMost = assertion.keyword().equals("maxContains");
        long limit = atMost
                ? assertion.schema().node().path("maxContains").asLong()
                : assertion.schema().node().path("minContains").asLong(1);
        List<Predicate> wanted = wanted(assertion);
        String which = wanted.isEmpty()
                ? (limit == 1 ? Verb.BE.singular() : Verb.BE.plural()) + " " + Words.AS_ASKED
                : Predicate.join(wanted, limit == 1 ? Verb::singular : Verb::plural, "and");
        Quantity entries = new Quantity(limit, "entry");
        return Optional.of(atMost ? Words.haveAtMost(entries, which) : Words.haveAtLeast(entries, which));
    }

    private static List<Predicate> wanted(Assertion assertion) {
        return SchemaWording.requirements(assertion.schema().child("contains"));
    }
}
