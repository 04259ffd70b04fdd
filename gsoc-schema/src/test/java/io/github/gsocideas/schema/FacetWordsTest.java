package io.github.gsocideas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetWordsTest {

    private static final Facet SKILLS = new Facet(
            true,
            Map.of("JavaScript", List.of("js"), "C++", List.of("cpp")),
            List.of(",", ";", " / "),
            List.of("(", " <"));

    private final FacetWords words = new FacetWords(SKILLS, List.of("Low", "High"));

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            C                               => C
            C, Rust; Go.                    => C|Rust|Go
            Python (some, or a lot), JS     => Python|JavaScript
            Python 3 / cpp                  => Python 3|C++
            OCaml, or Haskell, and Lean     => OCaml|Haskell|Lean
            organic chemistry, andante      => organic chemistry|andante
            Wei Liu <wei@example.org>       => Wei Liu
            C,, ,C                          => C
            ) C, (Rust, Go                  => ) C
            lOW                             => Low
            """)
    void aTextIsDividedAndItsPartsAreSpeltAsTheSchemaSpellsThem(String text, String values) {
        assertThat(words.values(List.of(text))).containsExactly(values.split("[|]", -1));
    }

    @Test
    void aValueIsSpeltAsItWasTheFirstTime() {
        assertThat(words.values(List.of("Kernel hacking"))).containsExactly("Kernel hacking");
        assertThat(words.values(List.of("KERNEL hacking", "kernel Hacking"))).containsExactly("Kernel hacking");
    }

    @Test
    void aSentenceIsOther() {
        assertThat(words.values(List.of("C", "x".repeat(61), "y".repeat(61)))).containsExactly("C", "Other");
    }
}
