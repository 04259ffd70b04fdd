package io.github.gsocideas.publish;

import static io.github.gsocideas.publish.Merging.idea;
import static io.github.gsocideas.publish.Merging.merge;
import static io.github.gsocideas.publish.Merging.mergeKnowing;
import static io.github.gsocideas.publish.Merging.mergeSince;
import static io.github.gsocideas.publish.Merging.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page changes for what the repo says, and what stays. */
class PageMergeTest {

    private static final String PAGE = """
            The ideas. <!-- keep -->

            == Robots ==

            {{gSoC_Project | Project = A bot |Difficulty=Low
            |Mood={{Smile}}
             |Desc= Old ''words''.

            * [[A|b]]
            |Review={{Comment|Lars:}} Fine.
            }} and prose

            {{GSoC Project|Project=A lamp|Difficulty=High}}
            [[Category:Ideas]]""";

    @Test
    void nothingChangesOfAPageThatSaysTheSame() {
        MergedPage page = merge(
                PAGE,
                idea("bot.yaml", "Project", "A bot", "Difficulty", "Low", "Desc", "Old ''words''.\n\n* [[A|b]]"),
                idea("lamp.yaml", "Project", "A lamp", "Difficulty", "High"));

        assertThat(page.after()).isEqualTo(PAGE);
        assertThat(told(page)).isEqualTo(Map.of("A bot/Review", "KEPT"));
    }

    @Test
    void whatLeavesAFieldOutOnPurposeMayBeWrittenOtherwise() {
        String page =
                "{{GSoC Project|Project=A bot|Skills={{n/A}}|Steps={{ Template:N/A<!-- so far -->}}|Desc={{N/A|x}}}}";

        MergedPage merged = merge(
                page, idea("bot.yaml", "Project", "A bot", "Skills", "{{N/A}}", "Steps", "{{N/A}}", "Desc", "{{N/A}}"));

        assertThat(merged.after()).isEqualTo(page);
        assertThat(told(merged)).isEqualTo(Map.of("A bot", "UNDECIDED", "A bot/Desc", "DIFFERENT"));
    }

    @Test
    void onlyAValueChangesThatDiffers() {
        MergedPage page = mergeKnowing(
                PAGE,
                PAGE,
                idea("bot.yaml", "Project", "A bot", "Difficulty", "High", "Desc", "New."),
                idea("lamp.yaml", "Project", "A lamp", "Difficulty", "High"));

        assertThat(page.after())
                .isEqualTo(PAGE.replace("=Low", "=High").replace("Old ''words''.\n\n* [[A|b]]", "New."));
        assertThat(told(page))
                .isEqualTo(Map.of(
                        "A bot", "DIFFERENT",
                        "A bot/Desc", "CHANGED_IN_REPO",
                        "A bot/Difficulty", "CHANGED_IN_REPO",
                        "A bot/Review", "KEPT"));
    }

    @Test
    void whereNobodyKnowsWhichValueIsTheNewerOneTheIdeaStays() {
        MergedPage page = merge(
                PAGE,
                idea("bot.yaml", "Project", "A bot", "Difficulty", "High", "Skills", "Java"),
                idea("lamp.yaml", "Project", "A lamp", "Difficulty", "High", "Skills", "Java"));

        assertThat(page.after()).isEqualTo(PAGE.replace("=High}}", "=High|Skills=Java\n}}"));
        assertThat(told(page)).containsEntry("A bot", "UNDECIDED").containsEntry("A lamp", "DIFFERENT");
    }

    @Test
    void aParameterThatTheCallHasNotComesBehindTheOneBeforeIt() {
        MergedPage page = merge(
                "{{GSoC Project\n|Project=A bot\n|Difficulty=Low\n|Desc=Words\n}}",
                idea("bot.yaml", "Project", "A bot", "Difficulty", "Low", "Skills", "Java", "Desc", "Words"));

        assertThat(page.after())
                .isEqualTo("{{GSoC Project\n|Project=A bot\n|Difficulty=Low\n|Skills=Java\n|Desc=Words\n}}");
        assertThat(told(page)).isEqualTo(Map.of("A bot", "DIFFERENT", "A bot/Skills", "ONLY_IN_REPO"));
    }

    @Test
    void anEmptyParameterIsFilled() {
        MergedPage page = merge(
                "{{GSoC Project\n|Project=A bot\n|Skills= \n|Desc=Words\n}}",
                idea("bot.yaml", "Project", "A bot", "Skills", "Java", "Desc", "Words"));

        assertThat(page.after()).isEqualTo("{{GSoC Project\n|Project=A bot\n|Skills=Java \n|Desc=Words\n}}");
    }

