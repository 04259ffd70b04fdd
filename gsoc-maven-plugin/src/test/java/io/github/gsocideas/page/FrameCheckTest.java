package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameCheckTest {

    private static final WikitextSanitizer SANITIZER = new WikitextSanitizer(
            Wikitext.EXTENSION_TAGS, AllowedCalls.of(CommonTemplates.DEFAULT).with(List.of("Header")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "== Ideas ==\n\nWelcome to {{SITENAME}}, {{PAGENAME}}.\n<!-- ideas -->\n[[Category:GSoC 2026]]",
                "<div>\n<!-- ideas -->\n</div>",
                "{|\n| a\n|}\n<!-- ideas -->\n<span>b</span>",
                "{{Header|a=b}} [[:Category:A]] [[Help:{{PAGENAME}}]]\n<!-- ideas -->",
                "See #REDIRECT [[Other]]\n<!-- ideas -->",
                "<!-- ideas -->\n#REDIRECT [[Other]]",
                "<p>a\n<!-- ideas -->",
                "<noinclude>a</noinclude>\n<!-- ideas -->",
                "__TOC__\n<!-- ideas -->\n__NOEDITSECTION__",
            })
    void aFrameThatIsAroundTheIdeasAndNoMoreIsFine(String frame) throws UnreadableException {
        assertThat(findings(frame)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            #REDIRECT [[Other]]\\n<!-- ideas --> => 1:1: '#REDIRECT' leads to another page, and hides this one
            ` \\n\\n  #redirect : [[Other|x]]\\n<!-- ideas -->` => 3:3: '#redirect' leads to another page, and hides this one
            #Redirect\\n[[Other]] => 1:1: '#Redirect' leads to another page, and hides this one
            a\\n<div style="display: none">\\n<!-- ideas -->\\n</div> => 2:1: '<div style="display: none">' is open around the ideas, and its style 'display: none' hides them
            <div style="dis\\70lay&colon;/**/none">\\n<!-- ideas -->\\n</div> => 1:1: '<div style="dis\\70lay&colon;/**/none">' is open around the ideas, and its style 'display: none' hides them
            <div class="mw-collapsed">\\n<!-- ideas -->\\n</div> => 1:1: '<div class="mw-collapsed">' is open around the ideas, and may hide or change them
            a <small>\\n<!-- ideas -->\\n</small> => 1:3: '<small>' is open around the ideas, and would change them
            <table><tr><td>\\n<!-- ideas --> => 1:1: '<table>' is open around the ideas, and would change them
            {| class="a"\\n| b\\n<!-- ideas -->\\n|} => 1:1: a table that begins here is open around the ideas
            {|\\n|}\\n{|\\n<!-- ideas --> => 3:1: a table that begins here is open around the ideas
            {|\\n|\\n{| a\\n|}\\n<!-- ideas --> => 1:1: a table that begins here is open around the ideas
            {|\\n| b <!-- {| -->\\n<!-- ideas --> => 1:1: a table that begins here is open around the ideas
            <p style="display:none">\\n<!-- ideas --> => 1:1: '<p style="display:none">' is open around the ideas, and its style 'display:none' hides them
            a <div title="\\n<!-- ideas -->\\n"> => 1:3: the tag that begins here ends only behind the ideas
            <onlyinclude>\\n<!-- ideas -->\\n</onlyinclude> => 1:1: '<onlyinclude>' is open around the ideas, and says what of them another page shows that shows this one
            __NOINDEX__\\n<!-- ideas --> => 1:1: '__NOINDEX__' acts on the whole page
            <!-- ideas -->\\n__NO<!-- a -->INDEX__ => 2:1: '__NO<!-- a -->INDEX__' acts on the whole page
            {{DISPLAYTITLE:A}}\\n<!-- ideas --> => 1:1: '{{DISPLAYTITLE:A}}' calls the parser function 'DISPLAYTITLE:', which isn't allowed
            {{Banner}}\\n<!-- ideas --> => 1:1: '{{Banner}}' calls the template 'Banner', which isn't allowed
            <!-- ideas -->\\n<b style="position:fixed">a</b> => 2:4: the style 'position:fixed' may draw over the rest of the page
            <b id="firstHeading">a</b>\\n<!-- ideas --> => 1:4: the id 'firstHeading' is one of the wiki's own pages, whose scripts and styles go by it
            [[de:A]]\\n<!-- ideas --> => 1:1: '[[de:A]]' may be listed beside the page as the same in another language, and not be shown here
            """)
    void aFrameThatDoesMoreIsTold(String frame, String finding) throws UnreadableException {
        assertThat(findings(frame.replace("\\n", "\n")))
                .anyMatch(line -> line.startsWith("ideas/page.wiki:" + finding + ";"));
    }

    @Test
    void callsThatAreTooDeepInOneAnotherAreTold() throws UnreadableException {
        assertThat(findings("{{a|".repeat(200_000)))
                .containsExactly("ideas/page.wiki:1:401: more than 100 calls and links are within each other here, more"
                        + " than a wiki expands; close or delete some of them [page-frame]");
    }

    @Test
    void tagsThatCloseNothingTakeNoTimeThatGrowsWithTheSquare() throws UnreadableException {
        assertThat(findings("<b>".repeat(150_000) + "</i>".repeat(130_000) + "\n<!-- ideas -->"))
                .isNotEmpty()
                .allMatch(line -> line.contains("'<b>' is open around the ideas"));
    }

    private static List<String> findings(String frame) throws UnreadableException {
        SourceText source = SourceText.of("ideas/page.wiki", frame.getBytes(StandardCharsets.UTF_8));
        return FrameCheck.findings(source, SANITIZER).stream()
                .map(Object::toString)
                .toList();
    }
}
