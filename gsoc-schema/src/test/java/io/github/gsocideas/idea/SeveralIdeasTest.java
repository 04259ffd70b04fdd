package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Files of several ideas, where the schema allows them. */
class SeveralIdeasTest {

    private static final String FIELDS = "\"x-labels\": true, \"x-ideaList\": true, \"properties\": {"
            + "\"title\": {\"x-role\": \"heading\"}, \"text\": {\"x-preamble\": true}, \"skills\": {}}}";

    private static final IdeaSchema SCHEMA =
            schema("{\"x-ideaHeading\": 3, \"x-otherHeadings\": [\"How to apply\"], " + FIELDS);

    @Test
    void eachHeadingOfTheLevelBeginsAnIdea() {
        assertThat(ideas("ideas.md", """
                ---
                title: Ideas
                layout: default
                ---
                # Ideas 2026

                Read this first.

                ## Tools

                ### A bot

                It answers.

                Skills: C

                ##### More

                of it

                ---

                ### A parser
                **Skills**: Java

                ## Last

                Thanks.
                """))
                .containsExactly(
                        "11:1 title=A bot, skills=C, text=It answers.⏎⏎##### More⏎⏎of it",
                        "23:1 title=A parser, skills=Java");
    }

    @Test
    void fieldsMayBeHeadingsOneLevelBelow() {
        assertThat(ideas(
                        "ideas.md",
                        "### A\n\nx\n\n#### Skills\n\nC\n\n##### of a kind\n\ny\n\n### B\n#### Skills\nJava"))
                .containsExactly("1:1 title=A, text=x, skills=C⏎⏎##### of a kind⏎⏎y", "13:1 title=B, skills=Java");
    }

    @Test
    void aHeadingThatTheSchemaNamesBeginsNone() {
        assertThat(ideas("ideas.md", "### How to APPLY\n\nWrite.\n\n### A\n\nSkills: C\n"))
                .containsExactly("5:1 title=A, skills=C");
    }

    @Test
    void ofSeveralLevelsAHeadingWithoutFieldsIsAGroupsOrPartOfAnIdea() {
        assertThat(ideas(
                        "ideas.md",
                        "# Ideas\n\n## A\n\nSkills: C\n\n### Why\n\nx\n\n## Tools\n\nWords.\n\n### B\n\nSkills: D\n",
                        schema("{\"x-ideaHeading\": [1, 2, 3], "
                                + FIELDS.replace("{\"x-pre", "{\"x-sections\": true, \"x-pre"))))
                .containsExactly("3:1 title=A, skills=C, text=### Why⏎⏎x", "15:1 title=B, skills=D");
    }

    @Test
    void aHeadingIsNoGroupOfIdeasBelowAnother() {
        IdeaSchema schema = schema("{\"x-ideaHeading\": [2, 3], " + FIELDS);
        assertThat(IdeaDocument.all("ideas.md", bytes("## A\n\nx\n\n# B\n\n### C\n\nSkills: D\n"), schema))
                .singleElement()
                .satisfies(document -> assertThat(document.findings())
                        .singleElement()
                        .satisfies(
                                finding -> assertThat(finding.message()).startsWith("the heading 'A' begins an idea")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'### A⏎⏎x⏎⏎### B⏎⏎Skills: C' => 1:1: the heading 'A' begins an idea, being of level 3, and no field stands"
                        + " below it; write its fields below it, such as '**skills**: '; if it is no idea, make it of another"
                        + " level, or let the schema name it in 'x-otherHeadings'",
                "'### A⏎⏎- x⏎  - Skills: C' => 1:1: the heading 'A' begins an idea, being of level 3, and no field stands below"
                        + " it; line 4 has 'Skills: C': write '**Skills**: ' and the text behind it, on a line of its own; if it"
                        + " is no idea, make it of another level",
                "'### A⏎⏎Skills: C⏎⏎> **Text**: x' => 5:3: the field 'text' doesn't begin here",
                "'## A⏎⏎Skills: C⏎⏎### B⏎⏎Skills: C' => 1:1: fields stand below the heading 'A', which is of level 2 and"
                        + " begins no idea; an idea begins with a heading of level 3, such as '### A title'",
                "'Skills: C⏎⏎### B⏎⏎Skills: C' => 1:1: fields stand here that belong to no idea; an idea begins with a heading"
                        + " of level 3",
                "'# Ideas⏎⏎None.' => 1:1: there is no idea in this file: one begins with a heading of level 3; write one into"
                        + " it, or take the file out by <excludes>",
                "'### A⏎⏎Skills: C⏎⏎#### Skils⏎⏎x' => 5:1: the heading 'Skils' names no field; the headings not in use yet are text; write '##### ' for a heading"
                        + " within a field"
            })
    void whatIsNoIdeaAndLooksLikeOneIsTold(String markdown, String finding) {
        assertThat(IdeaDocument.all("ideas.md", bytes(markdown.replace('⏎', '\n')), SCHEMA).stream()
                        .flatMap(document -> document.findings().stream())
                        .map(each -> each.position() + ": " + each.message() + "; " + each.hint()))
                .anySatisfy(each -> assertThat(each).startsWith(finding))
                .hasSize(1);
    }

    @Test
    void aListOfYamlOrJsonAndSeveralDocumentsAreSeveralIdeas() {
        assertThat(ideas("ideas.yaml", "- title: A\n  skills: C\n- title: B\n"))
                .containsExactly("1:3 title=A, skills=C", "3:3 title=B");
        assertThat(ideas("ideas.yaml", "# first\n---\ntitle: A\n---\ntitle: B\n---\n"))
                .containsExactly("3:1 title=A", "5:1 title=B");
        assertThat(ideas("ideas.json", "[{\"title\": \"A\"}, {\"title\": \"B\"}]"))
                .containsExactly("1:3 title=A", "1:19 title=B");
        assertThat(ideas("ideas.yaml", "title: A\n")).containsExactly("1:1 title=A");
    }

    @ParameterizedTest
    @CsvSource({
        "ideas.yaml, '- project: A⏎- project: B'",
        "ideas.yaml, 'project: A⏎---⏎project: B'",
        "ideas.json, '[{\"project\": \"A\"}]'"
    })
    void aListThatTheSchemaDoesNotAllowIsOneFindingThatSaysHow(String file, String text) {
        assertThat(IdeaDocument.all(file, bytes(text.replace('⏎', '\n')), IdeaSchema.gsocProject()))
                .singleElement()
                .satisfies(document -> assertThat(document.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.hint()).contains("'x-ideaList'")));
    }

    private static List<String> ideas(String file, String text) {
        return ideas(file, text, SCHEMA);
    }

    private static List<String> ideas(String file, String text, IdeaSchema schema) {
        List<IdeaDocument> documents = IdeaDocument.all(file, bytes(text), schema);
        assertThat(documents)
                .allSatisfy(document -> assertThat(document.findings()).isEmpty());
        return documents.stream()
                .map(document -> (Node.Mapping) document.root().orElseThrow())
                .map(root -> root.position() + " "
                        + root.entries().values().stream()
                                .map(entry -> entry.key() + "="
                                        + entry.value().toJson().asString().replace('\n', '⏎'))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static IdeaSchema schema(String json) {
        URI id = URI.create("https://example.org/schema.json");
        return new IdeaSchema(
                id, new SchemaDocuments(Map.of(id, JsonMapper.shared().readTree(json))));
    }
}
