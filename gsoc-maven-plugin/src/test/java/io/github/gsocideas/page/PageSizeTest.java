package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageSizeTest {

    @Test
    void aPageThatMediaWikiRefusesIsAnError() {
        assertThat(finding("ä".repeat(PageSize.MAXIMUM / 2) + "!", 1)).get().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding)
                    .hasToString("ideas:1:1: the page has 2,097,153 bytes, of 2,097,152 that MediaWiki takes;"
                            + " give each sub-directory a page of its own, by an <execution> with its"
                            + " <ideasDirectory>, <page> and <outputDirectory> [page-size]");
        });
    }

    @Test
    void aPageWhoseTemplatesComeToMoreIsAWarning() {
        assertThat(finding("a".repeat(PageSize.MAXIMUM / 2), 1)).isEmpty();
        assertThat(finding("a".repeat(PageSize.MAXIMUM / 2), 1000)).get().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).matches("the page's templates come to about [0-9,]+ bytes, of 2,097,152 .*");
        });
    }

    @Test
    void ideasThatNoPageHoldsAreAnErrorAndAreNotKept() {
        TemplateCall call = new TemplateCall(
                "GSoC Project", List.of(new TemplateCall.Argument("Desc", "a".repeat(PageSize.MAXIMUM / 2))));
        PageCalls.Collector collector = new PageCalls.Collector();
        collector.add("a.yaml", call);
        collector.add("b.yaml", call);

        PageCalls ideas = collector.calls();
        assertThat(ideas.byPath()).isEmpty();
        assertThat(PageSize.finding("ideas", "", ideas, IdeaSchema.gsocProject()))
                .get()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .isEqualTo("the page's ideas have 2,097,200 bytes, of 2,097,152 that MediaWiki takes");
                });
    }

    private static Optional<Finding> finding(String page, int calls) {
        PageCalls.Collector collector = new PageCalls.Collector();
        IntStream.range(0, calls)
                .forEach(i -> collector.add(String.valueOf(i), new TemplateCall("GSoC Project", List.of())));
        return PageSize.finding("ideas", page, collector.calls(), IdeaSchema.gsocProject());
    }
}
