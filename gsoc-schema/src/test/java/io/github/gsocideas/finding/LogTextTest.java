package io.github.gsocideas.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a ##[error]b                     => a #\\u0023[error]b
            ##vso[task.complete]             => #\\u0023vso[task.complete]
            ###vso[task.complete]            => ##\\u0023vso[task.complete]
            ##teamcity[message]##[group]     => #\\u0023teamcity[message]#\\u0023[group]
            ::error::a                       => \\u003A:error::a
            ##vso.x-y_1[                     => #\\u0023vso.x-y_1[
            """)
    void noLineHoldsACommandToACiServer(String text, String line) {
        assertThat(LogText.escape(text)).isEqualTo(line);
        assertThat(LogText.escapePath(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Heading [link]", "a ## b", "C#[", "std::array", "a [1]", "日本語", "Zoë’s 😀", "e\u0301"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(LogText.escape(text)).isEqualTo(text);
    }

    @Test
    void whatCanNotBeSeenIsShownAsAnEscape() {
        IntStream.of(
                        0x00, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D,
                        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2066,
                        0x2067, 0x2068, 0x2069, 0x206A, 0x3164, 0xD800, 0xDFFF, 0xE000, 0xF8FF, 0xFE0F, 0xFEFF, 0xFFA0,
                        0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x378, 0x1D173, 0x1FFFE, 0xE0001, 0xE0041, 0xE0100,
                        0xF0000, 0x10FFFD)
                .forEach(character -> assertThat(LogText.escape("a" + Character.toString(character) + "b"))
                        .isEqualTo("a\\u%04Xb".formatted(character)));
    }

    @Test
    void whatCanNotBeSeenHidesNoCommand() {
        assertThat(LogText.escape("#\u200B#vso[a]")).isEqualTo("#\\u200B#vso[a]");
        assertThat(LogText.escape("##vs\u200Bo[a]")).isEqualTo("##vs\\u200Bo[a]");
    }

    @Test
    void aLineBreakIsShownAsItsKeyAndATabInAPathAsNoSeparator() {
        assertThat(LogText.escape("a\n\tb\r\n")).isEqualTo("a⏎\\tb⏎");
        assertThat(LogText.escapePath("a\n\tb")).isEqualTo("a⏎\\u0009b");
    }

    @Test
    void whatIsEscapedIsFit() {
        for (String text : List.of("##[a]", "###[", "::a", "\u202E", "####[")) {
            String line = LogText.escape(text);
            assertThat(LogText.escape(line)).isEqualTo(line);
        }
    }

    @Test
    void theSignsOfManyCommandsTakeNoTime() {
        assertThat(LogText.escape("##a".repeat(300_000))).hasSize(900_000);
        assertThat(LogText.escape("##" + "a".repeat(900_000))).hasSize(900_002);
        assertThat(LogText.escape(" ".repeat(900_000))).hasSize(900_000);
    }
}
