package io.github.gsocideas.publish;

import static io.github.gsocideas.publish.Merging.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of ideas that are committed and of a page that isn't as they are. */
class RepoHistoryTest {

    @TempDir
    private Path root;

    private CommittedIdeas repo;

    @BeforeEach
    void commitAnIdea() throws Exception {
        repo = new CommittedIdeas(root);
        repo.commit("bot.yaml", "A bot", "anchor: bot\n");
    }

    @AfterEach
    void close() {
        repo.close();
    }

    @Test
    void anIdeaThatAPersonBeganWithACopyOfAnotherIsNewThoughItHasTheOthersAnchor() throws Exception {
        String copy = repo.page().replace("=A bot", "=Mine").replace("=Words", "=My own");

        assertThat(told(repo.merged(repo.page() + "\n\n" + copy))).isEqualTo(Map.of("Mine", "ONLY_ON_WIKI"));
    }

    @Test
    void aCopyOfAnIdeaThatIsGoneIsNewWithATitleOfItsOwn() throws Exception {
        repo.commit("docs.yaml", "Documentation", "anchor: docs\n");
        String wiki = repo.page().replace("=Documentation", "=Mine");
        repo.delete("docs.yaml");

        assertThat(told(repo.merged(wiki))).isEqualTo(Map.of("Mine", "ONLY_ON_WIKI"));
    }

    @Test
    void aCopyThatHasTheOthersTitleStillIsOnTheWikiAlone() throws Exception {
        String copy = repo.page().replace("=Words", "=My own");

        assertThat(told(repo.merged(repo.page() + "\n\n" + copy))).isEqualTo(Map.of("A bot", "ONLY_ON_WIKI"));
    }

    @Test
    void aNewIdeaWithTheTitleOfOneThatWasGoneBeforeThePageWasPublishedIsNew() throws Exception {
        repo.commit("docs.yaml", "Documentation", "");
        String documentation = repo.page().substring(repo.page().indexOf("{{GSoC Project\n|Project=Documentation"));
        repo.delete("docs.yaml");
        String page = repo.publish(repo.page());

        assertThat(told(repo.merged(page + "\n\n" + documentation))).isEqualTo(Map.of("Documentation", "ONLY_ON_WIKI"));
    }

    @Test
    void whatWasPulledAndDeletedIsGoneHoweverOftenThePageIsPublishedSince() throws Exception {
        String page = repo.publish(repo.page());
        repo.commit("lamp.yaml", "A lamp", "");
        String wiki = page + repo.page().substring(repo.page().indexOf("\n\n{{GSoC Project\n|Project=A lamp"));
        repo.delete("lamp.yaml");

        assertThat(told(repo.merged(wiki))).isEqualTo(Map.of("A lamp", "GONE_FROM_REPO"));
        repo.commit("bot.yaml", "A bot", "anchor: the-bot\n");
        wiki = repo.publish(wiki);
        repo.commit("bot.yaml", "A bot", "anchor: bot\n");
        wiki = repo.publish(wiki);

        assertThat(wiki).contains("A lamp", "Anchor=bot");
        assertThat(told(repo.merged(wiki))).isEqualTo(Map.of("A lamp", "GONE_FROM_REPO"));
        assertThat(repo.mergedWithoutOrphans(wiki).isChanged()).isFalse();
    }

    @Test
    void ofWhatWasGoneBeforeThePageWasPublishedAtAllIsToldHowItBecomesAFile() throws Exception {
        repo.commit("docs.yaml", "Documentation", "");
        String wiki = repo.page();
        repo.delete("docs.yaml");

        assertThat(repo.merged(wiki).ideas())
                .filteredOn(idea -> idea.state() == IdeaState.GONE_FROM_REPO)
                .singleElement()
                .satisfies(idea -> assertThat(idea.orphan().orElseThrow().words(path -> path))
                        .isEqualTo("gone from the repo, and stays on the wiki, where people wrote it; if it is another"
                                + " idea, or wanted again, write a file with no more than its title, and pull"));
    }

    @Test
    void aPageThatSomebodyHasEmptiedIsToBeRestoredThoughTheRepoHasANewIdea() throws Exception {
        repo.commit("lamp.yaml", "A lamp", "");
        repo.publish(repo.page());
        repo.commit("mill.yaml", "A mill", "");

        ComparedPage page = repo.compared("");

        assertThat(page.doubt())
                .contains(
                        "'Ideas' has none of its 2 ideas any more: if nobody means that, restore an older revision in the"
                                + " page's history on the wiki");
        assertThat(Objections.tooMuch(page, Optional.empty()))
                .contains("restore an older revision")
                .contains("; else take");
    }

    @Test
    void onePageOfWhichMostIdeasAreGoneIsToBeRestored() throws Exception {
        String bot = repo.page();
        repo.commit("lamp.yaml", "A lamp", "");
        repo.commit("mill.yaml", "A mill", "");
        repo.publish(repo.page());

        assertThat(repo.compared(bot).doubt())
                .hasValueSatisfying(
                        doubt -> assertThat(doubt).startsWith("'Ideas' has only 1 of its 3 ideas any more:"));
    }

    @Test
    void ofAPageThatAnotherAccountHasPublishedNothingIsPutBack() throws Exception {
        repo.commit("lamp.yaml", "A lamp", "");
        String page = repo.publish(repo.page());
        repo.publishedByAnother();
        String wiki = page.substring(0, page.indexOf("\n\n{{GSoC Project\n|Project=A lamp"))
                .replace("|Skills=C\n", "");

        ComparedPage compared = repo.compared(wiki);

        assertThat(compared.merged().isChanged()).isFalse();
        assertThat(told(compared.merged())).containsEntry("A lamp", "UNDECIDED").containsEntry("A bot", "UNDECIDED");
        assertThat(compared.openLines(path -> path))
                .anySatisfy(line -> assertThat(line).startsWith("lamp.yaml: 'A lamp' has no call on the page"));
        assertThat(compared.doubt())
                .hasValueSatisfying(
                        doubt -> assertThat(doubt).contains("what the page lacks may have been taken from it"));
    }

    @Test
    void aReviewThatWouldBeSignedWithTheNameOfTheAccountThatPublishesIsNamed() throws Exception {
        String before = repo.page();
        repo.commit("bot.yaml", "A bot", "anchor: bot\nreview:\n- comment: Hard?\n");

        assertThat(Objections.unsigned(repo.compared(before), Merging.PARAMETERS))
                .contains(
                        "'Ideas' would have a review of 'A bot' signed with the name of the account that publishes, since"
                                + " an entry in 'bot.yaml' has neither by nor date; nothing of this page is saved: write them there");
    }

    @Test
    void aReviewThatAnImportHasLeftUnsignedIsNamed() throws Exception {
        String wiki = repo.page().replace("\n}}", "\n|Review={{Vote|~~~~}} Yes.\n}}");

        assertThat(Objections.unsigned(repo.compared(wiki), Merging.PARAMETERS))
                .hasValueSatisfying(objection -> assertThat(objection)
                        .contains("since the wiki has ~~~~ there, as an import leaves it")
                        .endsWith("write there who said it, and when"));
        assertThat(Objections.unsigned(repo.compared(wiki.replace("~~~~", "Ian 01/02/2026")), Merging.PARAMETERS))
                .isEmpty();
    }
}
