package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody writes by accident: each of them ends in a tree or in findings, never in an exception. */
class HostileFileTest {

    private static final int SIZE = SourceText.MAXIMUM_BYTES;
    private static final int SHORT_FILES = 300;
    private static final int MOST_LOOKED_AT = 200;
    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();
    private static final List<String> MARKDOWN = List.of(("a¦ ¦  ¦\t¦\n¦\n¦\n¦\n\n¦\n---\n¦\n===\n¦...\n¦# ¦## ¦### "
                    + "¦## Steps\n¦## Links:\n¦project: P\n¦desc¦- ¦* ¦1. ¦> ¦```¦~~~\n¦<!--¦-->¦<pre>¦</pre>¦<b>¦|¦[a]¦[a]: b\n¦[^a]: c\n¦![¦](¦)¦*¦_¦`¦\\¦&amp;¦'¦\"¦#¦    code\n")
            .split("¦", -1));
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
        long seed = RandomSeed.next();
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        for (String file : List.of("idea.yaml", "idea.json")) {
            assertThat(IdeaDocument.of(file, bytes).findings())
                    .as("%s, %s", RandomSeed.option(seed), file)
                    .extracting(Finding::rule)
                    .containsAnyOf("encoding", "control-character");
        }
    }

    @Test
    void everyTextOfSyntaxCharactersEndsInATreeOrInFindings() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < SHORT_FILES; i++) {
            String text = text(random, 1 + random.nextInt(i < 10 ? 100_000 : 200));
            for (String file : List.of("idea.yaml", "idea.json")) {
                IdeaDocument document = IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8));
                assertThat(document.root().isPresent() || !document.findings().isEmpty())
                        .as("%s, file %d, %s", RandomSeed.option(seed), i, file)
                        .isTrue();
                assertThat(document.findings())
                        .as("%s, file %d, %s", RandomSeed.option(seed), i, file)
                        .allSatisfy(finding -> assertThat(finding.toString()).hasLineCount(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*",
                "_",
                "`",
                "![",
                "<",
                "<!--",
                "-->",
                "<!-- -->",
                "&",
                "\\",
                "#",
                "# ",
                "## ",
                "-",
                "> ",
                ">",
                "- ",
                "* ",
                "1. ",
                "- > ",
                "    ",
                "\t",
                "\n",
                "[a\n",
                "[a]:\n",
                "[^a]:",
                "- a\n",
                "## x\n",
                "x\n---\n",
                "```\n",
                "<pre>\n",
                "|-|\n",
                "---\n",
                "a: b\n"
            })
    void aMebibyteOfTheSameInMarkdownIsReadInNoTimeToSpeakOf(String piece) {
        String start = "# P\n## Steps\n";
        checkMarkdown(start + piece.repeat((SIZE - start.length()) / piece.length()), piece);
    }

    @Test
    void everyTextOfMarkdownsMarksEndsInATreeOrInFindings() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < SHORT_FILES; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
            for (int length = random.nextInt(i < 10 ? 20_000 : 40); length >= 0; length--) {
                text.append(MARKDOWN.get(random.nextInt(MARKDOWN.size())));
            }
            checkMarkdown(text.toString(), "%s, file %d".formatted(RandomSeed.option(seed), i));
        }
    }

    /** Every place is one in the file, and a body's text begins where it is said to. */
    private static void checkMarkdown(String text, String where) {
        IdeaDocument document = IdeaDocument.of("idea.md", text.getBytes(StandardCharsets.UTF_8), SCHEMA);
        assertThat(document.root().isPresent() || !document.findings().isEmpty())
                .as(where)
                .isTrue();
        List<String> lines = text.lines().toList();
        for (Finding finding :
                document.findings().stream().limit(MOST_LOOKED_AT).toList()) {
            assertThat(finding.toString()).as(where).hasLineCount(1);
            assertThat(isIn(lines, finding.position()))
                    .as("%s, %s", where, finding)
                    .isTrue();
        }
        Map<String, Node.Entry> entries =
                document.root().map(root -> ((Node.Mapping) root).entries()).orElse(Map.of());
        for (Node.Entry entry : entries.values()) {
            assertThat(isIn(lines, entry.keyPosition()))
                    .as("%s, %s", where, entry.key())
                    .isTrue();
            Position place = entry.value().position();
            Position end = entry.value().region().end();
            assertThat(isIn(lines, end) && place.compareTo(end) <= 0)
                    .as("%s, %s", where, entry.key())
                    .isTrue();
            assertThat(isIn(lines, place)).as("%s, %s", where, entry.key()).isTrue();
            if (entry.value() instanceof Node.Text value && document.isBody(place)) {
                String first = value.value().strip().lines().findFirst().orElseThrow();
                assertThat(lines.get(place.line() - 1).substring(place.column() - 1))
                        .as(where)
                        .startsWith(first.strip());
            }
        }
    }

    private static boolean isIn(List<String> lines, Position place) {
        return place.equals(Position.START)
                || (place.line() <= lines.size()
                        && place.column() <= lines.get(place.line() - 1).length() + 1);
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> SYNTAX.charAt(random.nextInt(SYNTAX.length())))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
