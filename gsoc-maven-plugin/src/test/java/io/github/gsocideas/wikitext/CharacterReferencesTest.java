package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "&#124;, |",
        "&#0000124;, |",
        "&#x7C;, |",
        "&#X7c;, |",
        "&#x0007c;, |",
        "&lt;b&gt;, <b>",
        "&quot;a&quot;, \"a\"",
        "a&nbsp;b, a\u00A0b",
        "&#128512;, 😀",
        "&amp;lt;, &lt;"
    })
    void aReferenceIsTheCharacterThatItStandsFor(String text, String characters) {
        assertThat(CharacterReferences.decode(text)).isEqualTo(characters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#x1F;", "&#xD800;", "&#x110000;", "&#99999999999;", "&#;", "&#xg;", "&a b;", "&"})
    void whatRefersToNoCharacterIsText(String text) {
        assertThat(CharacterReferences.decode(text)).isEqualTo(text);
    }

    @Test
    void whatIsEncodedIsDecoded() {
        String characters = "{{a|b}} & <c> 😀";
        assertThat(CharacterReferences.decode(CharacterReferences.encode(characters)))
                .isEqualTo(characters);
    }
}
