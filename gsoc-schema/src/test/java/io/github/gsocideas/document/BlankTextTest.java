package io.github.gsocideas.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Region;
import io.github.gsocideas.schema.BuiltInSchemas;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlankTextTest {

    @Test
    void aTextIsBlankIfTheBuiltInSchemaSaysSo() {
        Pattern notBlank = Pattern.compile(BuiltInSchemas.documents()
                .get(BuiltInSchemas.GSOC_PROJECT)
                .at("/$defs/notBlank/pattern")
                .stringValue());

        IntPredicate differs = character -> new Node.Text(Region.START, Character.toString(character)).isBlank()
                == notBlank.matcher(Character.toString(character)).find();
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(differs))
                .isEmpty();
    }
}
