package io.github.gsocideas.validation.wording;

import java.util.List;
import java.util.function.Function;

/**
 * What is asked of a value, to stand after its name: {@code have at least 3 characters}.
 *
 * @param verb the verb: {@code have}
 * @param object what follows it: {@code at least 3 characters}
 */
record Predicate(Verb verb, String object) {

    /**
     * Several predicates in one, a verb that they share said once: {@code be a text or a list}.
     *
     * @param form the verbs' form
     * @param conjunction what stands between the last two, and between the others
     */
    static String join(List<Predicate> predicates, Function<Verb, String> form, String conjunction) {
        StringBuilder joined = new StringBuilder();
        Verb last = null;
        for (Predicate predicate : predicates) {
            joined.append(joined.isEmpty() ? "" : " " + conjunction + " ");
            joined.append(predicate.verb == last ? "" : form.apply(predicate.verb) + " ");
            joined.append(predicate.object);
            last = predicate.verb;
        }
        return joined.toString();
    }
}
