package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.report.GithubReport;
import io.github.gsocideas.report.Report;
import io.github.gsocideas.report.ReportedFinding;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.Surplus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation's pages show of ideas, beside the page of messages, is so. */
class DocumentedExamplesTest {

    private static final Path PAGES = Path.of("src/site/markdown");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private static final Pattern FIELD = Pattern.compile("(?m)^\\| `(\\w+)` \\| (yes|no)");

    @TempDir
    private Path project;

    @Test
    void theIdeaThatAContributorMayCopyIsGood() throws Exception {
        write("answer-first-patches.yaml", block("start/contributor.md", "yaml", "project:"));

        assertThat(check().findings()).isEmpty();
    }

    @Test
    void aSlipInThatIdeaIsToldAsTheContributorReads() throws Exception {
        String idea = block("start/contributor.md", "yaml", "project:");
        write("answer-first-patches.yaml", idea.replace(": Low", ": Lwo"));

        assertThat(check().findings())
                .extracting(finding -> "[ERROR] " + finding + "\n")
                .containsExactly(block("start/contributor.md", "", "[ERROR] "));
    }

    @Test
    void theIdeaThatAnImportWritesInMarkdownIsGood() throws Exception {
        write("tracer.md", block("how-to/adopt-a-page.md", "markdown", "---"));

        assertThat(check().findings()).isEmpty();
    }

    @Test
    void theAnnotationIsThatOfTheIdeaOnThePageOfMessages() throws Exception {
        write("slips.yaml", block("reference/messages.md", "yaml", "project: 2026"));
        List<Finding> findings = check().findings();
        Report report = new Report(
                findings.stream()
                        .map(finding ->
                                new ReportedFinding(finding, finding.severity() == Severity.ERROR, finding.file()))
                        .toList(),
                Surplus.NONE,
                Summary.of(findings, 1),
                "ideas",
                List::of,
                path -> Optional.empty(),
                "1");

        assertThat(new GithubReport().render(report)).contains(block("how-to/reports.md", "", "::error"));
    }

    @Test
    void whatAnOrganisationsSchemaFindsIsWhatItsBuildExpects() throws Exception {
        Path organisation = Path.of("../it/src/it/student-fields");
        String expected = Files.readString(organisation.resolve("expected.txt"))
                + Files.readString(organisation.resolve("verify.groovy"));

        assertThat(block("how-to/schema.md", "", "[ERROR] ").lines()).allMatch(expected::contains);
    }

    @Test
    void theFieldsOfAnIdeaAreTheSchemasInItsOrder() throws Exception {
        assertThat(FIELD.matcher(page("reference/idea-fields.md"))
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyElementsOf(schema().read().schema().fields().stream()
                        .map(field -> field.name() + (field.required() ? " yes" : " no"))
                        .toList());
    }

    private CheckedIdeas check() throws Exception {
        return IdeasCheck.check(new CheckRequest(
                new IdeaFiles(project.resolve("ideas"), List.of("**/*.yaml", "**/*.md"), List.of(), project, project),
                schema(),
                MissingFields.FAIL,
                Set.of(),
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE));
    }

    private SchemaParameter schema() {
        return new SchemaParameter("gsoc-project", project, project);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(project.resolve("ideas"));
        Files.writeString(project.resolve("ideas").resolve(name), text);
    }

    /** The first block of code in a language that begins so. */
    private static String block(String page, String language, String beginning) throws IOException {
        return BLOCK.matcher(page(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String page(String page) throws IOException {
        return Files.readString(PAGES.resolve(page));
    }
}
