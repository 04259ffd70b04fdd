package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subschema;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a value and how to mend it, in the words of the schema's {@code title}, {@code description} and
 * {@code examples}, or in ours where it has none.
 *
 * @param message what is wrong, a clause without a full stop
 * @param hint how to mend it, likewise; empty where the message says it
 * @param replacement the key or the text that was probably meant, as it should stand, where the hint asks
 *     {@code did you mean}
 */
public record Wording(String message, String hint, Optional<String> replacement) {

    /** Why a value is nothing that is there. */
    public static final String NOTHING_SHOWN = "nothing is shown of its value";

    Wording(String message, Hint hint) {
        this(message, hint.text(), hint.replacement());
    }

    Wording(String message, String hint) {
        this(message, hint, Optional.empty());
    }

    /**
     * A property that must be there and isn't.
     *
     * @param assertion what asks for it
     * @param field the property's name for people
     * @param object what it is missing in
     * @param applicable what the schema says of that
     * @param mayBeNotApplicable whether {@code N/A} leaves it out on purpose
     * @param notation how it should be written
     * @param obligation how much it is asked for
     */
    public static Wording missing(
            Assertion assertion,
            String field,
            Node object,
            ApplicableSchemas applicable,
            boolean mayBeNotApplicable,
            Notation notation,
            Obligation obligation) {
        return KeyWording.missing(
                field,
                Occasion.find(assertion, object, applicable)
                        .map(occasion -> Words.mustBeGiven(obligation, occasion))
                        .orElse(""),
                applicable.property(assertion.property()),
                mayBeNotApplicable,
                notation);
    }

    /**
     * A property that must be there and holds nothing.
     *
     * @param field the property's name for people
     * @param why what it is that is nothing
     * @param applicable what the schema says of it
     * @param mayBeNotApplicable whether {@code N/A} leaves it out on purpose
     * @param notation how it should be written
     */
    public static Wording blank(
            String field, String why, ApplicableSchemas applicable, boolean mayBeNotApplicable, Notation notation) {
        return KeyWording.missing(field, why, applicable, mayBeNotApplicable, notation);
    }

    /**
     * A value that holds the place of another, and need not be there.
     *
     * @param subject what the value is called: {@code field 'anchor'}
     * @param node the value
     */
    public static Wording placeholder(String subject, Node node) {
        return new Wording(
                Words.isMissing(subject, NodeWording.placeholder(node), Optional.empty()), Words.FILL_IN_OR_DELETE);
    }

    /**
     * A value inside of another that isn't there for a reader.
     *
     * @param subject what the value is called: {@code field 'contact[1]'}
     * @param why what it is that is nothing
     */
    public static Wording nothing(String subject, String why) {
        return new Wording(Words.isMissing(subject, why, Optional.empty()), Words.FILL_IN_OR_DELETE);
    }

    /** Why a value is nothing of which only a heading is shown. */
    public static String onlyHeadingShown(String heading) {
        return NOTHING_SHOWN + " but the heading '" + Quotation.shorten(heading) + "'";
    }

    /**
     * A value that shows N/A, but isn't just that.
     *
     * @param subject what the value is called: {@code field 'contact'}
     * @param shown what is shown of it
     * @param mayBe whether the field may be left out on purpose
     * @param isField whether it is a whole field, and not an entry of one
     */
    public static Wording notApplicableInMarkup(String subject, String shown, boolean mayBe, boolean isField) {
        String message = subject + " shows nothing but '" + Quotation.quote(shown) + "'";
        if (!mayBe) {
            return new Wording(message + ", and can't be left out", isField ? "fill it in" : Words.FILL_IN_OR_DELETE);
        }
        return isField
                ? new Wording(
                        message,
                        "write " + Idea.NOT_APPLICABLE
                                + ", in this spelling and without markup, to leave it out on purpose",
                        Optional.of(Idea.NOT_APPLICABLE))
                : new Wording(message, Words.FILL_IN_OR_DELETE + "; N/A stands for the whole field, not for an entry");
    }

