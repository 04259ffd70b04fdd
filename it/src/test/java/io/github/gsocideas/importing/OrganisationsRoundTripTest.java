package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.ImportFile;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.Revision;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that the integration tests' organisations get are imported, and generated again byte for byte. */
class OrganisationsRoundTripTest {

    private static final Path PROJECTS = Path.of("src/it").toAbsolutePath();
    private static final Path EXAMPLE = Path.of("example").toAbsolutePath();

    @TempDir
    private Path project;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            student-fields => harbour.schema.json => expected/wikitext/Harbour ideas.wiki => 2
            openstreetmap => osm.schema.json => expected/wikitext/Google Summer of Code%2F2026%2FProject ideas.wiki => 2
            google-idea => google-idea => expected/wikitext/Ideas for Google.wiki => 2
            many-ideas => lighthouse.schema.json => expected/wikitext/Lighthouse ideas.wiki => 4
            surprising-wikitext => gsoc-project => expected.wiki => 1
            """)
    void aPageIsImportedAndGeneratedAgain(String organisation, String schema, String file, int ideas) throws Exception {
        Path directory = PROJECTS.resolve(organisation);
        copyAllButIdeas(directory);
        String page = Files.readString(directory.resolve(file));

        Importing importing =
                Importing.into(project).withSchema(schema).with(DateOrder.MDY).withTemplates("C");
        ImportedPages imported = importing.page(page);

        assertThat(imported.ideas()).isEqualTo(ideas);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(GeneratedPages.of(imported, importing, PageDivision.ONE))
                .containsOnlyKeys(PageDivision.WHOLE)
                .containsValue(page);
    }

    @Test
    void theExampleOfSeveralPagesIsImportedFromItsExportAndGeneratedAgain() throws Exception {
        PageTitle title = new PageTitle("GSoC 2013");
        SortedMap<String, String> pages = GeneratedPages.of(EXAMPLE, "gsoc-project", PageDivision.byDirectory(title));
        byte[] export = ImportFile.write(pages.entrySet().stream()
                .map(page -> new Revision(
                        page.getKey().isEmpty() ? title : title.subpage(page.getKey()), Instant.EPOCH, page.getValue()))
                .toList());

        Importing importing = Importing.into(project).with(DateOrder.MDY);
        ImportedPages imported = importing.file("GSoC 2013.xml", export);

        assertThat(pages).hasSize(4);
        assertThat(imported.ideas()).isEqualTo(6);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(GeneratedPages.of(imported, importing, PageDivision.byDirectory(title)))
                .isEqualTo(pages);
    }

    /** Markdown has no table and no quotation that come back as they were, and so the text waits for its author. */
    @Test
    void aPageWhoseTextTheSchemasMarkdownCantSayIsImportedWithItsPlaceTold() throws Exception {
        Path directory = PROJECTS.resolve("markdown-text");
        copyAllButIdeas(directory);
        String page = Files.readString(directory.resolve("expected.wiki"));

        ImportedPages imported =
                Importing.into(project).withSchema("schema/task.schema.json").page(page);

        assertThat(Importing.files(imported).get("idea.yaml")).endsWith("""
                        skills:
                          - "C++, <s>Perl</s>"
                          - "the [ring](#ring) <b>macros</b>"
                          - a picture
                          - List
                        """);
        assertThat(imported.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page.txt:3:7: parameter 'Desc': this is wikitext that Markdown, which the schema wants, can't say to the letter,"
                                + " and stays a text; write it in Markdown, as you mean it [markdown]");
        assertThat(imported.differences()).isOne();
    }

    @Test
    void subpagesAreImportedFromTheirExportAndGeneratedAgain() throws Exception {
        Path expected = PROJECTS.resolve("subpages/expected");
        SortedMap<String, String> pages = new TreeMap<>();
        for (String page : List.of("Ideas of 2026", "pages/net", "pages/new tools")) {
            String directory = page.startsWith("pages/") ? page.substring("pages/".length()) : PageDivision.WHOLE;
            pages.put(directory, Files.readString(expected.resolve("wikitext/" + page + ".wiki")));
        }
        byte[] export = Files.readAllBytes(expected.resolve("import/Ideas of 2026.xml"));

        Importing importing = Importing.into(project).with(DateOrder.MDY);
        ImportedPages imported = importing.file("Ideas of 2026.xml", export);

        assertThat(imported.ideas()).isEqualTo(4);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(GeneratedPages.of(imported, importing, PageDivision.byDirectory(new PageTitle("Ideas of 2026"))))
                .isEqualTo(pages);
    }

    /** The import's own project has what the schema refers to, but no idea yet. */
    private void copyAllButIdeas(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = directory.relativize(file);
                if (!path.startsWith("ideas")) {
                    Path copy = project.resolve(path);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
