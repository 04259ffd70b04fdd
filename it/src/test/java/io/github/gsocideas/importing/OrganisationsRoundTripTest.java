package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

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
            """)
    void aPageIsImportedAndGeneratedAgain(String organisation, String schema, String file, int ideas) throws Exception {
        Path directory = PROJECTS.resolve(organisation);
        copyAllButIdeas(directory);
        String page = Files.readString(directory.resolve(file));

        ImportedPages imported =
                Importing.into(project).withSchema(schema).with(DateOrder.MDY).page(page);

        assertThat(imported.ideas()).isEqualTo(ideas);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(GeneratedPages.of(imported, project, schema, PageDivision.ONE))
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

        ImportedPages imported = Importing.into(project).with(DateOrder.MDY).file("GSoC 2013.xml", export);

        assertThat(pages).hasSize(4);
        assertThat(imported.ideas()).isEqualTo(6);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(GeneratedPages.of(imported, project, "gsoc-project", PageDivision.byDirectory(title)))
                .isEqualTo(pages);
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

        ImportedPages imported = Importing.into(project).with(DateOrder.MDY).file("Ideas of 2026.xml", export);

        assertThat(imported.ideas()).isEqualTo(4);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
        assertThat(GeneratedPages.of(
                        imported, project, "gsoc-project", PageDivision.byDirectory(new PageTitle("Ideas of 2026"))))
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