    @Test
    void aTextThatCouldReachIntoTheNextArgumentEndsItsLine() {
        String wiki = "{{GSoC Project|Project=A bot|Desc=Words|Steps=One}}";
        MergedPage page = mergeKnowing(
                wiki, wiki, idea("bot.yaml", "Project", "A bot", "Desc", "Words\n== End ==", "Steps", "{}"));

        assertThat(page.after()).isEqualTo("{{GSoC Project|Project=A bot|Desc=Words\n== End ==\n|Steps={}\n}}");
        assertThat(told(merge(
                        page.after(), idea("bot.yaml", "Project", "A bot", "Desc", "Words\n== End ==", "Steps", "{}"))))
                .isEmpty();
    }

    @Test
    void aValueThatOnlyTheWikiHasStays() {
        String wiki = "{{GSoC Project\n|Project=A bot\n|Anchor=bot\n}}";

        MergedPage page = merge(wiki, idea("bot.yaml", "Project", "A bot"));

        assertThat(page.after()).isEqualTo(wiki);
        assertThat(told(page)).isEqualTo(Map.of("A bot", "DIFFERENT", "A bot/Anchor", "ONLY_ON_WIKI"));
    }

    @Test
    void ofAnArgumentGivenTwiceTheLastIsTheValue() {
        String wiki = "{{GSoC Project\n|Project=A bot\n|Desc=One\n|Desc=Two\n}}";
        MergedPage page = mergeKnowing(wiki, wiki, idea("bot.yaml", "Project", "A bot", "Desc", "Three"));

        assertThat(page.after()).isEqualTo("{{GSoC Project\n|Project=A bot\n|Desc=One\n|Desc=Three\n}}");
    }

    @Test
    void anIdeaThatThePageHasNotComesBehindTheOneBeforeItInItsDirectory() {
        MergedPage page = merge(
                "{{GSoC Project\n|Project=A\n}}\n\n== Tools ==\n\n{{GSoC Project\n|Project=C\n}}\n",
                idea("a.yaml", "Project", "A"),
                idea("tools/b.yaml", "Project", "B"),
                idea("tools/c.yaml", "Project", "C"));

        assertThat(page.after()).isEqualTo("""
                        {{GSoC Project
                        |Project=A
                        }}

                        == Tools ==

                        {{GSoC Project
                        |Project=B
                        }}

                        {{GSoC Project
                        |Project=C
                        }}
                        """);
        assertThat(told(page)).isEqualTo(Map.of("B", "ONLY_IN_REPO"));
    }

    @Test
    void aDirectoryThatThePageHasNoIdeaOfIsKnown() {
        MergedPage page = merge(
                "{{GSoC Project\n|Project=A\n}}\n\n== Tools ==\n\n{{GSoC Project\n|Project=C\n}}\n",
                idea("a.yaml", "Project", "A"),
                idea("net/b.yaml", "Project", "B"),
                idea("tools/c.yaml", "Project", "C"),
                idea("tools/d.yaml", "Project", "D"));

        assertThat(page.newDirectories()).containsExactly("net/");
    }

    @Test
    void newIdeasStayInTheirOrder() {
        MergedPage page = merge(
                "{{GSoC Project\n|Project=A\n}}",
                idea("a.yaml", "Project", "A"),
                idea("b.yaml", "Project", "B"),
                idea("c.yaml", "Project", "C"));

        assertThat(page.after())
                .isEqualTo("{{GSoC Project\n|Project=A\n}}\n\n{{GSoC Project\n|Project=B\n}}\n\n"
                        + "{{GSoC Project\n|Project=C\n}}");
    }

    @Test
    void onAPageWithoutIdeasTheFirstComesToTheEnd() {
        assertThat(merge("Soon.", idea("a.yaml", "Project", "A")).after())
                .isEqualTo("Soon.\n\n{{GSoC Project\n|Project=A\n}}");
    }

    @Test
    void aCallThatOnlyTheWikiHasStays() {
        MergedPage page = merge(PAGE, idea("lamp.yaml", "Project", "A lamp", "Difficulty", "High"));

        assertThat(page.after()).isEqualTo(PAGE);
        assertThat(told(page)).isEqualTo(Map.of("A bot", "ONLY_ON_WIKI"));
    }

