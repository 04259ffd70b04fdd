package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.idea.SourceText;
import io.github.gsocideas.idea.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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

    @Test
    void aFrameWithTwoPlacesIsRefused() {
        assertThatThrownBy(() -> frame("<!-- ideas -->\n\n<!-- ideas -->"))
                .hasMessage("ideas/page.wiki:3:1: the page has the line '<!-- ideas -->' twice;"
                        + " keep the one where the ideas belong [page-frame]");
    }

    private static PageFrame frame(String text) throws UnreadableException {
        return PageFrame.of(SourceText.of("ideas/page.wiki", text.getBytes(StandardCharsets.UTF_8)));
    }
}
