package io.github.gsocideas.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet opens. */
class CsvTest {

    @Test
    void aCellKeepsItsCommasQuotesAndLines() {
        assertThat(csv("a,b", "say \"x\"", "one\ntwo", "")).isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"one\ntwo\",\"\"\n");
    }

    @Test
    void whatBeginsACellForASpreadsheetThatPartsThemOtherwiseIsTextToo() {
        assertThat(csv("Kernel; =HYPERLINK(1)\n@SUM(A1)\t+1; a=b"))
                .isEqualTo("\"Kernel; '=HYPERLINK(1)\n'@SUM(A1)\t'+1; a=b\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\")",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\u00A0=1",
                "\u200B=1",
                "\uFF1D1",
                "\n@x"
            })
    void aCellThatWouldBeCalculatedIsText(String formula) {
        assertThat(csv(formula))
                .isEqualTo("\""
                        + formula.replaceFirst("(?=[^\\s\\p{Z}\\p{C}])", "'").replace("\"", "\"\"") + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "C++", "well-known", "ada@example.org", "'quoted'", "1"})
    void anyOtherCellIsAsItIsWritten(String text) {
        assertThat(csv(text)).isEqualTo("\"" + text + "\"\n");
    }

    @Test
    void aMarkSaysThatItIsUtf8() {
        assertThat(new Csv().row(List.of("é"))).hasToString("\uFEFF\"é\"\n");
    }

    private static String csv(String... cells) {
        return new Csv().row(List.of(cells)).toString().substring(1);
    }
}
