package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.TemplateCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WikiPageTest {

    @Test
    void everyDirectoryOfIdeasIsASectionSoThatTheirHeadingsAreOneLevelBelow() {
        assertThat(page("a.yaml", "net/b.yaml", "net/virtio/c.yaml", "tools/x/d.yaml", "tools/y/e.yaml"))
                .isEqualTo("""
                        == Ideas ==

                        {{T
                        |P=a.yaml
                        }}

                        == net ==

                        {{T
                        |P=net/b.yaml
                        }}

                        == net / virtio ==

                        {{T
                        |P=net/virtio/c.yaml
                        }}

                        == tools / x ==

                        {{T
                        |P=tools/x/d.yaml
                        }}

                        == tools / y ==

                        {{T
                        |P=tools/y/e.yaml
                        }}
                        """);
    }

    @Test
    void aDirectorysNameIsShownAsItIs() {
        assertThat(page("{{x}}/a.yaml")).startsWith("== &#123;&#123;x&#125;&#125; ==\n");
    }

    @Test
    void theFrameIsAroundTheIdeas() {
        assertThat(WikiPage.compose(new PageFrame("before\n\n", "\nafter\n"), Map.of("a.yaml", call("1"))))
                .isEqualTo("before\n\n== Ideas ==\n\n{{T\n|P=1\n}}\n\nafter\n");
    }

    @Test
    void aFrameWithAHeadingNeedsNoOther() {
        assertThat(WikiPage.compose(new PageFrame("== What to do ==\n\n", ""), Map.of("a.yaml", call("1"))))
                .isEqualTo("== What to do ==\n\n{{T\n|P=1\n}}\n");
    }

    private static String page(String... paths) {
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        for (String path : paths) {
            calls.put(path, call(path));
        }
        return WikiPage.compose(PageFrame.NONE, calls);
    }

    private static TemplateCall call(String value) {
        return new TemplateCall("T", List.of(new TemplateCall.Argument("P", value)));
    }
}
