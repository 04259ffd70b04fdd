package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.wikitext.Prose;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Prose is shown as any other wikitext is. */
class ShownTextTest {

    private static final int TEXTS = Integer.getInteger("gsoc.texts", 20_000);

    private static final List<String> PARTS = List.of(
            "\n",
            "\n\n",
            " ",
            "  ",
            "* ",
            "*",
            "#",
            "# ",
            ":",
            "; ",
            ";",
            ";: ",
            "-",
            "----",
            "-----",
            "a",
            "B c",
            "é",
            "TBD",
            "it's",
            "https://x.org/a",
            "<ada@example.org>",
            "<p@x.org>",
            ".",
            "…",
            "!");

    @Test
    void proseShowsTheLinesThatAnyWikitextWould() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int prose = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomWikitext.next(random, PARTS, 10);
            if (Prose.is(text)) {
                prose++;
                assertThat(ShownText.lines(text, Wikitext.EXTENSION_TAGS))
                        .as(RandomSeed.option(seed) + ": " + text)
                        .isEqualTo(ShownText.linesOfMarkup(text, Wikitext.EXTENSION_TAGS));
            }
        }
        assertThat(prose).isGreaterThan(TEXTS / 10);
    }
}
