package io.github.gsocideas.publish;

import static io.github.gsocideas.publish.Merging.idea;
import static io.github.gsocideas.publish.Merging.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that are published again and again, with people's edits in between: what each publishing hands on to the next. */
class PublishedAgainTest {

    private static final String PAGE = "{{GSoC Project\n|Project=A\n|Skills=C\n|Desc=Repo's\n|Steps=1\n}}";

    @Test
    void whatAPersonWroteStaysThoughTheRepoChangesOtherValuesTwice() {
        Publishing publishing = Publishing.of(PAGE);

        publishing.edit("Desc=Repo's", "Desc=A person's");
        publishing.publish(idea("a.yaml", "Project", "A", "Skills", "Java", "Desc", "Repo's", "Steps", "1"));
        MergedPage last =
                publishing.publish(idea("a.yaml", "Project", "A", "Skills", "Java", "Desc", "Repo's", "Steps", "2"));

        assertThat(last.after()).isEqualTo("{{GSoC Project\n|Project=A\n|Skills=Java\n|Desc=A person's\n|Steps=2\n}}");
        assertThat(told(last)).containsEntry("A/Desc", "CHANGED_ON_WIKI");
    }

    @Test
    void aValueThatWasKeptAndIsChangedInTheRepoIsAConflictEachTime() {
        Publishing publishing = Publishing.of(PAGE + PAGE.replace("=A", "=B"));
        RepoIdea other = idea("b.yaml", "Project", "B", "Skills", "Java", "Desc", "Repo's", "Steps", "1");
        publishing.edit("Desc=Repo's", "Desc=A person's");
        publishing.publish(idea("a.yaml", "Project", "A", "Skills", "Java", "Desc", "Repo's", "Steps", "1"), other);

        RepoIdea changed = idea("a.yaml", "Project", "A", "Skills", "Java", "Desc", "New", "Steps", "1");
        MergedPage one = publishing.publish(changed, other);
        publishing.publish(changed, idea("b.yaml", "Project", "B", "Skills", "D", "Desc", "Repo's", "Steps", "1"));
        MergedPage two = publishing.publish(changed, other);

        assertThat(told(one)).containsEntry("A/Desc", "CONFLICT");
        assertThat(told(two)).containsEntry("A/Desc", "CONFLICT");
        assertThat(two.after()).contains("Desc=A person's").doesNotContain("Desc=New");
    }

    @Test
    void aConflictEndsWhereTheRepoTakesTheWikisValue() {
        Publishing publishing = Publishing.of(PAGE);
        publishing.edit("Desc=Repo's", "Desc=A person's");
        publishing.publish(idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "New", "Steps", "2"));

