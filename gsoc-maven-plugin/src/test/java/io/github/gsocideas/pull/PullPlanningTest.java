package io.github.gsocideas.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.disk.ChangedFiles;
import io.github.gsocideas.publish.ComparedIdea;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.ComparedValue;
import io.github.gsocideas.publish.IdeaState;
import io.github.gsocideas.publish.KnownPage;
import io.github.gsocideas.publish.MergedPage;
import io.github.gsocideas.publish.MergedValue;
import io.github.gsocideas.publish.ValueState;
import io.github.gsocideas.publish.ValueStates;
import io.github.gsocideas.wikitext.PageTitle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a compared page is pulled, what is left to decide, and what is told of it. */
class PullPlanningTest {

    private static final String IDEA = """
            project: An idea
            date: 2026-11-22
            contact: Wei Liu
            difficulty: High
            skills: C
            desc: Text
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    private static final String ADA = "{{Comment|Ada 01/01/2026:}} Hard?\n";
    private static final String BEA = "{{Comment|Bea 01/02/2026:}} Not too hard.\n";
    private static final String IAN = "{{Vote|Ian 01/03/2026}} Yes.\n";

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeAnIdea() throws Exception {
        file = Files.writeString(directory.resolve("idea.yaml"), IDEA);
    }

    @Test
    void reviewsOfBothSidesStandInTheFile() throws Exception {
        review("comment: Hard?\n  by: Ada\n  date: 2026-01-01", "vote: Yes.\n  by: Ian\n  date: 2026-01-03");

        PullPlan plan = plan(review(ValueState.CONFLICT, ADA, ADA + BEA));

        assertThat(plan.open()).isZero();
        assertThat(after(plan)).isEqualTo(IDEA + """
                review:
                - comment: Hard?
                  by: Ada
                  date: 2026-01-01
                - comment: Not too hard.
                  by: Bea
                  date: 2026-01-02
                - vote: Yes.
                  by: Ian
                  date: 2026-01-03
                """);
    }

    @Test
    void reviewsThatBothHaveAreNotPulledAgain() throws Exception {
        review("comment: Hard?\n  by: Ada\n  date: 2026-01-01", "vote: Yes.\n  by: Ian\n  date: 2026-01-03");

        PullPlan plan = plan(review(ValueState.DIFFERENT, "", ADA));

        assertThat(plan).hasToString("nothing to pull");
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void whatWasWrittenAnewInTheRepoAndOnTheWikiStandsInTheFileTwice() throws Exception {
        review("comment: Very hard?\n  by: Ada\n  date: 2026-01-01");

        PullPlan plan = plan(review(ValueState.CONFLICT, ADA, ADA.replace("Hard", "Too hard")));

        assertThat(after(plan)).contains("Very hard?", "Too hard?");
    }

    @Test
    void whatWasWrittenAnewInTheRepoAloneStaysSo() throws Exception {
        review("comment: Very hard?\n  by: Ada\n  date: 2026-01-01");

        PullPlan plan = plan(review(ValueState.CONFLICT, ADA, ADA + IAN));

        assertThat(after(plan)).contains("Very hard?", "Ian").doesNotContain("Hard?");
    }

    @Test
    void reviewsThatWereTakenFromTheWikiStayInTheFile() throws Exception {
        review("comment: Hard?\n  by: Ada\n  date: 2026-01-01");

        PullPlan plan = plan(review(ValueState.CHANGED_ON_WIKI, ADA, ""));

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.remarks())
                .extracting(PullPlan.Remark::message)
                .containsExactly("'An idea': Review was taken from the wiki, and stays in the file: take out there what"
                        + " nobody means any more");
    }

    @Test
    void aValueThatIsNotComparedStays() throws Exception {
        Files.writeString(file, IDEA + "anchor: taken\n");
        ValueStates states = new ValueStates(Optional.empty(), Optional.of("free"));

        PullPlan plan = plan(new ComparedValue(
                "Anchor",
                Optional.empty(),
                states,
                new MergedValue(ValueState.ONLY_ON_WIKI, states.wiki()),
                false,
                false));

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.remarks())
                .extracting(PullPlan.Remark::message)
                .containsExactly(
                        "'An idea': Anchor is left: the file has 'taken', which isn't published, such as a"
                                + " title or an anchor that another idea has too: mend it as gsoc:validate says, and pull again");
    }

    @Test
    void aValueThatABarEndsOnTheWikiStaysAsTheFileHasIt() throws Exception {
        Files.writeString(file, IDEA);
        ValueStates states = new ValueStates(Optional.empty(), Optional.of("cat x"));

        PullPlan plan = plan(new ComparedValue(
                "Anchor",
                Optional.empty(),
                states,
                new MergedValue(ValueState.ONLY_ON_WIKI, states.wiki()),
                false,
                true));

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.remarks()).singleElement().asString().contains("write {{!}} there for the bar");
    }

    @Test
    void ofAnIdeaThatIsGoneFromTheWikiTheFileStays() throws Exception {
        assertThat(removal(0))
                .isEqualTo("'An idea' was taken from the wiki: the file stays; delete it if the idea is no more");
    }

    @Test
    void anIdeaThatMayStandWithinAnotherTemplateIsNotToBeDeletedUnseen() throws Exception {
        assertThat(removal(1))
                .isEqualTo("'An idea' was taken from the wiki, or stands within something else there, such as another"
                        + " template, where 1 call can't be read: the file stays; look at the page");
    }

    @Test
    void anIdeaOfWhichNobodyKnowsWhetherItHadACallIsNotEmptiedEvenWhereTheWikisIsTaken() throws Exception {
        ValueStates states = new ValueStates(Optional.of("An idea"), Optional.empty());
        ComparedValue title = new ComparedValue(
                "Project",
                Optional.empty(),
                states,
                new MergedValue(ValueState.DIFFERENT, Optional.empty()),
                false,
                false);

        PullPlan plan = plan(
                0,
                true,
                new ComparedIdea(
                        "An idea", Optional.of("idea.yaml"), 1, IdeaState.UNDECIDED, Optional.empty(), List.of(title)));

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.remarks())
                .singleElement()
                .extracting(PullPlan.Remark::message)
                .asString()
                .startsWith("'An idea' has no call on the page, and nobody knows whether it is new or was taken");
    }

    private String removal(long nested) throws Exception {
        PullPlan plan = plan(
                nested,
                new ComparedIdea(
                        "An idea",
                        Optional.of("idea.yaml"),
                        1,
                        IdeaState.REMOVED_ON_WIKI,
                        Optional.empty(),
                        List.of()));
        assertThat(plan.changed()).isEmpty();
        return plan.remarks().get(0).message();
    }

    private void review(String... entries) throws Exception {
        Files.writeString(file, IDEA + "review:\n- " + String.join("\n- ", entries) + "\n");
    }

    /** What people have on the wiki for what is in the file. */
    private ComparedValue review(ValueState state, String base, String wiki) throws Exception {
        ValueStates states = new ValueStates(
                Optional.of(Pulling.gsocProject()
                        .values("idea.yaml", Files.readString(file), 1)
                        .get("Review")),
                Optional.of(wiki.strip()).filter(text -> !text.isEmpty()));
        return new ComparedValue(
                "Review",
                Optional.of(base.strip()).filter(text -> !text.isEmpty()),
                states,
                new MergedValue(state, states.wiki()),
                true,
                false);
    }

    private PullPlan plan(ComparedValue value) throws Exception {
        return plan(
                0,
                new ComparedIdea(
                        "An idea", Optional.of("idea.yaml"), 1, IdeaState.SAME, Optional.empty(), List.of(value)));
    }

    private PullPlan plan(long nested, ComparedIdea idea) throws Exception {
        return plan(nested, false, idea);
    }

    private PullPlan plan(long nested, boolean takesOpen, ComparedIdea idea) throws Exception {
        Pulling pulling = Pulling.gsocProject();
        PullPlanning planning = new PullPlanning(
                IdeaPull.of(pulling.request(), pulling.schema()),
                new ChangedFiles(directory, directory),
                path -> path,
                takesOpen,
                Set.of("idea.yaml"));
        planning.addValues(new ComparedPage(
                new PageTitle("Ideas"),
                KnownPage.of(Optional.empty()),
                nested,
                true,
                new MergedPage(
                        "",
                        "",
                        List.of(idea),
                        List.of(),
                        null,
                        0,
                        List.of(),
                        List.of(),
                        Collections.emptySortedSet())));
        return planning.plan();
    }

    private static String after(PullPlan plan) {
        return plan.changed().get("idea.yaml").after();
    }
}
