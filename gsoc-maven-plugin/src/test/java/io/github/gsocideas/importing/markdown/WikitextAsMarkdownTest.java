package io.github.gsocideas.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which wikitext can be said in Markdown, and how. Line ends are written as ⏎. */
class WikitextAsMarkdownTest {

    private static final WikitextAsMarkdown MARKDOWN = new WikitextAsMarkdown(tags());

    private static Set<String> tags() {
        Set<String> tags = new HashSet<>(Wikitext.EXTENSION_TAGS);
        tags.add("syntaxhighlight");
        return tags;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                "words => words",
                "''a '''b''' c'' => *a **b** c*",
                "<code>a_b*c</code> => `a_b*c`",
                "<code>a`b</code> => `` a`b ``",
                "<code><nowiki>a || [[b]]</nowiki></code> => `a || [[b]]`",
                "a<br>b => a\\⏎b",
                "[https://x.org/a_(b)?c the ''page''] => [the *page*](<https://x.org/a_(b)?c>)",
                "[mailto:a@b.org mail] => [mail](mailto:a@b.org)",
                "https://x.org/a_b, => https://x.org/a_b,",
                "[[#ring|the ''ring'']] => [the *ring*](#ring)",
                "a<sub>1</sub> <s>''b''</s> => a<sub>1</sub> <s>*b*</s>",
                "Wow![https://x.org a] => Wow\\![a](https://x.org)",
                "* a⏎** b⏎* c => - a⏎  - b⏎- c",
                "# a⏎#* b⏎# c => 1. a⏎   - b⏎2. c",
                "* a<br>b⏎*# c => - a\\⏎  b⏎  1. c",
                "* a⏎⏎* b => - a⏎⏎* b",
                "a⏎⏎b => a⏎⏎b",
                "==== a ====⏎⏎===== b ===== => ### a⏎⏎#### b",
                "a⏎⏎---- => a⏎⏎---",
                "<pre>⏎a⏎ [[b]]⏎</pre> => ```⏎a⏎ [[b]]⏎⏎```",
                "<pre>⏎```</pre> => ````⏎```⏎````",
                "<syntaxhighlight lang=\"c\">⏎int a;⏎</syntaxhighlight> => ```c⏎int a;⏎```",
                "snake_case and 2 * 3 => snake_case and 2 * 3",
                "*no list? => ",
                "_a_ and `b` => \\_a\\_ and \\`b\\`",
                "1. a => 1\\. a",
                "- a => \\- a",
                "> a => \\> a",
                "* 1. a => - 1\\. a",
                "&#60;b> => \\<b>",
                "&#91;&#91;a]] => \\[\\[a]]"
            })
    void wikitextIsSaidInMarkdown(String wikitext, String markdown) {
        assertThat(MARKDOWN.block(lines(wikitext)).orElse("")).isEqualTo(lines(markdown == null ? "" : markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Page]]",
                "{{Call}}",
                "<b class=\"c\">a</b>",
                "a⏎b",
                "a⏎* b",
                "*a",
                "* a⏎*** b",
                "a⏎⏎⏎b",
                "===== a =====",
                "== a ==",
                ": a",
                "; a : b",
                " a",
                "{|⏎| a⏎|}",
                "'''''a'''''",
                "''a",
                "[https://x.org]",
                "ada@example.org",
                "<pre>a</pre>",
                "<pre>⏎a",
                "&lt;b>",
                "&nbsp;a",
                "__TOC__",
                "~~~~",
                ""
            })
    void otherWikitextIsNot(String wikitext) {
        assertThat(MARKDOWN.block(lines(wikitext))).isEmpty();
    }

    private static String lines(String text) {
        return text.replace('⏎', '\n');
    }
}
