package io.github.gsocideas.wikitext.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Prose is shown as any other wikitext is. */
class ProseHtmlTest {

    private static final int TEXTS = Integer.getInteger("gsoc.texts", 20_000);

    private static final List<String> PARTS = List.of(
            "\n",
            "\n\n",
            "\n",
            " ",
            "  ",
            "\n* ",
            "\n*",
            "* ",
            "#",
            ":",
            "; ",
            ";",
            "-",
            "\n----",
            "a",
            "B c",
            "é",
            "it's",
            "\"",
            "https://x.org/a",
            "mailto:a@x.org",
            "<ada@example.org>",
            ".",
            "…",
            " ?",
            "!",
            "a: b",
            "\t",
            "RFC 1");

    private final WikitextHtml html = new WikitextHtml(Wikitext.EXTENSION_TAGS, CommonTemplates.DEFAULT);

    @Test
    void proseBecomesTheHtmlThatAnyWikitextWould() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int prose = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomWikitext.next(random, PARTS, 8).strip();
            Optional<String> blocks = ProseHtml.blocks(text);
            Optional<String> line = ProseHtml.line(text);
            String what = RandomSeed.option(seed) + ": " + text;
            if (blocks.isPresent()) {
                prose++;
                assertThat(blocks).as(what).hasValue(html.blocksOfMarkup(text));
            }
            if (line.isPresent()) {
                assertThat(line).as(what).hasValue(html.lineOfMarkup(text, true));
                assertThat(line).as(what).hasValue(html.lineOfMarkup(text, false));
            }
        }
        assertThat(prose).isGreaterThan(TEXTS / 10);
    }

    @Test
    void paragraphsAndListsAreProse() {
        assertThat(ProseHtml.blocks("one\ntwo\n\nthree: <ada@example.org>\n* a\n* b\n\nfour"))
                .hasValue("<p>one\ntwo</p>\n<p>three: &lt;ada@example.org&gt;</p>\n"
                        + "<ul><li>a</li><li>b</li></ul>\n<p>four</p>");
    }

    @Test
    void anAddressOfTheWebIsNot() {
        assertThat(ProseHtml.blocks("see https://example.org/")).isEmpty();
        assertThat(ProseHtml.line("mailto:ada@example.org")).isEmpty();
    }
}
