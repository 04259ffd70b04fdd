package io.github.gsocideas.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageProofTest {

    @Test
    void aPageOfWholeCallsIsProven() {
        PageFrame frame = new PageFrame("Welcome to {{A}}!\n\n<!-- c -->\n", "[[Category:B]]\n");
        assertThat(unread(frame, calls("== a ==", "* b\n* <pre>}}</pre>", "c"))).isEmpty();
        assertThat(unread(PageFrame.NONE, calls("a", "b"))).isEmpty();
        assertThat(unread(PageFrame.NONE, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a <pre, b >, core/1.yaml",
        "a <nowiki>, b </nowiki>, core/1.yaml",
        "a, b }}, core/2.yaml",
        "a, b | c, core/2.yaml",
        "a {{, b, core/1.yaml",
        "a <!--, b -->, core/1.yaml",
    })
    void anIdeaThatIsReadInAnotherWayIsNamed(String first, String second, String idea) {
        assertThat(unread(PageFrame.NONE, calls(first, second))).isEqualTo(Optional.of(idea));
    }

    @Test
    void aFrameThatTakesTheIdeasInIsSeen() {
        assertThat(unread(new PageFrame("<pre\n", ""), calls("a", "b -> c"))).contains("core/1.yaml");
        assertThat(unread(new PageFrame("<!--\n", "-->\n"), calls("a"))).contains("core/1.yaml");
    }

    private static Map<String, TemplateCall> calls(String... values) {
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        for (String value : values) {
            calls.put(
                    "core/" + (calls.size() + 1) + ".yaml",
                    new TemplateCall(
                            "T",
                            List.of(
                                    new TemplateCall.Argument("Project", "p"),
                                    new TemplateCall.Argument("Desc", value))));
        }
        return calls;
    }

    private static Optional<String> unread(PageFrame frame, Map<String, TemplateCall> calls) {
        return PageProof.unread(WikiPage.compose(frame, calls), frame.start(), calls, Wikitext.EXTENSION_TAGS);
    }
}
