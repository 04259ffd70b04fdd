package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text comes back from an index as it was. */
class WrittenTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "caf\u00E9 \u00FF\u0000", "\u0100", "\u2603 and \uD83D\uDE00", "half \uD83D"})
    void aTextComesBack(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        WrittenText.write(out, text);
        WrittenText.write(out, "next");
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(WrittenText.read(in)).isEqualTo(text);
        assertThat(WrittenText.read(in)).isEqualTo("next");
    }

    @Test
    void noTextIsAnotherThanAnEmptyOne() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        WrittenText.write(out, Optional.of(""));
        WrittenText.write(out, Optional.empty());
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(WrittenText.readOptional(in)).contains("");
        assertThat(WrittenText.readOptional(in)).isEmpty();
    }
}
