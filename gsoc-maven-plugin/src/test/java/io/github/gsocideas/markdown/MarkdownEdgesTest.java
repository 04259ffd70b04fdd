package io.github.gsocideas.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at the edges of emphasis and of links: nothing, blanks, apostrophes, images. */
class MarkdownEdgesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a *<b>* c => a  c
            a ***<x>*** c => a  c
            a ~~<x>~~ c => a  c
            **<x>*a* b** => '''<em>a</em> b'''
            *a*<x>*b* => ''a''<em>b</em>
            it'*a*'s => it'<em>a</em>'s
            *a*'*b* => ''a''&#39;<em>b</em>
            """)
    void emphasisOfNothingIsNoneAndItsQuotesMeetNoOthers(String markdown, String wikitext) {
        assertThat(render(markdown).wikitext()).isEqualTo(wikitext);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            updates.[ cargo](https://x.org) is => updates. [https://x.org cargo] is
            a[ *b* ](https://x.org)c => a [https://x.org ''b'' ]c
            a[*<x> b*](https://x.org) => a [https://x.org ''b'']
            a<a href="https://x.org"> b</a> => a [https://x.org b]
            - [ a](https://x.org) => * [https://x.org a]
            a[&nbsp;b](https://x.org) => a\u00A0[https://x.org b]
            a [ ](https://x.org)b => a b
            """)
    void aBlankAtTheBeginningOfALinksWordsStandsBeforeIt(String markdown, String wikitext) {
        assertThat(render(markdown).wikitext()).isEqualTo(wikitext);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [![](https://x.org/i.svg)](https://x.org) => [https://x.org i.svg]
            [![a](https://x.org/i.svg)](https://x.org) => [https://x.org a]
            [![](i.svg) b](https://x.org) => [https://x.org i.svg b]
            [![](data:image/png;base64,AAAA)](https://x.org) => [https://x.org image]
            ### [![](i.svg)](https://x.org) => <h4>[https://x.org i.svg]</h4>
            *![](https://x.org/i.svg)* => ''[https://x.org/i.svg i.svg]''
            """)
    void anImageWithoutWordsInALinkIsNamed(String markdown, String wikitext) {
        assertThat(render(markdown).wikitext()).isEqualTo(wikitext);
    }

    @Test
    void anImageOnALineOfItsOwnInALinkIsNamedToo() {
        assertThat(render("<a href=\"https://x.org\">\n  <img src=\"https://x.org/i.svg\" />\n</a>")
                        .wikitext())
                .isEqualTo("[https://x.org i.svg ]");
    }

    @ParameterizedTest
    @CsvSource({"a [](https://x.org) b,2", "a [<x>](https://x.org) b,2", "a <a href='https://x.org'></a> b,26"})
    void aLinkWithoutWordsIsLeftOutWithARemark(String markdown, int at) {
        RenderedMarkdown rendered = render(markdown);
        assertThat(rendered.wikitext()).isEqualTo("a  b");
        assertThat(rendered.remarks())
                .contains(new Remark(at, "a link without words is left out", "write words for it"));
    }

    @Test
    void aFootnoteDefinedInAListOrAQuoteIsANote() {
        assertThat(render("a[^1] b[^2]\n\n- c\n\n  [^1]: *d*\n\n> [^2]: e").wikitext())
                .isEqualTo("a<sup>1</sup> b<sup>2</sup>\n\n* c\n\n<blockquote>\n</blockquote>\n\n# ''d''\n# e");
        assertThat(render("a[^1]\n\n- [^1]: b", "ref").wikitext()).startsWith("a<ref>b</ref>");
    }

    @Test
    void aNoteThatAnImagesWordsReferToFollowsTheLinkToIt() {
        String markdown = "![a[^1] b](https://x.org)c\n\n[^1]: d";
        assertThat(render(markdown).wikitext()).isEqualTo("[https://x.org a b]<sup>1</sup>c\n\n# d");
        assertThat(render(markdown, "ref").wikitext()).isEqualTo("[https://x.org a b]<ref>d</ref>c");
    }

    @Test
    void notesOfTwoTextsShareANameOnlyIfTheySayTheSame() {
        List<String> names = Stream.of("Aa", "BB", "*Aa*", "[Aa](https://x.org)", "[Aa](https://y.org)", "Aa")
                .map(note -> render("a[^1] b[^1]\n\n[^1]: " + note, "ref").wikitext())
                .map(wikitext -> wikitext.replaceFirst("(?s).*? name=\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(names).startsWith(names.get(5));
        assertThat(names.subList(0, 5)).doesNotHaveDuplicates();
    }

    @Test
    void codeThatBeginsWithABlankLineIsNotHighlightedSinceTheLineWouldBeLost() {
        assertThat(render("```c\n\nint a;\n```", "syntaxhighlight").wikitext()).isEqualTo("<pre>\n\nint a;</pre>");
    }

    private static RenderedMarkdown render(String markdown, String... extensionTags) {
        Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        tags.addAll(Set.of(extensionTags));
        return new WikitextRenderer(tags, LinkBase.NONE, "idea.md").render(MarkdownText.parse(markdown, ""));
    }
}
