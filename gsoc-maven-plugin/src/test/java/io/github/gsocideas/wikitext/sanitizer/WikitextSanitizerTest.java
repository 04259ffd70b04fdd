package io.github.gsocideas.wikitext.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikitextSanitizerTest {

    private final WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "hard\nwrapped\n\n* a list\n# another",
                "[[Mailing lists|the list]]",
                "[https://x.org/?a=b&c=d a link]",
                "{{Icon|ok}} and {{Echo|a=<b>b</b>}}",
                "int a[10] = { 1, 2 };",
                "<nowiki>{{ [[ | </nowiki>",
                "<pre>a | b</pre>",
                "<nowiki/>*",
                "a<!-- {{ | -->b",
                "a < b > c",
                "{{a|{{b|c}}|[[d|e]]}}",
                "Wei Liu <wei@example.org>",
                "<ul><li>a<li>b</ul><br>",
                "-{a|b}-",
                "{{{!}}\n! a !! b\n{{!}}-\n{{!}} c\n{{!}}}",
                "&lt;b&gt; &#124; &amp;lt;",
                "<!-- c -->\n\n x",
            })
    void whatStaysInItsArgumentIsLeftAsItIs(String wikitext) {
        assertThat(sanitizer.sanitize(wikitext)).isEqualTo(new WikitextSanitizer.Sanitized(wikitext, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a | b => a &#124; b
            [http://x a|b] => [http://x a&#124;b]
            <code>a|b</code> => <code>a&#124;b</code>
            {\\n| a || b\\n|} => {\\n&#124; a &#124;&#124; b\\n&#124;}
            {|\\n! a !! b\\n|-\\n| c || [[d|e]]\\n|} => {{{!}}\\n! a !! b\\n{{!}}-\\n{{!}} c {{!}}{{!}} [[d|e]]\\n{{!}}}
            {|\\n|\\n{|\\n| a\\n|}\\n|} => {{{!}}\\n{{!}}\\n{{{!}}\\n{{!}} a\\n{{!}}}\\n{{!}}}
            {|}\\n|} => {{{!}} }\\n{{!}}}
            a\\n|} => a\\n&#124;}
            a\\n! b => a\\n&#33; b
            a {{!}} b => a &#124; b
            a {{\\n!}} b => a &#124; b
            {{{a}}} => &#123;&#123;&#123;a&#125;&#125;&#125;
            <div>\\n* a\\n* b</div> => <div>\\n* a\\n* b\\n</div>
            {{a\\nb|c}} => &#123;&#123;a\\nb&#124;c&#125;&#125;
            {{#each a|b}} => &#123;&#123;#each a&#124;b&#125;&#125;
            {{<b>a</b>}} => &#123;&#123;<b>a</b>&#125;&#125;
            {{&#60;a}} => &#123;&#123;&#60;a&#125;&#125;
            {{&#x3C;a}} => &#123;&#123;&#x3C;a&#125;&#125;
            <table><tr><td>'''a'''</td><td>b</td></tr></table> => <table><tr><td>'''a'''</td>\\n<td>b</td></tr></table>
            a <table><tr><td>b</td></tr></table> => a <table><tr><td>b</td></tr></table>
            """)
    void whatIsShownTheSameInAnotherWayIsWrittenSoWithoutARemark(String wikitext, String sanitized) {
        assertThat(sanitizer.sanitize(wikitext.replace("\\n", "\n")))
                .isEqualTo(new WikitextSanitizer.Sanitized(sanitized.replace("\\n", "\n"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a {{b => a &#123;&#123;b => 2: '{{' is never closed, and so is shown as text
            if (y) { return; }} => if (y) { return; &#125;&#125; => 17: '}}' closes nothing, and so is shown as text
            [[a => &#91;&#91;a => 0: '[[' is never closed, and so is shown as text
            log-{date}.txt => log-&#123;date}.txt => 3: '-{' is never closed, and so is shown as text
            a <!-- b => a &lt;!-- b => 2: '<!--' is never closed, and so is shown as text
            {{a|<nowiki>}} => {{a|&lt;nowiki>}} => 4: '<nowiki>' is never closed, and so is shown as text
            a</nowiki> => a&lt;/nowiki> => 1: '</nowiki>' closes nothing, and so is shown as text
            <pre/x>a => &lt;pre/x>a => 0: '<pre/x>' is never closed, and so is shown as text
            <b>a => &lt;b>a => 0: '<b>' is never closed, and so is shown as text
            {{a|<b>}}</b> => {{a|&lt;b>}}&lt;/b> => 9: '</b>' closes nothing, and so is shown as text
            a</div> => a&lt;/div> => 1: '</div>' closes nothing, and so is shown as text
            <td>a</td> => &lt;td>a&lt;/td> => 0: '<td>' stands outside of table, and so is shown as text
            List<String> => List&lt;String> => 4: '<String>' is no tag of HTML or of MediaWiki's own, and so is shown as text
            <noinclude>a => &lt;noinclude>a => 0: '<noinclude>' is about pages that show this one, and so is shown as text
            a ~~~~ => a &#126;&#126;&#126;&#126; => 2: '~~~~' would sign with the name of whoever saves the page, and so is shown as text
            {{subst:a}} => &#123;&#123;subst:a&#125;&#125; => 0: '{{subst:' is replaced when the page is saved, and so is shown as text
            [[a|]] => [[a&#124;]] => 3: '[[a|]]' is changed when the page is saved, and so is shown as text
            {{{a|b}}} => &#123;&#123;&#123;a&#124;b&#125;&#125;&#125; => 0: '{{{a|b}}}' is for templates, and so is shown as text
            {|\\n| a => {{{!}}\\n{{!}} a\\n{{!}}} => 0: the table that begins here has no end
            {{A|\\n{{{!}}\\n{{!}} a}} b => {{A|\\n{{{!}}\\n{{!}} a\\n{{!}}}\\n}} b => 5: the table that begins here has no end
            {{a|b\\n{|c}} => {{a|b\\n&#123;|c}} => 6: '{|' begins no table within a call, where a bar begins an argument
            <b>a\\n{|\\n| </b>\\n|} => &lt;b>a\\n{{{!}}\\n{{!}} &lt;/b>\\n{{!}}} => 0: '<b>' is never closed, and so is shown as text
            <b>a\\n{| </b>\\n|} => &lt;b>a\\n{{{!}} </b>\\n{{!}}} => 0: '<b>' is never closed, and so is shown as text
            *<div>\\n</div> => *&lt;div>\\n&lt;/div> => 1: '<div>' is never closed, and so is shown as text
            <ul><li><div><li></div></ul> => <ul><li>&lt;div><li>&lt;/div></ul> => 8: '<div>' is never closed, and so is shown as text
            =<!-- x -->= => =<nowiki/><!-- x -->= => 0: '=<!-- x -->=' is a heading of the whole page, and in its table of contents
            = {{{a}}} = => = &#123;&#123;&#123;a&#125;&#125;&#125; = => 0: '= {{{a}}} =' is a heading of the whole page, and in its table of contents
            =__TOC__= => =<nowiki/>__TOC__= => 1: '__TOC__' acts on the whole page
            '''''<table></table> => '''''\\n<table></table> => 5: '<table>' is put on a line of its own, which bold and italics don't reach
            '''a<table></table> => '''a\\n<table></table> => 4: '<table>' is put on a line of its own, which bold and italics don't reach
            {|{{A|\\n}}<s>\\n|} => {{{!}}{{A|\\n}}&lt;s>\\n{{!}}} => 9: '<s>' is never closed, and so is shown as text
            <b>\\n:</b> => &lt;b>\\n:&lt;/b> => 0: '<b>' is never closed, and so is shown as text
            """)
    void whatIsShownInAnotherWayIsReportedWithItsPlace(String wikitext, String sanitized, String remark) {
        WikitextSanitizer.Sanitized result = sanitizer.sanitize(wikitext.replace("\\n", "\n"));
        assertThat(result.wikitext()).isEqualTo(sanitized.replace("\\n", "\n"));
        assertThat(result.remarks())
                .extracting(each -> each.at() + ": " + each.what())
                .contains(remark);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a lone <pre => a lone &lt;pre => 7: '<pre'
            a <nowiki class="b => a &lt;nowiki class="b => 2: '<nowiki'
            <gallery\\n| a => &lt;gallery\\n&#124; a => 0: '<gallery'
            <includeonly => &lt;includeonly => 0: '<includeonly'
            a </pre => a &lt;/pre => 2: '</pre'
            <pre <b => &lt;pre &lt;b => 0: '<pre'
            the <b => the &lt;b => 4: '<b'
            {{A|the <b}}> => {{A|the &lt;b}}> => 8: '<b'
            <b {{A|>}} => &lt;b {{A|>}} => 0: '<b'
            <b {{A|>}} <i>c</i> => &lt;b {{A|>}} <i>c</i> => 0: '<b'
            {|\\n| title="<pre | a\\n|} => {{{!}}\\n{{!}} title="&lt;pre {{!}} a\\n{{!}}} => 12: '<pre'
            """)
    void aTagThatNoSignEndsIsTextAndReported(String wikitext, String sanitized, String remark) {
        WikitextSanitizer.Sanitized result = sanitizer.sanitize(wikitext.replace("\\n", "\n"));
        assertThat(result.wikitext()).isEqualTo(sanitized.replace("\\n", "\n"));
        assertThat(result.remarks())
                .extracting(each -> each.at() + ": " + each.what())
                .contains(remark + " begins a tag that no '>' ends, and so is shown as text");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a <ref => a &lt;ref
            [[A|<pre]] => [[A|&lt;pre]]
            a <ref <b>c</b> => a &lt;ref <b>c</b>
            a <ref <!-- > --> => a &lt;ref <!-- > -->
            <syntaxhighlight {{A|>}} => &lt;syntaxhighlight {{A|>}}
            a <{{A|b}}> => a &lt;{{A|b}}>
            a <s{{A| }}> => a &lt;s{{A| }}>
            {{A|a <}}b> => {{A|a &lt;}}b>
            a <<!-- x -->!-- b => a &lt;<!-- x -->!-- b
            a <i and <i>b</i> => a <i and <i>b</i>
            a <3 => a <3
            <pre><b</pre> => <pre><b</pre>
            <!-- <pre --> => <!-- <pre -->
            <span title="a>b">c</span> => <span title="a>b">c</span>
            """)
    void whatALaterSignOfThePageCouldMakeATagIsText(String wikitext, String sanitized) {
        assertThat(sanitizer.sanitize(wikitext)).isEqualTo(new WikitextSanitizer.Sanitized(sanitized, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <gallery>\\nX.png|<table>\\n</gallery> => <gallery>\\nX.png|&lt;table>\\n</gallery>
            <gallery>\\nX|<b>\\nY|</b>\\n</gallery> => <gallery>\\nX|&lt;b>\\nY|&lt;/b>\\n</gallery>
            <gallery>\\nX|<b>a|b</b>\\n</gallery> => <gallery>\\nX|<b>a&#124;b</b>\\n</gallery>
            <gallery>\\nX|'''a|b'''\\n</gallery> => <gallery>\\nX|'''a&#124;b'''\\n</gallery>
            <gallery>\\nX|[http://x.org a|b]\\n</gallery> => <gallery>\\nX|[http://x.org a&#124;b]\\n</gallery>
            <gallery>\\nX|alt=a|[[b|c]] <b>d</b>\\n</gallery> => <gallery>\\nX|alt=a|[[b|c]] <b>d</b>\\n</gallery>
            <gallery caption="&lt;b&#62;a">X</gallery> => <gallery caption="&amp;lt;b&#62;a">X</gallery>
            <poem><div></poem> b => <poem>&lt;div></poem> b
            {{A|<poem><b></poem>}} => {{A|<poem>&lt;b></poem>}}
            a<ref><b>x</ref> => a<ref>&lt;b>x</ref>
            <poem><ref><i></ref></poem> => <poem><ref>&lt;i></ref></poem>
            <ref>a <pre</ref> => <ref>a &lt;pre</ref>
            <math>a <b and <div></math> => <math>a <b and <div></math>
            <pre><b></pre> => <pre><b></pre>
            <ref name=a/> => <ref name=a/>
            """)
    void whatIsWithinAnExtensionTagStaysThere(String wikitext, String sanitized) {
        WikitextSanitizer wiki = new WikitextSanitizer(Set.of("gallery", "math", "poem", "pre", "ref"));
        assertThat(wiki.sanitize(wikitext.replace("\\n", "\n")).wikitext()).isEqualTo(sanitized.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [http://x.org Jo => &#91;http://x.org Jo
            [//x.org [[a]] => &#91;//x.org [[a]]
            [{{fullurl:a}} b => &#91;{{fullurl:a}} b
            a &copy => a &amp;copy
            a &#38 => a &amp;#38
            AT&T => AT&amp;T
            `a &copy ` => `a &amp;copy `
            `a < ` => `a &lt; `
            {{A|&copy}}; => {{A|&amp;copy}};
            R&D, too => R&D, too
            [http://x.org Jo] => [http://x.org Jo]
            a[0 => a[0
            """)
    void whatSomethingBehindTheTextCouldEndIsText(String wikitext, String sanitized) {
        assertThat(sanitizer.sanitize(wikitext)).isEqualTo(new WikitextSanitizer.Sanitized(sanitized, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [[Page|\\n{|\\n]] => [[Page|\\n&#123;|\\n]]
            {|\\n[[File:g|\\n|}]] => {{{!}}\\n[[File:g|\\n<nowiki/>|}]]\\n{{!}}}
            {|\\n|\\n[[File:g|\\n| x]]\\n|} => {{{!}}\\n{{!}}\\n[[File:g|\\n<nowiki/>| x]]\\n{{!}}}
            {|\\n| [[File:g|a||b]]\\n|} => {{{!}}\\n{{!}} [[File:g|a|<nowiki/>|b]]\\n{{!}}}
            {|\\n{|\\n| a\\n|}\\n|} => {{{!}}\\n{{!}}\\n{{{!}}\\n{{!}} a\\n{{!}}}\\n{{!}}}
            {|\\n| b\\n|-\\n:{|\\n|}\\n|} => {{{!}}\\n{{!}} b\\n{{!}}-\\n{{!}}\\n:{{{!}}\\n{{!}}}\\n{{!}}}
            [[File:g|a|\\n{|\\n| b\\n|}\\n]] => [[File:g|a|\\n{|\\n| b\\n|}\\n]]
            """)
    void tablesStayInTheLinksAndCellsThatTheyAreIn(String wikitext, String sanitized) {
        assertThat(sanitizer.sanitize(wikitext.replace("\\n", "\n")).wikitext())
                .isEqualTo(sanitized.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{Box|a {{|}} b}} => {{Box|a &#123;&#123;&#124;&#125;&#125; b}}
            {{Box|a {{{x|y}}} b}} => {{Box|a &#123;&#123;&#123;x&#124;y&#125;&#125;&#125; b}}
            {{Box|{{subst:A|b}}}} => {{Box|&#123;&#123;subst:A&#124;b&#125;&#125;}}
            {{Box|{{subst:A|b=c=d}}}} => {{Box|&#123;&#123;subst:A&#124;b&#61;c&#61;d&#125;&#125;}}
            {{Box|{{{x=y}}}}} => {{Box|&#123;&#123;&#123;x&#61;y&#125;&#125;&#125;}}
            """)
    void whatIsMadeTextInACallStaysInItsArgument(String wikitext, String sanitized) {
        assertThat(sanitizer.sanitize(wikitext).wikitext()).isEqualTo(sanitized);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <indicator name="a">b</indicator> => 0: '<indicator name="a">b</indicator>' is shown at the top of the whole page
            a [[Category:B]] => 2: '[[Category:B]]' puts the whole page into a category
            a __NOTOC__ => 2: '__NOTOC__' acts on the whole page
            {{DISPLAYTITLE:a}} => 0: '{{DISPLAYTITLE:a}}' acts on the whole page
            a\\n== b == => 2: '== b ==' is a heading of the whole page, and in its table of contents
            <h2>a</h2> => 0: '<h2>' is a heading of the whole page, and in its table of contents
            a\\n b => 2: a line that begins with a blank is shown in a box, in the letters of a typewriter
            '''a\\nb''' => 0: the ''' that begins here ends with its line
            a\\n<!-- c -->= b = => 12: '= b =' is a heading of the whole page, and in its table of contents
            """)
    void whatActsOnMoreThanItsValueIsReportedAndLeftAsItIs(String wikitext, String remark) {
        WikitextSanitizer.Sanitized result = sanitizer.sanitize(wikitext.replace("\\n", "\n"));
        assertThat(result.wikitext()).isEqualTo(wikitext.replace("\\n", "\n"));
        assertThat(result.remarks())
                .extracting(each -> each.at() + ": " + each.what())
                .first()
                .isEqualTo(remark);
    }

    @Test
    void theTagsOfTheWikisExtensionsAreLeftAsTheyAre() {
        String code = "<syntaxhighlight>if (a | b) { {{ }</syntaxhighlight>";
        assertThat(sanitizer.sanitize(code).remarks()).isNotEmpty();
        assertThat(new WikitextSanitizer(Set.of("syntaxhighlight")).sanitize(code))
                .isEqualTo(new WikitextSanitizer.Sanitized(code, List.of()));
    }

    @Test
    void noTextLeavesItsArgumentAndNoneIsRepairedTwice() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = RandomWikitext.next(random, RandomWikitext.ALL, 20).strip();
            String sanitized = sanitizer.sanitize(text).wikitext();
            assertThat(sanitizer.sanitize(sanitized).wikitext())
                    .as("%s: %s", RandomSeed.option(seed), text)
                    .isEqualTo(sanitized);
            List<WikitextNode> nodes =
                    Wikitext.parse("{{T\n|P=\n" + sanitized + "\n|Q=z\n}}").nodes();
            assertThat(nodes)
                    .as("%s: %s", RandomSeed.option(seed), text)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            WikitextNode.Call.class,
                            call -> assertThat(call.arguments()).hasSize(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[[",
                "{{a|",
                "}",
                "-{{",
                "<b>",
                "</b>",
                "<nowiki>",
                "<!--",
                "<includeonly>",
                "\n{|",
                "{{a}}",
                "{{{a}}}",
                "'''",
                "\n ="
            })
    void aTextOfNothingElseIsSanitized(String token) {
        String text = token.repeat((1 << 17) / token.length());
        assertThat(sanitizer.sanitize(text).wikitext()).isNotEmpty();
    }
}
