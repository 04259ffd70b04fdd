package io.github.gsocideas.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\nb\n", "😀", "😀😀😀a😀😀", "a😀\n\n😀b😀😀😀😀😀😀😀c\n", "\n😀"})
    void aPlaceIsThatOfItsCharacterAndTheOtherWayRound(String text) throws UnreadableException {
        SourceText source = SourceText.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
        int character;
        for (int offset = 0; offset < text.length(); offset += Character.charCount(character)) {
            character = text.codePointAt(offset);
            assertThat(source.offset(source.position(offset))).isEqualTo(offset);
        }
        assertThat(source.offset(source.position(text.length()))).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "😀", "a\nb", "\n😀\n"})
    void aRegionsTextIsWhatStandsThere(String part) throws UnreadableException {
        SourceText source = SourceText.of("a.yaml", ("😀x" + part + "😀").getBytes(StandardCharsets.UTF_8));
        assertThat(source.text(source.region(3, 3 + part.length()))).isEqualTo(part);
    }
}
