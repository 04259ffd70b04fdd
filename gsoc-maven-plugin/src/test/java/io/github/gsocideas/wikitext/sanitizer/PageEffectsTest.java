package io.github.gsocideas.wikitext.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text does to the page, however it is written. */
@Timeout(60)
class PageEffectsTest {

    private static final Set<String> TAGS = Set.of("gallery", "indicator", "nowiki", "poem", "pre", "ref");

    private static final WikitextSanitizer SANITIZER = new WikitextSanitizer(
            TAGS,
            AllowedCalls.of(CommonTemplates.DEFAULT)
                    .with(List.of("Small", "Project:Header", "Help:", "#if:", "#ifeq:")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Small|a}} {{small}} {{ template:small }} {{Template:_Small_}} {{:Template:Small}}",
                "{{Project:Header}} {{project: header|a}} {{help:Anything/at all}} {{Help:{{PAGENAME}}}}",
                "{{#if:a|b}} {{#IF: a | [http://x.org b] }} {{#ifeq:a|b|[[c]]}}",
                "{{lc:A}} {{LC:A}} {{fullurl:A|a=b}} {{FORMATNUM:12}} {{plural:2|a|b}} {{#language:de}}",
                "{{CURRENTYEAR}} {{PAGENAME}} {{SITENAME}} {{=}} {{server}}",
                "{{N/A}} {{n/A}} {{Comment|a}} {{Vote|b}}",
                "<nowiki>{{Secret}}</nowiki> <pre>{{Secret}} [[Category:A]]</pre> <!-- {{Secret}} -->",
                "[[:Category:A]] [[Help:A]] [[A|Category:B]] [[#Category:A]] [[File:A.png]] [[Cat egory:A]] [[mw:A]]",
                "__ __A__ _NOTOC_ a__TOC",
                "<span style=\"color:red; text-align:right; margin-left:2em\" id=\"my-section\">a</span>",
                "{| style=\"width:100%; border-collapse:collapse\"\n| style=\"padding:0\" | position: fixed\n|}",
                "a position:fixed b id=content style=none",
                "{{#each items}} a {{#if user|b}} {{&#35;a}} {{ #c }}",
                "{| style=\"border:1px solid #000\"\n| style=\"border-top:1px solid #8886\" | a\n|}",
                "<b style=\"outline:#999 solid 0.125em; box-shadow:0 0 3px rgb(170,170,170); border-radius:999px\">a</b>",
            })
    void whatDoesNothingElseIsNotTold(String text) {
        assertThat(SANITIZER.sanitize(text).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [[Cat<!-- -->egory:E]] => 0: '[[Cat<!-- -->egory:E]]' puts the whole page into a category
            [[<!-- -->Category:E]] => 0: '[[<!-- -->Category:E]]' puts the whole page into a category
            [[%43ategory:E]] => 0: '[[%43ategory:E]]' puts the whole page into a category
            [[&#67;ategory&colon;E]] => 0: '[[&#67;ategory&colon;E]]' puts the whole page into a category
            [[__category__:_E]] => 0: '[[__category__:_E]]' puts the whole page into a category
            a [[\u200ECATEGORY :E|b]] => 2: '[[\u200ECATEGORY :E|b]]' puts the whole page into a category
            {{Small|[[Category:E]]}} => 8: '[[Category:E]]' puts the whole page into a category
            <ref>a [[Category:E]]</ref> => 7: '[[Category:E]]' puts the whole page into a category
            [[{{lc:Category}}:E]] => 0: '[[{{lc:Category}}:E]]' leads where can't be known, since a call is in its name: it may put the whole page into a category
            [[fr:E]] => 0: '[[fr:E]]' may be listed beside the page as the same in another language, and not be shown here
            __NO<!-- -->INDEX__ => 0: '__NO<!-- -->INDEX__' acts on the whole page
            {{Small|__NOINDEX__}} => 8: '__NOINDEX__' acts on the whole page
            {{uc:__noindex__}} => 5: '__noindex__' acts on the whole page
            <poem>__NOTOC__</poem> => 6: '__NOTOC__' acts on the whole page
            __{{uc:noindex}}__ => 0: '__{{uc:noindex}}__' may act on the whole page, since what the call in it shows can't be known
            {{uc:__noindex}}__ => 0: '{{uc:__noindex}}' may become markup with what is around it
            [{{lc:[}}Category:E]] => 1: '{{lc:[}}' may become markup with what is around it
            [{{lc:[Category:E]}}] => 1: '{{lc:[Category:E]}}' may become markup with what is around it
            {{#if:1|== Forged ==}} => 8: '== Forged ==' is a heading of the whole page, and in its table of contents
            {{lc:== Forged ==}} => 5: '== Forged ==' is a heading of the whole page, and in its table of contents
            {{#if:1|<h2>Forged</h2>}} => 8: '<h2>' is a heading of the whole page, and in its table of contents
            {{=}}{{=}} Forged {{=}}{{=}} => 0: '{{=}}{{=}} Forged {{=}}{{=}}' is a heading of the whole page, and in its table of contents
            <div style="position:fixed;top:0">a</div> => 5: the style 'position:fixed' may draw over the rest of the page
            <div STYLE='po&#115;ition : absolute'>a</div> => 5: the style 'position : absolute' may draw over the rest of the page
            <div style="po\\73 ition/* */:/* */fixed">a</div> => 5: the style 'position : fixed' may draw over the rest of the page
            <div style=z-index:9>a</div> => 5: the style 'z-index:9' may draw over the rest of the page
            <div style="margin-top:-50em">a</div> => 5: the style 'margin-top:-50em' may draw over the rest of the page
            <div style="background:url(//x.org/a.png)">a</div> => 5: the style 'url(//x.org/a.png)' may draw over the rest of the page
            <div style="display:none">a</div> => 5: the style 'display:none' hides words
            {| style="position:fixed"\\n| a\\n|} => 3: the style 'position:fixed' may draw over the rest of the page
            {|\\n| style="position:fixed" | a\\n|} => 5: the style 'position:fixed' may draw over the rest of the page
            <b style="border:1000px solid #000">a</b> => 3: the style 'border:1000px solid #000' may draw over the rest of the page
            <b style="box-shadow:0 0 0 calc(500vh) red">a</b> => 3: the style 'box-shadow:0 0 0 calc(500vh) red' may draw over the rest of the page
            <b style="outline:#f00 solid 9e3px">a</b> => 3: the style 'outline:#f00 solid 9e3px' may draw over the rest of the page
            {{Small|1=<div style="position:fixed">a</div>}} => 15: the style 'position:fixed' may draw over the rest of the page
            <div {{#if:1|style="position:fixed"}}>a</div> => 4: a call within a tag may make attributes that can't be known
            <div style="{{lc:position:fixed}}">a</div> => 5: a call within a tag may make a style that can't be known
            <div id="firstHeading">a</div> => 5: the id 'firstHeading' is one of the wiki's own pages, whose scripts and styles go by it
            <div id="mw&#45;content-text">a</div> => 5: the id 'mw&#45;content-text' is one of the wiki's own pages, whose scripts and styles go by it
            """)
    void whatActsOnMoreThanItsValueIsToldHoweverItIsWritten(String text, String remark) {
        assertThat(remarks(text.replace("\\n", "\n"))).contains(remark);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a {{Big|b}} => 2: '{{Big|b}}' calls the template 'Big', which isn't allowed => Big
            {{Bi<!-- -->g}} => 0: '{{Bi<!-- -->g}}' calls the template 'Big', which isn't allowed => Big
            {{:Secret page}} => 0: '{{:Secret page}}' calls the page ':Secret page', which isn't allowed => :Secret page
            {{MediaWiki:Sidebar}} => 0: '{{MediaWiki:Sidebar}}' calls the page 'Mediawiki:Sidebar', which isn't allowed => Mediawiki:Sidebar
            {{special :_RecentChanges/5}} => 0: '{{special :_RecentChanges/5}}' calls the page 'Special:RecentChanges/5', which isn't allowed => Special:RecentChanges/5
            {{int:sitenotice}} => 0: '{{int:sitenotice}}' calls the parser function 'int:', which isn't allowed => int:
            {{#invoke:A|b}} => 0: '{{#invoke:A|b}}' calls the parser function '#invoke:', which isn't allowed => #invoke:
            {{#tag:ref|a}} => 0: '{{#tag:ref|a}}' calls the parser function '#tag:', which isn't allowed => #tag:
            {{DISPLAY<!-- -->TITLE:E}} => 0: '{{DISPLAY<!-- -->TITLE:E}}' calls the parser function 'DISPLAYTITLE:', which isn't allowed => DISPLAYTITLE:
            {{CURRENTYEAR|a}} => 0: '{{CURRENTYEAR|a}}' calls the template 'CURRENTYEAR', which isn't allowed => CURRENTYEAR
            {{pagename}} => 0: '{{pagename}}' calls the template 'Pagename', which isn't allowed => Pagename
            {{Small|{{Big}}}} => 8: '{{Big}}' calls the template 'Big', which isn't allowed => Big
            [[A|{{Big}}]] => 4: '{{Big}}' calls the template 'Big', which isn't allowed => Big
            <ref>{{Big}}</ref> => 5: '{{Big}}' calls the template 'Big', which isn't allowed => Big
            <gallery>\\nA.png|{{Big}}\\n</gallery> => 16: '{{Big}}' calls the template 'Big', which isn't allowed => Big
            a <gallery caption="&#123;&#123;Big}}">\\nA.png\\n</gallery> => 2: '' calls the template 'Big', which isn't allowed => Big
            """)
    void whatMayNotBeCalledIsAnErrorThatSaysWhatToWrite(String text, String what, String entry) {
        assertThat(errors(text.replace("\\n", "\n")))
                .containsExactly(what + "; if that is meant, write <templates><template>" + entry
                        + "</template></templates> in the POM, or \"x-templates\": [\"" + entry + "\"] in the schema;"
                        + " to show it as text, write &#123;&#123; for {{, or put it between <nowiki> and </nowiki>");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{/doc}} => '{{/doc}}' calls the template '/doc', which isn't allowed
            {{lc :a}} => '{{lc :a}}' calls the page 'Lc:A', which isn't allowed
            {{../a}} => '{{../a}}' calls the template '../a', which isn't allowed
            """)
    void whatTheListCantHoldIsNotSaidToBeWrittenThere(String text, String what) {
        assertThat(errors(text))
                .containsExactly("0: " + what + "; to show it as text, write &#123;&#123; for {{, or put it between"
                        + " <nowiki> and </nowiki>");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{subst:Small}} => '{{subst:Small}}' calls what is behind 'subst:' in a way that isn't allowed
            {{ SafeSubst:Small}} => '{{ SafeSubst:Small}}' calls what is behind 'safesubst:' in a way that isn't allowed
            {{<!-- -->subst:Small}} => '{{<!-- -->subst:Small}}' calls what is behind 'subst:' in a way that isn't allowed
            {{msg:Small}} => '{{msg:Small}}' calls what is behind 'msg:' in a way that isn't allowed
            {{raw:Small}} => '{{raw:Small}}' calls what is behind 'raw:' in a way that isn't allowed
            {{msgnw:Small}} => '{{msgnw:Small}}' calls what is behind 'msgnw:' in a way that isn't allowed
            {{ {{lc:Small}} }} => '{{ {{lc:Small}} }}' calls what can't be known, since its name holds a call
            {{#{{lc:if:}}a}} => '{{#{{lc:if:}}a}}' calls what can't be known, since its name holds a call
            {{:{{lc:a}}}} => '{{:{{lc:a}}}}' calls what can't be known, since its name holds a call
            {{Sma{{lc:ll}}}} => '{{Sma{{lc:ll}}}}' calls what can't be known, since its name holds a call
            """)
    void whatIsCalledInAnotherWayOrByAnUnknownNameIsAnError(String text, String what) {
        assertThat(errors(text)).singleElement().asString().startsWith("0: " + what + "; ");
    }

    @Test
    void aTextThatCallsMoreThanAWikiExpandsIsToldAtTheFirstCallThatIsTooMuch() {
        assertThat(errors("{{Small}}".repeat(100))).isEmpty();
        assertThat(errors("{{Small}}".repeat(1400)))
                .containsExactly(
                        "900: more than 100 templates and functions are called here, and a wiki would leave out"
                                + " what is behind them; delete some of them, or write what they stand for");
        assertThat(errors("{{!}} {{PAGENAME}} ".repeat(1400))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"__{{a}}", "{{lc:[}}", "margin: ", "/*", "\\", "{{=}}", "id=", "[[%43", "{{a|="})
    void aLongTextOfNothingElseIsRead(String token) {
        String text = token.repeat((1 << 16) / token.length());
        assertThat(Stylesheet.of(text).leavingItsPlace()).isEmpty();
        assertThat(PageEffects.collect(Draft.of(text), Wikitext.parse(text, TAGS)))
                .isNotNull();
    }

    private static List<String> remarks(String text) {
        return SANITIZER.sanitize(text).remarks().stream()
                .map(each -> each.at() + ": " + each.what())
                .toList();
    }

    private static List<String> errors(String text) {
        return SANITIZER.sanitize(text).remarks().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(PageEffectsTest::line)
                .toList();
    }

    private static String line(Remark remark) {
        return remark.at() + ": " + remark.what() + "; " + remark.hint();
    }
}
