package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A wiki shows plain text as it is: put into any {@link Context}, it gives the same HTML as a word does, but for the text
 * in the word's place.
 */
@ExtendWith(SharedMediaWiki.class)
class PlainTextOnMediaWikiTest {

    private static final int RANDOM_TEXTS = 20_000;

    /** How many values a request has: the fewer, the more of the time goes into MediaWiki's start for each. */
    private static final int BATCH = 100;

    private static final int LONG_BATCH = 4;

    /** How many code points share a value. */
    private static final int CODE_POINTS = 2_000;

    private static final String WORD = "Reference";

    private final ActionApi api;
    private final List<String> outlinesOfWord;

    PlainTextOnMediaWikiTest(@Extensions("ParserFunctions") MediaWiki wiki) throws XMLStreamException {
        api = wiki.api();
        api.edit("Template:Echo", Context.ECHO);
        api.edit("Template:Contexts", Context.template());
        outlinesOfWord = outlines(List.of(WORD));
        assertThat(outlinesOfWord).hasSameSizeAs(Context.ALL).allMatch(outline -> outline.contains(WORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+",
                "\u0338",
                "\u3000",
                "\u3000a",
                "\uFFFD",
                "a \u203A",
                "\u2039 a",
                "RFC  1",
                "RFC\u00A01",
                "PMID\u20091",
                "ISBN\t\t0306406152",
                "urn:\n",
                "urn: ",
                "urn: ?"
            })
    void showsWhatIsEasilyForgotten(String text) {
        assertThat(difference(List.of(text))).isEmpty();
    }

    @Test
    void showsRandomText() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        assertShown(
                RandomSeed.option(seed),
                Stream.generate(() -> RandomText.next(random))
                        .limit(RANDOM_TEXTS)
                        .toList(),
                BATCH);
    }

    @Test
    void showsEveryCodePoint() {
        List<String> codePoints = codePoints(codePoint -> true);
        assertThat(codePoints).hasSizeGreaterThan(1_000_000);
        assertShown(
                "every code point",
                parts(codePoints, CODE_POINTS).stream()
                        .map(part -> "." + String.join(".", part) + ".")
                        .toList(),
                LONG_BATCH);
    }

    @Test
    void showsAtEitherEdgeWhatIsNoLetter() {
        List<String> codePoints = codePoints(codePoint -> Character.isDefined(codePoint)
                && switch (Character.getType(codePoint)) {
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.TITLECASE_LETTER,
                            Character.OTHER_LETTER,
                            Character.OTHER_SYMBOL,
                            Character.PRIVATE_USE -> false;
                    default -> true;
                });
        assertThat(codePoints).hasSizeGreaterThan(4_000);
        assertShown(
                "code points at the edges",
                codePoints.stream().map(text -> text + " " + text).toList(),
                BATCH);
    }

    /** Those that MediaWiki takes and that stand for themselves in Unicode's normal form C. */
    private static List<String> codePoints(IntPredicate which) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint >= ' ' || codePoint == '\t' || codePoint == '\n')
                .filter(codePoint -> codePoint != 0x7F && codePoint != 0xFFFE && codePoint != 0xFFFF)
                .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
                .filter(which)
                .mapToObj(Character::toString)
                .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .toList();
    }

    private void assertShown(String what, List<String> texts, int batch) {
        parts(texts, batch).parallelStream()
                .filter(part -> difference(part).isPresent())
                .findFirst()
                .ifPresent(part -> fail(what + ": " + shortestDifference(part)));
    }

    private static <T> List<List<T>> parts(List<T> list, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i += size) {
            parts.add(list.subList(i, Math.min(list.size(), i + size)));
        }
        return parts;
    }

    /** The difference that is left when nothing more can be taken away from the text. */
    private String shortestDifference(List<String> batch) {
        return batch.stream()
                .filter(text -> difference(List.of(text)).isPresent())
                .findFirst()
                .flatMap(text -> difference(List.of(shortest(text))))
                .orElseGet(() -> "only together: " + difference(batch).orElseThrow());
    }

    private String shortest(String text) {
        String shortest = text;
        for (int size = text.length(); size > 0; size /= 2) {
            for (int i = 0; i < shortest.codePointCount(0, shortest.length()); ) {
                String shorter = without(shortest, i, size);
                if (!shorter.isEmpty() && difference(List.of(shorter)).isPresent()) {
                    shortest = shorter;
                } else {
                    i += size;
                }
            }
        }
        return shortest;
    }

    private static String without(String text, int start, int size) {
        String rest = IntStream.concat(
                        text.codePoints().limit(start), text.codePoints().skip((long) start + size))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Normalizer.normalize(rest, Normalizer.Form.NFC);
    }

    private Optional<String> difference(List<String> texts) {
        List<String> outlines;
        try {
            outlines = outlines(texts);
        } catch (IllegalStateException | XMLStreamException e) {
            return Optional.of(readable(String.join(", ", texts)) + " breaks the page: " + e.getMessage());
        }
        if (outlines.size() != texts.size() * Context.ALL.size()) {
            return Optional.of(readable(String.join(", ", texts)) + " breaks out");
        }
        return IntStream.range(0, outlines.size())
                .boxed()
                .flatMap(i ->
                        difference(texts.get(i / Context.ALL.size()), i % Context.ALL.size(), outlines.get(i)).stream())
                .findFirst();
    }

    private Optional<String> difference(String text, int context, String outline) {
        String expected = outlinesOfWord.get(context).replace(WORD, text);
        return outline.equals(expected)
                ? Optional.empty()
                : Optional.of("%s, written %s, is changed in %s, %s: %s instead of %s"
                        .formatted(
                                readable(text),
                                readable(PlainText.encode(text)),
                                Context.ALL.get(context).name(),
                                readable(Context.ALL.get(context).wikitext()),
                                readable(outline),
                                readable(expected)));
    }

    private List<String> outlines(List<String> texts) throws XMLStreamException {
        String page = texts.stream()
                .map(text ->
                        new TemplateCall("Contexts", List.of(new TemplateCall.Argument("v", PlainText.encode(text)))))
                .map(TemplateCall::wikitext)
                .collect(Collectors.joining("\n", "__NOTOC__\n", "\n"));
        return Outline.of(api.parse("Page", page).text());
    }

    /** A text in Java's spelling. */
    private static String readable(String text) {
        return text.codePoints()
                .mapToObj(codePoint -> codePoint >= ' ' && codePoint < 0x7F
                        ? Character.toString(codePoint)
                        : Character.toString(codePoint)
                                .chars()
                                .mapToObj("\\u%04X"::formatted)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