    @Test
    void whatIsNoCallOnThePageIsNoIdea() {
        String wiki = "<!-- {{GSoC Project|Project=A}} --><nowiki>{{GSoC Project|Project=A}}</nowiki>{{GSoC Projects}}";

        assertThat(merge(wiki).ideas()).isEmpty();
        assertThat(Merging.page(wiki).nested()).isZero();
    }

    @Test
    void aCallWithinAnotherIsNoIdeaAndIsCounted() {
        String wiki = "{{Box|{{GSoC Project|Project=A}}}}[[B|{{GSoC Project|Project=B}}]]{{GSoC Project|Project=C}}";

        assertThat(Merging.page(wiki).calls()).hasSize(1);
        assertThat(Merging.page(wiki).nested()).isEqualTo(2);
    }

    @Test
    void sinceAKnownStateEachSidesChangesAreKept() {
        String base = "{{GSoC Project\n|Project=A bot\n|Difficulty=Low\n|Skills=Java\n|Anchor=bot\n|Desc=One\n}}";
        String wiki = "{{GSoC Project\n|Desc=Theirs\n|Project=A bot\n|Difficulty=Low\n|Skills=Java\n|Anchor=bot\n}}";

        MergedPage page = mergeSince(
                base,
                wiki,
                idea("bot.yaml", "Project", "A bot", "Difficulty", "High", "Skills", "Java", "Desc", "One"));

        assertThat(page.after())
                .isEqualTo("{{GSoC Project\n|Desc=Theirs\n|Project=A bot\n|Difficulty=High\n|Skills=Java\n}}");
        assertThat(told(page))
                .isEqualTo(Map.of(
                        "A bot", "DIFFERENT",
                        "A bot/Anchor", "CHANGED_IN_REPO",
                        "A bot/Desc", "CHANGED_ON_WIKI",
                        "A bot/Difficulty", "CHANGED_IN_REPO"));
    }

    @Test
    void aConflictLeavesItsIdeaAsTheWikiHasItAndNoOther() {
        String base = "{{GSoC Project\n|Project=A\n|Desc=One\n|Skills=C\n}}{{GSoC Project\n|Project=B\n|Desc=One\n}}";
        String wiki = "{{GSoC Project\n|Project=A\n|Desc=Two\n|Skills=C\n}}{{GSoC Project\n|Project=B\n|Desc=One\n}}";

        MergedPage page = mergeSince(
                base,
                wiki,
                idea("a.yaml", "Project", "A", "Desc", "Three", "Skills", "Java"),
                idea("b.yaml", "Project", "B", "Desc", "Three"));

        assertThat(page.after())
                .isEqualTo(
                        "{{GSoC Project\n|Project=A\n|Desc=Two\n|Skills=C\n}}{{GSoC Project\n|Project=B\n|Desc=Three\n}}");
        assertThat(told(page))
                .containsEntry("A", "CONFLICT")
                .containsEntry("A/Desc", "CONFLICT")
                .containsEntry("B", "DIFFERENT");
    }

    @Test
    void anIdeaTakenFromTheWikiIsNotPutBack() {
        MergedPage page = mergeSince("{{GSoC Project\n|Project=A\n}}", "Nothing.", idea("a.yaml", "Project", "A"));

        assertThat(page.after()).isEqualTo("Nothing.");
        assertThat(page.ideas()).singleElement().extracting(ComparedIdea::state).isEqualTo(IdeaState.REMOVED_ON_WIKI);
    }

    @Test
    void anIdeaWithAnotherTitleOnTheWikiIsKnownByItsPlaceInTheBase() {
        MergedPage page = mergeSince(
                "{{GSoC Project\n|Project=A\n|Desc=One\n}}",
                "{{GSoC Project\n|Project=Ah\n|Desc=One\n}}",
                idea("a.yaml", "Project", "A", "Desc", "Two"));

        assertThat(page.after()).isEqualTo("{{GSoC Project\n|Project=Ah\n|Desc=Two\n}}");
    }

    @Test
    void aReviewOnTheWikiStaysThoughTheRepoHasAnother() {
        String base = "{{GSoC Project\n|Project=A\n|Review=One\n}}";
        String wiki = "{{GSoC Project\n|Project=A\n|Review=One\nTwo\n}}";

        assertThat(mergeSince(base, wiki, idea("a.yaml", "Project", "A", "Review", "Mine"))
                        .after())
                .isEqualTo(wiki);
        assertThat(mergeSince(base, base, idea("a.yaml", "Project", "A")).after())
                .isEqualTo(base);
        assertThat(merge(wiki, idea("a.yaml", "Project", "A")).after()).isEqualTo(wiki);
    }

