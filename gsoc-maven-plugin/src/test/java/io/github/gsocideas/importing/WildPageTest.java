package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.wikitext.RandomWikitext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that nobody would write: of them, too, everything comes to some place that is told. */
class WildPageTest {

    private static final int PAGES = Integer.getInteger("gsoc.wildPages", 300);

    /** Pieces of calls, each as often as all of the others together. */
    private static final List<String> TOKENS = Stream.concat(
                    RandomWikitext.ALL.stream().filter(token -> token.indexOf('\r') < 0),
                    Stream.of(
                                    "\n{{GSoC Project|Project=Word|Desc=",
                                    "}}\n",
                                    "\n== Heading ==\n",
                                    "\n{{GSoC Project\n|Project=Ab c\n|Date=01/02/2026\n|Contact=A <a@b>\n}}\n",
                                    "|Steps=",
                                    "\n=== Deep / er ===\n",
                                    "some words")
                            .flatMap(token -> Stream.generate(() -> token).limit(12)))
            .toList();

    @TempDir
    private Path project;

    @Test
    void ofAWildPageEachIdeaIsTheSameOnTheWayBackOrToldToDiffer() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int imports = 0;
        for (int i = 0; i < PAGES; i++) {
            String page = RandomWikitext.next(random, TOKENS, 60);
            try {
                ImportedPages imported = Importing.into(project).page(page);
                imports++;
                assertThat(imported.differences() > 0 || isSame(imported, page))
                        .as("%s, page %d:%n%s", RandomSeed.option(seed), i, page)
                        .isTrue();
                assertThat(imported.report().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
            } catch (ImportFailure e) {
                assertThat(e)
                        .hasMessageMatching("(?s)(?:there is no call|no call) of the template.*|page.txt is empty.*");
            }
        }
        assertThat(imports).isGreaterThan(PAGES / 4);
    }

    /** Whether nothing of the page is anywhere but in a call or the frame; the headings of directories are made of names. */
    private static boolean isSame(ImportedPages imported, String page) {
        String all = String.join("\n", Importing.files(imported).values())
                + imported.files().keySet();
        return page.lines().filter(line -> line.matches("[A-Za-z ]+")).allMatch(line -> all.contains(line.strip()));
    }
}
