package io.github.gsocideas.importing;

import java.util.List;
import java.util.Optional;

/**
 * A parameter as a field of a drafted schema.
 *
 * @param key the field's name in an idea file
 * @param parameter the parameter's name
 * @param title what people call it
 * @param description what its value means; empty where nobody says
 * @param required whether an idea must have it
 * @param form what its values are
 * @param words the only values, for {@link ValueForm#WORDS}
 * @param notApplicable whether a value is left out on purpose, by the template for that
 * @param example a value; empty where none is short enough
 * @param because why the form was chosen
 * @param requiredBecause why it is required, or not
 */
record DraftedField(
        String key,
        String parameter,
        String title,
        String description,
        boolean required,
        ValueForm form,
        List<String> words,
        boolean notApplicable,
        Optional<String> example,
        String because,
        String requiredBecause) {

    /** Keeps a copy. */
    DraftedField {
        words = List.copyOf(words);
    }
}
