package io.github.gsocideas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.authoring.BundledSchema;
import io.github.gsocideas.authoring.NewIdea;
import io.github.gsocideas.editor.YamlLanguageServer.Completion;
import io.github.gsocideas.editor.YamlLanguageServer.Diagnostic;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor that has the schema written by {@code gsoc:schema} offers, shows and marks in idea files. */
@Timeout(300)
class YamlLanguageServerTest {

    private static final Path FOLDER = Path.of("target/editor").toAbsolutePath();
    private static final Path EXAMPLE = Path.of("example/ideas").toAbsolutePath();
    private static final Path ORGANISATION =
            Path.of("src/it/organisation-schema").toAbsolutePath();

    private static final String MODELINE = "# yaml-language-server: $schema=../idea.schema.json\n";

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    private static YamlLanguageServer editor;

    @BeforeAll
    static void openEditor() throws Exception {
        Files.createDirectories(FOLDER.resolve("ideas"));
        Files.writeString(FOLDER.resolve("idea.schema.json"), BundledSchema.write(SCHEMA));
        Files.writeString(
                FOLDER.resolve("organisation.schema.json"),
                BundledSchema.write(
                        SchemaReader.read(ORGANISATION.resolve("schema/our-project.schema.json"), ORGANISATION)
                                .schema()));
        editor = YamlLanguageServer.start(FOLDER, Map.of("organisation.schema.json", "organisation/*.yaml"));
    }

    @AfterAll
    static void closeEditor() throws Exception {
        if (editor != null) {
            editor.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monitoring/heat-map.yaml",
                "networking/vif-trace.yml",
                "toolstack/config-lint.yaml",
                "welcome-bot.yaml"
            })
    void nothingIsMarkedInACompleteIdea(String idea) throws Exception {
        assertThat(editor.open(file(idea.replace('/', '-')), example(idea))).isEmpty();
    }

    @Test
    void aMissingFieldIsMarked() throws Exception {
        assertThat(editor.open(file("missing.yaml"), example("networking/pv-multiqueue.yaml")))
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder("Missing property \"steps\".", "Missing property \"references\".");
    }

    @Test
    void aWrongValueAndAnUnknownKeyAreMarkedWhereTheyStand() throws Exception {
        String text = example("welcome-bot.yaml")
                .replaceFirst("difficulty: .*", "difficulty: Hihg")
                .replaceFirst("date: .*", "date: 2026-02-30")
                .replaceFirst("anchor: ", "anker: ");

        List<Diagnostic> marked = editor.open(file("wrong.yaml"), text);

        assertThat(marked)
                .extracting(Diagnostic::line)
                .containsOnly(lineOf(text, "difficulty:"), lineOf(text, "date:"), lineOf(text, "anker:"));
        assertThat(marked)
                .anySatisfy(diagnostic -> assertThat(diagnostic.message())
                        .startsWith("Value is not accepted. Valid values: \"Low\", \"Medium\", \"High\""))
                .anySatisfy(diagnostic -> assertThat(diagnostic)
                        .isEqualTo(new Diagnostic(lineOf(text, "anker:"), 1, "Property anker is not allowed.")));
    }

    @Test
    void theFieldsAreOfferedWithWhatTheyMean() throws Exception {
        Path file = file("fields.yaml");
        editor.open(file, MODELINE + "p\n");

        assertThat(editor.complete(file, 2, 2))
                .containsAll(SCHEMA.fields().stream()
                        .map(field -> new Completion(
                                field.name(),
                                field.schemas().text("description").orElseThrow()))
                        .toList());
    }

    @Test
    void theWordsAreOfferedAtTheirField() throws Exception {
        Path file = file("words.yaml");
        editor.open(file, MODELINE + "difficulty: \n");

        assertThat(editor.complete(file, 2, 13))
                .extracting(Completion::label)
                .containsExactly("Low", "Medium", "High", "Easy", "Intermediate", "Hard", "N/A");
    }

    @Test
    void theKeysOfAPersonAreOfferedInTheListOfMentors() throws Exception {
        Path file = file("person.yaml");
        editor.open(file, MODELINE + "contact:\n  - \n");

        assertThat(editor.complete(file, 3, 5)).extracting(Completion::label).contains("name", "email");
    }

    @Test
    void everyFieldsTitleAndDescriptionAreShown() throws Exception {
        Path file = file("hover.yaml");
        String text = example("welcome-bot.yaml").replaceFirst("steps:.*", "steps: N/A");
        editor.open(file, text);

        for (Field field : SCHEMA.fields()) {
            if (!field.name().equals("review")) {
                // What Markdown would take for markup has a backslash before it.
                assertThat(editor.hover(file, lineOf(text, field.name() + ":"), 2)
                                .replace("\\", ""))
                        .startsWith("#### " + field.schemas().text("title").orElseThrow())
                        .contains("\n\n" + field.schemas().text("description").orElseThrow() + "\n");
            }
        }
    }

    @Test
    void anOrganisationsFieldAndItsWordsAreOfferedByTheEditorsSetting() throws Exception {
        Path file = FOLDER.resolve("organisation/one.yaml");
        editor.open(file, "project: x\nstipend: \n");

        assertThat(editor.complete(file, 2, 10))
                .extracting(Completion::label)
                .containsExactly("small", "medium", "large");
        assertThat(editor.hover(file, 2, 2)).startsWith("#### Stipend\n\nWhat the student is paid for");
    }

    @Test
    void inANewIdeaEveryFieldToFillInIsMarked() throws Exception {
        String text = MODELINE + new NewIdea(SCHEMA, "A bot that answers mail", LocalDate.of(2026, 2, 4)).yaml();

        assertThat(editor.open(file("new.yaml"), text))
                .extracting(Diagnostic::line)
                .contains(
                        lineOf(text, "contact:"),
                        lineOf(text, "difficulty:"),
                        lineOf(text, "skills:"),
                        lineOf(text, "desc:"),
                        lineOf(text, "references:"))
                .doesNotContain(lineOf(text, "project:"), lineOf(text, "date:"));
    }

    private static String example(String idea) throws IOException {
        return MODELINE + Files.readString(EXAMPLE.resolve(idea));
    }

    private static Path file(String name) {
        return FOLDER.resolve("ideas").resolve(name);
    }

    private static int lineOf(String text, String start) {
        return 1
                + text.lines()
                        .toList()
                        .indexOf(text.lines()
                                .filter(line -> line.startsWith(start))
                                .findFirst()
                                .orElseThrow());
    }
}
