package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageSizeTest {

    private static final PageTitle TITLE = new PageTitle("Ideas");

    @Test
    void aPageThatMediaWikiRefusesIsAnError() {
        assertThat(finding("ä".repeat(PageSize.MAXIMUM / 2) + "!", 1)).get().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding)
                    .hasToString("ideas:1:1: the page 'Ideas' has 2,097,153 bytes, of 2,097,152 that MediaWiki"
                            + " takes; move some of its ideas into other sub-directories of the ideas directory, each of"
                            + " which has a page of its own with <pages>directories</pages> [page-size]");
        });
    }

    @Test
    void aPageWhoseTemplatesComeToMoreIsAWarning() {
        assertThat(finding("a".repeat(PageSize.MAXIMUM / 2), 1)).isEmpty();
        assertThat(finding("a".repeat(PageSize.MAXIMUM / 2), 1000)).get().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message())
                    .matches("the templates of the page 'Ideas' come to about [0-9,]+ bytes, of 2,097,152 .*");
        });
    }

    @Test
    void ideasThatNoPageHoldsAreAnErrorAndAreNotKept() {
        TemplateCall call = new TemplateCall(
                "GSoC Project", List.of(new TemplateCall.Argument("Desc", "a".repeat(PageSize.MAXIMUM / 2))));
        PageCalls.Collector collector = new PageCalls.Collector();
        collector.add("a.yaml", Position.START, call);
        collector.add("b.yaml", Position.START, call);

        PageCalls ideas = collector.calls();
        assertThat(ideas.byPath()).isEmpty();
        assertThat(size().finding("ideas", TITLE, "", ideas)).get().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .isEqualTo("the ideas of the page 'Ideas' have 2,097,200 bytes, of 2,097,152 that"
                            + " MediaWiki takes");
        });
    }

    @Test
    void aPageForEachDirectoryIsTheWayOutWhereThereAreSeveral() {
        PageCalls.Collector collector = new PageCalls.Collector();
        collector.add("net/a.yaml", Position.START, new TemplateCall("GSoC Project", List.of()));
        collector.add("tools/b.yaml", Position.START, new TemplateCall("GSoC Project", List.of()));

        assertThat(size().finding("ideas", TITLE, "a".repeat(PageSize.MAXIMUM + 1), collector.calls()))
                .get()
                .extracting(Finding::hint)
                .isEqualTo(
                        "write <pages>directories</pages>, or -Dgsoc.pages=directories, which gives each sub-directory"
                                + " of the ideas directory a page of its own");
    }

    private static Optional<Finding> finding(String page, int calls) {
        PageCalls.Collector collector = new PageCalls.Collector();
        IntStream.range(0, calls)
                .forEach(i ->
                        collector.add(String.valueOf(i), Position.START, new TemplateCall("GSoC Project", List.of())));
        return size().finding("ideas", TITLE, page, collector.calls());
    }

    private static PageSize size() {
        return PageSize.of(IdeaSchema.gsocProject());
    }
}
