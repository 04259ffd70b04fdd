package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.RuleName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewIdeaTest {

    private static final Path RESOURCES = Path.of("src/test/resources/new-idea");

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void everyFieldIsThereWithWhatItMeans() throws Exception {
        assertThat(idea("A bot that answers mail").yaml())
                .isEqualTo(Files.readString(RESOURCES.resolve("gsoc-project.yaml")));
    }

    @Test
    void inMarkdownTheTextsHaveHeadings() throws Exception {
        assertThat(idea("A bot that answers mail").markdown())
                .isEqualTo(Files.readString(RESOURCES.resolve("gsoc-project.md")));
    }

    @Test
    void aNewIdeaLacksAllButTitleAndDate() throws Exception {
        assertThat(IdeaValidator.of(SCHEMA).validate(document("A bot that answers mail")))
                .allMatch(RuleName::isMissing)
                .extracting(finding -> finding.location().displayName())
                .containsExactly("contact", "difficulty", "skills", "desc", "outcomes", "steps", "references");
    }

    @Test
    void inAFileOfManyIdeasItIsAHeadingWithAllFieldsBelow() throws Exception {
        Path project = Path.of("../it/src/it/many-ideas");
        IdeaSchema schema = SchemaReader.read(project.resolve("lighthouse.schema.json"), project)
                .schema();
        String title = "A *bot* [that] `answers` <mail> #1 #";

        String markdown = new NewIdea(schema, title, LocalDate.of(2026, 2, 4)).markdown();

        assertThat(markdown).isEqualTo(Files.readString(RESOURCES.resolve("lighthouse.md")));
        List<IdeaDocument> ideas =
                IdeaDocument.all("ideas.md", (markdown + "\n" + markdown).getBytes(StandardCharsets.UTF_8), schema);
        assertThat(ideas).hasSize(2);
        assertThat(IdeaValidator.of(schema).validate(ideas.get(0)))
                .allMatch(RuleName::isMissing)
                .extracting(finding -> finding.location().displayName())
                .containsExactly("contact", "difficulty", "skills", "desc", "outcomes", "steps", "references");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "2026",
                "null",
                "on",
                "~",
                "1.2.3",
                "C: a language",
                "Issue #12: # signs",
                "- a dash",
                "\"quoted\" 'and' \\ so",
                "[x] {y}",
                "&anchor *alias !tag",
                "a, b",
                "%YAML 1.2",
                "...",
                "支持 Xen 多队列",
                "😀 \u200D joined",
                "é\u0301\u00A0\u00AD\uFEFF"
            })
    void aTitleIsReadBack(String title) {
        assertThat(titleRead(title)).isEqualTo(title);
    }

    @Test
    void anyTitleIsReadBack() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        List<String> pieces = List.of(
                " ", ":", "#", "-", "'", "\"", "\\", "?", "|", ">", "%", "@", "`", "a", "Z", "0", "{", "]", ",", "&",
                "*", "!", "~", "null", "yes", "N/A", "é", "中", "😀", "\u2060", "\u00A0", ": ", " #", ".", "/");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder title = new StringBuilder();
            for (int j = 1 + random.nextInt(6); j > 0; j--) {
                title.append(pieces.get(random.nextInt(pieces.size())));
            }
            String line = title.toString().strip();
            assertThat(titleRead(line)).as(RandomSeed.option(seed)).isEqualTo(line);
        }
    }

    private static String titleRead(String title) {
        Node root = document(title).root().orElseThrow();
        return ((Node.Text) ((Node.Mapping) root).get("project").orElseThrow()).value();
    }

    private static IdeaDocument document(String title) {
        return IdeaDocument.of("idea.yaml", idea(title).yaml().getBytes(StandardCharsets.UTF_8));
    }

    private static NewIdea idea(String title) {
        return new NewIdea(SCHEMA, title, LocalDate.of(2026, 2, 4));
    }
}
