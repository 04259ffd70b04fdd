package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author of a file reads that is wrong as a file, whatever its fields. */
class BadFileTest {

    private static final String TOO_LARGE =
            "idea.yaml:1:1: the file has more than 1 MiB (1048576 bytes), the most that is read; move what is long to a page of its own and link to it [size]";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'a: b: c' => 1:5: not YAML: a second ': ' stands in this line; leave a blank after each key's colon; a text with ': ' in it goes in quotes, or below 'key: |'
            'a: @home' => 1:4: not YAML: a value can't begin with '@'; put a text that begins with this character in quotes
            'a: "\\U00110000"' => 1:7: not YAML: '\\' in double quotes begins an escape, and YAML has none like this; write the character itself, or put the text in single quotes
            'a: [b' => 1:4: not YAML: the bracket or brace that opens here is never closed; close the bracket or brace, or put a text that begins with one in quotes
            'a: "b' => 1:4: not YAML: the quotes that open here are never closed; close them where the text ends
            'a: "b" c' => 1:8: not YAML: a text follows where the value has ended; a text with quotes in it goes below 'key: |', indented by two blanks
            'a: *b' => 1:4: the alias '*b' names nothing that ends before it; put a text that begins with '*' in quotes
            'a: &a [*a]' => 1:8: the alias '*a' names nothing that ends before it; put a text that begins with '*' in quotes
            'a: &a {<<: *a}' => 1:12: the alias '*a' names nothing that ends before it; put a text that begins with '*' in quotes
            'a: !mine b' => 1:4: the tag '!mine' does not fit this value; put a text that begins with '!' in quotes
            'a: !mine%20 b' => 1:4: the tag '!mine ' does not fit this value; put a text that begins with '!' in quotes
            'a: !!int b' => 1:4: the tag 'tag:yaml.org,2002:int' does not fit this value; put a text that begins with '!' in quotes
            'a: !!str [b]' => 1:4: the tag 'tag:yaml.org,2002:str' does not fit this value; put a text that begins with '!' in quotes
            '[a]: b' => 1:1: a key must be a word, but is a list or a mapping; put a text that begins with a bracket or a brace in quotes
            """, quoteCharacter = '\u0001')
    void malformedYamlIsReportedWhereItGoesWrong(String yaml, String finding) {
        assertThat(lines("idea.yaml", yaml.substring(1, yaml.length() - 1)))
                .containsExactly("idea.yaml:" + finding + " [syntax]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\UFFFFFFFF", "\\U80000000"})
    void anEscapeThatStandsForNoCharacterIsReportedWhereTheTextBeforeItEnds(String escape) {
        assertThat(lines("idea.yaml", "a: b\nc: \"" + escape + "\""))
                .containsExactly("idea.yaml:2:2: not YAML: the text after here has an escape, such as \\UFFFFFFFF, that"
                        + " stands for no character; write the character itself, or put the text in single quotes"
                        + " [syntax]");
        assertThat(lines("idea.yaml", "\"" + escape + "\": b")).hasSize(1);
    }

    @Test
    void aMergeKeyIsReportedBesideTheOtherFindings() {
        assertThat(lines("idea.yaml", "a: &a {b: c}\nd:\n  <<: *a\n  e: 1e9999"))
                .containsExactly(
                        "idea.yaml:3:3: YAML 1.2 has no merge key '<<'; write out the keys that are meant [merge-key]",
                        "idea.yaml:4:6: a number of over 1000 digits; put it in quotes to make it a text [number]");
    }

    @Test
    void aFilesNameIsShownOnOneLine() {
        assertThat(lines("a\nb\u001B.yaml", ""))
                .containsExactly("a⏎b\\u001B.yaml:1:1: the file is empty; write the idea's fields into it,"
                        + " or delete it [empty]");
    }

    @Test
    void theEndOfAJsonFilesNameMayBeInCapitals() {
        assertThat(lines("IDEA.JSON", "a: b")).singleElement().asString().contains("not JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"a": / b} => 1:7: not JSON: '/ b' stands without quotes; write "/ b"
            {"a": NaN} => 1:7: not JSON: 'NaN' is no number in JSON; write "NaN"
            """)
    void whatIsNotJsonIsNamed(String json, String line) {
        assertThat(lines("idea.json", json)).containsExactly("idea.json:" + line + " [syntax]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            [[Link]] more => 16: not YAML: a text follows where the value has ended; put a text that begins with '[' in quotes, or below 'key: |'
            {{Template}} more => 8: a key must be a word, but is a list or a mapping; put a text that begins with a bracket or a brace in quotes
            *bold* => 12: not YAML: '*' and '&' at a value's beginning mean something to YAML; put a text that begins with '*' in quotes, or below 'key: |'
            '''x''' y => 15: not YAML: a text follows where the value has ended; a text with quotes in it goes below 'key: |', indented by two blanks
            - x => 7: not YAML: a list can't begin in the line of its key; put a text that begins with '-' in quotes, or below 'key: |'
            : x => 7: not YAML: a second ': ' stands in this line; put a text that begins with ':' in quotes, or below 'key: |'
            | x => 9: not YAML: a text stands in the line of '|' or '>'; put a text that begins with '|' in quotes, or below 'key: |'
            > x => 9: not YAML: a text stands in the line of '|' or '>'; put a text that begins with '>' in quotes, or below 'key: |'
            ? x => 7: not YAML: a '?' stands where none may stand; put a text that begins with '?' in quotes, or below 'key: |'
            !x => 7: the tag '!x' does not fit this value; put a text that begins with '!' in quotes
            %x => 7: not YAML: a value can't begin with '%'; put a text that begins with this character in quotes
            """, quoteCharacter = '\u0001')
    void aTextThatBeginsAsNoYamlTextDoesIsToldHowToBeWritten(String text, String finding) {
        assertThat(lines("idea.yaml", "desc: " + text)).containsExactly("idea.yaml:1:" + finding + " [syntax]");
    }

    @Test
    void anAnchorThatNothingRefersToIsReportedSinceItMayBeText() {
        assertThat(lines("idea.yaml", "a: &nbsp; b\nc: &d\ne: [&d x, *d]"))
                .containsExactly(
                        "idea.yaml:2:4: no alias names the anchor '&d'; delete it, or put a text that begins with '&' in"
                                + " quotes [anchor]",
                        "idea.yaml:1:4: no alias names the anchor '&nbsp;'; delete it, or put a text that begins with"
                                + " '&' in quotes [anchor]");
    }

    @Test
    void aTabAsIndentationIsReportedAtTheTab() {
        assertThat(lines("idea.yaml", "a:\n\tb: c\n"))
                .containsExactly("idea.yaml:2:1: not YAML: a tab stands in the indentation, which is of blanks in YAML;"
                        + " indent with blanks, not with tabs [syntax]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1} x      | 1:10
            {"a": 1 // b}   | 1:9
            # a             | 1:1
            {"a": 1,}       | 1:8
            {'a': 1}        | 1:2
            {"a": 01}       | 1:7
            {"a": NaN}      | 1:7
            {"a": yes}      | 1:7
            a: b            | 1:1
            {"a": "\\x"}    | 1:8
            {"a" 1}         | 1:4
            """)
    void malformedJsonIsReportedWhereItGoesWrong(String json, String place) {
        assertThat(lines("idea.json", json))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("idea.json:" + place + ": not JSON: ")
                        .endsWith(" [syntax]"));
    }

    @Test
    void aSecondJsonValueIsReportedWhereItBegins() {
        assertThat(lines("idea.json", "{\"a\": 1}\n{\"b\": 2}"))
                .containsExactly("idea.json:2:1: something follows the JSON value; one file holds one idea [syntax]");
    }

    @Test
    void aSecondYamlDocumentIsReportedWhereItBegins() {
        assertThat(lines("idea.yaml", "a: b\n---\nc: d\n"))
                .containsExactly(
                        "idea.yaml:2:1: a second YAML document begins here; give each idea a file of its own [syntax]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# only a remark\n", "---\n", "---\n...\n", "null\n", "~", "\uFEFF"})
    void aYamlFileWithNothingInItIsReportedAsEmpty(String yaml) {
        assertThat(lines("idea.yaml", yaml))
                .containsExactly(
                        "idea.yaml:1:1: the file is empty; write the idea's fields into it, or delete it [empty]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void aJsonFileWithNothingInItIsReportedAsEmpty(String json) {
        assertThat(lines("idea.json", json))
                .containsExactly(
                        "idea.json:1:1: the file is empty; write the idea's fields into it, or delete it [empty]");
    }

    @ParameterizedTest
    @CsvSource({
        "idea.yaml, 'a: 1\nb: 2\na: 3', 3:1, 1",
        "idea.yaml, 'b:\n  a: 1\n  \"a\": 3', 3:3, 2",
        "idea.yaml, '{a: 1, a: 3}', 1:8, 1",
        "idea.json, '{\"a\": 1,\n \"a\": 3}', 2:2, 1",
        "idea.json, '{\"a\": 1,\n \"\\u0061\": 3}', 2:2, 1",
    })
    void aDuplicateKeyIsReportedAtTheSecondAndNamesTheFirst(String file, String text, String place, int first) {
        assertThat(lines(file, text))
                .containsExactly(file + ":" + place + ": the key 'a' is given twice: it stands at line " + first
                        + " too; keep one of the two [duplicate-key]");
    }

    @Test
    void aKeyOfSeveralLinesIsShownOnOne() {
        assertThat(lines("idea.json", "{\"a\\nb\": 1, \"a\\nb\": 2}"))
                .containsExactly("idea.json:1:13: the key 'a⏎b' is given twice: it stands at line 1 too;"
                        + " keep one of the two [duplicate-key]");
    }

    @Test
    void whatIsQuotedOfAFileIsCutWhereItIsLong() {
        assertThat(lines("idea.yaml", "!" + "a".repeat(100_000)))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).hasSizeLessThan(2000).contains("…; put a text that begins with '!'"));
    }

    @ParameterizedTest
    @CsvSource({"'a: b\n', 2:1", "'a: ', 1:4", "'ü😀', 1:3", "'a\r\nb\rc', 3:2", "\uFEFFab, 1:3"})
    void aByteThatIsNotUtf8IsReportedAtItsPlace(String before, String place) {
        byte[] bytes = concat(before.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE4, 'x'});
        assertThat(lines("idea.yaml", bytes))
                .containsExactly("idea.yaml:" + place + ": the file is not UTF-8: the byte 0xE4 can't stand here;"
                        + " save it as UTF-8 in your editor [encoding]");
    }

    @Test
    void aCharacterCutOffByTheEndIsNotUtf8() {
        assertThat(lines("idea.yaml", new byte[] {'a', (byte) 0xC3}))
                .containsExactly("idea.yaml:1:2: the file is not UTF-8: the byte 0xC3 can't stand here;"
                        + " save it as UTF-8 in your editor [encoding]");
    }

    @Test
    void utf16IsNotUtf8() {
        assertThat(lines("idea.yaml", "\uFEFFa: b".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("idea.yaml:1:1: the file is not UTF-8: the byte 0xFF can't stand here;"
                        + " save it as UTF-8 in your editor [encoding]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void aControlCharacterIsReportedAtItsPlaceInEveryFormat(int character) {
        String text = "a:\n  ü😀" + Character.toString(character) + "b";
        String finding = ":2:5: the control character U+%04X can't be shown on a wiki;".formatted(character)
                + " delete it; an editor that shows invisible characters finds it [control-character]";
        assertThat(lines("idea.yaml", text)).containsExactly("idea.yaml" + finding);
        assertThat(lines("idea.json", text)).containsExactly("idea.json" + finding);
    }

    @ParameterizedTest
    @CsvSource({
        "idea.yaml, 'a: \"x\\x01\"', 1:4, 0001",
        "idea.yaml, 'a: \"x\\e\"', 1:4, 001B",
        "idea.yaml, 'a: \"\\uD800\"', 1:4, D800",
        "idea.yaml, 'a: \"\\uDE00\\uD83D\"', 1:4, DE00",
        "idea.yaml, '\"a\\x01\": b', 1:1, 0001",
        "idea.json, '{\"a\": \"\\u0001\"}', 1:7, 0001",
        "idea.json, '{\"a\": \"\\uDC00\"}', 1:7, DC00",
        "idea.json, '{\"a\\u001b\": 1}', 1:2, 001B",
    })
    void aControlCharacterByEscapeIsReportedAtItsText(String file, String text, String place, String character) {
        assertThat(lines(file, text))
                .containsExactly(file + ":" + place + ": the control character U+" + character
                        + " can't be shown on a wiki; delete it; an editor that shows invisible characters finds it"
                        + " [control-character]");
    }

    @Test
    void aFileOfExactlyOneMibIsRead() {
        String text = "a: " + "x".repeat((1 << 20) - 3);
        assertThat(lines("idea.yaml", text)).isEmpty();
    }

    @Test
    void aFileOfOneByteMoreIsRefused() {
        String text = "a: " + "x".repeat((1 << 20) - 2);
        assertThat(lines("idea.yaml", text)).containsExactly(TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"idea.yaml, [, ]", "idea.yaml, {a: , }", "idea.json, [, ]", "idea.json, '{\"a\":', }"})
    void fiftyCollectionsInsideEachOtherAreRead(String file, String open, String close) {
        assertThat(lines(file, open.repeat(49) + "[]" + close.repeat(49))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"idea.yaml, [, ]", "idea.yaml, '{a: ', }", "idea.json, [, ]", "idea.json, '{\"a\":', }"})
    void theFiftyFirstIsReportedWhereItOpens(String file, String open, String close) {
        int column = 50 * open.length() + 1;
        assertThat(lines(file, open.repeat(50) + "[]" + close.repeat(50)))
                .containsExactly(file + ":1:" + column + ": lists and mappings are nested over 50 deep;"
                        + " an idea needs three levels at most [nesting]");
    }

    @Test
    void anAliasCountsAsDeepAsWhatItStandsFor() {
        String yaml = "a: &a " + "[".repeat(40) + "]".repeat(40) + "\nb: " + "[".repeat(10) + "*a" + "]".repeat(10);
        assertThat(lines("idea.yaml", yaml))
                .containsExactly("idea.yaml:2:14: lists and mappings are nested over 50 deep;"
                        + " an idea needs three levels at most [nesting]");
    }

    @Test
    void anAliasBombIsReportedAtTheAliasThatGoesTooFar() {
        StringBuilder yaml = new StringBuilder("a0: &a0 " + "x".repeat(100) + "\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("a%d: &a%d [%s]%n"
                    .formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10))
                    .replace("\r", ""));
        }
        assertThat(lines("idea.yaml", yaml.toString()))
                .containsExactly("idea.yaml:5:55: the aliases of this file stand for more than 1 MiB of text;"
                        + " write out what is meant [alias]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999", "1e999999999", "1E5000"})
    void aNumberThatNobodyCanComputeWithIsRefused(String number) {
        assertThat(lines("idea.yaml", "a: " + number))
                .containsExactly("idea.yaml:1:4: a number of over 1000 digits;"
                        + " put it in quotes to make it a text [number]");
        assertThat(lines("idea.json", "{\"a\": " + number + "}"))
                .containsExactly("idea.json:1:7: a number of over 1000 digits;"
                        + " put it in quotes to make it a text [number]");
    }

    private static String[] lines(String file, String text) {
        return lines(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] lines(String file, byte[] bytes) {
        return IdeaDocument.of(file, bytes).findings().stream()
                .map(Finding::toString)
                .toArray(String[]::new);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
