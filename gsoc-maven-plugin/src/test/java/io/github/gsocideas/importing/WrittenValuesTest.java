package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.wikitext.RandomWikitext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as people write them on a page, and as they are written in a file. */
class WrittenValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-02        |     | [2026-04-02]",
                "2 April 2026      |     | [2026-04-02]",
                "2nd Apr. 2026     |     | [2026-04-02]",
                "April 2, 2026     |     | [2026-04-02]",
                "02.04.2026        |     | [2026-04-02, 2026-02-04]",
                "02.04.2026        | DMY | [2026-04-02]",
                "04/02/2026        | MDY | [2026-04-02]",
                "4-4-2026          |     | [2026-04-04]",
                "25/12/2026        |     | [2026-12-25]",
                "25/12/2026        | MDY | [2026-12-25]",
                "12/25/2026        |     | [2026-12-25]",
                "2026-02-30        |     | []",
                "30/30/2026        |     | []",
                "04/02/26          |     | []",
                "Mayor 2, 2026     |     | []",
                "spring 2026       |     | []"
            })
    void aDateIsCertainWhereOnlyOneDayIsMeant(String text, String order, String days) {
        Optional<DateOrder> dates = Optional.ofNullable(order).map(DateOrder::valueOf);

        assertThat(WrittenDate.of(text, dates).readings()).hasToString(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Obi <ada@example.org>, Ben Li <ben@example.org>",
                "Ada Obi <ada@example.org>; Ben Li <ben@example.org>",
                "Ada Obi &lt;ada@example.org&gt;<br />Ben Li <ben@example.org>",
                "Ada Obi <ada@example.org> and [mailto:ben@example.org Ben Li]",
                "Ada Obi <ada@example.org>, and Ben Li <ben@example.org>"
            })
    void peopleAreThoseWithANameAndAnAddress(String contact) {
        assertThat(WrittenPeople.parse(contact).map(people -> people.yaml(""))).contains("""

                  - name: Ada Obi
                    email: ada@example.org
                  - name: Ben Li
                    email: ben@example.org
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wei Liu",
                "Ada Obi <ada@example.org>, the list",
                "Obi, Ada <ada@example.org>",
                "Mentors: Ada Obi <ada@example.org>",
                "ask the list or Ada <ada@example.org>",
                "'''Ada''' <ada@example.org>",
                "[https://example.org Ada Obi]",
                "Ada Obi <at example.org>",
                "* Ada Obi <ada@example.org>",
                "Ada Obi <ada@example.org>,"
            })
    void whatMayBeSomethingElseIsNobody(String contact) {
        assertThat(WrittenPeople.parse(contact)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Null",
                "0x1F",
                "1e3",
                "2026-01-01",
                "~",
                "a: b",
                "a #b",
                "- a",
                "a\u0000b",
                "\uFEFFa",
                "a\u2028b",
                "a\n  b\n\n\tc\n   \nd",
                "a\r\nb",
                " a",
                "a ",
                "\ta\nb",
                "---\na",
                "...\nb",
                "a\n---\nb",
                "# a\n# b",
                "%a\nb",
                "|\n>",
                "\"",
                "\\",
                "a\u0085b",
                "a\u00A0",
                "a\n\u00A0b",
                "'a'\nb\n'c'",
                "[mailto:a@b c]",
                "@a",
                "`a`",
                "https://example.org/a#b c",
                "https://example.org/:",
                "a\u200Bb\nc"
            })
    void aTextIsReadBackFromTheFileAsItIs(String text) {
        assertThat(readBack(text)).isEqualTo(text);
    }

    @Test
    void randomWikitextIsReadBackFromTheFileAsItIs() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            // As from a file, in which all lines end alike.
            String text = RandomWikitext.next(random, RandomWikitext.ALL, 40);

            assertThat(readBack(text)).as(RandomSeed.option(seed)).isEqualTo(text);
        }
    }

    /** The text that a file gives in a field, in a list, and in a list's object; a block ends with its last line. */
    private static String readBack(String text) {
        String file =
                "a:" + new ImportedValue.Text(text).yaml("") + "b:" + new ImportedValue.Items(List.of(text)).yaml("");
        IdeaDocument document = IdeaDocument.of("a.yaml", file.getBytes(StandardCharsets.UTF_8));
        List<String> texts = Stream.of(
                        document.value("a").orElseThrow(),
                        ((Node.Sequence) document.value("b").orElseThrow())
                                .items()
                                .get(0))
                .map(node -> ((Node.Text) node).value())
                .map(value -> file.startsWith("a: |") ? value.substring(0, value.length() - 1) : value)
                .distinct()
                .toList();
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }
}
