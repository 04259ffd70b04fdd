package io.github.gsocideas.idea;

import static io.github.gsocideas.finding.Regions.inLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    @Test
    void aKeyStandsAtItsQuoteAndAValueAtItsFirstCharacter() {
        Node.Mapping root = root("{\n  \"a\": \"text\",\n  \"b\": [ 1, true ]\n}");
        assertThat(root.entry("a"))
                .contains(new Node.Entry("a", inLine(2, 3, 3), new Node.Text(inLine(2, 8, 6), "text")));
        assertThat(root.entry("b").orElseThrow().keyPosition()).isEqualTo(new Position(3, 3));
        Node.Sequence list = (Node.Sequence) root.get("b").orElseThrow();
        assertThat(list.position()).isEqualTo(new Position(3, 8));
        assertThat(list.items()).extracting(Node::position).containsExactly(new Position(3, 10), new Position(3, 13));
    }

    @Test
    void anObjectStandsAtItsFirstKeyAndAnEmptyOneAtItsBrace() {
        Node.Mapping root = root("{ \"a\": { \"b\": {} } }");
        Node.Mapping inner = (Node.Mapping) root.get("a").orElseThrow();
        assertThat(List.of(
                        root.position(),
                        inner.position(),
                        inner.get("b").orElseThrow().position()))
                .containsExactly(new Position(1, 3), new Position(1, 10), new Position(1, 15));
    }

    @Test
    void columnsAreCountedInCodePoints() {
        assertThat(root("{\"😀ü\": \"😀\", \"b\": 1}").entry("b").orElseThrow().keyPosition())
                .isEqualTo(new Position(1, 13));
    }

    @Test
    void escapesAreUndone() {
        assertThat(root("{\"\\u0061\": \"\\u00e4\\n\\\"\\/\\uD83D\\uDE00\"}").get("a"))
                .contains(new Node.Text(inLine(1, 12, 26), "ä\n\"/😀"));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.50", "-0, 0", "1e3, 1000", "1E+2, 100"})
    void aNumberKeepsItsSpelling(String spelling, String meaning) {
        Node.Numeric number =
                (Node.Numeric) root("{\"a\": " + spelling + "}").get("a").orElseThrow();
        assertThat(number.source()).isEqualTo(spelling);
        assertThat(number.value()).isEqualByComparingTo(meaning);
    }

    @Test
    void truthValuesAndNullAreRead() {
        assertThat(root("{\"a\": [true, false, null]}").get("a"))
                .contains(new Node.Sequence(
                        inLine(1, 7, "[true, false, null]".length()),
                        List.of(
                                new Node.Truth(inLine(1, 8, 4), "true", true),
                                new Node.Truth(inLine(1, 14, 5), "false", false),
                                new Node.Null(inLine(1, 21, 4)))));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(root("\uFEFF{\"a\": 1}").position()).isEqualTo(new Position(1, 2));
    }

    @Test
    void windowsLineEndsCountAsOneLine() {
        assertThat(root("{\r\n\"a\": 1,\r\n\"b\": 2}").entry("b").orElseThrow().keyPosition())
                .isEqualTo(new Position(3, 1));
    }

    private static Node.Mapping root(String json) {
        IdeaDocument document = IdeaDocument.of("idea.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(document.findings()).isEmpty();
        return (Node.Mapping) document.root().orElseThrow();
    }
}
