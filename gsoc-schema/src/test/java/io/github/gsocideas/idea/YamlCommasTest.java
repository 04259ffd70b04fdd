package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comma that isn't YAML's divides no entries of a list, and is told. */
class YamlCommasTest {

    @ParameterizedTest
    @ValueSource(strings = {"[C\uFF0C Rust]", "[C\uFF0CRust, Go]", "[C\u3001 Rust]", "[C\u060C Rust]"})
    void anEntryThatLooksLikeSeveralIsTold(String list) {
        assertThat(findings("languages: " + list))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:14: '" + list.charAt(2) + "' (")
                .endsWith(") divides no entries in YAML, and so these are one; write a comma and a blank, ', ', or put"
                        + " the entry in quotes if it is one [comma]");
    }

    @Test
    void aSentenceMayHaveOne() {
        assertThat(findings("a: [\"C\uFF0C Rust\"]")).isEmpty();
        assertThat(findings("a: C\uFF0C Rust")).isEmpty();
        assertThat(findings("a: [This is a sentence of many words\uFF0C with a comma in it.]"))
                .isEmpty();
    }

    private static List<String> findings(String yaml) {
        return IdeaDocument.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
