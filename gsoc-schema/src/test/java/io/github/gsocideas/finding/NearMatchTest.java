package io.github.gsocideas.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMatchTest {

    private static final List<String> LEVELS = List.of("Low", "Medium", "High", "Easy", "Intermediate", "Hard", "N/A");
    private static final List<String> FIELDS =
            IdeaSchema.gsocProject().fields().stream().map(Field::name).toList();

    @ParameterizedTest
    @CsvSource({
        "high, High",
        "HIGH, High",
        "hgih, High",
        "Hihg, High",
        "hig, High",
        "medum, Medium",
        "intermediat, Intermediate",
        "intermdeiatte, Intermediate",
        "n/a, N/A",
        "NA, N/A",
        "' Low ', Low",
        "lov, Low"
    })
    void aWordLeadsToTheNearest(String word, String nearest) {
        assertThat(NearMatch.find(word, LEVELS)).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "impossible", "trivial", "very high", "5", "?"})
    void aWordThatIsNothingLikeThemLeadsNowhere(String word) {
        assertThat(NearMatch.find(word, LEVELS)).isEmpty();
    }

    @Test
    void ofWordsEquallyNearTheFirstIsTaken() {
        assertThat(NearMatch.find("bat", List.of("cat", "hat"))).contains("cat");
        assertThat(NearMatch.find("bat", List.of("hat", "cat"))).contains("hat");
    }

    @Test
    void theNearerWordWinsOverTheEarlier() {
        assertThat(NearMatch.find("stepps", List.of("stopps1", "steps"))).contains("steps");
    }

    @Test
    void nothingIsNearWhereThereIsNothing() {
        assertThat(NearMatch.find("word", List.of())).isEmpty();
    }

    @Test
    void aLongTextIsNearToNothing() {
        assertThat(NearMatch.find("High".repeat(100_000), LEVELS)).isEmpty();
    }

    @Test
    void everyTypoOfOneKeyLeadsBackToTheField() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (String field : FIELDS) {
            for (int i = 0; i < 100; i++) {
                String typo = typo(field, random);
                assertThat(NearMatch.find(typo, FIELDS))
                        .as("%s, %s", RandomSeed.option(seed), typo)
                        .contains(field);
            }
        }
    }

    private static String typo(String word, Random random) {
        StringBuilder typo = new StringBuilder(word);
        int at = random.nextInt(word.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(5)) {
            case 0 -> typo.deleteCharAt(at);
            case 1 -> typo.insert(at, letter);
            case 2 -> typo.setCharAt(at, letter);
            case 3 -> typo.setCharAt(at, Character.toUpperCase(word.charAt(at)));
            default -> typo.deleteCharAt(at).insert(at + 1, word.charAt(at));
        }
        return typo.toString();
    }
}
