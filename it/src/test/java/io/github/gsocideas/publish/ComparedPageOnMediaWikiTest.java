package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.importing.RandomPages;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wiki.Caller;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on a real MediaWiki beside what was saved there, which the repo is said to know. */
@ExtendWith(SharedMediaWiki.class)
class ComparedPageOnMediaWikiTest {

    private static final int PAGES = Integer.getInteger("gsoc.comparedPages", 50);

    private final MediaWiki wiki;

    ComparedPageOnMediaWikiTest(MediaWiki wiki) {
        this.wiki = wiki;
    }

    @Test
    void aPageThatWasSavedAsItWasGeneratedIsTheSame() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            CheckedPage page = RandomPages.nextChecked(random);
            wiki.api().edit("Compared page", page.text());

            ComparedPage compared = compare("Compared page", page, "/api.php");

            assertThat(compared.counts().haveDifference())
                    .as("%s, page %d:%n%s%n%s", RandomSeed.option(seed), i, page.text(), compared.diff())
                    .isFalse();
        }
    }

    @Test
    void whatWouldChangeIsAllThatIsToBeSaved() throws Exception {
        CheckedPage page = RandomPages.nextChecked(new Random(1));
        String edited = "Somebody's words.\n\n"
                + page.text()
                        .replaceAll("(?m)^\\|Project=.*$", "$0\n|Mood=Fine")
                        .replaceAll("(?m)^\\|(Date|Difficulty)=.*$", "|$1=Of the ''wiki''");
        wiki.api().edit("Edited page", edited);

        ComparedPage before = compare("Edited page", page, "/index.php?title=Main_Page");
        wiki.api().edit("Edited page", before.merged().after());
        ComparedPage after = compare("Edited page", page, "/index.php?title=Main_Page");

        assertThat(before.counts().of(IdeaState.DIFFERENT)).isPositive();
        assertThat(after.there().orElseThrow().text())
                .startsWith("Somebody's words.\n\n")
                .contains("|Mood=Fine\n");
        assertThat(after.counts().haveDifference()).isFalse();
        assertThat(after.merged().after()).isEqualTo(after.there().orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api.php", "/index.php?title=Main_Page", "/index.php?title=No_page_at_all"})
    void theWikiIsFoundByItsApiOrByAnyPage(String path) throws Exception {
        CheckedPage page = RandomPages.nextChecked(new Random(2));

        ComparedPage compared = compare("Page that is not there", page, path);

        assertThat(compared.there()).isEmpty();
        assertThat(compared.merged().after()).isEqualTo(page.text());
    }

    @Test
    void aPageThatLeadsToAnotherIsComparedWithThat() throws Exception {
        CheckedPage page = RandomPages.nextChecked(new Random(4));
        wiki.api().edit("Page behind another", page.text());
        wiki.api().edit("Page before another", "#REDIRECT [[Page behind another]]");

        ComparedPage compared = compare("Page before another", page, "/api.php");

        assertThat(compared.there().orElseThrow().title()).isEqualTo("Page behind another");
        assertThat(compared.counts().haveDifference()).isFalse();
    }

    @Test
    void callsByARedirectToTheTemplateAreIdeas() throws Exception {
        CheckedPage page = RandomPages.nextChecked(new Random(3));
        wiki.api().edit("Template:Compared template", "{{{Project}}}");
        wiki.api().edit("Template:Compared idea", "#REDIRECT [[Template:Compared template]]");
        wiki.api().edit("Renamed page", page.text().replace("{{GSoC Project\n", "{{Compared idea\n"));

        ComparedPage compared = compare("Renamed page", page, "/api.php", "Compared template");

        assertThat(compared.counts().haveDifference()).isFalse();
    }

    private ComparedPage compare(String title, CheckedPage page, String path) throws Exception {
        return compare(title, page, path, "GSoC Project");
    }

    private ComparedPage compare(String title, CheckedPage page, String path, String template) throws Exception {
        Wiki there = Wiki.find(WikiAddress.parse(wiki.address() + path), new Caller("1", Caller.PATIENCE, ""));
        Optional<WikiPage> now = there.page(new PageTitle(title));
        Optional<WikiRevision> known =
                now.isPresent() ? Optional.of(there.revision(now.get().revision())) : Optional.empty();
        return ComparedPage.of(
                new PageTitle(title),
                page,
                new KnownPage(now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), known),
                new PageReader(
                        IdeaSchema.gsocProject(),
                        TemplateName.of(template, there.otherNames(template)),
                        Wikitext.EXTENSION_TAGS),
                EarlierIdeas.UNKNOWN,
                List.of(),
                false);
    }
}
