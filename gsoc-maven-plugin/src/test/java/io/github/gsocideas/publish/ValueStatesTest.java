package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a value that the repo and the wiki may each have changed: of each of the states that there are. */
class ValueStatesTest {

    @ParameterizedTest(name = "base {0}, repo {1}, wiki {2}: {3}, {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, SAME, -",
                "-, -, a, CHANGED_ON_WIKI, a",
                "-, -, b, CHANGED_ON_WIKI, b",
                "-, a, -, CHANGED_IN_REPO, a",
                "-, a, a, SAME, a",
                "-, a, b, CONFLICT, b",
                "-, b, -, CHANGED_IN_REPO, b",
                "-, b, a, CONFLICT, a",
                "-, b, b, SAME, b",
                "a, -, -, SAME, -",
                "a, -, a, CHANGED_IN_REPO, -",
                "a, -, b, CONFLICT, b",
                "a, a, -, CHANGED_ON_WIKI, -",
                "a, a, a, SAME, a",
                "a, a, b, CHANGED_ON_WIKI, b",
                "a, b, -, CONFLICT, -",
                "a, b, a, CHANGED_IN_REPO, b",
                "a, b, b, SAME, b",
                "b, -, -, SAME, -",
                "b, -, a, CONFLICT, a",
                "b, -, b, CHANGED_IN_REPO, -",
                "b, a, -, CONFLICT, -",
                "b, a, a, SAME, a",
                "b, a, b, CHANGED_IN_REPO, a",
                "b, b, -, CHANGED_ON_WIKI, -",
                "b, b, a, CHANGED_ON_WIKI, a",
                "b, b, b, SAME, b"
            })
    void whoChangesAValueHasTheLastWordAndOnlyTwoChangesAreAConflict(
            String base, String repo, String wiki, ValueState state, String value) {
        MergedValue merged = states(repo, wiki).since(new SharedValue(Optional.ofNullable(base)));

        assertThat(merged).isEqualTo(new MergedValue(state, Optional.ofNullable(value)));
    }

    @ParameterizedTest(name = "repo {0}, wiki {1}: {2}, {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, SAME, -",
                "-, a, ONLY_ON_WIKI, a",
                "a, -, ONLY_IN_REPO, a",
                "a, a, SAME, a",
                "a, b, DIFFERENT, b"
            })
    void withoutAnEarlierStateAValueDiffersOrIsOnOneSide(String repo, String wiki, ValueState state, String value) {
        MergedValue merged = states(repo, wiki).withoutBase();

        assertThat(merged).isEqualTo(new MergedValue(state, Optional.ofNullable(value)));
    }

    @Test
    void changesOfDifferentLinesAreBothKept() {
        MergedValue merged =
                states("Ö1\ntwo\nthree", "one\ntwo\n3 漢字\nfour").since(new SharedValue(Optional.of("one\ntwo\nthree")));

        assertThat(merged).isEqualTo(new MergedValue(ValueState.MERGED, Optional.of("Ö1\ntwo\n3 漢字\nfour")));
    }

    @Test
    void aLineAddedBehindTheLastIsNoChangeOfThatOne() {
        MergedValue merged =
                states("1\ntwo\nthree", "one\ntwo\nthree\nfour").since(new SharedValue(Optional.of("one\ntwo\nthree")));

        assertThat(merged.value()).contains("1\ntwo\nthree\nfour");
    }

    @Test
    void changesOfTheSameLineAreAConflictInWhichTheWikisTextStays() {
        MergedValue merged =
                states("one\n2\nthree", "one\nII\nthree").since(new SharedValue(Optional.of("one\ntwo\nthree")));

        assertThat(merged).isEqualTo(new MergedValue(ValueState.CONFLICT, Optional.of("one\nII\nthree")));
    }

    private static ValueStates states(String repo, String wiki) {
        return new ValueStates(Optional.ofNullable(repo), Optional.ofNullable(wiki));
    }
}
