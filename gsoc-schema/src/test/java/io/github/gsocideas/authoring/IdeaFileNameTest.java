package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaFileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bot that answers a newcomer's first patch | a-bot-that-answers-a-newcomers-first-patch",
                "Réécrire le parseur | reecrire-le-parseur",
                "C++ 与 Rust | c-rust",
                "支持多队列 (第二) | 支持多队列-第二",
                "../../etc/passwd | etc-passwd",
                "_draft | draft",
                "+++ | idea",
                "README | readme-idea",
                "Con | con-idea",
                "COM1 | com1-idea"
            })
    void aNameIsMadeFromTheTitle(String title, String name) {
        assertThat(IdeaFileName.derive(title, Set.of())).isEqualTo(name);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(IdeaFileName.derive("Multiqueue support for Xen netback and netfront in the kernel", Set.of()))
                .isEqualTo("multiqueue-support-for-xen-netback-and-netfront-in-the");
    }

    @Test
    void aNameThatIsTakenInWhateverLetterCaseGetsANumber() {
        assertThat(IdeaFileName.derive("Heat map", Set.of("Heat-Map", "heat-map-2")))
                .isEqualTo("heat-map-3");
    }

    @Test
    void anyTitleGivesANameThatEverySystemTakes() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder title = new StringBuilder();
            random.ints(1 + random.nextInt(90), 0, 0x3000).forEach(title::appendCodePoint);
            assertThat(IdeaFileName.derive(title.toString(), Set.of()))
                    .as(RandomSeed.option(seed))
                    .matches("[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}-]*")
                    .hasSizeLessThanOrEqualTo(65);
        }
    }
}
