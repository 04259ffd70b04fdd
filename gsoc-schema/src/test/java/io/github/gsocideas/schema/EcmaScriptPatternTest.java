package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema's patterns mean what ECMA-262 says, as in every editor, and not what Java says. */
class EcmaScriptPatternTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            ^[a&&b]+$ => a&b
            ^[a[b]+$ => [b
            ^\\u{1F600}$ => 😀
            ^\\uD83D\\uDE00$ => 😀
            ^[\\u{1F600}-\\u{1F64F}]$ => 😁
            ^.$ => 😀
            ^[^]$ => x
            ^a[^]*c$ => abc
            ^\\x41\\u0042\\cA?\\0?$ => AB
            ^a{2,3}?$ => aaa
            ^\\d+(?:,\\d+)*$ => 1,22,333
            ^(?<year>\\d{4})-\\k<year>$ => 2013-2013
            ^(a)(b)\\2\\1$ => abba
            ^(a)\\1[0]$ => aa0
            ^(a)\\1{1}0$ => aa0
            (?<=a)b => ab
            (?<!a)b => cb
            ^(?=a)ab(?!c)$ => ab
            ^\\p{L}+$ => straße
            ^\\p{Letter}+$ => straße
            ^\\p{Script=Greek}+$ => λόγος
            ^\\p{sc=Cyrl}+$ => мир
            ^\\p{Lu}\\P{Lu}$ => Ab
            ^[\\p{Lu}\\d-]+$ => A-1
            ^[\\w.-]+$ => a-b.c
            ^[^\\S]+$ => '\u00A0\u3000'
            ^\\s$ => '\uFEFF'
            \\bword\\b => a word here
            é\\b$|é$ => é
            ^a/b\\/c$ => a/b/c
            ^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|$ => ^$\\.*+?()[]{}|
            ^a|b$ => cb
            ^(?:)$|^x$ => x
            """)
    void anExpressionFindsWhatItSays(String pattern, String text) {
        assertThat(SchemaPattern.of(pattern.replace("\\\\", "\\")).isFoundIn(text.replace("\\\\", "\\")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            ^[a&&b]$ => c
            [] => x
            ^\\d$ => ٣
            ^\\w$ => é
            ^[^\\s]$ => '\u00A0'
            ^[\\D]$ => 1
            ^\\P{L}$ => a
            (?<!a)b => ab
            ^\\S$ => '\u2003'
            """)
    void anExpressionFindsNothingElse(String pattern, String text) {
        assertThat(SchemaPattern.of(pattern.replace("\\\\", "\\")).isFoundIn(text))
                .isFalse();
    }

    @Test
    void theEndIsTheEndOfTheText() {
        assertThat(SchemaPattern.of("a$").isFoundIn("a\n")).isFalse();
    }

    @Test
    void aPointIsNoLineEnd() {
        assertThat(SchemaPattern.of("^.$").isFoundIn("\u2028")).isFalse();
        assertThat(SchemaPattern.of("^.$").isFoundIn("\u0085")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a++",
                "a?+",
                "a**",
                "\\Qa\\E",
                "a\\z",
                "\\A",
                "\\Z",
                "(?i)a",
                "(?i:a)",
                "(?>a)",
                "\\h",
                "\\R",
                "\\X",
                "\\a",
                "\\e",
                "\\x{41}",
                "\\-",
                "\\_",
                "\\ ",
                "{",
                "}",
                "]",
                "a{,3}",
                "a{x}",
                "*a",
                "+",
                "(",
                ")",
                "[a",
                "a\\",
                "[b-a]",
                "[\\w-z]",
                "[a-\\d]",
                "\\1",
                "(a)\\2",
                "(a)\\10",
                "\\k<n>",
                "\\k",
                "(?<n>a",
                "(?<1>a)",
                "(?=a)*",
                "^*",
                "\\u12",
                "\\u{110000}",
                "\\c1",
                "\\01",
                "\\p{Greek}",
                "\\p{L",
                "\\pL",
                "\\p{javaLowerCase}",
                "\\p{IsAlphabetic}",
                "\\p{Script=Nowhere}",
                "[[:alpha:]-\\d]"
            })
    void whatEcmaScriptDoesNotKnowIsRefused(String pattern) {
        assertThatThrownBy(() -> SchemaPattern.of(pattern)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void anExpressionNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> SchemaPattern.of("(".repeat(100_000) + ")".repeat(100_000)))
                .isInstanceOf(PatternSyntaxException.class);
    }
}
