package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page's proof is made once of the same calls in the same frame. */
class PageProofsTest {

    private static final Map<String, TemplateCall> CALLS = Map.of("a.yaml", call("words"));

    private final Set<String> earlier = proven(PageFrame.NONE);

    @Test
    void aPageThatWasProvenIsNotReadAgain() {
        PageProofs proofs = new PageProofs(Set.of(), earlier);

        assertThat(proofs.unread(PageFrame.NONE, CALLS, "not even looked at")).isEmpty();
        assertThat(proofs.proven()).isEqualTo(earlier);
    }

    @Test
    void aPageOfOtherCallsIsRead() {
        Map<String, TemplateCall> others = Map.of("a.yaml", call("other words"));

        assertThat(new PageProofs(Set.of(), earlier).unread(PageFrame.NONE, others, "nothing"))
                .contains("a.yaml");
    }

    @Test
    void aPageWithAnotherFrameIsRead() {
        assertThat(new PageProofs(Set.of(), earlier).unread(new PageFrame("", "after"), CALLS, "nothing"))
                .contains("a.yaml");
        assertThat(proven(new PageFrame("a", ""))).isNotEqualTo(proven(new PageFrame("", "a")));
    }

    @Test
    void aPageThatCouldNotBeProvenIsReadAgain() {
        PageProofs proofs = new PageProofs(Set.of(), Set.of());
        proofs.unread(PageFrame.NONE, CALLS, "nothing");

        assertThat(proofs.proven()).isEmpty();
    }

    private static Set<String> proven(PageFrame frame) {
        PageProofs proofs = new PageProofs(Set.of(), Set.of());
        proofs.unread(frame, CALLS, WikiPage.compose(frame, CALLS));
        return proofs.proven();
    }

    private static TemplateCall call(String words) {
        return new TemplateCall("Idea", List.of(new TemplateCall.Argument("Text", words)));
    }
}
