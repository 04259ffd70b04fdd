package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that YAML joins: {@code ⏎} is a line end. */
class YamlFoldTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            desc: >⏎  one⏎  two⏎⏎  three             => 5:3: '>' makes one line end of the blank line above, and so no paragraph begins here; write '|' instead of '>' to keep the lines
            desc: >-⏎  one:⏎  * two⏎  * three        => 3:3: '>' joins this line with the one above, and so no entry of a list begins here; write '|' instead of '>' to keep the lines
            desc: >⏎  - two⏎  - three                => 3:3: '>' joins this line with the one above, and so no entry of a list begins here; write '|' instead of '>' to keep the lines
            desc: >⏎  one⏎  == two ==                => 3:3: '>' joins this line with the one above, and so no block begins here; write '|' instead of '>' to keep the lines
            desc: one⏎  two⏎⏎  three                 => 4:3: YAML, in a value without quotes, makes one line end of the blank line above, and so no paragraph begins here; write '|' behind the key, and the text in indented lines below it
            desc:⏎  + one⏎  + two                    => 3:3: YAML, in a value without quotes, joins this line with the one above, and so no entry of a list begins here; write '|' behind the key, and the text in indented lines below it
            skills:⏎  -C⏎  -Rust                     => 3:3: YAML, in a value without quotes, joins this line with the one above, and so no entry of a list begins here; leave a blank after each '-' of a list
            skills:⏎  - C⏎   - Rust                  => 3:4: YAML, in a value without quotes, joins this line with the one above, and so no entry of a list begins here; let each '- ' of a list begin in the same column
            skills:⏎  • C⏎  • Rust                   => 3:3: YAML, in a value without quotes, joins this line with the one above, and so no entry of a list begins here; begin each entry of a list with '- '
            desc: "one⏎⏎  two"                       => 3:3: YAML, in a value in quotes, makes one line end of the blank line above, and so no paragraph begins here; write '|' behind the key, and the text without quotes in indented lines below it
            """)
    void linesThatMeanSomethingApartAreToldOnceAValue(String yaml, String expected) {
        assertThat(findings(yaml))
                .extracting(Finding::toString)
                .containsExactly("idea.yaml:" + expected + " [joined-lines]");
        assertThat(findings(yaml)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desc: >⏎  one⏎  two⏎",
                "desc: >⏎⏎  one⏎  two⏎⏎⏎steps: N/A",
                "desc: >⏎  one⏎⏎⏎  two",
                "desc: >⏎  one⏎    * two⏎    * three⏎  four",
                "desc: |⏎  one⏎⏎  * two⏎  * three",
                "desc: one⏎  two - three⏎  - four",
                "desc: 'one⏎  two'",
                "steps:⏎  - Build with⏎    -O2 and test",
                "desc: \"one\\n* two\\n\\nthree\"",
                "steps: [one,⏎⏎  two]"
            })
    void linesThatAreOnlyWrappedAreNotTold(String yaml) {
        assertThat(findings(yaml)).isEmpty();
    }

    private static List<Finding> findings(String yaml) {
        byte[] bytes = yaml.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        return IdeaDocument.of("idea.yaml", bytes, IdeaSchema.gsocProject()).findings();
    }
}
