package io.github.gsocideas.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.idea.IdeaDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "00AD, soft hyphen",
        "034F, combining grapheme joiner",
        "061C, arabic letter mark",
        "200B, zero width space",
        "200C, zero width non-joiner",
        "200D, zero width joiner",
        "200E, left-to-right mark",
        "2028, line separator",
        "202E, right-to-left override",
        "2060, word joiner",
        "2067, right-to-left isolate",
        "3164, hangul filler",
        "FE0F, variation selector-16",
        "FEFF, zero width no-break space",
        "E0041, tag latin capital letter a",
        "E0101, variation selector-18"
    })
    void eachIsAWarningAtItsPlace(String code, String name) {
        String text = "project: a" + Character.toString(Integer.parseInt(code, 16)) + "b";

        assertThat(lines("a.yaml", text))
                .containsExactly("a.yaml:1:11: U+" + code + " (" + name + ") can't be seen by a reviewer;"
                        + " delete it, or write &#x" + code + "; where the text needs it [invisible-character]");
        assertThat(find("a.yaml", text)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aRunOfThemIsOneWarning() {
        assertThat(find("a.md", "# a\u202E\u200B\u200Bb\n\nc\u200Bd\n"))
                .extracting(finding -> finding.region() + " " + finding.message())
                .containsExactly(
                        "1:4-1:7 U+202E (right-to-left override) and 2 more can't be seen by a reviewer",
                        "3:2-3:3 U+200B (zero width space) can't be seen by a reviewer");
    }

    @Test
    void ofVeryManyTheLastWarningCountsTheRest() {
        List<Finding> findings = find("a.yaml", "project: " + "a\u200B".repeat(30));

        assertThat(findings).hasSize(11);
        assertThat(findings.get(10).message()).isEqualTo("there are 20 more places with characters that can't be seen");
        assertThat(find("a.yaml", "project: " + "a\u200B".repeat(11)).get(10).message())
                .isEqualTo("there is 1 more place with characters that can't be seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFproject: a byte order mark",
                "project: \"\\u202E\"",
                "project: \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "project: \u0915\u094D\u200D\u0937",
                "project: \u0D28\u0D4D\u200D",
                "project: \u179F\u17D2\u200C\u1799",
                "project: 👩\u200D💻 and 👩🏽\u200D🚀 and 🏳\uFE0F\u200D🌈 and ❤\uFE0F\u200D🔥",
                "project: ❤\uFE0F ℹ\uFE0F 1\uFE0F\u20E3 ©\uFE0F",
                "project: \u845B\uDB40\uDD00",
                "project: \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "project: a\u00A0b\u2009c",
            })
    void whatAScriptOrAnEmojiNeedsIsNone(String text) {
        assertThat(find("a.yaml", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project: a\u200Db",
                "project: 👩\u200D",
                "project: \u0645\u200B\u0645",
                "project: \u0645\u200C\u200C\u200C\u0645",
                "project: ❤\uFE0F\uFE0F",
                "project: a\uFE00",
                "project: \u0430\uFE01",
                "project: \uDB40\uDC67\uDB40\uDC62",
                "# \u202E a comment\nproject: a",
            })
    void whatHidesBesideThemIsOne(String text) {
        assertThat(find("a.yaml", text)).hasSize(1);
    }

    @Test
    void aNameOfAFileIsOneToo() {
        assertThat(InvisibleCharacters.find("ideas/a\\u202Eb.yaml", "a\u202Eb.yaml")
                        .orElseThrow())
                .hasToString(
                        "ideas/a\\u202Eb.yaml:1:1: the name 'a\\u202Eb.yaml' holds U+202E (right-to-left override),"
                                + " which can't be seen by a reviewer; rename it [invisible-character]");
        assertThat(InvisibleCharacters.find("a.yaml", "a.yaml")).isEmpty();
    }

    private static List<Finding> find(String file, String text) {
        return IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8)).findings();
    }

    private static List<String> lines(String file, String text) {
        return find(file, text).stream().map(Finding::toString).toList();
    }
}
