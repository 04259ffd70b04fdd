package io.github.gsocideas.publish;

import static io.github.gsocideas.publish.PublishedRepo.idea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.disk.Commit;
import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.pull.PullPlan;
import io.github.gsocideas.wiki.FaultyProxy;
import io.github.gsocideas.wiki.PublishersWiki;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What publishing makes of pages on a real MediaWiki that people edit, too. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedOnMediaWikiTest {

    @TempDir
    private Path directory;

    private PublishersWiki publishers;
    private Wiki wiki;
    private WikiAccount account;
    private ActionApi people;

    @BeforeAll
    void login() throws Exception {
        publishers = PublishersWiki.start();
        wiki = publishers.find();
        account = wiki.login(publishers.bot());
        people = publishers.server().api();
    }

    @AfterAll
    void stop() {
        publishers.close();
    }

    @Test
    void aPageIsMadeOnceAndSavedAgainOnlyWhereSomethingHasChanged() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Made once")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            String commit = repo.commit();

            PublishedComparison first = repo.publish(account);
            PublishedComparison again = repo.publish(account);

            assertThat(first.revision()).isPresent();
            assertThat(first.mixed()).isEmpty();
            assertThat(again.revision()).isEmpty();
            assertThat(again.page().counts()).hasToString("1 idea the same");
            assertThat(publication("Made once").commit().map(Commit::hash)).contains(commit.substring(0, 12));
        }
    }

    @Test
    void whatAPersonWroteStaysThoughTheRepoIsPublishedTwice() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Written by two")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);

            edit("Written by two", "Greets.", "Greets whoever is new.");
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "Two."));
            repo.commit();
            repo.publish(account);

            assertThat(people.revisions("Written by two"))
                    .contains("|Skills=C\n", "|Desc=Greets whoever is new.\n", "|Steps=Two.\n");
        }
    }

    @Test
    void aConflictStaysOneTillSomebodySaysThatTheRevisionIsKnown() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "In conflict")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.write("lamp.yaml", idea("A lamp", "Java", "Shines.", "One."));
            repo.commit();
            repo.publish(account);

            edit("In conflict", "Greets.", "Greets all.");
            repo.write("bot.yaml", idea("A bot", "Java", "Greets nobody.", "One."));
            repo.write("lamp.yaml", idea("A lamp", "C", "Shines.", "One."));
            repo.commit();
            ComparedPage left = repo.publish(account).page();
            ComparedPage still = repo.publish(account).page();
            long known = wiki.page(new PageTitle("In conflict")).orElseThrow().revision();
            PublishedComparison decided = repo.publish(account, wiki.revision(known));

            assertThat(left.openLines(path -> path))
                    .singleElement()
                    .asString()
                    .contains("before «Greets.»; in the repo «Greets nobody.»; on the wiki «Greets all.»");
            assertThat(still.counts()).hasToString("1 idea changed in both, 1 the same");
            assertThat(decided.page().counts().open()).isZero();
            assertThat(people.revisions("In conflict")).contains("|Desc=Greets nobody.\n", "|Skills=C\n");
        }
    }

    @Test
    void aValueThatTheRepoHasTakenFromTheWikiMayBeChangedThere() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Taken")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);

            edit("Taken", "Greets.", "Greets all.");
            repo.write("bot.yaml", idea("A bot", "Java", "Greets all.", "One."));
            repo.commit();
            repo.write("bot.yaml", idea("A bot", "Java", "Greets all, and some.", "One."));
            repo.commit();
            repo.publish(account);

            assertThat(people.revisions("Taken")).contains("|Desc=Greets all, and some.\n");
        }
    }

    @Test
    void whatWasPulledAndThenTakenBackOnTheWikiIsNotPublishedAgain() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Taken back there")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            edit("Taken back there", "Greets.", "Shouts.");
            repo.pull(wiki, false);
            repo.commit();
            edit("Taken back there", "Shouts.", "Greets.");

            PublishedComparison published = repo.publish(account);
            PullPlan pulled = repo.pull(wiki, false);

            assertThat(published.revision()).isEmpty();
            assertThat(pulled.changed()).containsOnlyKeys("bot.yaml");
            assertThat(repo.ideas().resolve("bot.yaml")).content().contains("Greets.");
        }
    }

    @Test
    void whatWasPulledAndThenTakenBackInTheRepoIsTakenBackOnTheWiki() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Taken back here")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            edit("Taken back here", "Greets.", "Shouts.");
            repo.pull(wiki, false);
            repo.commit();
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();

            repo.publish(account);

            assertThat(people.revisions("Taken back here")).contains("|Desc=Greets.\n");
        }
    }

    @Test
    void whatWasPulledMayBeChangedOnTheWikiAgain() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Pulled twice")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            edit("Pulled twice", "Greets.", "Greets all.");
            repo.pull(wiki, false);
            repo.commit();
            edit("Pulled twice", "Greets all.", "Greets everybody.");

            PullPlan second = repo.pull(wiki, false);

            assertThat(second.open()).isZero();
            assertThat(repo.ideas().resolve("bot.yaml")).content().contains("Greets everybody.");
        }
    }

    @Test
    void anOldBranchThatIsMergedLateDoesNotKnowWhatAPersonTookBack() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Old branch")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Old.", "One."));
            String first = repo.commit();
            repo.publish(account);
            repo.write("bot.yaml", idea("A bot", "Java", "New.", "One."));
            String second = repo.commit();
            repo.publish(account);
            edit("Old branch", "New.", "Old.");
            repo.checkout(first);
            repo.write("ant.yaml", idea("An ant", "C", "Crawls.", "Two."));
            String branch = repo.commit();
            repo.checkout(second);
            repo.write("bot.yaml", idea("A bot", "Java", "Newer.", "One."));
            repo.commit();
            repo.merge(branch);

            ComparedPage page = repo.publish(account).page();

            assertThat(page.counts().open()).isEqualTo(1);
            assertThat(people.revisions("Old branch")).contains("|Desc=Old.\n");
        }
    }

    @Test
    void aPageThatPeopleMadeIsFilledUpAndNothingElseUntilItsRevisionIsKnown() throws Exception {
        people.edit("Made by people", "Ours.\n\n{{GSoC Project\n|Project=A bot\n|Desc=Theirs.\n}}\n\nAnd more.");
        try (PublishedRepo repo = PublishedRepo.in(directory, "Made by people")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();

            PublishedComparison unknown = repo.publish(account);
            long revision =
                    wiki.page(new PageTitle("Made by people")).orElseThrow().revision();
            repo.publish(account, wiki.revision(revision));

            assertThat(unknown.revision()).isEmpty();
            assertThat(unknown.page().counts()).hasToString("1 idea undecided");
            assertThat(people.revisions("Made by people"))
                    .startsWith("Ours.\n\n{{GSoC Project\n|Project=A bot\n")
                    .contains("|Desc=Greets.\n", "|Skills=Java\n")
                    .endsWith("}}\n\nAnd more.");
        }
    }

    @Test
    void anOlderCheckoutIsRefused() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Published newer")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            String older = repo.commit();
            repo.write("bot.yaml", idea("A bot", "Java", "Greets all.", "One."));
            String newer = repo.commit();
            repo.publish(account);

            repo.checkout(older);

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching("'Published newer' was published of commit " + newer.substring(0, 12)
                            + " of \\S+, which is newer than what is checked out here, " + older.substring(0, 12)
                            + "; nothing of this page is saved: bring this checkout up to date, and publish that");
        }
    }

    @Test
    void aBranchWithoutWhatWasPublishedIsRefusedUnlessItsRevisionIsKnown() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Published elsewhere")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            String first = repo.commit();
            repo.write("bot.yaml", idea("A bot", "Java", "Greets all.", "One."));
            String main = repo.commit();
            long revision = repo.publish(account).revision().orElseThrow();

            repo.checkout(first);
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));
            String branch = repo.commit();

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching("'Published elsewhere' was published of commit " + main.substring(0, 12)
                            + " of \\S+, which isn't among the commits that what is checked out here, "
                            + branch.substring(0, 12)
                            + ", was made of; nothing of this page is saved: merge it, and publish"
                            + " that; or, if what stands there is taken into account here, say so with"
                            + " -Dgsoc.knownRevisions=" + revision);
            assertThat(repo.publish(account, wiki.revision(revision)).revision())
                    .isPresent();
        }
    }

    @Test
    void whatAnotherAccountHasPublishedIsAPersonsWordAndIsSaid() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "By two accounts")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            repo.write("lamp.yaml", idea("A lamp", "C", "Shines.", "One."));
            repo.commit();
            WikiAccount other = wiki.login(publishers.person());
            assertThat(repo.publish(other).page().openLines(path -> path))
                    .singleElement()
                    .asString()
                    .startsWith("lamp.yaml: 'A lamp' has no call on the page");
            repo.publish(other, wiki.revision(revision("By two accounts")));

            ComparedPage page = repo.publish(account).page();

            assertThat(page.doubt())
                    .hasValueSatisfying(doubt -> assertThat(doubt).contains("is by 'Plain', another account"));
            assertThat(page.counts()).hasToString("2 ideas the same");
        }
    }

    @Test
    void aChangeAroundTheIdeasIsToldUntilTheWikiHasItAndNothingElseIs() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Around the ideas")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.write("page.wiki", "Our ideas.\n\n<!-- ideas -->\n\nThe end.\n");
            repo.commit();
            repo.publish(account);
            edit("Around the ideas", "The end.", "The very end.");

            assertThat(repo.unpublishedFrame(wiki)).isEmpty();
            repo.write("page.wiki", "Our new ideas.\n\n<!-- ideas: . -->\n\nThe end.\n");
            repo.commit();
            assertThat(repo.publish(account).revision()).isEmpty();
            assertThat(repo.unpublishedFrame(wiki))
                    .contains(
                            "'Around the ideas': page.wiki was changed since the page was published, and what is around the"
                                    + " ideas on the wiki stays as it is: make the change there, too");
            edit("Around the ideas", "Our ideas.", "Our new ideas.");
            assertThat(repo.unpublishedFrame(wiki)).isEmpty();
        }
    }

    @Test
    void whatIsNotCommittedIsNotPublished() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Not committed")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessage(
                            "'Not committed' has ideas that aren't committed, such as that of 'bot.yaml'; nothing of this"
                                    + " page is saved: commit them, and publish that");
        }
    }

    @Test
    void aKnownRevisionOlderThanWhatWasPublishedIsPassedOver() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Known too long")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            long old = repo.publish(account).revision().orElseThrow();
            repo.write("bot.yaml", idea("A bot", "Java", "Greets all.", "One."));
            repo.commit();
            repo.publish(account);
            edit("Known too long", "Greets all.", "Greets.");
            repo.write("bot.yaml", idea("A bot", "Java", "Greets some.", "One."));
            repo.commit();

            assertThat(repo.publish(account, wiki.revision(old)).page().counts())
                    .hasToString("1 idea changed in both");
            assertThat(people.revisions("Known too long")).contains("|Desc=Greets.\n");
        }
    }

    @Test
    void ofTwoPublishersTheSecondMergesWithWhatTheFirstHasSaved() throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(publishers.server().address());
                PublishedRepo repo = PublishedRepo.in(directory, "Two publishers")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            WikiAccount other = publishers.find(proxy.address()).login(publishers.bot());
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));
            repo.commit();

            proxy.meet("edit", (request, wire) -> {
                edit("Two publishers", "|Skills=Java", "|Skills=Java\n|Mood=Fine");
                return Stream.of(wire.ask(request));
            });
            PublishedComparison published = repo.publish(other);

            assertThat(published.revision()).isPresent();
            assertThat(people.revisions("Two publishers")).contains("|Skills=C\n", "|Mood=Fine\n");
        }
    }

    @Test
    void whereTheWikiMergesALineOfSomebodyFasterThatIsSaidAndNothingIsTakenForTheRepos() throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(publishers.server().address());
                PublishedRepo repo = PublishedRepo.in(directory, "Merged by the wiki")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            WikiAccount other = publishers.find(proxy.address()).login(publishers.bot());
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));
            repo.commit();

            proxy.meet("edit", (request, wire) -> {
                edit("Merged by the wiki", "|Steps=One.", "|Steps=A person's.");
                return Stream.of(wire.ask(request));
            });
            PublishedComparison published = repo.publish(other);
            repo.write("bot.yaml", idea("A bot", "D", "Greets.", "One."));
            repo.commit();
            ComparedPage next = repo.publish(account).page();

            assertThat(published.mixed().orElseThrow().counts()).hasToString("1 idea differs");
            assertThat(next.doubt().orElseThrow()).contains("it is compared since revision ");
            assertThat(people.revisions("Merged by the wiki")).contains("|Skills=D\n", "|Steps=A person's.\n");
            assertThat(next.counts()).hasToString("1 idea differs");
        }
    }

    @Test
    void aPageThatLeadsElsewhereIsRefused() throws Exception {
        people.edit("Leads elsewhere", "#REDIRECT [[Elsewhere]]");
        people.edit("Elsewhere", "Words.");

        refuses(
                "Leads elsewhere",
                "'Leads elsewhere' leads to 'Elsewhere' on the wiki; nothing of this page is saved: say"
                        + " <page>Elsewhere</page> if that is the page of the ideas");
        assertThat(people.revisions("Elsewhere")).isEqualTo("Words.");
    }

    @Test
    void aPageThatTakesInWhatComesBehindItIsRefused() throws Exception {
        people.edit("Takes in", "Words. <!-- and never closed");

        refuses(
                "Takes in",
                "'Takes in' would not be read on the wiki as it is meant, from call 1 on; nothing of this page is saved: look"
                        + " there for something that is opened and never closed, such as <nowiki>, <!-- or {{");
    }

    @Test
    void whatDoesNotFitIntoASummaryIsToBePulledFirst() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Edited all over")) {
            List<String> titles =
                    IntStream.range(0, 30).mapToObj(i -> "Idea " + (100 + i)).toList();
            for (String title : titles) {
                repo.write(title + ".yaml", idea(title, "Java", "Of " + title + ".", "One."));
            }
            repo.commit();
            repo.publish(account);
            for (String title : titles) {
                edit("Edited all over", "|Desc=Of " + title + ".", "|Desc=Somebody's " + title + ".");
            }
            repo.write("Idea 100.yaml", idea("Idea 100", "C", "Of Idea 100.", "One."));
            repo.commit();

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageContaining("take what they changed into the repo, with gsoc:pull");
        }
    }

    @Test
    void aTagThatKeepsPullingFromMakingRoomInTheSummaryIsNamed() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Noted all over")) {
            List<String> titles =
                    IntStream.range(0, 30).mapToObj(i -> "Idea " + (100 + i)).toList();
            for (String title : titles) {
                repo.write(title + ".yaml", idea(title, "Java", "Of " + title + ".", "One."));
            }
            repo.commit();
            repo.publish(account);
            for (String title : titles) {
                edit("Noted all over", "|Desc=Of " + title + ".", "|Desc=Of " + title + ".<ref>A book</ref>");
            }
            repo.write("Idea 100.yaml", idea("Idea 100", "C", "Of Idea 100.", "One."));
            repo.commit();

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageEndingWith(
                            "; a value can't be pulled that has <ref>, which extensionTags doesn't name: if"
                                    + " the wiki has an extension for it, write <extensionTags>ref</extensionTags> into the plugin's"
                                    + " <configuration>, or say -Dgsoc.extensionTags=ref");
        }
    }

    @Test
    void anIdeaThatGitKnowsToBeGoneIsTakenAwayAndNoOther() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Without orphans")) {
            for (String name : List.of("bot", "lamp", "clock", "mill")) {
                repo.write(name + ".yaml", idea("A " + name, "Java", "Works.", "One."));
            }
            repo.commit();
            repo.publish(account);
            Files.delete(repo.ideas().resolve("bot.yaml"));
            Files.move(repo.ideas().resolve("lamp.yaml"), repo.ideas().resolve("lamp.yml")); // which isn't included
            repo.commit();
            Files.delete(repo.ideas().resolve("clock.yaml")); // which isn't committed

            ComparedPage page = repo.publish(account, true).page();

            assertThat(page.lines(path -> "ideas/" + path))
                    .containsExactly(
                            "'A bot': gone from the repo, and so taken from the wiki",
                            "'A clock': stays on the wiki, since ideas/clock.yaml has it as it is committed: commit that"
                                    + " it is gone, or look whether includes and excludes leave the file out",
                            "'A lamp': stays on the wiki, since ideas/lamp.yml has it as it is committed: commit that"
                                    + " it is gone, or look whether includes and excludes leave the file out");
            assertThat(people.revisions("Without orphans"))
                    .contains("=A lamp\n", "=A clock\n", "=A mill\n")
                    .doesNotContain("A bot");
        }
    }

    @Test
    void ofTwoReposOnOnePageNoneTakesAwayWhatIsTheOthers() throws Exception {
        try (PublishedRepo one = PublishedRepo.in(directory, "Of two repos");
                PublishedRepo other = PublishedRepo.in(directory, "Of two repos")) {
            one.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            one.commit();
            one.publish(account);
            other.write("lamp.yaml", idea("A lamp", "C", "Shines.", "Two."));
            other.commit();

            PublishedComparison published = other.publish(account, true, wiki.revision(revision("Of two repos")));

            assertThat(published.page().lines(path -> path))
                    .contains(
                            "'A bot': stays on the wiki, since no commit ever had it among these ideas: another module"
                                    + " or repo may have published it");
            assertThat(people.revisions("Of two repos")).contains("=A bot\n", "=A lamp\n");
        }
    }

    @Test
    void whereTheWikiHidesWhatWasPublishedNothingIsTakenForTheRepos() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Hidden publication")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            repo.write("bot.yaml", idea("A bot", "Java", "Shouts.", "One."));
            repo.commit();
            long published = repo.publish(account).revision().orElseThrow();
            edit("Hidden publication", "Shouts.", "Greets.");
            publishers.hide(published, 3);

            ComparedPage page = repo.publish(account).page();

            assertThat(page.counts()).hasToString("1 idea undecided");
            assertThat(page.doubt().orElseThrow()).startsWith("of revision " + published + " of 'Hidden publication'");
            assertThat(people.revisions("Hidden publication")).contains("|Desc=Greets.\n");
        }
    }

    @Test
    void aTitleThatTheWikiWritesOtherwiseIsNoOtherPage() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "project:Ideas")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);

            assertThat(repo.publish(account).page().counts()).hasToString("1 idea the same");
        }
    }

    @Test
    void theWikiSaysHowItWritesATitle() throws Exception {
        people.edit("Help:Spelt", "None.");
        people.edit("Help:Leads there", "#REDIRECT [[Help:Spelt]]");

        assertThat(wiki.spelling(new PageTitle("help:spelt"))).isEqualTo("Help:Spelt");
        assertThat(wiki.spelling(new PageTitle("help:leads_there"))).isEqualTo("Help:Spelt");
        assertThat(wiki.spelling(new PageTitle("image:never there.png"))).isEqualTo("File:Never there.png");
    }

    @Test
    void aSubpageThatCallsTheTemplateIsKnownThoughNoDirectoryIsForIt() throws Exception {
        people.edit("Help:Some ideas/net", "{{GSoC Project|Project=A}}");
        people.edit("Help:Some ideas/words", "None.");
        people.edit("Help:Some ideasless/net", "{{GSoC Project|Project=A}}");

        assertThat(wiki.subpages(new PageTitle("Help:Some ideas"), "GSoC Project"))
                .containsExactly("Help:Some ideas/net");
    }

    @Test
    void aSubpageThatNoDirectoryMakesAnyMoreIsToldAndAPersonsWhereDirectoriesMakePages() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Help:Divided")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.on("Help:Divided/net").publish(account);
            people.edit("Help:Divided/cloud", "{{GSoC Project|Project=A}}");

            String published =
                    "'Help:Divided/net' was published from here, and no directory has ideas for it now: it stays"
                            + " as it is; bring what people wrote there to where the ideas are, then have it deleted";
            assertThat(repo.others(wiki, false)).containsExactly(published);
            assertThat(repo.others(wiki, true))
                    .containsExactly(
                            "'Help:Divided/cloud' calls the ideas' template, and no directory has ideas for it: it is left"
                                    + " alone; write one of its ideas into a directory of that name, and pull, if they are"
                                    + " to be here",
                            published);
        }
    }

    @Test
    void somebodyWithoutAnAccountComparesSinceThePublishing() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Compared since")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            edit("Compared since", "Greets.", "Greets all.");

            assertThat(repo.compare(wiki).lines(path -> path))
                    .containsExactly("bot.yaml: 'A bot': Desc changed on the wiki");
        }
    }

    @Test
    void aTemplateIsMadeAndReplacedButNotWhereSomebodyHasEditedIt() throws Exception {
        TemplatePublisher publisher = new TemplatePublisher(account, Checkout.of(Optional.empty()), false);
        PageTitle title = new PageTitle("Template:Published");

        assertThat(publisher.publish(title, "One", false)).isEqualTo(TemplatePublisher.Outcome.SAVED);
        assertThat(publisher.publish(title, "One", false)).isEqualTo(TemplatePublisher.Outcome.SAME);
        assertThat(publisher.publish(title, "Two", false)).isEqualTo(TemplatePublisher.Outcome.SAVED);
        people.edit(title.text(), "A person's");
        assertThat(publisher.publish(title, "Three", false)).isEqualTo(TemplatePublisher.Outcome.THEIRS);
        assertThat(people.revisions(title.text())).isEqualTo("A person's");
        assertThat(publisher.publish(title, "Three", true)).isEqualTo(TemplatePublisher.Outcome.SAME);
        assertThat(new TemplatePublisher(account, Checkout.of(Optional.empty()), true).publish(title, "Three", false))
                .isEqualTo(TemplatePublisher.Outcome.SAVED);
    }

    @Test
    void aLineThatTheWikiMergesIntoATemplateIsToldAndStays() throws Exception {
        String title = "Template:Merged by the wiki";
        Checkout unknown = Checkout.of(Optional.empty());
        TemplatePublisher publisher = new TemplatePublisher(account, unknown, false);
        publisher.publish(new PageTitle(title), "One\nTwo\nThree\nFour\nFive", false);
        try (FaultyProxy proxy = FaultyProxy.before(publishers.server().address())) {
            WikiAccount other = publishers.find(proxy.address()).login(publishers.bot());
            proxy.meet("edit", (request, wire) -> {
                edit(title, "Five", "A person's");
                return Stream.of(wire.ask(request));
            });

            assertThat(new TemplatePublisher(other, unknown, false)
                            .publish(new PageTitle(title), "1\nTwo\nThree\nFour\nFive", false))
                    .isEqualTo(TemplatePublisher.Outcome.MIXED);
        }
        assertThat(publisher.publish(new PageTitle(title), "1\n2\nThree\nFour\nFive", false))
                .isEqualTo(TemplatePublisher.Outcome.THEIRS);
        assertThat(people.revisions(title)).isEqualTo("1\nTwo\nThree\nFour\nA person's");
    }

    @Test
    void aTemplateIsNotReplacedByThatOfAnOlderCheckout() throws Exception {
        String title = "Template:Of commits";
        try (PublishedRepo repo = PublishedRepo.in(directory, "Of commits")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            String older = repo.commit();
            repo.publishTemplate(account, title, "Older", false);
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));
            String newer = repo.commit();
            repo.publishTemplate(account, title, "Newer", false);
            repo.checkout(older);

            String words =
                    "'Template:Of commits' was published of commit %s of \\S+, which is newer than what is checked"
                            + " out here, %s; nothing of this page is saved: bring this checkout up to date, and publish that";
            String message = words.formatted(newer.substring(0, 12), older.substring(0, 12));
            for (boolean overwrites : List.of(false, true)) {
                assertThatThrownBy(() -> repo.publishTemplate(account, title, "Older", overwrites))
                        .isInstanceOf(PublishFailure.class)
                        .hasMessageMatching(message);
            }
            people.edit(title, "A person's");
            assertThatThrownBy(() -> repo.publishTemplate(account, title, "Older", true))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching(message);
            assertThat(people.revisions(title)).isEqualTo("A person's");
        }
    }

    @Test
    void aTemplateOfAnotherBranchIsReplacedOnlyWhereThatIsAskedFor() throws Exception {
        String title = "Template:Of branches";
        try (PublishedRepo repo = PublishedRepo.in(directory, "Of branches")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            String before = repo.commit();
            repo.write("bot.yaml", idea("A bot", "C", "Greets.", "One."));
            repo.commit();
            repo.publishTemplate(account, title, "One", false);
            repo.checkout(before);
            repo.write("bot.yaml", idea("A bot", "D", "Greets.", "One."));
            repo.commit();

            assertThatThrownBy(() -> repo.publishTemplate(account, title, "Two", false))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageContaining("which isn't among the commits that what is checked out here, ")
                    .hasMessageEndingWith(
                            "; nothing of this page is saved: merge it, and publish that; or replace it all"
                                    + " the same, with -Dgsoc.overwriteTemplates=true");
            assertThat(repo.publishTemplate(account, title, "Two", true)).isEqualTo(TemplatePublisher.Outcome.SAVED);
        }
    }

    @Test
    void aPageThatWasDeletedIsNotMadeAnew() throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, "Deleted")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publish(account);
            publishers.server().maintenance("deleteBatch", List.of("-r", "Over and out. ".repeat(20), list("Deleted")));

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching(
                            "'Deleted' was deleted( by .+)? on 20\\S+ \\(«(?:Over and out\\. ){4}Over…»\\); nothing of this page is saved, and"
                                    + " it isn't made anew: have it restored there, or say another <page>");
        }
    }

    @Test
    void aTemplateThatWasDeletedIsMadeAnewOnlyWhereThatIsAskedFor() throws Exception {
        String title = "Template:Deleted";
        try (PublishedRepo repo = PublishedRepo.in(directory, "Of a deleted template")) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();
            repo.publishTemplate(account, title, "One", false);
            publishers.server().maintenance("deleteBatch", List.of("-r", "Over", list(title)));

            assertThatThrownBy(() -> repo.publishTemplate(account, title, "One", false))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching(
                            "'Template:Deleted' was deleted( by .+)? on 20\\S+ \\(«Over»\\); nothing of this page is"
                                    + " saved, and it isn't made anew: have it restored there, or make it all the same, with"
                                    + " -Dgsoc.overwriteTemplates=true");
            assertThat(repo.publishTemplate(wiki.login(publishers.bot()), title, "One", true))
                    .isEqualTo(TemplatePublisher.Outcome.SAVED);
        }
    }

    private String list(String title) throws Exception {
        return Files.writeString(directory.resolve("titles.txt"), title + "\n").toString();
    }

    private void refuses(String title, String message) throws Exception {
        try (PublishedRepo repo = PublishedRepo.in(directory, title)) {
            repo.write("bot.yaml", idea("A bot", "Java", "Greets.", "One."));
            repo.commit();

            assertThatThrownBy(() -> repo.publish(account))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessage(message);
        }
    }

    private long revision(String title) throws Exception {
        return wiki.page(new PageTitle(title)).orElseThrow().revision();
    }

    private Publication publication(String title) throws Exception {
        WikiPage page = wiki.page(new PageTitle(title)).orElseThrow();
        return Publication.of(wiki.revision(page.revision())).orElseThrow();
    }

    private void edit(String title, String from, String to) {
        String text = people.revisions(title);
        assertThat(text).contains(from);
        people.edit(title, text.replace(from, to));
    }
}
