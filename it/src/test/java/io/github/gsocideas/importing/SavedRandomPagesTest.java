package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wiki.Caller;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Random pages that a real MediaWiki has saved are imported from there, and generated again as they are there. */
@ExtendWith(SharedMediaWiki.class)
class SavedRandomPagesTest {

    private static final int PAGES = Integer.getInteger("gsoc.savedPages", 20);

    private final MediaWiki wiki;

    @TempDir
    private Path project;

    SavedRandomPagesTest(MediaWiki wiki) {
        this.wiki = wiki;
    }

    @Test
    void aPageThatAWikiHasSavedIsImportedAndGeneratedAgainByteForByte() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        Importing importing = Importing.into(project).with(DateOrder.MDY);
        for (int i = 0; i < PAGES; i++) {
            String title = "Random page " + seed + " " + i;
            // A wiki puts a link to somebody's page for a signature, and a review's author is a mere name.
            wiki.api().edit(title, RandomPages.next(random).replace("|~~~~", "|Ada Obi"));
            // What is saved isn't always what was sent: of a short link, for example, a wiki makes a whole one.
            String saved = wiki.api().revisions(title);

            GivenPages read = read(title);
            ImportedPages imported = importing.pages(read);

            String description = "%s, page %d:%n%s%n%s".formatted(RandomSeed.option(seed), i, saved, imported.report());
            assertThat(read.pages()).extracting(SourcePage::text).containsExactly(saved);
            assertThat(imported.differences()).as(description).isZero();
            // The one thing that a wiki takes away is white space at the end of a page.
            assertThat(GeneratedPages.of(imported, importing, PageDivision.ONE))
                    .as(description)
                    .containsOnlyKeys(PageDivision.WHOLE)
                    .containsValue(saved + "\n");
        }
    }

    private GivenPages read(String title) throws Exception {
        WikiAddress address = WikiAddress.parse(
                wiki.address() + "/index.php?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        return GivenPages.of(
                address,
                Wiki.find(address, new Caller("1", Caller.PATIENCE, "")).page());
    }
}