        MergedPage taken =
                publishing.publish(idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "A person's", "Steps", "2"));

        assertThat(taken.after()).contains("Desc=A person's", "Steps=2");
    }

    @Test
    void aConflictEndsWhereTheRepoHadTheWikisValueAndHasChangedIt() {
        EarlierIdeas had = idea -> List.of(had("New", true), had("A person's", true));

        MergedPage page = Merging.merge(
                Merging.published(PAGE, KeptValues.NONE),
                Optional.empty(),
                had,
                PAGE.replace("Repo's", "A person's"),
                idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "New", "Steps", "1"));

        assertThat(page.after()).contains("Desc=New");
    }

    @Test
    void aConflictStaysWhereTheRepoHadTheWikisValueBeforeItStoodThere() {
        EarlierIdeas had = idea -> List.of(had("New", true), had("A person's", false));

        MergedPage page = Merging.merge(
                Merging.published(PAGE, KeptValues.NONE),
                Optional.empty(),
                had,
                PAGE.replace("Repo's", "A person's"),
                idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "New", "Steps", "1"));

        assertThat(told(page)).containsEntry("A/Desc", "CONFLICT");
    }

    @Test
    void aParameterThatIsThereTwiceIsNotTakenAway() {
        String base = "{{GSoC Project\n|Project=A\n|Skills=C\n}}";
        String wiki = "{{GSoC Project\n|Project=A\n|Skills=Theirs\n|Skills=C\n}}";

        MergedPage page = Merging.mergeSince(base, wiki, idea("a.yaml", "Project", "A"));

        assertThat(page.isChanged()).isFalse();
        assertThat(told(page)).containsEntry("A/Skills", "CONFLICT");
    }

    @Test
    void changesOfDifferentLinesMergeThoughTheValueWasKept() {
        String repos = "one\ntwo\nthree";
        Publishing publishing = Publishing.of(PAGE.replace("Repo's", repos));
        publishing.edit("three", "drei");
        publishing.publish(idea("a.yaml", "Project", "A", "Skills", "D", "Desc", repos, "Steps", "1"));
        EarlierIdeas had = idea -> List.of(had(repos, false));

        MergedPage page = publishing.publish(
                had, idea("a.yaml", "Project", "A", "Skills", "D", "Desc", "eins\ntwo\nthree", "Steps", "1"));

        assertThat(page.after()).contains("Desc=eins\ntwo\ndrei");
    }

    @Test
    void linesOfWhichTheMergeWouldOpenSomethingAreAConflict() {
        String base = "{{GSoC Project\n|Project=A\n|Desc=a\n<div>\nb\nc\n</div>\nd\n}}";

        MergedPage page = PageMerge.merge(new MergeRequest(
                Merging.PARAMETERS,
                Merging.published(base, KeptValues.NONE),
                Optional.empty(),
                false,
                EarlierIdeas.UNKNOWN,
                Merging.EDITED,
                List.of(),
                List.of(idea("a.yaml", "Project", "A", "Desc", "a\nb\nc\nd")),
                Merging.page(base.replace("b\nc", "b\n</div>\nand\n<div>\nc")),
                new PageReader(IdeaSchema.gsocProject(), TemplateName.of("GSoC Project"), Wikitext.EXTENSION_TAGS)
                        .wholeness(),
                false));

        assertThat(told(page)).containsEntry("A/Desc", "CONFLICT");
    }

    @Test
    void aReviewStaysAsPeopleHaveItAndIsKnownAsChangedInTheRepo() {
        String base = "{{GSoC Project\n|Project=A\n|Review=One\n}}";

        MergedPage page = Merging.mergeSince(base, base, idea("a.yaml", "Project", "A", "Review", "Two"));

        ComparedValue review = page.ideas().get(0).values().get(1);
        assertThat(page.isChanged()).isFalse();
        assertThat(review.state()).isEqualTo(ValueState.KEPT);
        assertThat(review.merged().state()).isEqualTo(ValueState.CHANGED_IN_REPO);
    }

    @Test
    void ofReviewsThatASummaryHasNoRoomForNobodyTakesTheWikisForTheRepos() {
        String review = "{{GSoC Project\n|Project=A\n|Review=One\n}}";
        KeptValues kept = Merging.mergeSince(
                        review.replace("One", "Ours"), review, idea("a.yaml", "Project", "A", "Review", "Ours"))
                .kept();
        KeptValues shorter = kept.withUnknown(
                Set.of("Review"),
                List.of(new MergedCall(Map.of("Review", "One"), new TreeMap<>(), MergedCall.Side.BOTH)));

        MergedPage page = Merging.merge(
                Merging.published(review + review.replace("=A", "=B").replace("|Review=One\n", ""), shorter),
                Optional.empty(),
                EarlierIdeas.UNKNOWN,
                review + review.replace("=A", "=B").replace("|Review=One\n", ""),
                idea("a.yaml", "Project", "A", "Review", "Ours"),
                idea("b.yaml", "Project", "B", "Review", "Ours"));

        assertThat(kept.values()).containsOnlyKeys(1);
        assertThat(shorter.values()).containsOnlyKeys(KeptValues.ALL_CALLS);
        assertThat(page.ideas().get(0).values().get(1).merged().state()).isEqualTo(ValueState.CONFLICT);
        assertThat(told(page)).containsEntry("B/Review", "CHANGED_IN_REPO");
    }

    @Test
    void aCallThatWasRemovedIsNotPutBackTheNextTimeEither() {
        Publishing publishing = Publishing.of(PAGE + "\n" + PAGE.replace("=A", "=B"));
        publishing.edit(PAGE + "\n", "");
        RepoIdea removed = idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "Repo's", "Steps", "1");
        publishing.publish(removed, idea("b.yaml", "Project", "B", "Skills", "D", "Desc", "Repo's", "Steps", "1"));

        MergedPage again = publishing.publish(
                removed, idea("b.yaml", "Project", "B", "Skills", "E", "Desc", "Repo's", "Steps", "1"));

        assertThat(again.after()).isEqualTo(PAGE.replace("=A", "=B").replace("=C", "=E"));
        assertThat(told(again)).containsEntry("A", "REMOVED_ON_WIKI");
    }

    @Test
    void anIdeaOfAPersonsIsNeverTakenForOneGoneFromTheRepo() {
        Publishing publishing = Publishing.of(PAGE);
        publishing.edit(PAGE, PAGE + "\n\n{{GSoC Project\n|Project=Mine\n}}");
        RepoIdea idea = idea("a.yaml", "Project", "A", "Skills", "D", "Desc", "Repo's", "Steps", "1");
        publishing.publish(idea);

        MergedPage again = publishing.publishWithoutOrphans(idea);

        assertThat(told(again)).isEqualTo(Map.of("Mine", "ONLY_ON_WIKI"));
        assertThat(again.after()).contains("Project=Mine");
    }

    @Test
    void anIdeaGoneFromTheRepoIsTakenAwayOnlyWhereThatIsAskedFor() {
        Publishing publishing = Publishing.of("Words.\n\n" + PAGE + "\n\nMore.\n\n" + PAGE.replace("=A", "=B") + "\n");
        RepoIdea other = idea("b.yaml", "Project", "B", "Skills", "C", "Desc", "Repo's", "Steps", "1");

        MergedPage kept = publishing.publish(other);
        MergedPage without = publishing.publishWithoutOrphans(other);

        assertThat(told(kept)).isEqualTo(Map.of("A", "GONE_FROM_REPO"));
        assertThat(kept.isChanged()).isFalse();
        assertThat(told(without)).isEqualTo(Map.of("A", "TAKEN_AWAY"));
        assertThat(without.changes()).isEqualTo("1 idea removed");
        assertThat(without.after()).isEqualTo("Words.\n\nMore.\n\n" + PAGE.replace("=A", "=B") + "\n");
    }

    @Test
    void anIdeaWithAPersonsWordsIsNotTakenAway() {
        RepoIdea other = idea("b.yaml", "Project", "B", "Skills", "C", "Desc", "Repo's", "Steps", "1");
        for (String edit : List.of(
                "|Desc=A person's",
                "|Mood=Fine\n|Desc=Repo's",
                "|Review=Yes.\n|Desc=Repo's",
                "<!-- soon -->|Desc=Repo's")) {
            Publishing publishing = Publishing.of(PAGE + PAGE.replace("=A", "=B"));
            publishing.edit("|Desc=Repo's", edit);

            assertThat(publishing.publishWithoutOrphans(other).isChanged())
                    .as(edit)
                    .isFalse();
        }
    }

    @Test
    void wordsWrittenIntoAnIdeaThatIsGoneAreKnownTheNextTimeToo() {
        RepoIdea other = idea("b.yaml", "Project", "B", "Skills", "D", "Desc", "Repo's", "Steps", "1");
        Publishing publishing = Publishing.of(PAGE + PAGE.replace("=A", "=B"));
        publishing.edit("|Desc=Repo's", "|Desc=A person's");
        publishing.publish(other);

        MergedPage without = publishing.publishWithoutOrphans(other);

        assertThat(told(without)).isEqualTo(Map.of("A", "GONE_FROM_REPO"));
        assertThat(without.after()).contains("A person's");
    }

    @Test
    void wordsThatTheWikiShowsNowhereAreNotTakenAwayEither() {
        RepoIdea idea = idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "Repo's", "Steps", "1");
        RepoIdea other = idea("b.yaml", "Project", "B", "Skills", "D", "Desc", "Repo's", "Steps", "1");
        for (String edit : List.of("|Ask me first.\n|Desc=Repo's", "|Desc=A person's\n|Desc=Repo's")) {
            Publishing publishing = Publishing.of(PAGE + PAGE.replace("=A", "=B"));
            publishing.edit("|Desc=Repo's", edit);
            publishing.publish(idea, other);

            assertThat(publishing.publishWithoutOrphans(other).isChanged())
                    .as(edit)
                    .isFalse();
        }
    }

    @Test
    void aCommentInTheNameOfAParameterStaysThoughTheRepoDropsTheValue() {
        Publishing publishing = Publishing.of(PAGE);
        publishing.edit("|Skills=C", "|Skills<!-- ask Ada -->=C");

        MergedPage page = publishing.publish(idea("a.yaml", "Project", "A", "Desc", "Repo's", "Steps", "1"));

        assertThat(page.after()).contains("|Skills<!-- ask Ada -->=\n");
    }

    @Test
    void anIdeaRenamedOnTheWikiStaysTheSameThoughAnotherComesBesideIt() {
        RepoIdea idea = idea("a.yaml", "Project", "A", "Skills", "D", "Desc", "Repo's", "Steps", "1");
        Publishing publishing = Publishing.of(PAGE);
        publishing.edit("Project=A", "Project=Z");
        publishing.publish(idea);

        MergedPage page = publishing.publish(idea, idea("b.yaml", "Project", "B", "Skills", "D", "Desc", "New"));

        assertThat(told(page)).isEqualTo(Map.of("A", "DIFFERENT", "A/Project", "CHANGED_ON_WIKI", "B", "ONLY_IN_REPO"));
    }

    @Test
    void anIdeaRenamedOnTheWikiIsKnownThoughAPersonAddsOneBelow() {
        Publishing publishing = Publishing.of(PAGE);
        publishing.edit("Project=A", "Project=Z");
        publishing.edit("}}", "}}\n\n{{GSoC Project\n|Project=Mine\n|Desc=New\n}}");

        MergedPage page =
                publishing.publish(idea("a.yaml", "Project", "A", "Skills", "D", "Desc", "Repo's", "Steps", "1"));

        assertThat(told(page))
                .isEqualTo(Map.of(
                        "A", "DIFFERENT",
                        "A/Project", "CHANGED_ON_WIKI",
                        "A/Skills", "CHANGED_IN_REPO",
                        "Mine", "ONLY_ON_WIKI"));
    }

    @Test
    void anIdeaCopiedWithItsAnchorStaysTheOneOfItsTitle() {
        String ours = "{{GSoC Project\n|Project=A\n|Difficulty=Low\n|Desc=One\n|Anchor=x\n}}";
        String copy = ours.replace("=A\n", "=Mine\n");
        Publishing publishing = Publishing.of(ours);
        publishing.edit("{{GSoC Project", copy + "\n{{GSoC Project");

        MergedPage page =
                publishing.publish(idea("a.yaml", "Project", "A", "Difficulty", "High", "Desc", "One", "Anchor", "x"));

        assertThat(page.after()).isEqualTo(copy + "\n" + ours.replace("=Low", "=High"));
    }

    @Test
    void aNewIdeaInTheFileOfOneThatWasTakenFromTheWikiIsNew() {
        RepoIdea other = idea("b.yaml", "Project", "B", "Skills", "D", "Desc", "Repo's", "Steps", "1");
        Publishing publishing = Publishing.of(PAGE + "\n" + PAGE.replace("=A", "=B"));
        publishing.edit(PAGE + "\n", "");
        publishing.publish(idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "Repo's", "Steps", "1"), other);
        EarlierIdeas had = idea -> List.of(new EarlierIdeas.EarlierIdea(
                Map.of("Project", "A", "Skills", "C", "Desc", "Repo's", "Steps", "1"), Merging.EDITED, Set.of()));

        MergedPage renamed = Merging.merge(
                publishing.base,
                Optional.empty(),
                had,
                publishing.text,
                idea("a.yaml", "Project", "Ah", "Skills", "C", "Desc", "Repo's", "Steps", "2"),
                other);
        MergedPage another = Merging.merge(
                publishing.base,
                Optional.empty(),
                had,
                publishing.text,
                idea("a.yaml", "Project", "New", "Skills", "Java", "Desc", "All new", "Steps", "1"),
                other);

        assertThat(told(renamed)).containsEntry("Ah", "REMOVED_ON_WIKI");
        assertThat(told(another)).containsEntry("New", "ONLY_IN_REPO");
    }

    @Test
    void aSummaryThatWasCutOffSaysNothing() {
        Publishing publishing = Publishing.of(PAGE);
        publishing.edit("Repo's", "A person's");
        KeptValues kept = publishing
                .publish(idea("a.yaml", "Project", "A", "Skills", "D", "Desc", "Repo's", "Steps", "1"))
                .kept();
        String line = new EditSummary(
                        "1 idea changed", Optional.empty(), Digest.of("page"), 1, Digest.of("ideas"), kept)
                .line();

        assertThat(IntStream.range(0, line.length()).filter(end -> Publication.isOne(line.substring(0, end))))
                .isEmpty();
        assertThat(Publication.isOne(line)).isTrue();
    }

    @Test
    void whereNobodyCanTellAsWhatAPageWasPublishedNothingIsFilledUpOrPutBack() {
        MergedPage page = PageMerge.merge(new MergeRequest(
                Merging.PARAMETERS,
                Optional.empty(),
                Optional.empty(),
                true,
                EarlierIdeas.UNKNOWN,
                Merging.EDITED,
                List.of(),
                List.of(
                        idea("a.yaml", "Project", "A", "Skills", "C", "Desc", "Repo's", "Steps", "1"),
                        idea("b.yaml", "Project", "B", "Skills", "C", "Desc", "Repo's", "Steps", "1")),
                Merging.page(PAGE.replace("|Steps=1\n", "")),
                value -> true,
                false));

        assertThat(page.isChanged()).isFalse();
        assertThat(told(page))
                .isEqualTo(
                        Map.of("A", "UNDECIDED", "A/Steps", "DIFFERENT", "B", "UNDECIDED", "B/Project", "DIFFERENT"));
    }

    @Test
    void theOrderOfCallsAndTheirPlaceIsTheWikis() {
        String one = PAGE;
        String other = PAGE.replace("=A", "=B");
        Publishing publishing = Publishing.of(one + "\n\n" + other);
        publishing.edit(one + "\n\n" + other, other + "\n\nWords.\n\n" + one);

        MergedPage page = publishing.publish(
                idea("a.yaml", "Project", "A", "Skills", "D", "Desc", "Repo's", "Steps", "1"),
                idea("b.yaml", "Project", "B", "Skills", "C", "Desc", "Repo's", "Steps", "1"));

        assertThat(page.after()).isEqualTo(other + "\n\nWords.\n\n" + one.replace("=C", "=D"));
        assertThat(page.moved()).containsExactly("A");
    }

    private static EarlierIdeas.EarlierIdea had(String desc, boolean isNewerThanPage) {
        return new EarlierIdeas.EarlierIdea(
                Map.of("Desc", desc), Merging.EDITED.plusSeconds(isNewerThanPage ? 1 : -1), Set.of("Desc"));
    }

    @Test
    void aCallThatWasMovedIsToldOnce() {
        assertThat(MovedCalls.of(List.of(0, 1, 2, 3))).isEmpty();
        assertThat(MovedCalls.of(List.of(3, 0, 1, 2))).containsExactly(3);
        assertThat(MovedCalls.of(List.of(1, 0))).hasSize(1);
        assertThat(MovedCalls.of(List.of())).isEmpty();
    }

    /** A page, and what its last publishing has left behind. */
    private static final class Publishing {

        private Optional<PublishedPage> base;
        private String text;

        private Publishing(String text) {
            this.text = text;
            this.base = Merging.published(text, KeptValues.NONE);
        }

        static Publishing of(String text) {
            return new Publishing(text);
        }

        void edit(String from, String to) {
            assertThat(text).contains(from);
            text = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        }

        MergedPage publish(RepoIdea... repo) {
            return publish(EarlierIdeas.UNKNOWN, repo);
        }

        MergedPage publish(EarlierIdeas earlier, RepoIdea... repo) {
            return saved(Merging.merge(base, Optional.empty(), earlier, text, repo));
        }

        MergedPage publishWithoutOrphans(RepoIdea... repo) {
            return saved(Merging.mergeWithoutOrphans(base, text, repo));
        }

        /** What was saved is read back as it was meant, and its summary as it was written. */
        private MergedPage saved(MergedPage page) {
            assertThat(page.unread(Merging.page(page.after()))).isEmpty();
            if (page.isChanged()) {
                EditSummary summary = new EditSummary(
                        "words",
                        Optional.empty(),
                        Digest.of(page.after()),
                        page.calls().size(),
                        Digest.NONE,
                        page.kept());
                assertThat(EditSummary.parse(summary.line())).contains(summary);
                base = Merging.published(page.after(), page.kept());
                text = page.after();
            }
            return page;
        }
    }
}
