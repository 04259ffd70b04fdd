package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.disk.Commit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an edit on the wiki, and read there again. */
class EditSummaryTest {

    private static final Commit COMMIT = new Commit("1f2e3d4c5b6a", Instant.parse("2026-03-01T10:00:00Z"));

    @Test
    void allThatIsKeptIsSaidInOneLine() {
        KeptValues kept = new KeptValues(
                new TreeMap<>(Map.of(
                        KeptValues.ALL_CALLS,
                        new TreeMap<>(Map.of("Review", "?")),
                        3,
                        new TreeMap<>(Map.of("Desc", Digest.of("A"), "Übung 1", "?")))),
                new TreeSet<>(List.of(4, 5, 6, 8)),
                new TreeSet<>(List.of(9)),
                List.of(new RemovedIdea(Digest.of("a.yaml#1"), Digest.NONE)));

        assertThat(new EditSummary(
                                "2 ideas changed", Optional.of(COMMIT), Digest.of("page"), 9, Digest.of("ideas"), kept)
                        .line())
                .isEqualTo("gsoc-maven-plugin: 2 ideas changed; commit 1f2e3d4c5b6a of 2026-03-01T10:00:00Z; page "
                        + Digest.of("page") + ", 9 calls of " + Digest.of("ideas") + ", kept 0.Review:? 3.Desc:"
                        + Digest.of("A")
                        + " 3.%C3%9Cbung+1:? 4-6 8 9! -:"
                        + Digest.of("a.yaml#1") + ".-;");
    }

    @Test
    void whatIsSaidIsReadAgain() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            EditSummary summary = new EditSummary(
                    random.nextInt(9) + " ideas changed",
                    random.nextBoolean() ? Optional.of(COMMIT) : Optional.empty(),
                    digest(random),
                    1000 + random.nextInt(999),
                    random.nextBoolean() ? digest(random) : Digest.NONE,
                    kept(random));

            assertThat(EditSummary.parse(summary.line()))
                    .as(RandomSeed.option(seed))
                    .contains(summary);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "typo",
                "gsoc-maven-plugin: 1 idea changed",
                "gsoc-maven-plugin: 1 idea changed; page short, 1 calls of -;",
                "gsoc-maven-plugin: 1 idea changed; commit 1f2e3d4 of yesterday; page AbCdEfGh, 1 calls of -;",
                "gsoc-maven-plugin: 1 idea changed; page AbCdEfGh, 1 calls of -, kept 3.Desc:AbCd;",
                "gsoc-maven-plugin: 1 idea changed; page AbCdEfGh, 1 calls of -",
                "gsoc-maven-plugin: 1 idea changed; page AbCdEfGh, 3 calls of -, kept 3.%zz:AbCdEfGh;",
                "gsoc-maven-plugin: 1 idea changed; page AbCdEfGh, 3 calls of -, kept 4.Desc:AbCdEfGh;",
                "gsoc-maven-plugin: 1 idea changed; page AbCdEfGh, 3 calls of -, kept 1-99999;",
                "Undid: gsoc-maven-plugin: 1 idea changed; page AbCdEfGh, 1 calls of -;"
            })
    void anyOtherSummaryIsSomebodyElses(String line) {
        assertThat(EditSummary.parse(line)).isEmpty();
        assertThat(Publication.isOne(line)).isFalse();
    }

    @Test
    void whatIsLongerThanTheWikiTakesDoesNotFit() {
        SortedSet<Integer> theirs = new TreeSet<>();
        for (int i = 1; i < 300; i += 2) {
            theirs.add(i);
        }
        KeptValues kept = new KeptValues(new TreeMap<>(), theirs, new TreeSet<>(), List.of());

        assertThat(new EditSummary("1 idea changed", Optional.of(COMMIT), Digest.of(""), 9, Digest.of("ideas"), kept)
                        .fits())
                .isFalse();
        assertThat(new EditSummary(
                                "1 idea changed",
                                Optional.of(COMMIT),
                                Digest.of(""),
                                9,
                                Digest.of("ideas"),
                                KeptValues.NONE)
                        .fits())
                .isTrue();
    }

    private static String digest(Random random) {
        return Digest.of("" + random.nextInt());
    }

    private static KeptValues kept(Random random) {
        SortedMap<Integer, SortedMap<String, String>> values = new TreeMap<>();
        SortedSet<Integer> theirs = new TreeSet<>();
        SortedSet<Integer> gone = new TreeSet<>();
        for (int call = 1; call < 20; call++) {
            switch (random.nextInt(6)) {
                case 0 -> theirs.add(call);
                case 1 -> gone.add(call);
                case 2 -> values.put(call, new TreeMap<>(Map.of("A: b.c", digest(random), "Desc", "-")));
                default -> {}
            }
        }
        return new KeptValues(values, theirs, gone, List.of(new RemovedIdea(digest(random), digest(random))));
    }
}
