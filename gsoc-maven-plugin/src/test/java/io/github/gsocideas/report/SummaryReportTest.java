package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class SummaryReportTest {

    private static final SummaryReport SUMMARY = new SummaryReport();

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(SUMMARY, "summary.md");
    }

    @Test
    void thatThereIsNoFindingIsSaid() {
        assertThat(SUMMARY.render(ReportedExample.report(List.of())))
                .isEqualTo("## Ideas in docs/ideas\n\nno findings in 3 files\n");
    }

    @Test
    void anAuthorsTextBreaksNoTableAndIsNoMarkup() {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(SUMMARY.render(ReportedExample.report(ReportedExample.findings())));
        StringBuilder text = new StringBuilder();
        int[] rows = {0};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow row) {
                    rows[0]++;
                    int cells = 0;
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells++;
                    }
                    assertThat(cells).isEqualTo(4);
                }
                visitChildren(node);
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).startsWith(Documentation.HOME);
                visitChildren(link);
            }

            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }
        });

        // A row of headings and those of findings, in each of two tables.
        assertThat(rows[0]).isEqualTo(2 + 6);
        assertThat(text)
                .contains("`a` | <script>alert(1)</script> ]]> & \"q\" [l](u) *b*")
                .contains(ReportedExample.ODD_PATH);
    }

    @Test
    void whatGithubWouldNotShowIsLeftOutByWholeFilesAndCounted() {
        String summary = SUMMARY.render(ReportedExample.report(ReportedExample.many(20, 2000, 0)));

        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1024 * 1024);
        assertThat(summary)
                .contains("### ideas/a.yaml")
                .doesNotContain("### ideas/t.yaml")
                .endsWith(
                        "files would make this summary too large; `-Dgsoc.reports=sarif` writes a file that names them.\n");
    }
}
