package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.NearMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keywords that say how a text is written: {@code pattern} and {@code format}. */
final class TextKeywords implements KeywordHandler {

    private static final Pattern LIST =
            Pattern.compile("\\^\\((?:\\?:)?(?<words>[\\p{L}\\p{N} _/-]++(?:\\|[\\p{L}\\p{N} _/-]++)+)\\)\\$");

    @Override
    public Wording wording(Assertion assertion, Instance instance) {
        return byAuthor(assertion, instance)
                .or(() -> Sentences.byTitle(assertion, instance))
                .or(() -> Sentences.byDescription(assertion, instance))
                .orElseGet(() -> byKeyword(assertion, instance));
    }

    /** What the schema's author says of a text that isn't as {@code pattern} asks, for editors to show. */
    private static Optional<Wording> byAuthor(Assertion assertion, Instance instance) {
        return Optional.of(assertion.schema().node().path("patternErrorMessage").stringValue(""))
                .filter(message -> assertion.keyword().equals("pattern") && !message.isBlank())
                .map(message -> new Wording(
                        Words.isButShould(instance.subject(), Sentences.actual(assertion, instance), message),
                        Hints.example(assertion, instance)));
    }

    /** Whether only the regular expression itself says what it asks for. */
    private static boolean hasNoWords(Assertion assertion) {
        return assertion.keyword().equals("pattern")
                && words(assertion.value().asString()).isEmpty()
                && PatternWording.parse(assertion.value().asString()).isEmpty();
    }

    /** The words of which a text must be one, where the expression only lists them: {@code ^(?:small|large)$}. */
    private static List<String> words(String pattern) {
        Matcher list = LIST.matcher(pattern);
        return list.matches() ? List.of(list.group("words").split("\\|")) : List.of();
    }

    /** The schema's own example is better than ours. */
    private Wording byKeyword(Assertion assertion, Instance instance) {
        Hint example = Hints.anyExample(assertion, instance);
        if (hasNoWords(assertion)) {
            return Sentences.must(
                    instance,
                    List.of(Words.beInForm()),
                    Sentences.actual(assertion, instance),
                    new Hint(Words.regularExpression(
                            example.text(), assertion.value().asString())));
        }
        Predicate predicate = example.isEmpty() ? requirement(assertion).orElseThrow() : name(assertion);
        Optional<String> near = instance.node() instanceof Node.Text text
                ? NearMatch.find(text.value(), words(assertion.value().asString()))
                        .map(word -> Words.didYouMean(text.value(), word))
                : Optional.empty();
        if (near.isPresent()) {
            return Sentences.must(
                    instance, List.of(predicate), Sentences.actual(assertion, instance), new Hint(near.get()));
        }
        Hint hint = example.isEmpty() && assertion.keyword().equals("pattern")
                ? PatternWording.parse(assertion.value().asString())
                        .flatMap(PatternWording::example)
                        .map(text -> new Hint(Words.forExample(text)))
                        .orElse(Hint.NONE)
                : example;
        return Sentences.must(instance, List.of(predicate), Sentences.actual(assertion, instance), hint);
    }

    @Override
    public Optional<Predicate> requirement(Assertion assertion) {
        return Optional.of(
                assertion.keyword().equals("format")
                        ? Terms.format(assertion.value().asString())
                                .map(format -> Words.beSuchAs(format.name(), format.example()))
                                .orElseGet(() -> name(assertion))
                        : name(assertion));
    }

    private static Predicate name(Assertion assertion) {
        String value = assertion.value().asString();
        return assertion.keyword().equals("format")
                ? Terms.format(value).map(format -> Words.be(format.name())).orElseGet(() -> Words.beInFormat(value))
                : Optional.of(words(value))
                        .filter(words -> !words.isEmpty())
                        .map(words -> Words.be(Words.oneOf(words)))
                        .or(() -> PatternWording.parse(value).map(PatternWording::predicate))
                        .orElseGet(() -> Words.matchPattern(value));
    }
}
