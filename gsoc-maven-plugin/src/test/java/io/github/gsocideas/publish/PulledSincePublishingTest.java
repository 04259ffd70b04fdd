package io.github.gsocideas.publish;

import static io.github.gsocideas.publish.Merging.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is known of a page after a pull: nothing was left to publish then, and so nothing was saved. */
class PulledSincePublishingTest {

    private static final String PUBLISHED = "{{GSoC Project\n|Project=A\n|Desc=first\n}}";

    @Test
    void whatAPersonTakesBackAfterItWasPulledIsInConflictWithTheReposNextChange() {
        Sides sides = new Sides(PUBLISHED, KeptValues.NONE, Map.of("Project", "A", "Desc", "first"));
        sides.edit(PUBLISHED.replace("first", "second"));
        sides.commit(Map.of("Project", "A", "Desc", "second"));
        sides.edit(PUBLISHED);
        sides.commit(Map.of("Project", "A", "Desc", "third"));

        assertThat(told(sides.merge())).containsEntry("A/Desc", "CONFLICT");
        assertThat(sides.merge().ideas().get(0).values().get(1).line()).contains("before «second»");
    }

    @Test
    void whatTheRepoTakesBackAfterItWasPulledIsInConflictWithTheWikisNextChange() {
        Sides sides = new Sides(PUBLISHED, KeptValues.NONE, Map.of("Project", "A", "Desc", "first"));
        sides.edit(PUBLISHED.replace("first", "second"));
        sides.commit(Map.of("Project", "A", "Desc", "second"));
        sides.commit(Map.of("Project", "A", "Desc", "first"));
        sides.edit(PUBLISHED.replace("first", "third"));

        assertThat(told(sides.merge())).containsEntry("A/Desc", "CONFLICT");
    }

    @Test
    void aLineThatTheRepoTakesBackAfterItWasPulledDoesNotComeAgain() {
        String published = PUBLISHED.replace("first", "a\nb\nc");
        Sides sides = new Sides(published, KeptValues.NONE, Map.of("Project", "A", "Desc", "a\nb\nc"));
        sides.edit(published.replace("\nc", "\nC"));
        sides.commit(Map.of("Project", "A", "Desc", "a\nb\nC"));
        sides.commit(Map.of("Project", "A", "Desc", "new\nb\nc"));

        assertThat(sides.merge().after()).isEqualTo(published.replace("a\nb\nc", "new\nb\nc"));
    }

    @Test
    void aValueThatTheRepoBringsBackIsTheReposThoughTheWikiHadIt() {
        Sides sides = new Sides(PUBLISHED, KeptValues.NONE, Map.of("Project", "A", "Desc", "first"));
        sides.edit(PUBLISHED.replace("first", "second"));
        sides.commit(Map.of("Project", "A", "Desc", "second"));
        sides.edit(PUBLISHED.replace("first", "third"));
        sides.commit(Map.of("Project", "A", "Desc", "third"));
        sides.commit(Map.of("Project", "A", "Desc", "second"));

        assertThat(sides.merge().after()).isEqualTo(PUBLISHED.replace("first", "second"));
    }

    @Test
    void aPersonsIdeaThatWasPulledAndIsChangedOnTheWikiAgainIsNoConflict() {
        Sides sides = withAPersonsIdea();
        sides.edit(PUBLISHED + "\n{{GSoC Project\n|Project=P\n|Desc=newer\n}}");

        assertThat(told(sides.merge())).containsEntry("P/Desc", "CHANGED_ON_WIKI");
    }

    @Test
    void whatAPersonEmptiesOfAnIdeaThatWasPulledStaysEmpty() {
        Sides sides = withAPersonsIdea();
        sides.edit(PUBLISHED + "\n{{GSoC Project\n|Project=P\n|Desc=\n}}");

        assertThat(sides.merge().isChanged()).isFalse();
        assertThat(told(sides.merge())).containsEntry("P/Desc", "CHANGED_ON_WIKI");
    }

    @Test
    void aPersonsIdeaThatWasPulledAndThenTakenFromThePageIsNotPutBack() {
        Sides sides = withAPersonsIdea();
        sides.edit(PUBLISHED);

        assertThat(sides.merge().isChanged()).isFalse();
        assertThat(told(sides.merge())).containsEntry("P", "REMOVED_ON_WIKI");
    }

    @Test
    void aPersonsIdeaThatCameAndWasPulledAndTakenFromThePageIsNotPutBack() {
        Sides sides = new Sides(PUBLISHED, KeptValues.NONE, Map.of("Project", "A", "Desc", "first"));
        sides.edit(PUBLISHED + "\n{{GSoC Project\n|Project=P\n|Desc=words\n}}");
        sides.commitOther(Map.of("Project", "P", "Desc", "words"));
        sides.edit(PUBLISHED);

        assertThat(told(sides.merge())).containsEntry("P", "REMOVED_ON_WIKI");
    }

