package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "Wei Liu → Wei Liu",
                "O'Brien → O'Brien",
                "''Wei'' → &#39;&#39;Wei&#39;&#39;",
                "'s → &#39;s",
                "a|b → a&#124;b",
                "{{N/A}} → &#123;&#123;N/A&#125;&#125;",
                "[[x]] → &#91;&#91;x&#93;&#93;",
                "<b> & &amp; → &#60;b> &#38; &#38;amp;",
                "~~~~ → &#126;&#126;&#126;&#126;",
                "__TOC__ → &#95;&#95;TOC&#95;&#95;",
                "a=b → a&#61;b",
                "* x → &#42; x",
                "---- → &#45;---",
                "http://x → http&#58;//x",
                "RFC 3834: mail → RF&#67; 3834: mail",
                "so ! → so&#32;!",
            })
    void whatMediaWikiTakesForMarkupBecomesCharacterReferences(String text, String wikitext) {
        assertThat(PlainText.encode(text)).isEqualTo(wikitext);
    }

    @Test
    void aLineBreakBecomesAReferenceSinceTheTextIsOneLine() {
        assertThat(PlainText.encode("a\n* b")).isEqualTo("a&#10;&#42; b");
    }

    @Test
    void wordsAreWrittenAsAnyTextIs() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        String alphabet = "abCDNRF19  .,@+-é_:";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(PlainText.encode(text.toString()))
                    .as(RandomSeed.option(seed))
                    .isEqualTo(PlainText.encoded(text.toString()));
        }
    }

    @Test
    void decodingTheReferencesGivesTheTextBack() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        String alphabet = "ab1 \n\t'~_!*#:;={}[]|<>&-+.%»«RFCPMIDISBNé😀";
        int[] characters = alphabet.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            String encoded = PlainText.encode(text.toString());
            assertThat(decode(encoded)).as(RandomSeed.option(seed)).isEqualTo(text.toString());
            assertThat(encoded)
                    .as(RandomSeed.option(seed))
                    .doesNotContain("{", "}", "[", "]", "|", "<", "=", "\n", "''", "~~~");
        }
    }

    private static String decode(String wikitext) {
        return Pattern.compile("&#([0-9]+);")
                .matcher(wikitext)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
    }
}
