package io.github.gsocideas.idea;

import static io.github.gsocideas.finding.Regions.inLine;
import static io.github.gsocideas.finding.Regions.inLines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "NO",
                "2013-01-22",
                "2013-01-22T10:00:00Z",
                "1_000",
                "12:30",
                "0b11",
                ".inf",
                ".NaN",
                "plain text",
                "a#b",
                "~/x",
                "<<"
            })
    void whatYaml12DoesNotCallAnotherTypeIsText(String word) {
        assertThat(value("key: " + word)).isEqualTo(new Node.Text(inLine(1, 6, word.length()), word));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "-12, -12", "1.50, 1.50", "1e3, 1000", ".5, 0.5", "0x1F, 31", "0o17, 15", "007, 7", "+1, 1"})
    void aNumberKeepsItsSpelling(String spelling, String meaning) {
        Node.Numeric number = (Node.Numeric) value("key: " + spelling);
        assertThat(number.source()).isEqualTo(spelling);
        assertThat(number.value()).isEqualByComparingTo(meaning);
        assertThat(number.position()).isEqualTo(new Position(1, 6));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "TRUE, true", "false, false", "FALSE, false"})
    void aTruthValueKeepsItsSpelling(String spelling, boolean meaning) {
        assertThat(value("key: " + spelling))
                .isEqualTo(new Node.Truth(inLine(1, 6, spelling.length()), spelling, meaning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: null", "key: ~", "key: Null", "key:  # a remark"})
    void noValueIsNull(String yaml) {
        assertThat(value(yaml)).isInstanceOf(Node.Null.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"5\", 5", "'5', 5", "'true', true", "\"\", ``", "'it''s', it's", "!!str 5, 5", "! 5, 5"})
    void quotesAndTheTextTagMakeAText(String written, String meant) {
        assertThat(value("key: " + written)).isEqualTo(new Node.Text(inLine(1, 6, written.length()), meant));
    }

    @Test
    void escapesInDoubleQuotesAreUndone() {
        assertThat(text("key: \"a\\tb\\u00e4\\U0001F600\\uD83D\\uDE00\\x41\\\\\""))
                .isEqualTo("a\tbä😀😀A\\");
    }

    @Test
    void aBlockScalarKeepsItsLines() {
        assertThat(text("key: |\n  one\n\n  two\n")).isEqualTo("one\n\ntwo\n");
    }

    @Test
    void aFoldedScalarJoinsItsLines() {
        assertThat(text("key: >-\n  one\n  two\n\n\n  three\n")).isEqualTo("one two\n\nthree");
    }

    @Test
    void aBlockScalarStandsWhereItsIndicatorStands() {
        assertThat(value("# first\nkey: |\n  one\n").position()).isEqualTo(new Position(2, 6));
    }

    @Test
    void aPlainTextMayRunOverSeveralLines() {
        assertThat(text("key: one\n  two")).isEqualTo("one two");
    }

    @Test
    void anAliasStandsForItsAnchorsValueAtItsOwnPlace() {
        Node.Mapping root = root("first: &a text\nkey: *a\n");
        assertThat(root.get("key")).contains(new Node.Text(inLine(2, 6, "*a".length()), "text"));
    }

    @Test
    void whatIsInsideAnAliasedValueStaysWhereItIsWritten() {
        Node.Mapping root = root("first: &a\n  - one\nkey: *a\n");
        assertThat(root.get("key").orElseThrow().position()).isEqualTo(new Position(3, 6));
        assertThat(((Node.Sequence) root.get("key").orElseThrow()).items())
                .containsExactly(new Node.Text(inLine(2, 5, "one".length()), "one"));
    }

    @Test
    void theMergeKeyInQuotesIsAnOrdinaryKey() {
        Node.Mapping root = root("key:\n  '<<': a\n");
        assertThat(((Node.Mapping) root.get("key").orElseThrow()).entries()).containsOnlyKeys("<<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1.50", "1e3", "0x1F", "true", "TRUE", "null", "~", "2013-01-22", "\"quoted\""})
    void aKeyIsAWordAsItIsSpelt(String key) {
        assertThat(root(key + ": value").entries()).containsOnlyKeys(key.replace("\"", ""));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(root("\uFEFFkey: value").entry("key").orElseThrow().keyPosition())
                .isEqualTo(Position.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCountsAsOneLine(String lineEnd) {
        Node.Mapping root = root(String.join(lineEnd, "a: |", "  one", "  two", "key: v", ""));
        assertThat(root.get("a")).contains(new Node.Text(inLines(1, 4, 3, 6), "one\ntwo\n"));
        assertThat(root.entry("key").orElseThrow().keyPosition()).isEqualTo(new Position(4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "ü", "é", "漢", "👩‍👩‍👧"})
    void columnsAreCountedInCodePoints(String inFront) {
        int length = inFront.codePointCount(0, inFront.length());
        Node.Sequence list = (Node.Sequence) value("key: [" + inFront + ", x]");
        assertThat(list.items().get(1).position()).isEqualTo(new Position(1, 9 + length));
    }

    @Test
    void aMappingStandsAtItsFirstKeyAfterComments() {
        assertThat(root("# remark\n\n  # another\nkey: value\n").position()).isEqualTo(new Position(4, 1));
    }

    @Test
    void anEmptyMappingStandsAtItsBrace() {
        assertThat(value("key: {}").position()).isEqualTo(new Position(1, 6));
    }

    @Test
    void aDocumentMayBeginWithADirectiveAndItsMarkers() {
        assertThat(text("%YAML 1.2\n---\nkey: value\n...\n")).isEqualTo("value");
    }

    private static String text(String yaml) {
        return ((Node.Text) value(yaml)).value();
    }

    private static Node value(String yaml) {
        return root(yaml).get("key").orElseThrow();
    }

    private static Node.Mapping root(String yaml) {
        IdeaDocument document = IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(document.findings()).isEmpty();
        return (Node.Mapping) document.root().orElseThrow();
    }
}
