package io.github.gsocideas.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.proof.MarkdownWords;
import io.github.gsocideas.proof.RenderedText;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Sanitized;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownAsWikitextTest {

    private static final String FILE = "ideas/net/ring.md";

    private static final WikitextRenderer NOWHERE = new WikitextRenderer(Wikitext.EXTENSION_TAGS, LinkBase.NONE, FILE);

    private static final WikitextRenderer SOMEWHERE = new WikitextRenderer(
            Wikitext.EXTENSION_TAGS, new LinkBase(Optional.of(URI.create("https://x.org/r/ideas")), "ideas"), FILE);

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Plain words, (really) -- a:b; c = d & e's 100%! => Plain words, (really) -- a:b; c = d & e's 100%!
            a {{ 1, 2 }} b => a &#123;&#123; 1, 2 &#125;&#125; b
            [[x]] a | b => &#91;&#91;x]] a &#124; b
            a ~~~~~~ ''a'' => a &#126;&#126;&#126;&#126;~~ &#39;&#39;a&#39;&#39;
            \\* a => &#42; a
            #REDIRECT a => &#35;REDIRECT a
            RFC 1, ISBN 0306406152 => RF&#67; 1, ISB&#78; 0306406152
            see urn:a, std::a and a: b => see urn&#58;a, std::a and a: b
            &amp;lt; AT&T a<b <- c => &#38;lt; AT&T a&#60;b <- c
            __init__ a__TOC__ => '''init''' a&#95;_TOC__
            """)
    void whatIsNoMarkupIsShownAsItIs(String markdown, String wikitext) {
        assertThat(wikitext(markdown)).isEqualTo(wikitext);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            *a* **b** => ''a'' '''b'''
            *a **b** c* => ''a '''b''' c''
            ***a** b* => <em>'''a''' b</em>
            ***a*** => <em>'''a'''</em>
            *a*'s l'*b* => ''a''&#39;s l'<em>b</em>
            *a *b* c* => ''a <em>b</em> c''
            ~~a~~ `b` `{{c}}` => <s>a</s> <code>b</code> <code><nowiki>{{c}}</nowiki></code>
            """)
    void emphasisIsQuotesWhereTheyCanBeToldApart(String markdown, String wikitext) {
        assertThat(wikitext(markdown)).isEqualTo(wikitext);
    }

    @Test
    void blanksInCodeStayBlanks() {
        assertThat(wikitext("`a ? b : c`")).isEqualTo("<code><nowiki>a&#32;? b&#32;: c</nowiki></code>");
        assertThat(wikitext("```\na ? b : c\n```")).isEqualTo("<pre>\na&#32;? b&#32;: c</pre>");
    }

    @Test
    void codeThatBeginsWithAMarkKeepsItsTag() {
        assertThat(wikitext("`\u0338[[a`")).isEqualTo("<code><nowiki>&#824;[[a</nowiki></code>");
    }

    @Test
    void anAddressMakesNoReferenceWithTheSignBehindIt() {
        assertThat(wikitext("<http://a/&amp>;")).isEqualTo("[http://a/&amp http://a/&amp];");
    }

    @Test
    void anAddressByItselfIsOneInAListToo() {
        assertThat(wikitext("- <https://x.org/>")).isEqualTo("* https://x.org/");
    }

    @Test
    void anIndentedTextIsNoPartOfTheFootnoteDefinedLast() {
        assertThat(NOWHERE.render(MarkdownText.parse("    code[^1]", "[^1]: a note"))
                        .wikitext())
                .isEqualTo("<pre>\ncode[^1]</pre>");
    }

    @Test
    void aHardWrappedParagraphIsALine() {
        assertThat(wikitext("a\nb  \nc\n\nd")).isEqualTo("a b<br>c\n\nd");
    }

    @Test
    void headingsAreBelowTheIdeas() {
        assertThat(wikitext("### a\n##### b\n## c")).isEqualTo("===== a =====\n\n====== b ======\n\n==== c ====");
    }

    @Test
    void aHeadingOfMoreThanWordsOrInAQuoteHasTags() {
        assertThat(wikitext("### a [b](https://x.org) `c` | d\n\ne"))
                .isEqualTo("==== a [https://x.org b] <code>c</code> &#124; d ====\n\ne");
        assertThat(wikitext("### = a")).isEqualTo("<h4>= a</h4>");
        assertThat(wikitext("a\nb\n---")).isEqualTo("<h4>a b</h4>");
        assertThat(wikitext("> ### a")).isEqualTo("<blockquote>\n<h4>a</h4>\n</blockquote>");
    }

    @Test
    void anAddressInALinksWordsIsShownAsItIs() {
        assertThat(wikitext("[see https://y.org and RFC 12](https://x.org)"))
                .isEqualTo("[https://x.org see https://y.org and RFC 12]");
    }

    @Test
    void listsAreLinesWhereTheirItemsAre() {
        assertThat(wikitext("- a\n  1. b\n  2. c\n- d")).isEqualTo("* a\n*# b\n*# c\n* d");
        assertThat(wikitext("- [x] a\n- [ ] b")).isEqualTo("* \u2611 a\n* \u2610 b");
    }

    @Test
    void listsOfBlocksAreHtml() {
        assertThat(wikitext("3. a\n\n   b\n4. c"))
                .isEqualTo("<ol start=\"3\">\n<li><p>a</p>\n<p>b</p></li>\n<li>c</li>\n</ol>");
    }

    @Test
    void aTablesBarsBeginNoArgument() {
        assertThat(wikitext("|a|b|\n|-|-:|\n|c!!|`d`|")).isEqualTo("""
                {{{!}} class="wikitable"
                {{!}}-
                ! a
                ! style="text-align:right" {{!}} b
                {{!}}-
                {{!}} c!!
                {{!}} style="text-align:right" {{!}} <code>d</code>
                {{!}}}""");
    }

    @Test
    void codeIsPreformatted() {
        assertThat(wikitext("```c\na {{b}} | <i> &lt;\n```")).isEqualTo("<pre>\na {{b}} | <i> &amp;lt;</pre>");
        assertThat(encoder("syntaxhighlight")
                        .render(MarkdownText.parse("```c\na &lt;\n```", ""))
                        .wikitext())
                .isEqualTo("<syntaxhighlight lang=\"c\">\na &lt;\n</syntaxhighlight>");
    }

    @Test
    void footnotesAreAListOrTheWikis() {
        String markdown = "a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: *X*";
        assertThat(wikitext(markdown)).isEqualTo("a<sup>1</sup> b<sup>2</sup> c<sup>1</sup>\n\n# ''X''\n# Y");
        assertThat(encoder("ref").render(MarkdownText.parse(markdown, "")).wikitext())
                .matches("a<ref name=\"(note-\\w+)\">''X''</ref> b<ref>Y</ref> c<ref name=\"\\1\" />");
    }

    @Test
    void notesThatLinkToOtherPagesHaveOtherNames() {
        String markdown = "a[^x] b[^x]\n\n[^x]: [c](d.md)";
        assertThat(noteName(markdown, "ideas/net/ring.md"))
                .isEqualTo(noteName(markdown, "ideas/net/token.md"))
                .isNotEqualTo(noteName(markdown, "ideas/disk/ring.md"));
    }

    private static String noteName(String markdown, String file) {
        LinkBase base = new LinkBase(Optional.of(URI.create("https://x.org/r/ideas")), "ideas");
        String wikitext = new WikitextRenderer(Set.of("ref"), base, file)
                .render(MarkdownText.parse(markdown, ""))
                .wikitext();
        return wikitext.substring(wikitext.indexOf('"'), wikitext.indexOf('>'));
    }

    @Test
    void aNoteThatIsReferredToAgainAndAgainIsNamedOnce() {
        String note = "b ".repeat(60_000) + "b";
        String wikitext = encoder("ref")
                .render(MarkdownText.parse("a[^x],".repeat(9_000) + "\n\n[^x]: " + note, ""))
                .wikitext();
        assertThat(wikitext.replaceAll("note-\\w+", "n"))
                .isEqualTo("a<ref name=\"n\">" + note + "</ref>," + "a<ref name=\"n\" />,".repeat(8_999));
    }

    @Test
    void definitionsAreThoseOfTheFile() {
        RenderedMarkdown contained =
                NOWHERE.render(MarkdownText.parse("a [b] [c](d)", "[b]: https://x.org/\n\n[^1]: note"));
        assertThat(contained.wikitext()).isEqualTo("a [https://x.org/ b] c");
        assertThat(contained.remarks()).extracting(Remark::at).containsExactly(6);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [a](../b.md?c#d) => [https://x.org/r/ideas/b.md?c#d a]
            [a](b c.md) => [a](b c.md)
            [a](<b c.md>) => [https://x.org/r/ideas/net/b%20c.md a]
            [a](/b) => [https://x.org/b a]
            [a](b:c.md) => a
            [a](?b) => [https://x.org/r/ideas/net/ring.md?b a]
            [a](#b) => [[#b|a]]
            [a](//y.org/) => [//y.org/ a]
            [a]b](https://y.org/[c]) => [a]b]([https://y.org/%5Bc%5D https://y.org/[c&#93;])
            https://y.org/. => https://y.org/.
            <a@y.org> => [mailto:a@y.org a@y.org]
            ![a](b.png) => [https://x.org/r/ideas/net/b.png a]
            [![a](b.png)](c) => [https://x.org/r/ideas/net/c a]
            """)
    void linksLeadToWhereTheFileIsOnTheWeb(String markdown, String wikitext) {
        assertThat(SOMEWHERE.render(MarkdownText.parse(markdown, "")).wikitext())
                .isEqualTo(wikitext);
    }

    @Test
    void aLinkThatLeadsNowhereIsItsWordsWithARemark() {
        RenderedMarkdown contained = NOWHERE.render(MarkdownText.parse("see [a](b.md), [c](javascript:d)", ""));
        assertThat(contained.wikitext()).isEqualTo("see a, c");
        assertThat(contained.remarks())
                .extracting(Remark::at, Remark::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                4, "'b.md' leads nowhere from a wiki, and so only the words are shown"),
                        org.assertj.core.groups.Tuple.tuple(
                                15, "a wiki makes no link of 'javascript:', and so only the words are shown"));
    }

    @Test
    void htmlThatAWikiTakesStays() {
        assertThat(wikitext("a <kbd class='b'>c</kbd> <!-- d --><br/> <a href='https://x.org'>e</a>"))
                .isEqualTo("a <kbd class=\"b\">c</kbd> <br> [https://x.org e]");
        assertThat(wikitext("<div align=center>\n\n*a*\n\n</div>"))
                .isEqualTo("<div align=\"center\">\n\n''a''\n\n</div>");
        assertThat(wikitext("<script>\na\n</script>")).isEmpty();
    }

    @Test
    void otherTagsAreLeftOutWithARemark() {
        RenderedMarkdown contained = NOWHERE.render(MarkdownText.parse("a List<String> </b>", ""));
        assertThat(contained.wikitext()).isEqualTo("a List ");
        assertThat(contained.remarks()).extracting(Remark::at).containsExactly(6, 15);
    }

    @Test
    void randomMarkdownIsContainedAndItsWordsAreShown() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (String tag : List.of("poem", "ref")) {
            Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
            tags.add(tag);
            WikitextSanitizer sanitizer = new WikitextSanitizer(tags);
            for (int i = 0; i < 3_000; i++) {
                String markdown = RandomMarkdown.next(random);
                String wikitext =
                        encoder(tag).render(MarkdownText.parse(markdown, "")).wikitext();
                Sanitized contained = sanitizer.sanitize(wikitext);
                assertThat(contained.wikitext())
                        .as("%s: %s", RandomSeed.option(seed), markdown)
                        .isEqualTo(wikitext);
                MarkdownWords.collect(MarkdownText.parse(markdown, ""), tag.equals("ref"))
                        .ifPresent(words -> assertThat(RenderedText.render(wikitext, tags))
                                .as("%s: %s becomes %s", RandomSeed.option(seed), markdown, wikitext)
                                .isEqualTo(words));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*",
                "> ",
                "- ",
                "**a *",
                "![",
                "`",
                "<",
                "<!--",
                "<a ",
                "_a *",
                "|",
                "\\",
                "~~",
                "[^1]",
                "{{",
                "'",
                "&",
                "http://a ",
                "1. ",
                "#",
                "    ",
                "<b>",
                "a\n"
            })
    void aTextOfNothingElseIsWrittenOrRefused(String token) {
        String markdown = token.repeat((1 << 17) / token.length());
        assertThat(wikitextIfAny(markdown)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*", "> "})
    void aMegabyteIsWrittenOrRefused(String token) {
        assertThat(wikitextIfAny(token.repeat((1 << 20) / token.length()))).isNotNull();
    }

    private static String wikitextIfAny(String markdown) {
        return MarkdownText.parse(markdown, "").tooDeep().isPresent() ? "" : wikitext(markdown);
    }

    private static WikitextRenderer encoder(String tag) {
        Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        tags.add(tag);
        return new WikitextRenderer(tags, LinkBase.NONE, FILE);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a<br></br>b => a<br><br>b
            a</br>b => a<br>b
            a<hr></hr>b => a<hr>b
            a<wbr></wbr>b => a<wbr>b
            a<img src="https://x.org/c.png" alt="d"></img>b => a[https://x.org/c.png d]b
            a<input></input>b => ab
            a<b><br></b>c => a<b><br></b>c
            """)
    void aTagThatWouldCloseAnElementWithoutAnEndClosesNothing(String markdown, String wikitext) {
        assertThat(wikitext(markdown)).isEqualTo(wikitext);
        assertThat(wikitext("<div>\n" + markdown + "\n</div>")).contains(wikitext);
    }

    private static String wikitext(String markdown) {
        return NOWHERE.render(MarkdownText.parse(markdown, "")).wikitext();
    }
}