    @Test
    void ofTwoCallsOfOneTitleTheIdeasIsTheOneThatIsLikeIt() {
        String ours = "{{GSoC Project\n|Project=A\n|Skills=C\n|Desc=One\n}}\n";
        String copy = ours.replace("=One", "=An idea of mine");
        RepoIdea idea = idea("a.yaml", "Project", "A", "Skills", "Java", "Desc", "One");

        assertThat(mergeSince(ours, copy + ours, idea).after()).isEqualTo(copy + ours.replace("=C", "=Java"));
        assertThat(mergeSince(ours, ours + copy, idea).after()).isEqualTo(ours.replace("=C", "=Java") + copy);
    }

    @Test
    void anIdeaWithinAnotherTemplateIsTakenAwayAndNotPutBack() {
        String ours = "{{GSoC Project\n|Project=A\n|Desc=One\n}}";
        MergedPage page = mergeSince(ours, "{{Box|" + ours + "}}", idea("a.yaml", "Project", "A", "Desc", "Two"));

        assertThat(page.isChanged()).isFalse();
        assertThat(page.nested()).isEqualTo(1);
        assertThat(page.ideas()).singleElement().extracting(ComparedIdea::state).isEqualTo(IdeaState.REMOVED_ON_WIKI);
    }

    @Test
    void anotherIdeaInTheSamePlaceIsNotTheSameForWhatManyIdeasSay() {
        String base = "{{GSoC Project\n|Project=A\n|Contact=Ada\n|Desc=One\n|Steps={{N/A}}\n|References={{N/A}}\n}}"
                + "{{GSoC Project\n|Project=B\n|Contact=Ada\n|Desc=Two\n|Steps={{N/A}}\n|References={{N/A}}\n}}";
        String steps = "{{N/A}}";

        MergedPage page = mergeSince(
                base,
                base,
                idea("c.yaml", "Project", "C", "Contact", "Ada", "Desc", "Three", "Steps", steps, "References", steps),
                idea("b.yaml", "Project", "B", "Contact", "Ada", "Desc", "Two", "Steps", steps, "References", steps));

        assertThat(told(page)).isEqualTo(Map.of("A", "GONE_FROM_REPO", "C", "ONLY_IN_REPO"));
    }

    @Test
    void aValueThatABarHasTornInTwoStaysAndIsTold() {
        String base = "{{GSoC Project\n|Project=A\n|Desc=One\n|Skills=C\n}}";
        String wiki = base.replace("One", "Run cat x | grep y");

        MergedPage page = mergeSince(base, wiki, idea("a.yaml", "Project", "A", "Desc", "Two", "Skills", "C"));

        assertThat(page.isChanged()).isFalse();
        assertThat(page.unseen()).containsExactly(new MergedPage.Unseen("A", Optional.empty(), "grep y"));
        assertThat(page.ideas().get(0).values())
                .filteredOn(ComparedValue::isCut)
                .hasSize(1);
    }

    @Test
    void aParameterThatTheSchemaHasNotIsToldUntilThePageIsPublishedWithIt() {
        String base = "{{GSoC Project\n|Project=A\n|Mood=Old\n|Desc=One\n}}";
        String wiki = base.replace("=One", "=One\n|desc=New words");
        RepoIdea idea = idea("a.yaml", "Project", "A", "Desc", "One");

        assertThat(mergeSince(base, wiki, idea).unseen())
                .containsExactly(new MergedPage.Unseen("A", Optional.of("desc"), "New words"));
        assertThat(mergeSince(wiki, wiki, idea).unseen()).isEmpty();
        assertThat(merge(base, idea).unseen()).containsExactly(new MergedPage.Unseen("A", Optional.of("Mood"), "Old"));
    }

    @Test
    void anIdeaWithAnotherTitleIsKnownByWhatItSaysWhereverItStands() {
        String a = "{{GSoC Project\n|Project=A\n|Desc=One\n|Skills=C\n|Steps=First\n}}";
        String b = "{{GSoC Project\n|Project=B\n|Desc=Two\n|Skills=D\n|Steps=Second\n}}";

        MergedPage page = mergeSince(
                a + b,
                a + b,
                idea("b.yaml", "Project", "B", "Desc", "Two", "Skills", "D", "Steps", "Second"),
                idea("z.yaml", "Project", "Z", "Desc", "One", "Skills", "C", "Steps", "First"));

        assertThat(page.after()).isEqualTo(a.replace("=A", "=Z") + b);
    }