    @Test
    void aPersonsIdeaThatWasPulledAndIsCalledOtherwiseOnTheWikiSinceIsTheSame() {
        Sides sides = withAPersonsIdea();
        sides.edit(PUBLISHED + "\n{{GSoC Project\n|Project=Q\n|Desc=words\n}}");

        assertThat(sides.merge().isChanged()).isFalse();
        assertThat(told(sides.merge())).containsEntry("P/Project", "CHANGED_ON_WIKI");
    }

    @Test
    void aParameterThatTheSchemaDidNotHaveIsAPersonsThoughItWasThereAsThePageWasPublished() {
        String published = PUBLISHED.replace("\n}}", "\n|Steps=theirs\n}}");
        Sides sides = new Sides(published, KeptValues.NONE, Map.of("Project", "A", "Desc", "first"));

        assertThat(sides.merge().isChanged()).isFalse();
        assertThat(told(sides.merge())).containsEntry("A/Steps", "ONLY_ON_WIKI");

        sides.commit(Map.of("Project", "A", "Desc", "first", "Steps", "ours"));

        assertThat(sides.merge().isChanged()).isFalse();
        assertThat(told(sides.merge())).containsEntry("A/Steps", "DIFFERENT");
        assertThat(sides.merge().kept().of(1, parameter -> true)).containsEntry("Steps", Digest.UNKNOWN);
    }

    @Test
    void aValueThatTheRepoDropsGoesFromThePage() {
        Sides sides = new Sides(PUBLISHED, KeptValues.NONE, Map.of("Project", "A", "Desc", "first"));
        sides.commit(Map.of("Project", "A"));

        assertThat(sides.merge().after()).isEqualTo("{{GSoC Project\n|Project=A\n}}");
    }

    @Test
    void whatWasEmptiedSinceTheRevisionThatTheRepoKnowsStaysEmpty() {
        MergedPage page = Merging.mergeKnowing(
                PUBLISHED, PUBLISHED.replace("first", ""), Merging.idea("a.yaml", "Project", "A", "Desc", "first"));

        assertThat(page.isChanged()).isFalse();
        assertThat(told(page)).containsEntry("A/Desc", "CHANGED_ON_WIKI");
    }

    /** A person has added the idea P; then the page was published, and then P was pulled. */
    private static Sides withAPersonsIdea() {
        KeptValues theirs = new KeptValues(new TreeMap<>(), new TreeSet<>(List.of(2)), new TreeSet<>(), List.of());
        Sides sides = new Sides(
                PUBLISHED + "\n{{GSoC Project\n|Project=P\n|Desc=words\n}}",
                theirs,
                Map.of("Project", "A", "Desc", "first"));
        sides.commitOther(Map.of("Project", "P", "Desc", "words"));
        return sides;
    }

    /** The page and the repo since a publishing, with the idea of {@code a.yaml} and perhaps another. */
    private static final class Sides {

        private final PublishedPage base;
        private final List<PageRevision> revisions = new ArrayList<>();
        private final Map<String, List<EarlierIdeas.EarlierIdea>> commits = new TreeMap<>();
        private String wiki;
        private Instant now = Merging.EDITED;

        Sides(String published, KeptValues kept, Map<String, String> repo) {
            this.wiki = published;
            this.base = new PublishedPage(Merging.page(published), now, kept);
            commits.computeIfAbsent("a.yaml", path -> new ArrayList<>())
                    .add(new EarlierIdeas.EarlierIdea(repo, now, new TreeSet<>()));
        }

        void edit(String text) {
            now = now.plusSeconds(1);
            wiki = text;
            revisions.add(0, new PageRevision(now, Merging.page(text)));
        }

        void commit(Map<String, String> values) {
            commit("a.yaml", values);
        }

        void commitOther(Map<String, String> values) {
            commit("p.yaml", values);
        }

        private void commit(String path, Map<String, String> values) {
            now = now.plusSeconds(1);
            List<EarlierIdeas.EarlierIdea> all = commits.computeIfAbsent(path, each -> new ArrayList<>());
            Map<String, String> before = all.isEmpty() ? Map.of() : all.get(0).values();
            all.add(
                    0,
                    new EarlierIdeas.EarlierIdea(
                            values,
                            now,
                            Merging.PARAMETERS.names().stream()
                                    .filter(name -> !Objects.equals(values.get(name), before.get(name)))
                                    .collect(Collectors.toSet())));
        }

        MergedPage merge() {
            return PageMerge.merge(new MergeRequest(
                    Merging.PARAMETERS,
                    Optional.of(base),
                    Optional.empty(),
                    false,
                    idea -> commits.get(idea.path()),
                    revisions.isEmpty() ? base.saved() : revisions.get(0).saved(),
                    revisions,
                    commits.entrySet().stream()
                            .map(file -> Merging.idea(
                                    file.getKey(),
                                    new TreeMap<>(file.getValue().get(0).values())
                                            .descendingMap().entrySet().stream()
                                                    .flatMap(
                                                            value -> List.of(value.getKey(), value.getValue()).stream())
                                                    .toArray(String[]::new)))
                            .toList(),
                    Merging.page(wiki),
                    value -> true,
                    false));
        }
    }
}
