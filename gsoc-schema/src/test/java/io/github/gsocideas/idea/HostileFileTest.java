package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody writes by accident: each of them ends in a tree or in findings, never in an exception. */
class HostileFileTest {

    private static final int SIZE = SourceText.MAXIMUM_BYTES;
    private static final int SHORT_FILES = 300;
    private static final String SYNTAX = "[]{}:,-?&*!|>'\"%@`#<=~. \n\n\t\\a1uUx0F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "&a [*a,",
                "*a ",
                "\"",
                "]",
                "}",
                ":",
                "...\n",
                "---\n",
                "{\"a\":",
                "{a: ",
                "[a,",
                "[[],",
                "&a ",
                "! ",
                "!",
                "%",
                "|",
                ">\n a\n",
                "a: b: ",
                "\"\\u0001\",",
                "@",
                "`",
                ",",
                "\t"
            })
    void aMebibyteOfTheSameIsRefused(String piece) {
        byte[] bytes = piece.repeat(SIZE / piece.length()).getBytes(StandardCharsets.UTF_8);
        for (String file : List.of("idea.yaml", "idea.json")) {
            assertThat(IdeaDocument.of(file, bytes).findings()).as(file).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0x1", "0o1", "-", ".1", "1e1"})
    void aMebibyteOfDigitsIsNotComputedWith(String start) {
        byte[] bytes = (start + "1".repeat(SIZE - 3)).getBytes(StandardCharsets.UTF_8);
        assertThat(IdeaDocument.of("idea.yaml", bytes).findings())
                .extracting(Finding::rule)
                .containsExactly("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"€", "😀", "a"})
    void aMebibyteOnOneLineIsRead(String key) {
        byte[] bytes = ("{\"" + key + "\": [1" + ",1".repeat(SIZE / 2 - 20) + "]}").getBytes(StandardCharsets.UTF_8);
        for (String file : List.of("idea.yaml", "idea.json")) {
            assertThat(IdeaDocument.of(file, bytes).findings()).as(file).isEmpty();
        }
    }

    @Test
    void aMebibyteOfRandomBytesIsNotUtf8() {
        long seed = new Random().nextLong();
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        for (String file : List.of("idea.yaml", "idea.json")) {
            assertThat(IdeaDocument.of(file, bytes).findings())
                    .as("seed %d, %s", seed, file)
                    .extracting(Finding::rule)
                    .containsAnyOf("encoding", "control-character");
        }
    }

    @Test
    void everyTextOfSyntaxCharactersEndsInATreeOrInFindings() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < SHORT_FILES; i++) {
            String text = text(random, 1 + random.nextInt(i < 10 ? 100_000 : 200));
            for (String file : List.of("idea.yaml", "idea.json")) {
                IdeaDocument document = IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8));
                assertThat(document.root().isPresent() || !document.findings().isEmpty())
                        .as("seed %d, file %d, %s", seed, i, file)
                        .isTrue();
                assertThat(document.findings())
                        .as("seed %d, file %d, %s", seed, i, file)
                        .allSatisfy(finding -> assertThat(finding.toString()).hasLineCount(1));
            }
        }
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> SYNTAX.charAt(random.nextInt(SYNTAX.length())))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
