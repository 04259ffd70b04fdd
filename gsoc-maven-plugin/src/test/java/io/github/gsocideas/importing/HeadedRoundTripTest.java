package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.wikitext.RandomWikitext;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a page without calls is lost, whatever is on the page. */
class HeadedRoundTripTest {

    private static final int PAGES = Integer.getInteger("gsoc.headedPages", 500);

    private static final Pattern WORD = Pattern.compile("w[0-9]+w");

    private static final List<String> NAMES = List.of(
            "Mentor",
            "Skills",
            "Required skills",
            "Description",
            "Links",
            "Details",
            "Expected outcomes",
            "Difficulty",
            "Date of creation",
            "Anchor",
            "Summary",
            "Language",
            "Skill level",
            "Title",
            "Review",
            "Project title");

    private final Random random;
    private final long seed = RandomSeed.next();
    private int words;

    @TempDir
    private Path project;

    HeadedRoundTripTest() {
        random = new Random(seed);
    }

    @Test
    void eachWordOfAPageIsInAFileOrToldAsLeft() throws Exception {
        for (int i = 0; i < PAGES; i++) {
            String page = page(false);

            ImportedPages imported = Importing.into(project).withIdeaLevel(3).page(page);

            assertNothingLost(page, imported, i);
            assertThat(imported.report())
                    .as("%s, page %d:%n%s", RandomSeed.option(seed), i, page)
                    .doesNotContain("written in another way", "a word of the page is lost");
        }
    }

    @Test
    void eachWordOfAWildPageIsInAFileOrToldAsLeft() throws Exception {
        for (int i = 0; i < PAGES; i++) {
            String page = page(true);
            try {
                assertNothingLost(page, Importing.into(project).withIdeaLevel(3).page(page), i);
            } catch (ImportFailure e) {
                assertThat(e).hasMessageStartingWith("there is no call of the template 'GSoC Project'");
            }
        }
    }

    private void assertNothingLost(String page, ImportedPages imported, int number) {
        Set<String> lost = words(page);
        lost.removeAll(words(String.join("\n", Importing.files(imported).values())));
        lost.removeAll(words(String.join("\n", imported.files().keySet())));
        lost.removeAll(
                words(imported.allLeftovers().stream().map(Leftover::text).collect(Collectors.joining("\n"))));
        assertThat(lost)
                .as("%s, page %d:%n%s%n%s", RandomSeed.option(seed), number, page, Importing.files(imported))
                .isEmpty();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private String page(boolean isWild) {
        StringBuilder page = new StringBuilder();
        page.append(next(3) == 0 ? words() + "\n\n" : "");
        for (int i = 1 + next(4); i > 0; i--) {
            if (next(3) == 0) {
                page.append("== ").append(words()).append(" ==\n").append(next(4) == 0 ? words() + "\n" : "");
            }
            page.append(next(5) == 0 ? "{{Anchor|" + words() + "}}\n" : "");
            page.append("=== ").append(words()).append(" ===\n");
            for (int j = next(8); j > 0; j--) {
                page.append(block()).append(next(3) == 0 ? "" : "\n");
                if (isWild && next(3) == 0) {
                    page.append(RandomWikitext.next(random, RandomWikitext.ALL, 6)
                                    .replace("\r", ""))
                            .append("\n");
                }
            }
        }
        page.append(next(4) == 0 ? "== " + words() + " ==\n" + words() + "\n" : "");
        return page.append(next(4) == 0 ? "[[Category:" + words() + "]]\n" : "").toString();
    }

    private String block() {
        String name = NAMES.get(next(NAMES.size()));
        return switch (next(17)) {
            case 0 -> "'''" + name + ":''' " + words() + "\n";
            case 1 -> "'''" + name + "''': " + words() + "<br>\n" + words() + "\n";
            case 2 -> "'''" + name + ":'''\n* " + words() + "\n* " + words() + "\n";
            case 3 -> "; " + name + " : " + words() + "\n";
            case 4 -> "; " + name + "\n: " + words() + "\n: " + words() + "\n";
            case 5 -> "* " + name + ": " + words() + "\n** " + words() + "\n* " + words() + "\n";
            case 6 -> "* '''" + name + "''': " + words() + "\n";
            case 7 -> "==== " + name + " ====\n" + words() + "\n";
            case 8 -> "==== " + words() + " ====\n" + words() + "\n";
            case 9 -> "===== " + name + " =====\n" + words() + "\n";
            case 10 -> name + ": " + words() + "\n";
            case 11 -> "'''" + name + ":'''\n";
            case 12 -> "{|\n! " + name + "\n| " + words() + "\n|}\n";
            case 13 -> "* " + words() + "\n** " + name + ": " + words() + "\n*** " + words() + "\n";
            case 14 ->
                "'''" + name + ":''' " + words() + "<br>'''" + NAMES.get(next(NAMES.size())) + ":''' " + words() + "\n";
            case 15 -> "{{Anchor|" + words() + "}}\n==== " + name + " ====\n" + words() + "\n";
            default -> words() + "\n";
        };
    }

    private String words() {
        StringBuilder some = new StringBuilder();
        for (int i = 1 + next(3); i > 0; i--) {
            some.append(some.isEmpty() ? "" : " ").append('w').append(++words).append('w');
        }
        return some.toString();
    }

    private int next(int bound) {
        return random.nextInt(bound);
    }
}
