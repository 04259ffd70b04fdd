package io.github.gsocideas.validation.wording;

import io.github.gsocideas.finding.LookAlikes;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Quotation;
import java.net.URI;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The sentences of all messages about values: what may follow {@code must}, what may follow {@code but}, and the hints.
 * Nothing is decided here.
 */
final class Words {

    private Words() {}

    // What is asked.

    static Predicate be(String what) {
        return new Predicate(Verb.BE, what);
    }

    static Predicate beAsDescribed(String description) {
        return be("as described (" + clause(description) + ")");
    }

    static Predicate beSuchAs(String what, String example) {
        return be(what + ", such as " + example);
    }

    static Predicate beInFormat(String format) {
        return be("in the format '" + format + "'");
    }

    static Predicate beAtLeast(String limit) {
        return be("at least " + limit);
    }

    static Predicate beAtMost(String limit) {
        return be("at most " + limit);
    }

    static Predicate beMoreThan(String limit) {
        return be("more than " + limit);
    }

    static Predicate beLessThan(String limit) {
        return be("less than " + limit);
    }

    static Predicate beMultipleOf(String divisor) {
        return be("a multiple of " + divisor);
    }

    static Predicate haveAtLeast(Quantity quantity) {
        return new Predicate(Verb.HAVE, "at least " + quantity);
    }

    static Predicate haveAtMost(Quantity quantity) {
        return new Predicate(Verb.HAVE, "at most " + quantity);
    }

    static Predicate haveAtLeast(Quantity quantity, String which) {
        return new Predicate(Verb.HAVE, "at least " + quantity + " that " + which);
    }

    static Predicate haveAtMost(Quantity quantity, String which) {
        return new Predicate(Verb.HAVE, "at most " + quantity + " that " + which);
    }

    static Predicate haveKeys(Collection<String> keys) {
        return new Predicate(Verb.HAVE, (keys.size() == 1 ? "the key " : "the keys ") + String.join(", ", keys));
    }

    static Predicate haveOneKey(Collection<String> keys, boolean exactly) {
        return new Predicate(Verb.HAVE, (exactly ? "exactly one" : "one") + " of the keys " + String.join(", ", keys));
    }

    static Predicate beInForm() {
        return be("in the form that the schema asks for");
    }

    static Predicate matchPattern(String pattern) {
        return new Predicate(Verb.MATCH, "the pattern " + Quotation.shorten(pattern));
    }

    /** What is said of entries that the schema describes in no words. */
    static final String AS_ASKED = "as the schema asks";

