package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageDivision;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wiki is shown of objects with keys of their own, for which the schema has an {@code x-text}. */
class ObjectTextTest {

    private static final String TEXT = "{\"type\": \"string\"}";

    @TempDir
    private Path root;

    private IndexedProject project;

    @BeforeEach
    void createProject() throws Exception {
        project = IndexedProject.create(root, PageDivision.ONE);
        writeSchema("{first_name} {last_name}[ ({organization})][ <{email}>]", "\"x-kind\": \"person\",");
    }

    private void writeSchema(String text, String kind) throws Exception {
        project.write("schema.json", """
                {"x-template": "Idea", "type": "object", "required": ["mentors"], "properties": {"mentors":
                  {"x-parameter": "M", "type": ["object", "array"], "$ref": "#/$defs/mentor", "items": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/mentor"}]}}},
                 "$defs": {"mentor": {%s "x-text": "%s", "required": ["first_name", "last_name"],
                   "properties": {"first_name": {"type": ["string", "number", "boolean"]}, "last_name": %s, "organization": %s, "email": %s,
                                  "is_preferred_contact": {"type": ["string", "boolean"]}}}}}
                """.formatted(kind, text, TEXT, TEXT, TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {first_name: Ada, last_name: King, organization: ANL, email: ada@example.org} => Ada King (ANL) <ada@example.org>
            {first_name: Ada, last_name: King, email: ada@example.org} => Ada King <ada@example.org>
            {first_name: Ada, last_name: King, organization: ''} => Ada King
            {first_name: '  Ada   B. ', last_name: King} => Ada B. King
            {first_name: 0x10, last_name: 'on'} => 0x10 on
            {first_name: True, last_name: King} => True King
            {first_name: Ada, last_name: King, is_preferred_contact: yes} => Ada King
            {first_name: Ada, last_name: King, email: ref} => Ada King &#60;ref>
            {first_name: "''A''", last_name: '{{B}}|c=d', organization: '[[x]]'} => &#39;&#39;A&#39;&#39; &#123;&#123;B&#125;&#125;&#124;c&#61;d (&#91;&#91;x&#93;&#93;)
            """)
    void aKeyInBracesIsItsValue(String mentor, String wikitext) throws Exception {
        assertThat(argument("mentors: " + mentor)).isEqualTo(wikitext);
    }

    @Test
    void peopleStandInARow() throws Exception {
        assertThat(argument(
                        "mentors: [{first_name: A, last_name: B, email: a@b.org}, C, {first_name: D, last_name: E}]"))
                .isEqualTo("A B <a@b.org>; C; D E");
    }

    @Test
    void otherObjectsStandOneALine() throws Exception {
        writeSchema("{first_name} {last_name}", "");
        assertThat(argument("mentors: [{first_name: A, last_name: B}, C, {first_name: D, last_name: E}]"))
                .isEqualTo("\n* A B\n* C\n* D E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n* b\n\n\n== c ==",
                "}} {{N/A}} | M = x",
                "<ref>a</ref> <nowiki> -->",
                "https://example.org RFC 3834 ~~~~ __TOC__",
                "&lt;b&gt; x &nbsp;",
                "'x'",
                "[https://example.org x] {|",
                "« a » ?",
                "> a@b.org <",
                "{last_name}"
            })
    void aValueIsNeverMarkup(String value) throws Exception {
        String quoted = "\"" + value.replace("\n", "\\n") + "\"";
        String mentor = "{first_name: %1$s, last_name: %1$s, organization: %1$s, email: %1$s}".formatted(quoted);

        String argument = argument("mentors: [%s, %s]".formatted(mentor, mentor));

        assertThat(argument).doesNotContain("{{", "[[", "[h", "''", "<ref", "<nowiki>", "\n", "~~~");
    }

    @Test
    void anObjectOfWhichNothingIsShownIsAFinding() throws Exception {
        writeSchema("[{organization}][ <{email}>]", "");
        assertThat(findings("mentors: [{first_name: A, last_name: B, organization: ''}]"))
                .containsExactly("ideas/a.yaml:1:12: field 'mentors' holds an object of which nothing is shown;"
                        + " fill it in, or delete it [x-text]");
    }

    @Test
    void aPlaceholderInItIsFoundAsInAPersonsName() throws Exception {
        assertThat(findings("mentors: [{first_name: '<!-- who? -->', last_name: King}]"))
                .singleElement()
                .asString()
                .contains("mentors[0].first_name");
    }

    private String argument(String idea) throws Exception {
        project.write("ideas/a.yaml", idea + "\n");
        CheckedIdeas checked = project.check();
        assertThat(checked.findings()).isEmpty();
        return checked.calls().byPath().get("a.yaml").arguments().get(0).value();
    }

    private List<String> findings(String idea) throws Exception {
        project.write("ideas/a.yaml", idea + "\n");
        return project.check().findings().stream().map(Finding::toString).toList();
    }
}
