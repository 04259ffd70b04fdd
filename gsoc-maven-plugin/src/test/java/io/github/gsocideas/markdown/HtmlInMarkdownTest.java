package io.github.gsocideas.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlInMarkdownTest {

    private static final WikitextRenderer NOWHERE =
            new WikitextRenderer(Wikitext.EXTENSION_TAGS, LinkBase.NONE, "ideas/net/ring.md");

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <ul><li>one<li>two</ul> => <ul><li>one</li><li>two</li></ul>
            <ol><li>a<ul><li>b<li>c</ul><li>d</ol> => <ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>
            <dl><dt>T<dd>D<dt>U<dd>E</dl> => <dl><dt>T</dt><dd>D</dd><dt>U</dt><dd>E</dd></dl>
            <p>one<p>two => <p>one</p><p>two</p>
            <p>one⏎⏎two⏎⏎<p>three => <p>one</p>⏎⏎two⏎⏎<p>three</p>
            a<p>one<p>two **b** => a<p>one</p><p>two '''b'''</p>
            <p>one<div>two</div> => <p>one</p><div>two</div>
            <p align="center"><b>X</b><div>y</div></p> => <p align="center"><b>X</b><div>y</div></p>
            <table><tr><th>A<td>b<tr><td>c</table>d => <table><tr><th>A</th><td>b</td></tr><tr><td>c</td></tr></table>d
            <table><tr><th>A</th></tr><td>b</td><td>c</td></tr></table> => <table><tr><th>A</th></tr><tr><td>b</td><td>c</td></tr></table>
            <table><thead><tr><th>A<tbody><tr><td>b</table> => <table><tr><th>A</th></tr><tr><td>b</td></tr></table>
            <ruby>a<rt>b<rt>c</ruby> => <ruby>a<rt>b</rt><rt>c</rt></ruby>
            """)
    void tagsThatHtmlLetsAnAuthorLeaveOutAreThere(String markdown, String wikitext) {
        RenderedMarkdown rendered = NOWHERE.render(MarkdownText.parse(lines(markdown), ""));
        assertThat(rendered.wikitext()).isEqualTo(lines(wikitext));
        assertThat(rendered.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <section>one</section><section>two</section> => <div>one</div><div>two</div>
            a <summary>s</summary>x => a <div>s</div>x
            <details><summary>s</summary>⏎⏎* a⏎⏎</details> => <div><div>s</div>⏎⏎* a⏎⏎</div>
            <figure>e<figcaption>f</figcaption></figure>g => <div>e<div>f</div></div>g
            <menu><li>a<li>b</menu> => <ul><li>a</li><li>b</li></ul>
            <picture><source media="x">a</picture> => a
            """)
    void elementsThatOnlyLayOutAreLaidOutTheSame(String markdown, String wikitext) {
        RenderedMarkdown rendered = NOWHERE.render(MarkdownText.parse(lines(markdown), ""));
        assertThat(rendered.wikitext()).isEqualTo(lines(wikitext));
        assertThat(rendered.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <td>one</td><td>two</td> => one<br>two
            x <li>one<li>two => x <br>one<br>two
            <select><option>a<option>b</select>c => <div>a</div><div>b</div>c
            one</p>two => one<br>two
            <div>one<div>two => one<br>two
            <center>a</center>⏎<td>b => <center>a</center>⏎b
            """)
    void whatIsLeftOutKeepsTheWordsAroundItApart(String markdown, String wikitext) {
        assertThat(wikitext(lines(markdown))).isEqualTo(lines(wikitext));
    }

    @Test
    void anElementThatAWikiDoesNotTakeIsToldOfOnce() {
        assertThat(NOWHERE.render(MarkdownText.parse("<video>a</video>\n\nb <video>c</video> <form>d</form>", ""))
                        .remarks())
                .extracting(Remark::what)
                .containsExactly(
                        "'<video>' is none that a wiki takes here, and so is left out",
                        "'<form>' is none that a wiki takes here, and so is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <table><tr><td>a => '<table>' is closed nowhere near, and so is left out
            <ul><li>a => '<ul>' is closed nowhere near, and so is left out
            <b><i>x</b></i> => '<i>' is closed nowhere near, and so is left out
            """)
    void aMistakeIsToldOnce(String markdown, String told) {
        assertThat(NOWHERE.render(MarkdownText.parse(markdown, "")).remarks())
                .extracting(Remark::what)
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a⏎⏎<?php echo 1;⏎⏎b => 3: '<?php' begins something that is never closed, and so what comes after it isn't shown; write ?> where it ends, or \\<?php for the words themselves
            <!DOCTYPE html⏎b => 0: '<!DOCTYPE' begins something that is never closed, and so what comes after it isn't shown; write > where it ends, or \\<!DOCTYPE for the words themselves
            <![CDATA[⏎b => 0: '<![CDATA[' begins something that is never closed, and so what comes after it isn't shown; write ]]> where it ends, or \\<![CDATA[ for the words themselves
            <div>⏎a <!-- b⏎</div> => 8: '<!--' begins something that is never closed, and so what comes after it isn't shown; write --> where it ends, or \\<!-- for the words themselves
            <pre>⏎a⏎⏎**b** => 0: '<pre>' is never closed, and so nothing below it is read as Markdown; write </pre> where it ends, or \\<pre> for the words themselves
            <textarea>⏎a⏎⏎**b** => 0: '<textarea>' is never closed, and so nothing below it is read as Markdown; write </textarea> where it ends, or \\<textarea> for the words themselves
            """)
    void whatIsNeverClosedIsTold(String markdown, String told) {
        assertThat(NOWHERE.render(MarkdownText.parse(lines(markdown), "")).remarks())
                .extracting(remark -> remark.at() + ": " + remark.what() + "; " + remark.hint())
                .contains(told.replace("\\\\", "\\"));
    }

    private static String wikitext(String markdown) {
        return NOWHERE.render(MarkdownText.parse(markdown, "")).wikitext();
    }

    private static String lines(String text) {
        return text.replace("⏎", "\n").replace("␣", "\u00A0");
    }
}
