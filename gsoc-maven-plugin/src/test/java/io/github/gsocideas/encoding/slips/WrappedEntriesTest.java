package io.github.gsocideas.encoding.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of a wikitext list ends with its line: {@code ⏎} is a line end. */
class WrappedEntriesTest {

    private static final String LONG = "* the possible change is from M:N to 1:1, which is not really an obstacle to";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            * a long item that⏎  goes on here⏎* b => |  goes on here|
            * a long item that⏎goes on here       => |goes on here|
            # a⏎# b that⏎goes on⏎and on⏎# c      => |goes on|
            : a⏎  b⏎: c⏎  d                      => |  b||  d|
            ** a <!-- c -->⏎b                     => |b|
            * a⏎<!-- c -->⏎b                      => |b|
            * a⏎<b>b</b>                           => ||
            * a {{T|⏎x}} that⏎goes on             => |goes on|
            * a,⏎ (see b)                          => | (see b)|
            """)
    void aLineThatGoesOnWithAnEntryIsTold(String wikitext, String lines) {
        assertThat("|" + String.join("||", lines(wikitext)) + "|").isEqualTo(lines);
    }

    @Test
    void aLongEntryGoesOnWhateverTheNextLineBeginsWith() {
        assertThat(lines(LONG + "⏎KVM VirtIO")).containsExactly("KVM VirtIO");
        assertThat(lines(LONG + ".⏎KVM VirtIO")).isEmpty();
        assertThat(lines("* https://lists.example.org/archives/html/2013-01/msg01234567890.html⏎All of it"))
                .isEmpty();
    }

    @Test
    void theExampleOfTheTemplatesDocumentationIsTold() {
        assertThat(lines(
                        "* netback worker model change - the possible change is from M:N to 1:1 is not really an obstacle ⏎"
                                + "because 1:1 is just a special case for M:N⏎* netback page allocation⏎* zero-copy"))
                .containsExactly("because 1:1 is just a special case for M:N");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* a⏎* b⏎⏎and a paragraph",
                "* a⏎* b⏎And a paragraph.",
                "* a.⏎libvirt is another",
                "* a⏎== b ==",
                "* a⏎{|⏎| b⏎|}",
                "{|⏎|⏎* a⏎|-⏎| b⏎|}",
                "* a⏎{{Box}}",
                "* a⏎[[File:b.png]]",
                "* a⏎<div>b</div>",
                "* a⏎----",
                "* a⏎ ⏎b",
                "* a⏎:b⏎;c⏎#d",
                ": <math>E=mc^2</math>⏎where ''m'' is the mass",
                "; Skills⏎c, python",
                "*: a⏎b",
                "a line⏎goes on⏎* b",
                "<pre>⏎* a⏎b⏎</pre>",
                "* a <nowiki>⏎b</nowiki>",
                "<!--⏎* a⏎b⏎-->"
            })
    void whatIsNoWrappedEntryIsntTold(String wikitext) {
        assertThat(lines(wikitext)).isEmpty();
    }

    private static List<String> lines(String wikitext) {
        String source = wikitext.replace('⏎', '\n');
        return WrappedEntries.find(Wikitext.parse(source)).stream()
                .map(remark -> source.substring(remark.at(), remark.end()))
                .toList();
    }
}
