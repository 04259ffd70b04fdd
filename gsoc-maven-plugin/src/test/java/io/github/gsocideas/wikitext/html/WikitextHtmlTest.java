package io.github.gsocideas.wikitext.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is given for the wikitext of a field. */
class WikitextHtmlTest {

    @Test
    void aBlankLineEndsAParagraphAndALineBreakDoesNot() {
        assertThat(html("one\ntwo\n\nthree")).isEqualTo("<p>one\ntwo</p>\n<p>three</p>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "''a''|<i>a</i>",
                "'''a'''|<b>a</b>",
                "'''''a'''''|<i><b>a</b></i>",
                "'''''a''' b''|<i><b>a</b> b</i>",
                "'''''a'' b'''|<b><i>a</i> b</b>",
                "'''a ''b''' c''|<b>a <i>b</i></b><i> c</i>",
                "''a '''b'' c'''|<i>a <b>b</b></i><b> c</b>",
                "''''a''''|&#39;<b>a&#39;</b>",
                "l'''amour'' x|l&#39;<i>amour</i> x",
                "'''a|<b>a</b>",
                "it's|it&#39;s"
            })
    void apostrophesAreBoldAndItalics(String wikitext, String html) {
        assertThat(html(wikitext)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void italicsEndWithTheirLine() {
        assertThat(html("''a\nb")).isEqualTo("<p><i>a</i>\nb</p>");
    }

    @Test
    void listsAreWithinOneAnother() {
        assertThat(compact("* a\n* b\n*# c\n*# d\n* e"))
                .isEqualTo("<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ul>");
    }

    @Test
    void aListOfAnotherKindIsAnotherList() {
        assertThat(compact("* a\n# b")).isEqualTo("<ul><li>a</li></ul><ol><li>b</li></ol>");
    }

    @Test
    void aTermHasItsDefinitionBehindAColon() {
        assertThat(compact("; a : b\n: c")).isEqualTo("<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>");
    }

    @Test
    void aColonOfAnAddressEndsNoTerm() {
        assertThat(compact("; https://example.org : b"))
                .isEqualTo("<dl><dt><a href=\"https://example.org\">https://example.org</a></dt><dd>b</dd></dl>");
    }

    @Test
    void aColonIndents() {
        assertThat(compact("a\n:: b")).isEqualTo("<p>a</p><dl><dd><dl><dd>b</dd></dl></dd></dl>");
    }

    @Test
    void aListEndsAParagraphAndBeginsNone() {
        assertThat(compact("a\n* b\nc")).isEqualTo("<p>a</p><ul><li>b</li></ul><p>c</p>");
    }

    @ParameterizedTest
    @CsvSource({"= a =,h4", "== a ==,h4", "=== a ===,h5", "==== a ====,h6", "====== a ======,h6"})
    void aHeadingIsBelowThatOfTheIdea(String wikitext, String element) {
        assertThat(compact("x\n" + wikitext + "\ny")).isEqualTo("<p>x</p><%1$s>a</%1$s><p>y</p>".formatted(element));
    }

    @Test
    void fourDashesAreARule() {
        assertThat(compact("a\n----\nb")).isEqualTo("<p>a</p><hr><p>b</p>");
    }

    @Test
    void aBlankAtALinesStartMakesItVerbatim() {
        assertThat(compact("a\n ''b'' x\n  c\nd")).isEqualTo("<p>a</p><pre><i>b</i> x\n c</pre><p>d</p>");
    }

    @Test
    void aLinkToAPlaceOnThePageLeadsThere() {
        assertThat(html("[[#dry run|the ''words'']]s")).isEqualTo("<p><a href=\"#dry_run\">the <i>words</i>s</a></p>");
    }

    @Test
    void aLinkToAPageOfTheWikiSaysWhichAndLeadsNowhere() {
        assertThat(html("[[Xen]]s and [[Main Page|home]]"))
                .isEqualTo("<p><span class=\"wiki-page\" title=\"on the wiki: Xen\">Xens</span> and"
                        + " <span class=\"wiki-page\" title=\"on the wiki: Main Page\">home</span></p>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '#',
            value = {
                "[https://example.org/?a=b&c=d the ''words'']"
                        + " # <a href=\"https://example.org/?a=b&amp;c=d\">the <i>words</i></a>",
                "[https://example.org] # <a href=\"https://example.org\">https://example.org</a>",
                "[//example.org x] # <a href=\"https://example.org\">x</a>",
                "[mailto:ada@example.org Ada] # <a href=\"mailto:ada@example.org\">Ada</a>",
                "see https://example.org/a. # see <a href=\"https://example.org/a\">https://example.org/a</a>.",
                "(https://example.org/a) # (<a href=\"https://example.org/a\">https://example.org/a</a>)",
                "https://example.org/a_(b) # <a href=\"https://example.org/a_(b)\">https://example.org/a_(b)</a>",
                "[irc://example.org chat] # chat <span class=\"address\">(irc://example.org)</span>",
                "[https://example.org '''a'''] # <a href=\"https://example.org\"><b>a</b></a>",
                "''[https://example.org a]'' # <i><a href=\"https://example.org\">a</a></i>",
                "[https://example.org https://example.com] # <a href=\"https://example.org\">https://example.com</a>"
            })
    void anAddressIsALink(String wikitext, String html) {
        assertThat(html(wikitext)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void nowikiHoldsNoMarkup() {
        assertThat(html("<nowiki>''a'' &lt; [[b]] <b></nowiki>"))
                .isEqualTo("<p>&#39;&#39;a&#39;&#39; &lt; [[b]] &lt;b&gt;</p>");
    }

    @Test
    void preIsABlockThatHoldsNoMarkup() {
        assertThat(compact("a\n<pre>\n''b''\n</pre>\nc"))
                .isEqualTo("<p>a</p><pre>\n&#39;&#39;b&#39;&#39;\n</pre><p>c</p>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '#',
            value = {
                "<code>a</code> # <code>a</code>",
                "a<br>b<br/>c # a<br>b<br>c",
                "<B>a</B> # <b>a</b>",
                "<tt>a</tt> # <code>a</code>",
                "<abbr title=\"a &quot;b&quot;\">c</abbr> # <abbr title=\"a &quot;b&quot;\">c</abbr>",
                "<span style=\"color:red\" onclick=\"x()\" class=\"y\" id=\"z\">a</span> # <span>a</span>",
                "<b>''a</b>'' # <b><i>a</i></b>",
                "a</b> # a",
                "<b>a # <b>a</b>",
                "<i><b>a</i></b> # <i><b>a</b></i>"
            })
    void aTagOfALineIsWhatItIsOnAWiki(String wikitext, String html) {
        assertThat(html(wikitext)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void aTagAcrossParagraphsIsInEachOfThem() {
        assertThat(html("<u>a\n\nb</u> c")).isEqualTo("<p><u>a</u></p>\n<p><u>b</u> c</p>");
    }

    @Test
    void blocksOfHtmlAreInNoParagraph() {
        assertThat(compact("a\n<blockquote>b</blockquote>\nc"))
                .isEqualTo("<p>a</p><blockquote><p>b</p></blockquote><p>c</p>");
        assertThat(compact("<ul>\n <li>a\n <li>b</li>\n</ul>")).isEqualTo("<ul> <li>a\n </li><li>b</li></ul>");
    }

    @Test
    void aCellOutsideATableIsNone() {
        assertThat(html("<li>a</li><td>b</td>")).isEqualTo("<li>a</li><p>b</p>");
    }

    @Test
    void aTableHasRowsAndCells() {
        assertThat(compact("{| class=\"wikitable\"\n|+ Caption\n! scope=\"col\" | A !! B\n|-\n| 1 || ''2''\n|}"))
                .isEqualTo("<table><caption>Caption</caption><tr><th scope=\"col\">A</th><th>B</th></tr>"
                        + "<tr><td>1</td><td><i>2</i></td></tr></table>");
    }

    @Test
    void aTableInACallIsWrittenWithAnotherBar() {
        assertThat(compact("{{{!}}\n{{!}} colspan=\"2\" {{!}} 1\n{{!}}-\n{{!}} 2\n* 3\n{{!}}}\nx"))
                .isEqualTo("<table><tr><td colspan=\"2\">1</td></tr><tr><td>2<ul><li>3</li></ul></td></tr></table>"
                        + "<p>x</p>");
    }

    @Test
    void aTableMayBeInACell() {
        assertThat(compact("{|\n|\n{|\n| a\n|}\n| b\n|}"))
                .isEqualTo("<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>");
    }

    @Test
    void aReferenceIsItsCharacter() {
        assertThat(html("&#124; &lt;b&gt; &amp;lt; &#x41;")).isEqualTo("<p>| &lt;b&gt; &amp;lt; A</p>");
    }

    @Test
    void aCommentIsNotShown() {
        assertThat(html("a<!-- b -->c")).isEqualTo("<p>ac</p>");
    }

    @Test
    void theTemplatesOfValuesAreShownAsOnTheWiki() {
        assertThat(html("{{N/A}}")).contains(">N/A</abbr>");
        assertThat(compact("{{Comment|Ada 2013:}} good\n{{Vote|Bob}} ''yes''\n{{VoteNo|1=Eve}} no"))
                .isEqualTo("<ul><li><i>Ada 2013:</i> good</li><li><b>Vote for</b> – Bob: <i>yes</i></li>"
                        + "<li><b>Vote against</b> – Eve: no</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Small|a}}",
                "{{{a|b}}}",
                "[[File:A.png|thumb|a]]",
                "[[Category:A]]",
                "<ref>a</ref>",
                "<gallery>a</gallery>",
                "__NOTOC__"
            })
    void whatIsUnknownIsShownAsItsSource(String wikitext) {
        assertThat(html("a " + wikitext + " b"))
                .isEqualTo("<p>a <code class=\"unknown\">" + HtmlText.escape(wikitext) + "</code> b</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<style>*{}</style><iframe src=x></iframe><svg onload=x>",
                "[javascript:alert(1) x] javascript:alert(1) [data:text/html,x y]",
                "[[javascript:alert(1)|x]] [[#\" onclick=\"x|y]] [[a\"b|c]]",
                "[https://example.org\"onmouseover=x y] https://example.org'\"<b onclick=x>",
                "<b title=\"a\" onmouseover=x()><span title='\"><script>'>",
                "]]> <![CDATA[ <!-- a",
                "{| onclick=x\n|- onclick=x\n| onclick=\"x\" title=\"<script>\" | <script>\n|}",
                "&lt;script&gt; &#60;script&#62; [&#106;avascript:x y]",
                "[https://a&#34;&#32;onclick=x y]",
                "\uE0000\uE001 \uE0001\uE001 <b>\uE0009\uE001</b>",
                "<nowiki><script></nowiki><pre></pre><script></pre>",
                "{{<script>|a}} {{{<script>}}} <ref><script></ref>",
                "<pre \uE0009\uE001> [[\uE0009\uE001|a]] {{N/A|\uE0009\uE001}} {{Vote|\uE0009\uE001}}",
                "{{Comment|<script>''<b>:}} <script>",
                "<a href=\"javascript:x\">y</a> <base href=x> <meta http-equiv=refresh> <link rel=x>"
            })
    void noTextOfAnAuthorBecomesMarkup(String wikitext) {
        for (String html : new String[] {html(wikitext), html().line(wikitext), html().linkWords(wikitext)}) {
            assertThat(HtmlShape.faults(html)).as(html).isEmpty();
        }
    }

    @Test
    void aLineHoldsNoBlocks() {
        assertThat(html().line("* a\n<div>b</div> ''c''")).isEqualTo("* a &lt;div&gt;b&lt;/div&gt; <i>c</i>");
    }

    @Test
    void aLinkLeadsToAPlaceThatTheAuthorNamed() {
        WikitextHtml idea = html().within(
                        "dry-run",
                        List.of("see [[#the goals|there]]", "<span id=\"the goals\" class=\"x\">Goals</span>"));
        assertThat(idea.blocks("see [[#the goals|there]]"))
                .isEqualTo("<p>see <a href=\"#dry-run__the_goals\">there</a></p>");
        assertThat(idea.blocks("<span id=\"the goals\" class=\"x\">Goals</span>"))
                .isEqualTo("<p><span id=\"dry-run__the_goals\">Goals</span></p>");
    }

    @Test
    void aLinkLeadsToAHeading() {
        String value = "== The ''goals'' ==\n[[#The goals]] [[#The goals 2|more]]\n== The goals ==";
        assertThat(html().within("a", List.of(value)).blocks(value))
                .contains("<h4 id=\"a__The_goals\">The <i>goals</i></h4>")
                .contains("<a href=\"#a__The_goals\">#The goals</a> <a href=\"#a__The_goals_2\">more</a>")
                .contains("<h4 id=\"a__The_goals_2\">The goals</h4>");
    }

    @Test
    void aLinkToAPlaceElsewhereLeadsToAnotherIdea() {
        assertThat(html().within("a", List.of("[[#b]]")).blocks("[[#b]]")).isEqualTo("<p><a href=\"#b\">#b</a></p>");
    }

    @Test
    void onlyTheFirstOfTwoPlacesHasTheirName() {
        String value = "<b id=\"x\">a</b> <i id=\"x\">b</i> <u id=\" \">c</u>";
        assertThat(html().within("a", List.of(value, value)).blocks(value))
                .isEqualTo("<p><b id=\"a__x\">a</b> <i>b</i> <u>c</u></p>");
    }

    @Test
    void outsideAnIdeaNothingHasAName() {
        assertThat(html("<b id=\"x\">a</b> [[#x]]")).isEqualTo("<p><b>a</b> <a href=\"#x\">#x</a></p>");
        assertThat(html("== x ==")).isEqualTo("<h4>x</h4>");
    }

    @Test
    void deepTextsAreRead() {
        assertThat(html("*".repeat(20_000) + "a")).contains("a");
        assertThat(html("{|\n|\n".repeat(2_000))).contains("<table>");
        assertThat(html("[[a|".repeat(2_000))).contains("[[a|");
        assertThat(html("<div>".repeat(2_000))).contains("<div>");
        assertThat(html("{{a|".repeat(500) + "}}".repeat(500))).contains("unknown");
    }

    private static WikitextHtml html() {
        Set<String> tags = new HashSet<>(Wikitext.EXTENSION_TAGS);
        tags.add("ref");
        return new WikitextHtml(tags, CommonTemplates.DEFAULT);
    }

    private static String html(String wikitext) {
        return html().blocks(wikitext);
    }

    /** Without the line breaks beside tags. */
    private static String compact(String wikitext) {
        return html(wikitext).replaceAll("\\n(?=<(?!/pre))|(?<=>)(?<!<pre>)\\n", "");
    }
}