    static String oneOf(Collection<String> words) {
        return (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
    }

    // What is wrong.

    static String must(String subject, Obligation obligation, String predicate, String actual) {
        return subject + " " + obligation.word() + " " + predicate + (actual.isEmpty() ? "" : ", but " + actual);
    }

    static String mayNot(String subject, Obligation obligation, String predicate, String actual) {
        return subject + " " + obligation.refusal() + " " + predicate + (actual.isEmpty() ? "" : ", but " + actual);
    }

    static String isButShould(String subject, String actual, String message) {
        String clause = clause(message);
        return clause.startsWith("must ")
                ? subject + " " + clause + ", but " + actual
                : subject + " " + actual + ": " + clause;
    }

    static String mayNotHaveEntry(String subject, Obligation obligation, int number, String actual) {
        return subject + " " + obligation.refusal() + " have entry " + number + ", which " + actual;
    }

    static String isAmbiguous(String subject, String actual) {
        return subject + " can be read in more than one way, but " + actual;
    }

    static String doesNotFit(String subject, String keyword, String actual) {
        return subject + " does not fit '" + keyword + "' in the schema" + (actual.isEmpty() ? "" : ", but " + actual);
    }

    static String fitsNone(String subject, Obligation obligation, String actual) {
        return subject + " fits none of the forms that it " + obligation.permission() + " have: it " + actual;
    }

    static String mayNotHaveValue(String subject, Obligation obligation, String value) {
        return subject + " " + obligation.refusal() + " have "
                + (value.isEmpty() ? "this value" : "the value '" + Quotation.quote(value) + "'");
    }

    static String mayNotBeGiven(String subject, Obligation obligation) {
        return subject + " " + obligation.refusal() + " be given";
    }

    static String mayNotHaveKeys(String subject, Obligation obligation, Collection<String> keys) {
        return subject + " " + obligation.refusal() + " have " + (keys.size() == 1 ? "the key " : "all of the keys ")
                + String.join(", ", keys);
    }

    static String holdsTwice(String subject) {
        return subject + " holds the same entry twice";
    }

    static String isInListAlready(String subject, String earlier) {
        return subject + " stands in its list already, at " + earlier;
    }

    static String isMissing(String subject, String why, Optional<String> description) {
        return subject + " is missing" + (why.isEmpty() ? "" : ", " + why)
                + description.map(text -> ": " + clause(text)).orElse("");
    }

    static String isEmpty(String subject) {
        return subject + " " + IS_EMPTY;
    }

    static String unknown(String key) {
        return "unknown " + key(key);
    }

    static String mayNotBeHere(String key, Obligation obligation) {
        return key(key) + " " + obligation.refusal() + " be given here";
    }

    // What it is called, and what it is.

    static final String IS_EMPTY = "is empty";

    static String field(String name) {
        return "field '" + name + "'";
    }

    static String key(String key) {
        return "key '" + Quotation.quote(key) + "'";
    }

    static String isText(String text) {
        return "is '" + Quotation.quote(text) + "'";
    }

    static String isSpelt(String source) {
        return "is " + Quotation.quote(source);
    }

    static String isNumber(String source) {
        return Quotation.quote(source) + " is a number";
    }

    static String isTruth(String source) {
        return source + " is a truth value";
    }

    static String isOfType(String type) {
        return "is " + Terms.type(type);
    }

    static String has(int count) {
        return "has " + (count == 0 ? "none" : String.valueOf(count));
    }

    static String isPlaceholder(String text) {
        return "'" + Quotation.quote(text.strip()) + "' is a placeholder";
    }

    static String mustBeGiven(Obligation obligation, String occasion) {
        return "which " + obligation.word() + " be given " + occasion;
    }

    static String beside(String key) {
        return "beside '" + key + "'";
    }

    static String where(String condition) {
        return "where " + condition;
    }

    static String unless(String condition) {
        return "unless " + condition;
    }

    static String isGiven(String key) {
        return "'" + key + "' is given";
    }

    static String keyThat(String key, String predicate) {
        return "'" + key + "' " + predicate;
    }

    // How to mend it.

    static final String DELETE = "delete it";
    static final String DELETE_ONE = "delete one of them";
    static final String DELETE_ONE_OF_TWO = "delete one of the two";
    static final String WRITE_SOMETHING_ELSE = "write something else";
    static final String FILL_IN_OR_DELETE = "fill it in or delete it";
    static final String NOT_APPLICABLE = "write N/A to leave it out on purpose";
    static final String WITHOUT_BLANKS = "delete the blanks and line ends around it";
    static final String WITHOUT_QUOTES = "write it without quotes";
    static final String LIST_ENTRIES = "begin each entry of a list with '- '";
    static final String TEXT_WITH_COLON = "put a text with ': ' in it in quotes";
    static final String SHORTEN = "move what is long to a page of its own and link to it";
    static final String CONDITION =
            "the schema knows it only under a condition that is not met; delete it, or look at the other keys";

    static String didYouMean(String given, String word) {
        return "did you mean '" + word + "'?"
                + LookAlikes.describe(given).map(letter -> " " + letter).orElse("");
    }

    static String didYouMeanMissing(String given, String word) {
        String question = didYouMean(given, word);
        return question.endsWith("?") ? question + " It is missing" : question;
    }

    static String daysOf(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear() + " has "
                + month.lengthOfMonth() + " days";
    }

    static String isThereAlready(String key) {
        return "delete it, '" + key + "' is there already";
    }

    static String keysNotInUse(Collection<String> keys) {
        return "the keys not in use yet are " + String.join(", ", keys);
    }

    static String write(String word) {
        return "write " + word;
    }

    static String writeEither(String one, String other) {
        return "write " + one + " or " + other + ", whichever is meant";
    }

    /** The example may be empty. */
    static String regularExpression(String example, String pattern) {
        return (example.isEmpty() ? "" : example + "; ") + "as a regular expression, the form is "
                + Quotation.shorten(pattern);
    }

    static String putInBrackets(String source) {
        return "put it in brackets: [" + Quotation.quote(source) + "]";
    }

    static String putInQuotes(String source) {
        return "put it in quotes: \"" + Quotation.quote(source) + "\"";
    }

    static String forExample(String example) {
        return "for example " + example;
    }

    /** The example is JSON itself. */
    static String forExampleInJson(String key, String example) {
        return "for example '\"" + key + "\": " + example + "'";
    }

    static String forExampleInJsonOrNotApplicable(String key, String example) {
        return forExampleInJson(key, example) + ", or '\"" + key + "\": \"N/A\"' to leave it out on purpose";
    }

    static String forExampleAsTitle(String example) {
        return "for example '# " + example + "' on a line of its own, above everything else";
    }

    static String writeTitle() {
        return "write '# ' and the title on a line of its own, above everything else";
    }

    static String writeSection(String heading) {
        return "write '## " + heading + "' on a line of its own, and the text below it";
    }

    static String writeSubsection(String heading) {
        return "write the heading '" + heading + "' one level below the idea's, and the text below it";
    }

    static String writeLabel(String label) {
        return "write '**" + label + "**: ' and the text behind it, on a line of its own";
    }

    static String orNotApplicable(String how) {
        return how + ", or N/A to leave it out on purpose";
    }

    static String forExampleWithoutBlanks(String example) {
        return "without blanks and line ends around it, " + forExample(example);
    }

    static String forExample(String key, String example) {
        return "for example '" + key + ": " + example + "'";
    }

    /** A sentence made fit to stand inside another. */
    private static String clause(String sentence) {
        String text = sentence.strip();
        boolean startsWithWord = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        String head = startsWithWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
        return head.endsWith(".") ? head.substring(0, head.length() - 1) : head;
    }

    static String takesTooLong(String part, String subject) {
        return "the schema" + (part.isEmpty() ? "" : "'s " + part) + " takes too long on " + subject;
    }

    static String slowPattern(URI schema) {
        return "shorten the value, or mend the pattern in the schema " + schema
                + ": what is repeated in it should match a text in one way";
    }

    static String slowSchema(URI schema) {
        return "shorten the value, or mend the schema " + schema + ": it should try each of its parts on a value once";
    }

    static String tooManyValues(int most) {
        return "the file has more than " + most + " values, the most that is checked";
    }
}