    @Test
    void anIdeaWithinAnotherTemplateIsNotAddedAgainThoughThePageWasNeverPublished() {
        String wiki = "{{Box|{{GSoC Project\n|Project=A\n|Desc=One\n}}}}\n\n{{GSoC Project\n|Project=B\n}}";
        RepoIdea[] ideas = {idea("a.yaml", "Project", "A", "Desc", "One"), idea("b.yaml", "Project", "B")};

        assertThat(states(merge(wiki, ideas))).isEqualTo(Map.of("A", IdeaState.REMOVED_ON_WIKI, "B", IdeaState.SAME));
        assertThat(states(mergeKnowing(wiki, wiki, ideas)))
                .isEqualTo(Map.of("A", IdeaState.REMOVED_ON_WIKI, "B", IdeaState.SAME));
        assertThat(merge(wiki, ideas).isChanged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GSoC Project|Project=A}} (taken by Eva)",
                "<div>{{GSoC Project|Project=A}}</div>",
                "{{GSoC Project|Project=A}}\n: Who takes it?\n:: Eva does.",
                "{{GSoC Project|Project=A}} {{Box|\nin two lines\n}}",
                "{{GSoC Project|Project=A}}\n\n: Who takes it?\n\n: Eva does.",
            })
    void whatStandsBehindACallStaysBehindIt(String call) {
        RepoIdea[] ideas = {
            idea("a.yaml", "Project", "A"), idea("b.yaml", "Project", "B"), idea("c.yaml", "Project", "C")
        };
        String b = "\n\n{{GSoC Project\n|Project=B\n}}";

        for (String after : List.of(
                "",
                "\n\n<span id=\"c\"></span>\n{{GSoC Project|Project=C}}",
                "\n\n== More ==\n\n{{GSoC Project|Project=C}}",
                "\n\n[[Category:Ideas]]")) {
            String wiki = call + after;
            MergedPage page = merge(wiki, after.contains("=C") ? ideas : Arrays.copyOf(ideas, 2));
            assertThat(page.after()).isEqualTo(call + b + after);
        }
    }

    @Test
    void whatIsSaidBetweenTwoCallsIsOfTheFirst() {
        String a = "{{GSoC Project|Project=A}}\n\nEva would take it, and Ian, too.\n\nBoth could.";
        String c = "\n\n{{GSoC Project|Project=C}}\n\nAsk us for more.";

        assertThat(merge(
                                a + c,
                                idea("a.yaml", "Project", "A"),
                                idea("b.yaml", "Project", "B"),
                                idea("c.yaml", "Project", "C"),
                                idea("d.yaml", "Project", "D"))
                        .after())
                .isEqualTo(a + "\n\n{{GSoC Project\n|Project=B\n}}"
                        + c.replace("\n\nAsk", "\n\n{{GSoC Project\n|Project=D\n}}\n\nAsk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span id=\"a\"></span>{{GSoC Project|Project=B}}",
                "<!-- a\n --> {{GSoC Project|Project=B}}",
                "{{Box|\n1}}{{GSoC Project|Project=B}}",
                "{{GSoC Project|Project=B}}",
            })
    void whatStandsBeforeACallStaysBeforeIt(String call) {
        assertThat(merge("Ideas:\n\n" + call, idea("a.yaml", "Project", "A"), idea("b.yaml", "Project", "B"))
                        .after())
                .isEqualTo("Ideas:\n\n{{GSoC Project\n|Project=A\n}}\n\n" + call);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{GSoC Project|Project=A}}%s{{GSoC Project|Project=C}}",
                "{{GSoC Project|Project=A}}%s <!-- for ever",
                "{|\n| {{GSoC Project|Project=A}}%s || x\n|}",
            })
    void whereALineIsNotOfOneCallANewOneComesRightBehind(String wiki) {
        RepoIdea[] ideas = {
            idea("a.yaml", "Project", "A"), idea("b.yaml", "Project", "B"), idea("c.yaml", "Project", "C")
        };

        assertThat(merge(wiki.formatted(""), wiki.contains("=C") ? ideas : Arrays.copyOf(ideas, 2))
                        .after())
                .isEqualTo(wiki.formatted("\n\n{{GSoC Project\n|Project=B\n}}"));
    }

    private static Map<String, IdeaState> states(MergedPage page) {
        return page.ideas().stream().collect(Collectors.toMap(ComparedIdea::title, ComparedIdea::state));
    }
}