    /**
     * A value that holds nothing and need not be there.
     *
     * @param subject what the value is called: {@code field 'anchor'}
     */
    public static Wording needless(String subject) {
        return new Wording(Words.isEmpty(subject), Words.FILL_IN_OR_DELETE);
    }

    /**
     * A key that the schema doesn't know.
     *
     * @param key the key
     * @param unused the keys that the schema knows and that aren't there
     * @param used those that are there
     * @param missing those that aren't there and must be
     * @param applicable what the schema says of them
     */
    public static Wording unknown(
            String key,
            Collection<String> unused,
            Collection<String> used,
            Collection<String> missing,
            ApplicableSchemas applicable) {
        return KeyWording.unknown(key, unused, used, missing, applicable);
    }

    /**
     * A key that the schema doesn't know there, of which it is known how it was meant.
     *
     * @param key the key
     * @param hint how to write what was meant
     */
    public static Wording unknown(String key, String hint) {
        return new Wording(Words.unknown(key), hint);
    }

    /** The key that was probably meant by one that the schema doesn't know; empty where none is near. */
    public static Optional<String> meant(String key, Collection<String> unused, ApplicableSchemas applicable) {
        return KeyWording.meant(key, unused, applicable);
    }

    /**
     * A key that the schema knows, but not in such company.
     *
     * @param key the key
     * @param obligation how much it is refused
     */
    public static Wording conditional(String key, Obligation obligation) {
        return new Wording(Words.mayNotBeHere(key, obligation), Words.CONDITION);
    }

    /**
     * A key that isn't what the schema asks of keys.
     *
     * @param key the key
     * @param applicable what the schema asks of keys
     * @param obligation how much it asks it
     */
    public static Wording wrongKey(String key, ApplicableSchemas applicable, Obligation obligation) {
        return KeyWording.wrong(key, applicable, obligation);
    }

    /**
     * A value that isn't what the schema asks for.
     *
     * @param assertion what it fails
     * @param subject what the value is called: {@code field 'date'}
     * @param node the value
     * @param applicable what the schema says of it
     * @param obligation how much it asks for it
     */
    public static Wording wrong(
            Assertion assertion, String subject, Node node, ApplicableSchemas applicable, Obligation obligation) {
        return KeywordHandlers.handler(assertion.keyword())
                .wording(assertion, new Instance(subject, obligation, node, applicable));
    }

    /**
     * An entry of a list that is there already.
     *
     * @param subject what the entry is called: {@code field 'size[1]'}
     * @param earlier where the other one stands: {@code ideas/bot.yaml:6:8}
     */
    public static Wording repeated(String subject, String earlier) {
        return new Wording(Words.isInListAlready(subject, earlier), Words.DELETE_ONE_OF_TWO);
    }

    /**
     * A value on which one of the schema's expressions takes too long.
     *
     * @param subject what the value is called: {@code field 'date'}
     * @param pattern the expression
     * @param schema the schema's URI
     */
    public static Wording slowPattern(String subject, String pattern, URI schema) {
        return new Wording(
                Words.takesTooLong("pattern " + Quotation.quote(pattern), subject), Words.slowPattern(schema));
    }

    /**
     * A value on which the schema as a whole takes too long.
     *
     * @param subject what the value is called
     * @param schema the schema's URI
     */
    public static Wording slowSchema(String subject, URI schema) {
        return new Wording(Words.takesTooLong("", subject), Words.slowSchema(schema));
    }

    /**
     * A file of more values than are held against a schema.
     *
     * @param most how many are
     */
    public static Wording tooManyValues(int most) {
        return new Wording(Words.tooManyValues(most), Words.SHORTEN);
    }

    /** What a text must be by a schema's {@code pattern}; empty where only the expression itself says it. */
    public static Optional<String> ofPattern(Subschema schema) {
        return Assertion.of("title", schema)
                .title()
                .filter(title -> !Keyword.PARAMETER.isIn(schema.node())) // a field's title says what it is for
                .map(Words::be)
                .or(() -> PatternWording.parse(schema.node().path("pattern").stringValue(""))
                        .map(PatternWording::predicate))
                .map(predicate -> "must " + Predicate.join(List.of(predicate), Verb::infinitive, "and"));
    }
}
