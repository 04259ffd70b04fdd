package io.github.gsocideas.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.encoding.slips.MarkdownInWikitext;
import io.github.gsocideas.encoding.slips.WrappedEntries;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write by mistake is a warning at its place in the file: {@code ⏎} is a line end. */
class SlipFindingTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    private static final String OTHERWISE = ", or write the idea as a Markdown file, .md";

    @Test
    void markdownInWikitextIsToldWithTheWikitextForIt() {
        assertThat(findings("idea.yaml", "desc: |⏎  You⏎  **never** do⏎"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .hasToString(
                                    "idea.yaml:3:3: field 'desc': '**never**' is Markdown, which a wiki doesn't read;"
                                            + " write '''never'''" + OTHERWISE + " [wikitext]");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.region()).isEqualTo(inLine(3, 3, 9));
                    assertThat(finding.fix()).contains(new Fix(finding.region(), "'''never'''"));
                });
    }

    @Test
    void wikitextInMarkdownIsToldWithTheMarkdownForIt() {
        assertThat(findings("idea.md", "# T⏎⏎You⏎'''never''' do⏎"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .hasToString("idea.md:4:1: field 'desc': ''''never'''' is wikitext, which Markdown doesn't"
                                    + " read; write **never** [markdown]");
                    assertThat(finding.fix()).contains(new Fix(inLine(4, 1, 11), "**never**"));
                });
    }

    @Test
    void aWrappedEntryIsToldOnceAtItsSecondLine() {
        assertThat(findings("idea.yaml", "desc: |⏎  * a long item that⏎    goes on here⏎  * b⏎"))
                .extracting(Finding::toString)
                .containsExactly(
                        "idea.yaml:3:5: field 'desc': this line is no part of the list's entry above it, since a"
                                + " wiki ends an entry with its line; join it to the line above, or leave a blank line between"
                                + " them [wikitext]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            a **b** c   => 9-14: '''b'''
            'it''s **b** c' => 14-19: ''''''b''''''
            "a \\"c\\" **b**" => 16-21: '''b'''
            "a [b \\"c\\"](https://x.org)" => none
            "see [b](https://x.org) c" => 12-30: [https://x.org b]
            see [b](https://x.org) c => none
            '`"b"` c'     => 8-13: <code>"b"</code>
            """)
    void aFixIsWrittenAsTheValueIs(String value, String fix) {
        assertThat(findings("idea.yaml", "desc: " + value))
                .singleElement()
                .extracting(finding -> finding.fix()
                        .map(change -> change.region().start().column() + "-"
                                + change.region().end().column() + ": " + change.replacement())
                        .orElse("none"))
                .isEqualTo(fix);
    }

    @Test
    void everyTextOfAFieldIsLookedAt() {
        assertThat(findings("idea.yaml", "steps:⏎- a⏎- a `b`⏎review:⏎- comment: a `b`⏎  by: c⏎"))
                .extracting(Finding::region)
                .containsExactly(inLine(3, 5, 3), inLine(5, 14, 3));
    }

    @Test
    void jsonIsWikitextToo() {
        assertThat(findings("idea.json", "{\"desc\": \"a\\n- b\\n- **c**\"}"))
                .extracting(Finding::region)
                .containsExactly(inLine(1, 14, 3), inLine(1, 21, 5));
    }

    @Test
    void aPlainTextIsNoWikitext() {
        assertThat(findings("idea.yaml", "contact: [{name: a **b** c}]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            a {{b             => {{
            a }} b            => }}
            a <b>c            => <b>
            a ~~~~ b          => ~~~~
            a [[Category:B]] c => [[Category:B]]
            a <!-- b          => <!--
            """)
    void aRemarkCoversWhatItIsAbout(String text, String covered) {
        List<Finding> findings = findings("idea.yaml", "desc: |⏎  " + text);
        int start = 3 + text.indexOf(covered);
        assertThat(findings).extracting(Finding::region).first().satisfies(region -> {
            assertThat(region.start()).isEqualTo(inLine(2, start, 0).start());
            assertThat(List.of(inLine(2, start, covered.length()), inLine(2, start, 1)))
                    .contains(region);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**a ",
                "`a ",
                "`` ` ",
                "[a](b ",
                "![",
                "~~a ",
                "__a ",
                "<https://a ",
                "## # ",
                "|--",
                "'''a ",
                "''a ",
                "[[a ",
                "{{A|",
                "[http://a ",
                "== a ",
                "{|\n",
                "- \n",
                "1. a\n",
                "> a\n",
                "* a\nb\n",
                "<code>",
                "<pre ",
                "<!--",
                "# ",
                "(",
                "(a",
                " ",
                "*",
                "`",
                "'",
                "_",
                "=",
                "[",
                "*a ",
                "__a_b",
                "https://",
                "a'",
                "```\n"
            })
    void lookingTakesNoTimeThatGrowsWithTheSquare(String part) {
        String text = part.repeat(200_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> MarkdownInWikitext.find(Wikitext.parse(text)));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WrappedEntries.find(Wikitext.parse(text)));
    }

    private static Region inLine(int line, int start, int length) {
        return new Region(new Position(line, start), new Position(line, start + length));
    }

    private static List<Finding> findings(String file, String text) {
        byte[] bytes = text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        return new IdeaEncoder(
                        SCHEMA,
                        DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH),
                        new WikitextSanitizer(Wikitext.EXTENSION_TAGS))
                .encode(Idea.of(IdeaDocument.of(file, bytes, SCHEMA), SCHEMA, List.of()))
                .findings();
    }
}
