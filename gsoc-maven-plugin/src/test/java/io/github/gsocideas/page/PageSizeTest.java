package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static Optional<Finding> finding(String page, int calls) {
        Map<String, TemplateCall> byPath = IntStream.range(0, calls)
                .boxed()
                .collect(Collectors.toMap(String::valueOf, i -> new TemplateCall("GSoC Project", List.of())));
        Revision revision = new Revision(new PageTitle("Ideas"), Instant.EPOCH, page);
        return PageSize.finding("ideas", new IdeasPage(revision, byPath), IdeaSchema.gsocProject());
    }
}
