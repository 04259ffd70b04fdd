package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFrameTest {

    @Test
    void theIdeasComeInPlaceOfTheirLine() throws UnreadableException {
        assertThat(frame("Welcome!\r\n\r\n  <!-- ideas -->  \n[[Category:GSoC]]"))
                .isEqualTo(new PageFrame("Welcome!\n\n", "[[Category:GSoC]]\n"));
    }

    @Test
    void aFrameOfOnlyThatLineIsNone() throws UnreadableException {
        assertThat(frame("<!-- ideas -->\n")).isEqualTo(PageFrame.NONE);
    }

    @Test
    void aFrameWithoutAPlaceForTheIdeasIsRefused() {
        assertThatThrownBy(() -> frame("Welcome!"))
                .hasMessage("ideas/page.wiki:1:1: the page has no line '<!-- ideas -->', and so no place for the ideas;"
                        + " write that line where they belong [page-frame]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!--ideas-->", "<!-- Ideas -->", "<!-- idea -->", "<!--- ideas --->", "Here: <!-- ideas -->"})
    void aLineThatIsNearlyThePlaceIsNamed(String line) {
        assertThatThrownBy(() -> frame("Welcome!\n<!-- by hand -->\n" + line))
                .hasMessage("ideas/page.wiki:3:1: the page has no line '<!-- ideas -->', and so no place for the ideas;"
                        + " did you mean this one? write '<!-- ideas -->', with nothing else in the line [page-frame]");
    }

    @Test
    void aFrameWithTwoPlacesIsRefused() {
        assertThatThrownBy(() -> frame("<!-- ideas -->\n\n<!-- ideas -->"))
                .hasMessage("ideas/page.wiki:3:1: the page has the line '<!-- ideas -->' twice;"
                        + " keep the one where the ideas belong [page-frame]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a <!-- b => 1:3
            {{A| => 1:1
            a\\n[[b => 2:1
            <nowiki> => 1:1
            a <pre => 1:3
            <gallery => 1:1
            """)
    void aFrameThatWouldHideTheIdeasIsRefused(String before, String place) {
        String frame = before.replace("\\n", "\n") + "\n<!-- ideas -->\n}} ]] </nowiki>\n";
        assertThatThrownBy(() -> frame(frame))
                .hasMessage("ideas/page.wiki:" + place + ": what begins here reaches over the line '<!-- ideas -->',"
                        + " and would hide the ideas or change them; close it before that line [page-frame]");
    }

    @Test
    void aFrameMayHaveMarkupAroundTheIdeas() throws UnreadableException {
        String frame = "<div>\n{{Top}} a {{ b\n<!-- ideas -->\n</div>\n";
        assertThat(frame(frame)).isEqualTo(new PageFrame("<div>\n{{Top}} a {{ b\n", "</div>\n"));
    }

    @Test
    void aDirectoryOrAFileMayHaveAPlaceOfItsOwn() throws UnreadableException {
        PageFrame frame = frame("""
                Welcome!
                <!-- ideas: . -->
                ==== Tools ====
                <!-- ideas: tools/last.yaml -->
                Other tools:
                <!-- ideas: tools -->
                == Rest ==
                <!-- ideas -->
                Bye.
                """);
        assertThat(compose(frame, "a.yaml", "net/x.yaml", "tools/first.yaml", "tools/last.yaml", "tools/sub/y.yaml"))
                .isEqualTo("""
                        Welcome!
                        {{a.yaml}}
                        ==== Tools ====
                        {{tools/last.yaml}}
                        Other tools:
                        {{tools/first.yaml}}

                        == tools / sub ==

                        {{tools/sub/y.yaml}}
                        == Rest ==
                        == net ==

                        {{net/x.yaml}}
                        Bye.
                        """);
    }

    @Test
    void anIdeaWithoutAPlaceComesToTheLast() throws UnreadableException {
        assertThat(compose(
                        frame("<!-- ideas: tools -->\n----\n<!-- ideas: net -->\n"),
                        "a.yaml",
                        "net/b.yaml",
                        "tools/c.yaml"))
                .isEqualTo("{{tools/c.yaml}}\n----\n{{a.yaml}}\n\n== net ==\n\n{{net/b.yaml}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- idea: tools -->",
                "<!--ideas: tools-->",
                "<!-- ideas:tools -->",
                "<!-- Ideas: tools -->",
                "<!-- ideas: tools/ -->"
            })
    void aLineThatIsNearlyAPlaceOfADirectoryIsRefused(String line) {
        assertThatThrownBy(() -> frame("<!-- ideas -->\n<!-- by hand: me -->\n" + line))
                .hasMessage(
                        "ideas/page.wiki:3:1: this line is nearly a place for ideas, and none; write '<!-- ideas: ' and the"
                                + " path of a directory or a file in the ideas directory, then ' -->', with nothing else in the line"
                                + " [page-frame]");
    }

    @Test
    void whatReachesOverALaterPlaceIsRefusedWhereItStands() {
        assertThatThrownBy(() -> frame("a\n<!-- ideas: x -->\nb\n{{c|\n<!-- ideas: y -->\n}}\n"))
                .hasMessage(
                        "ideas/page.wiki:4:1: what begins here reaches over the line '<!-- ideas: y -->', and would hide the"
                                + " ideas or change them; close it before that line [page-frame]");
    }

    private static String compose(PageFrame frame, String... paths) {
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        for (String path : paths) {
            calls.put(path, new TemplateCall(path, List.of()));
        }
        return WikiPage.compose(frame, calls).replace("\n}}", "}}");
    }

    private static PageFrame frame(String text) throws UnreadableException {
        return PageFrame.of(
                SourceText.of("ideas/page.wiki", text.getBytes(StandardCharsets.UTF_8)), Wikitext.EXTENSION_TAGS);
    }
}
