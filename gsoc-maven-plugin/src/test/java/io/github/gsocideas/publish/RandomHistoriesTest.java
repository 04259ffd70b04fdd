package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The repo and the page, edited in random order, published and pulled. Each edit writes a word that is nowhere else. The oracle
 * knows who has seen which word: publishing may take a word from the page only if the repo has had it, pulling one from the repo
 * only if the wiki has had it.
 */
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("gsoc.histories", 400);
    private static final int STEPS = 40;
    private static final List<String> PARAMETERS = List.of("Skills", "Desc", "Steps", "Difficulty");

    @ParameterizedTest(name = "the repo''s history is known: {0}")
    @ValueSource(booleans = {true, false})
    void noWordIsLostThatTheOtherSideHasNotSeen(boolean isHistoryKnown) {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int conflicts = 0;
        for (int i = 0; i < HISTORIES; i++) {
            History history = new History(random, isHistoryKnown);
            for (int step = 0; step < STEPS; step++) {
                history.step();
                assertThat(history.lost)
                        .as("%s, history %d:%n%s", RandomSeed.option(seed), i, history.log)
                        .isEmpty();
            }
            conflicts += history.conflicts;
            history.settle();
            assertThat(history.lost)
                    .as("%s, history %d, settled:%n%s", RandomSeed.option(seed), i, history.log)
                    .isEmpty();
        }
        assertThat(conflicts).isPositive();
    }

    /** One history, with what it takes to go on. */
    private static final class History {

        /** What was committed. */
        private record Snapshot(Instant time, Map<String, Map<String, String>> ideas) {}

        private static final Pattern WORD = Pattern.compile("[rw][0-9]+");

        private final Random random;
        private final boolean isHistoryKnown;
        private final Map<String, Map<String, String>> repo = new TreeMap<>();
        private final List<Snapshot> commits = new ArrayList<>();
        private final List<PageRevision> revisions = new ArrayList<>(); // the newest first
        private final Set<String> seenByRepo = new HashSet<>();
        private final Set<String> seenByWiki = new HashSet<>();
        private final List<String> log = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private Optional<PublishedPage> base = Optional.empty();
        private int baseCommit;
        private String wiki = "Our ideas.\n";
        private int words;
        private int clock;
        private boolean removesOrphans;
        private int conflicts;

        History(Random random, boolean isHistoryKnown) {
            this.random = random;
            this.isHistoryKnown = isHistoryKnown;
            edited();
            for (int i = 0; i < 3; i++) {
                addIdea();
            }
            publish();
        }

        void step() {
            switch (random.nextInt(11)) {
                case 0, 1, 2 -> editRepo();
                case 3, 4 -> editWiki();
                case 5 -> editPage();
                case 6 -> editIdeas();
                case 7 -> pull();
                case 8 -> revert();
                default -> publish();
            }
        }

        /** Publishes and pulls till nothing is left to do but conflicts; then a word that both have stays where it is. */
        void settle() {
            for (int round = 0; round < 3; round++) { // a title that is pulled may be that of another call
                publish();
                pull();
            }
            publish();
            MergedPage page = merge();
            page.ideas().stream()
                    .filter(idea -> idea.state() == IdeaState.DIFFERENT)
                    .forEach(idea -> lost.add("not settled: " + idea));
        }

        private String word(String side) {
            String word = side + words++;
            (side.equals("r") ? seenByRepo : seenByWiki).add(word);
            return word;
        }

        private void addIdea() {
            String title = word("r");
            Map<String, String> values = new HashMap<>(Map.of("Project", title));
            PARAMETERS.forEach(parameter -> values.put(parameter, word("r") + "\nsame\n" + word("r")));
            repo.put(title + ".yaml", values);
            log.add("repo adds " + title);
        }

        private void editRepo() {
            Optional<String> file = any(repo.keySet());
            if (file.isEmpty()) {
                return;
            }
            String parameter =
                    random.nextInt(8) == 0 ? "Project" : any(PARAMETERS).orElseThrow();
            Map<String, String> values = repo.get(file.get());
            values.put(parameter, edited(parameter, values.get(parameter), "r"));
            log.add("repo edits " + file.get() + " " + parameter + ": " + values.get(parameter));
        }

        private String edited(String parameter, String value, String side) {
            if (parameter.equals("Project") || value == null || random.nextInt(4) == 0) {
                return parameter.equals("Project") ? word(side) : word(side) + "\nsame\n" + word(side);
            }
            String[] lines = value.split("\n");
            lines[random.nextInt(lines.length)] = word(side);
            return String.join("\n", lines);
        }

        private void editIdeas() {
            if (random.nextBoolean()) {
                addIdea();
            } else {
                any(repo.keySet()).ifPresent(file -> {
                    repo.remove(file);
                    log.add("repo removes " + file);
                });
            }
        }

        private void editWiki() {
            CalledPage page = Merging.page(wiki);
            if (page.calls().isEmpty()) {
                return;
            }
            PlacedCall call = page.calls().get(random.nextInt(page.calls().size()));
            String parameter =
                    random.nextInt(8) == 0 ? "Project" : any(PARAMETERS).orElseThrow();
            Optional<PlacedCall.Argument> argument = call.argument(parameter);
            String text =
                    edited(parameter, argument.map(PlacedCall.Argument::value).orElse(null), "w");
            TextEdit edit = argument.map(each -> new TextEdit(each.valueStart(), each.valueEnd(), text))
                    .orElseGet(() -> TextEdit.insert(call.end() - 2, "|" + parameter + "=" + text + "\n"));
            wiki = TextEdit.apply(wiki, List.of(edit));
            edited();
            log.add("wiki edits " + call.value("Project") + " " + parameter + ": " + text);
        }

        /** Adds words, a call or a parameter to the page, takes a call away, or moves one. */
        private void editPage() {
            List<PlacedCall> calls = Merging.page(wiki).calls();
            PlacedCall call = calls.isEmpty() ? null : calls.get(random.nextInt(calls.size()));
            switch (call == null ? 0 : random.nextInt(5)) {
                case 0 -> wiki += "\n" + word("w") + "\n";
                case 1 -> wiki += "\n{{GSoC Project\n|Project=" + word("w") + "\n|Desc=" + word("w") + "\n}}\n";
                case 2 ->
                    wiki = TextEdit.apply(wiki, List.of(TextEdit.insert(call.end() - 2, "|Mood=" + word("w") + "\n")));
                case 3 -> wiki = TextEdit.apply(wiki, List.of(new TextEdit(call.start(), call.end(), "")));
                default -> {
                    String text = wiki.substring(call.start(), call.end());
                    wiki = text + "\n" + TextEdit.apply(wiki, List.of(new TextEdit(call.start(), call.end(), "")));
                }
            }
            edited();
            log.add("wiki is now\n" + wiki);
        }

        private MergedPage merge() {
            List<RepoIdea> ideas = repo.entrySet().stream()
                    .map(entry -> Merging.idea(
                            entry.getKey(),
                            entry.getValue().entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .flatMap(value -> List.of(value.getKey(), value.getValue()).stream())
                                    .toArray(String[]::new)))
                    .toList();
            return PageMerge.merge(new MergeRequest(
                    Merging.PARAMETERS,
                    base,
                    Optional.empty(),
                    false,
                    idea -> isHistoryKnown ? had(idea.path()) : List.of(),
                    revisions.get(0).saved(),
                    isHistoryKnown ? revisions : List.of(),
                    ideas,
                    Merging.page(wiki),
                    value -> true,
                    removesOrphans));
        }

        /** What an idea became by each commit since the page was published, and what it was then. */
        private List<EarlierIdeas.EarlierIdea> had(String path) {
            List<EarlierIdeas.EarlierIdea> had = new ArrayList<>();
            for (int i = commits.size() - 1; i >= baseCommit; i--) {
                Map<String, String> values = commits.get(i).ideas().get(path);
                Map<String, String> before =
                        i == 0 ? Map.of() : commits.get(i - 1).ideas().getOrDefault(path, Map.of());
                if (values != null && (i == baseCommit || !values.equals(before))) {
                    had.add(new EarlierIdeas.EarlierIdea(
                            values,
                            commits.get(i).time(),
                            i == baseCommit
                                    ? Set.of()
                                    : Merging.PARAMETERS.names().stream()
                                            .filter(name -> !Objects.equals(values.get(name), before.get(name)))
                                            .collect(Collectors.toSet())));
                }
            }
            return had;
        }

        private Instant now() {
            return Instant.EPOCH.plusSeconds(++clock);
        }

        private void commit() {
            Map<String, Map<String, String>> copy = new TreeMap<>();
            repo.forEach((path, values) -> copy.put(path, Map.copyOf(values)));
            commits.add(new Snapshot(now(), copy));
        }

        private void edited() {
            revisions.add(0, new PageRevision(now(), Merging.page(wiki)));
        }

        /** Brings back what a file, or the page, was before. */
        private void revert() {
            if (random.nextBoolean() && revisions.size() > 1) {
                wiki = revisions.get(1).page().text();
                edited();
                log.add("wiki is again\n" + wiki);
            } else if (commits.size() > 1) {
                Map<String, Map<String, String>> ideas =
                        commits.get(commits.size() - 2).ideas();
                any(repo.keySet()).filter(ideas::containsKey).ifPresent(file -> {
                    repo.put(file, new HashMap<>(ideas.get(file)));
                    log.add("repo has again " + file + " " + repo.get(file));
                });
            }
        }

        private void publish() {
            commit();
            removesOrphans = random.nextInt(3) == 0;
            MergedPage page = merge();
            removesOrphans = false;
            conflicts += (int) page.ideas().stream()
                    .filter(idea -> idea.state() == IdeaState.CONFLICT)
                    .count();
            assertThat(page.unread(Merging.page(page.after()))).as("%s", log).isEmpty();
            Set<String> gone = words(page.before());
            gone.removeAll(words(page.after()));
            gone.removeAll(seenByRepo);
            gone.forEach(word -> lost.add(word + " is gone from the page"));
            if (page.isChanged()) {
                wiki = page.after();
                base = Merging.published(wiki, page.kept());
                baseCommit = commits.size() - 1;
                revisions.clear();
                edited();
            }
            seenByWiki.addAll(words(wiki));
            log.add("publishes: " + Merging.told(page) + ", kept " + page.kept() + "\n" + wiki);
        }

        /** What the pull takes: what only the wiki has changed, and what both have changed in different lines. */
        private void pull() {
            commit();
            for (ComparedIdea idea : merge().ideas()) {
                if (idea.state() == IdeaState.ONLY_ON_WIKI) {
                    pull(idea);
                }
                if (idea.path().isEmpty() || idea.state() == IdeaState.REMOVED_ON_WIKI) {
                    continue;
                }
                Map<String, String> values = repo.get(idea.path().get());
                for (ComparedValue value : idea.values()) {
                    if (value.state() == ValueState.CHANGED_ON_WIKI || value.state() == ValueState.MERGED) {
                        Set<String> gone = words(values.getOrDefault(value.parameter(), ""));
                        value.merged()
                                .value()
                                .ifPresentOrElse(
                                        text -> values.put(value.parameter(), text),
                                        () -> values.remove(value.parameter()));
                        gone.removeAll(words(values.getOrDefault(value.parameter(), "")));
                        gone.removeAll(seenByWiki);
                        gone.forEach(word -> lost.add(word + " is gone from the repo"));
                    }
                }
                values.values().forEach(text -> seenByRepo.addAll(words(text)));
            }
            commit();
            log.add("pulls: " + repo);
        }

        /** Makes a file of an idea that only the wiki has. */
        private void pull(ComparedIdea idea) {
            Map<String, String> values = new HashMap<>();
            for (ComparedValue value : idea.values()) {
                value.states().wiki().ifPresent(text -> values.put(value.parameter(), text));
            }
            values.values().forEach(text -> seenByRepo.addAll(words(text)));
            repo.putIfAbsent(idea.title() + ".yaml", values);
        }

        private static Set<String> words(String text) {
            Set<String> words = new HashSet<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group());
            }
            return words;
        }

        private <T> Optional<T> any(Collection<T> all) {
            return all.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(all).get(random.nextInt(all.size())));
        }
    }
}
