package io.github.gsocideas.wikitext.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.wikitext.Prose;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Sanitized;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose is what nothing is found in by those who look closely. */
class ProseTest {

    private static final int TEXTS = Integer.getInteger("gsoc.texts", 20_000);

    private static final List<String> PARTS = List.of(
            "\n",
            "\n\n",
            " ",
            "* ",
            "# ",
            ": ",
            "; ",
            "*",
            "#",
            ":",
            ";",
            "-",
            "----",
            "=",
            "== ",
            "_",
            "'",
            "\"",
            "!",
            "!!",
            "/",
            "//",
            "\\",
            "`",
            "^",
            "$",
            "%3C",
            "@",
            "(",
            ")",
            ",",
            ".",
            "?",
            "+",
            "a",
            "B",
            "9",
            "the word",
            "it's",
            "https://x.org/a_b?c=d",
            "mailto:a@x.org",
            "RFC 1",
            "ISBN 0-306-40615-2",
            "Category:X",
            "TOC",
            "é",
            "Ł",
            "–",
            "“so”",
            "…",
            "subst:x",
            "nowiki",
            "style=",
            "·",
            "×",
            "ª",
            "\t",
            "<",
            "<ada@example.org>",
            "<p@x.org>",
            "<nowiki@x>",
            "<B.c-1+2@x.y-z.org>",
            "<ref@x.org",
            "|",
            "&",
            "~~~",
            "__",
            "''");

    private static final WikitextSanitizer SANITIZER =
            new WikitextSanitizer(new TreeSet<>(Set.of("gallery", "nowiki", "poem", "pre", "ref")));

    @Test
    void proseIsWrittenAsItIsAndNothingIsToldOfIt() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int prose = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomWikitext.next(random, PARTS, 12);
            if (Prose.is(text)) {
                prose++;
                String description = RandomSeed.option(seed) + ": " + text;
                Sanitized untouched = new Sanitized(text, List.of());
                Draft draft = Draft.of(text);
                assertThat(SANITIZER.repaired(draft)).as(description).isEqualTo(untouched);
                assertThat(SANITIZER.repaired(SANITIZER.withoutBlockStart(draft)))
                        .as(description)
                        .isEqualTo(untouched);
                assertThat(Wikitext.parse(text).nodes()).as(description).allMatch(WikitextNode.Text.class::isInstance);
            }
        }
        assertThat(prose).isGreaterThan(TEXTS / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a [b]",
                "''a''",
                "__TOC__",
                "a\n b",
                " a",
                "a\n== b ==",
                "{{a}}",
                "a|b",
                "a&lt;b",
                "~~~~",
                "a\u00A0b",
                "ｂ",
                "<a b@x.org>",
                "<a@x.org",
                "<a__TOC__@x.org>",
                "<@x.org>",
                "<a@>"
            })
    void whatMayBeMarkupIsNoProse(String text) {
        assertThat(Prose.is(text)).isFalse();
    }
}
