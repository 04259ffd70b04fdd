package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.authoring.NewIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Regions;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code #} behind a value without quotes begins a comment: {@code ⏎} is a line end. */
class YamlCommentTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            project: Port bug #42            => 1:19 '#42' "Port bug #42"
            skills: C #                      => 1:11 '#' "C #"
            steps:⏎- fix #12⏎- write         => 2:7 '#12' "fix #12"
            desc: one⏎  two # three⏎a: b     => 2:7 '# three' "one two # three"
            skills: [C # one⏎  , D]          => 1:12 '# one' "C # one"
            difficulty: Easy # or Medium     => 1:18 '# or Medium' "Easy # or Medium"
            contact:⏎- name: 😀 #1 "x"       => 2:11 '#1 "x"' "😀 #1 \\"x\\""
            """)
    void whatYamlCutsOffIsAWarningWithTheQuotedForm(String yaml, String expected) {
        String[] parts = expected.split(" (?=')", 2);
        String comment = parts[1].substring(0, parts[1].lastIndexOf("' ") + 1);
        assertThat(findings("idea.yaml", yaml))
                .extracting(Finding::toString)
                .containsExactly("idea.yaml:" + parts[0] + ": " + comment
                        + " is a comment to YAML, and no part of the value before it; put a comment on a line of its own,"
                        + " and what is to be shown in quotes, all of it: "
                        + parts[1].substring(comment.length() + 1) + " [comment]");
    }

    @Test
    void itIsAWarningAndCoversTheComment() {
        Finding finding = findings("idea.yaml", "project: Port bug #42  ").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.region()).isEqualTo(Regions.inLine(1, 19, 3));
    }

    @Test
    void whatLooksLikeNoCommentIsMendedByQuotes() {
        assertThat(findings("idea.yaml", "project: Port Bob's bug #42").get(0).fix())
                .contains(new Fix(Regions.inLine(1, 10, 18), "'Port Bob''s bug #42'"));
        assertThat(findings("idea.yaml", "difficulty: Easy # or Medium").get(0).fix())
                .isEmpty();
    }

    @Test
    void aNumberWouldBeAnotherThingInQuotes() {
        assertThat(findings("idea.yaml", "size: 175 # hours"))
                .extracting(Finding::hint)
                .containsExactly("put the comment on a line of its own");
    }

    @Test
    void frontMatterIsYamlToo() {
        assertThat(findings("idea.md", "---⏎project: Port bug #42⏎---⏎## Steps⏎a #42⏎"))
                .singleElement()
                .asString()
                .startsWith("idea.md:2:19: '#42'");
    }

    @Test
    void aCommentWithinAValueIsToldToo() {
        assertThat(findings("idea.yaml", "desc: fix #12 and⏎  more"))
                .singleElement()
                .asString()
                .contains("in the line before, '#' begins a comment");
    }

    @Test
    void veryManyAreCounted() {
        List<Finding> findings = findings("idea.yaml", "steps:⏎" + "- a #1⏎".repeat(200));
        assertThat(findings).hasSize(11);
        assertThat(findings.get(10))
                .asString()
                .startsWith("idea.yaml:12:5: YAML reads a comment behind a value in 190 more places;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project: \"Port bug\" # 42",
                "project: 'Port bug' # 42",
                "project: Port bug#42",
                "project: C#",
                "desc: | # as it stands⏎  a #1⏎  b",
                "desc: >- # folded⏎  a #1",
                "desc: # none⏎  a",
                "desc: ~ # none",
                "steps: # two⏎- a⏎- b",
                "steps: [a, b] # two",
                "contact: {name: a} # one",
                "a: &x one⏎b: *x # two",
                "# one⏎project: a⏎  # two⏎#three⏎date: 2026-02-04⏎"
            })
    void aCommentThatCutsNothingOffIsNone(String yaml) {
        assertThat(findings("idea.yaml", yaml)).isEmpty();
    }

    @Test
    void aNewIdeaHasNone() {
        aNewIdeaHasNone(SCHEMA);
        aNewIdeaHasNone(IdeaSchema.builtIn(BuiltInSchemas.GOOGLE_IDEA));
    }

    private static void aNewIdeaHasNone(IdeaSchema schema) {
        for (String title : List.of("A bot", "Port bug #42", "C #", "# x")) {
            NewIdea idea = new NewIdea(schema, title, LocalDate.of(2026, 2, 4));
            assertThat(findings("idea.yaml", idea.yaml())).isEmpty();
            assertThat(findings("idea.md", idea.markdown())).isEmpty();
        }
    }

    private static List<Finding> findings(String file, String text) {
        byte[] bytes = text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        return IdeaDocument.of(file, bytes, SCHEMA).findings();
    }
}
