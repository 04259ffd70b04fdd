package io.github.gsocideas.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other tools are given. */
class ExportedIdeasTest {

    private static final Path EXAMPLE =
            Path.of("../it/example").toAbsolutePath().normalize();

    private static final Path EXPECTED = Path.of("src/test/resources/export");

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(strings = {"ideas.json", "ideas.csv", "mentors.json", "mentors.csv"})
    void theExampleIsExportedWhole(String file) throws Exception {
        assertThat(file(EXAMPLE, "gsoc-project", file)).isEqualTo(Files.readString(EXPECTED.resolve(file)));
    }

    @Test
    void aPersonIsTheSameInAnyLetterCaseAndWithAnyAddress() throws Exception {
        idea("a.yaml", "One", "[{name: Ada Obi, email: ada@example.org}, Lin (afternoons)]");
        idea("b.yaml", "Two", "ada obi <obi@example.org>; Lin");

        assertThat(file(project, "gsoc-project", "mentors.csv")).isEqualTo("""
                \uFEFF"name","emails","number of ideas","ideas"
                "Ada Obi","ada@example.org
                obi@example.org","2","One
                Two"
                "Lin","","2","One
                Two"
                """);
    }

    @Test
    void aPersonIsKnownByTheWordsOfALink() throws Exception {
        idea(
                "a.yaml",
                "One",
                "'[[User:Ada|Ada Obi]], [https://example.org/lin Lin] (afternoons), [mailto:wei@example.org Wei]'");

        assertThat(file(project, "gsoc-project", "mentors.csv")).contains("\n\"Ada Obi\",", "\n\"Lin\",", "\n\"Wei\",");
    }

    @Test
    void whoIsToBeNamedIsNoMentor() throws Exception {
        idea("a.yaml", "One", "TODO");
        idea("b.yaml", "Two", "[Ada Obi, TBD]");

        assertThat(file(project, "gsoc-project", "mentors.csv"))
                .doesNotContain("TODO")
                .doesNotContain("TBD");
        assertThat(file(project, "gsoc-project", "ideas.json")).doesNotContain("TODO");
    }

    @Test
    void nobodyIsNoMentor() throws Exception {
        idea("a.yaml", "One", "N/A");

        assertThat(file(project, "gsoc-project", "mentors.json")).isEqualTo("[ ]\n");
    }

    @Test
    void anObjectThatTheWikiIsNotShownIsInTheTableAsJson() throws Exception {
        idea("a.yaml", "One", "Ada\nforms: [{due: 1, by: Ada}, {due: 2}]");
        Files.writeString(project.resolve("own.schema.json"), """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "properties": { "forms": { "type": "array", "items": { "type": "object" } } },
                  "unevaluatedProperties": false
                }
                """);

        assertThat(file(project, "own.schema.json", "ideas.csv"))
                .endsWith(",\"{\"\"due\"\":1,\"\"by\"\":\"\"Ada\"\"}\n{\"\"due\"\":2}\"\n");
    }

    private void idea(String name, String title, String contact) throws Exception {
        Path file = project.resolve("ideas").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                project: %s
                date: 2026-11-22
                contact: %s
                difficulty: High
                skills: N/A
                desc: Something is to be done, and somebody has to do it
                outcomes: N/A
                steps: N/A
                references: N/A
                """.formatted(title, contact));
    }

    private static String file(Path project, String schema, String file) throws Exception {
        CheckRequest request = new CheckRequest(
                new IdeaFiles(
                        project.resolve("ideas"),
                        List.of("**/*.yaml", "**/*.yml", "**/*.json"),
                        List.of(),
                        project,
                        project),
                new SchemaParameter(schema, project, project),
                MissingFields.WARN,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
        CheckedIdeas checked = IdeasCheck.check(request);
        ExportedIdeas exported = ExportedIdeas.read(request, checked.schema(), checked.findings());
        return new String(exported.files().get(file), StandardCharsets.UTF_8);
    }
}
