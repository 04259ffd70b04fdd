package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.importing.RandomPages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random edits of pages that were generated: what differs is told, and nothing else, and nothing else changes. */
class EditedPagesTest {

    private static final int PAGES = Integer.getInteger("gsoc.editedPages", 200);

    @Test
    void eachEditOfAValueIsToldAndNothingElse() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            CheckedPage generated = RandomPages.nextChecked(random);
            RepoIdea[] repo = RepoIdea.of(generated.calls()).toArray(RepoIdea[]::new);
            String hint = RandomSeed.option(seed) + ", page " + i + ":\n" + generated.text();

            MergedPage unedited = Merging.merge(generated.text(), repo);
            assertThat(Merging.told(unedited)).as(hint).isEmpty();
            assertThat(unedited.after()).as(hint).isEqualTo(generated.text());

            EditedPage edited = EditedPage.of(generated.text(), random);
            MergedPage merged = Merging.merge(edited.text(), repo);
            assertThat(Merging.told(merged)).as(hint + "\n→\n" + edited.text()).isEqualTo(edited.told());
            holdsTheReposValues(merged, repo, hint + "\n→\n" + edited.text());
            assertThat(withoutValues(merged.after(), edited.text()))
                    .as(hint + "\n→\n" + edited.text())
                    .isEqualTo(withoutValues(edited.text(), edited.text()));
        }
    }

    private static void holdsTheReposValues(MergedPage merged, RepoIdea[] repo, String hint) {
        MergedPage known = Merging.mergeKnowing(merged.before(), merged.before(), repo);
        Map<String, String> told = Merging.told(Merging.merge(known.after(), repo));
        told.keySet().removeIf(key -> !key.contains("/"));
        assertThat(told.values()).as(hint).isSubsetOf("KEPT", "ONLY_ON_WIKI");
        assertThat(known.unread(Merging.page(known.after()))).as(hint).isEmpty();
    }

    /** A page without values that the schema has a parameter for, and without arguments that another page hasn't. */
    private static String withoutValues(String text, String other) {
        CalledPage page = Merging.page(text);
        List<PlacedCall> there = Merging.page(other).calls();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < page.calls().size(); i++) {
            for (String parameter : Merging.PARAMETERS.names()) {
                boolean isNew = there.get(i).argument(parameter).isEmpty();
                page.calls()
                        .get(i)
                        .argument(parameter)
                        .ifPresent(argument -> edits.add(
                                isNew
                                        ? new TextEdit(argument.start(), argument.end(), "")
                                        : new TextEdit(argument.valueStart(), argument.valueEnd(), "")));
            }
        }
        return TextEdit.apply(text, edits);
    }

    /**
     * A page that somebody has edited.
     *
     * @param told what a comparison has to tell of it
     */
    private record EditedPage(String text, Map<String, String> told) {

        static EditedPage of(String page, Random random) {
            CalledPage called = Merging.page(page);
            List<TextEdit> edits = new ArrayList<>();
            Map<String, String> told = new TreeMap<>();
            for (PlacedCall call : called.calls()) {
                List<String> parameters = new ArrayList<>(Merging.PARAMETERS.names());
                Collections.shuffle(parameters, random);
                for (String parameter : parameters.subList(0, random.nextInt(4))) {
                    edit(call, parameter, random, edits).ifPresent(state -> tell(title(call), parameter, state, told));
                }
                if (random.nextBoolean()) {
                    edits.add(TextEdit.insert(call.end(), "\nSomebody's words, <!-- a comment --> and {{Smile}}."));
                }
                if (random.nextBoolean()) {
                    edits.add(TextEdit.insert(call.end() - 2, "|Mood=[[Good|fine]]\n"));
                }
            }
            return new EditedPage(moved(TextEdit.apply(page, edits), random), told);
        }

        private static String title(PlacedCall call) {
            return call.value("Project").orElseThrow();
        }

        private static void tell(String title, String parameter, ValueState state, Map<String, String> told) {
            boolean isTheirs = parameter.equals("Review") && state != ValueState.ONLY_IN_REPO;
            told.put(title + "/" + parameter, (isTheirs ? ValueState.KEPT : state).name());
            if (!isTheirs) {
                told.merge(
                        title,
                        state == ValueState.DIFFERENT ? "UNDECIDED" : "DIFFERENT",
                        (one, other) -> one.equals("UNDECIDED") ? one : other);
            }
        }

        /** Edits a value, or what is around it; of the second nothing is told. */
        private static Optional<ValueState> edit(
                PlacedCall call, String parameter, Random random, List<TextEdit> edits) {
            Optional<PlacedCall.Argument> argument = call.argument(parameter);
            if (argument.isEmpty()) {
                edits.add(TextEdit.insert(call.end() - 2, "| " + parameter + " = A value of the wiki's\n"));
                return Optional.of(ValueState.ONLY_ON_WIKI);
            }
            int start = argument.get().valueStart();
            int end = argument.get().valueEnd();
            if (parameter.equals("Project") || random.nextInt(4) == 0) {
                edits.add(TextEdit.insert(start, " \n "));
                return Optional.empty();
            }
            return switch (random.nextInt(3)) {
                case 0 -> {
                    edits.add(new TextEdit(start, end, ""));
                    yield Optional.of(ValueState.ONLY_IN_REPO);
                }
                case 1 -> {
                    edits.add(
                            new TextEdit(argument.get().start(), argument.get().end(), ""));
                    yield Optional.of(ValueState.ONLY_IN_REPO);
                }
                default -> {
                    edits.add(new TextEdit(start, end, "Other words\n\n* of ''the'' wiki's " + random.nextInt(1000)));
                    yield Optional.of(ValueState.DIFFERENT);
                }
            };
        }

        /** The page with its first and last call, or those of one call's arguments, in each other's place. */
        private static String moved(String page, Random random) {
            List<PlacedCall> calls = Merging.page(page).calls();
            PlacedCall first = calls.get(0);
            PlacedCall last = calls.get(calls.size() - 1);
            if (random.nextBoolean() && calls.size() > 1) {
                return TextEdit.apply(
                        page,
                        List.of(
                                new TextEdit(first.start(), first.end(), page.substring(last.start(), last.end())),
                                new TextEdit(last.start(), last.end(), page.substring(first.start(), first.end()))));
            }
            Optional<PlacedCall.Argument> mood = first.argument("Mood");
            Optional<PlacedCall.Argument> title = first.argument("Project");
            return mood.map(argument -> TextEdit.apply(
                            page,
                            List.of(
                                    new TextEdit(argument.start(), argument.end(), ""),
                                    TextEdit.insert(
                                            title.orElseThrow().start(),
                                            page.substring(argument.start(), argument.end())))))
                    .orElse(page);
        }
    }
}
