package io.github.gsocideas.encoding.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wikitext that Markdown shows as it stands: {@code ⏎} is a line end. */
class WikitextInMarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '´', textBlock = """
            you '''never''' do => '''never''' => **never**
            '''''very''''' => '''''very''''' => ***very***
            '''the plan's ''end''''' so => '''the plan's ''end''''' => **the plan's *end***
            a ''word'' => ''word'' => *word*
            see [http://x.org/a the list] => [http://x.org/a the list] => [the list](http://x.org/a)
            """)
    void theMarkdownForItIsSaid(String markdown, String written, String right) {
        Remark remark = find(markdown, "").get(0);
        assertThat(markdown.substring(remark.at(), remark.end())).isEqualTo(written);
        assertThat(remark.what()).isEqualTo("'" + written + "' is wikitext, which Markdown doesn't read");
        assertThat(remark.hint()).isEqualTo("write " + right);
        assertThat(remark.replacement()).contains(right);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '´', textBlock = """
            see [[Page]] => write [Page](https://…) with the page's address
            see [[Page|text]] => write [text](https://…) with the page's address
            - a⏎- see [[Page]] => write [Page](https://…) with the page's address
            a⏎⏎== The goals ==⏎⏎b => write ### The goals, or ## The goals where it begins a field
            {{Template}} => write what the template shows, or the idea in YAML: Markdown calls none
            a {{box|b}} => write what the template shows, or the idea in YAML: Markdown calls none
            {| class=x⏎| a⏎|} => write | a | b | for each row, and |---|---| below the first
            """)
    void whereItTakesAPersonItIsSaidWhatToDo(String markdown, String hint) {
        assertThat(find(markdown.replace('⏎', '\n'), ""))
                .extracting(Remark::hint)
                .containsExactly(hint);
    }

    @Test
    void theFirstOfEachKindIsToldAndTheOthersCounted() {
        assertThat(find("'''a''' [[B]]\n\n'''c''' '''d'''", ""))
                .extracting(Remark::what)
                .containsExactly(
                        "''''a'''' and 2 more of its kind are wikitext, which Markdown doesn't read",
                        "'[[B]]' is wikitext, which Markdown doesn't read");
    }

    @Test
    void itIsPlacedBehindTheDefinitionsOfItsFile() {
        assertThat(find("see '''a'''", "[x]: https://x.org '''t'''"))
                .extracting(Remark::at)
                .containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`'''a'''` and ``[[b]]``",
                "```⏎'''a''' {{B}}⏎```",
                "a⏎⏎    '''b'''⏎",
                "<!-- '''a''' -->⏎⏎b",
                "b <!-- '''a''' --> c",
                "<code>'''a'''</code> b",
                "<pre>⏎'''a'''⏎</pre>",
                "std::array{{ 1, 2 }} and x{{A}}",
                "${{ secrets.A }} {{ name }} {{name}}",
                "[[nodiscard]] int f(); [[gnu::pure]]",
                "if [[ -f a ]]; then",
                "m[[1]] and [[1, 2], [3, 4]]",
                "[[1, 2]]",
                "it's John's, isn't it? '' and ''''",
                "5'' wide and 6'' high",
                "\\[[a]] and \\'''b'''",
                "[a](https://x.org) and [http://x.org](http://x.org)",
                "![[a]](b.png)",
                "[[1]](https://x.org)",
                "a == b and c == d",
                "a⏎===⏎⏎b⏎---",
                "| a | b |⏎|---|---|⏎| 1 | 2 |",
                "* a⏎* b",
                "**a** *b* ~~c~~"
            })
    void whatMayBeMeantAsItStandsIsntTold(String markdown) {
        assertThat(find(markdown.replace('⏎', '\n'), "")).isEmpty();
    }

    private static List<Remark> find(String markdown, String definitions) {
        return WikitextInMarkdown.find(MarkdownText.parse(markdown, definitions), markdown);
    }
}
