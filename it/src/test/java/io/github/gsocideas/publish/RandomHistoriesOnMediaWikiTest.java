package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.pull.PullPlan;
import io.github.gsocideas.wiki.PublishersWiki;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A git repository and a page on a real MediaWiki, edited in random order, published and pulled. Each edit writes a word that is
 * nowhere else. The oracle knows who has seen which word: publishing may take a word from the page only if the repo has had it,
 * pulling one from a file only if the wiki has had it. In the end, both are the same but for what both have changed.
 */
@ExtendWith(SharedMediaWiki.class)
class RandomHistoriesOnMediaWikiTest {

    private static final int HISTORIES = Integer.getInteger("gsoc.publishedHistories", 3);
    private static final int STEPS = 25;

    @TempDir
    private Path directory;

    @Test
    void noWordIsLostThatTheOtherSideHasNotSeen() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        try (PublishersWiki publishers = PublishersWiki.start()) {
            WikiAccount account = publishers.find().login(publishers.bot());
            for (int i = 0; i < HISTORIES; i++) {
                String hint = RandomSeed.option(seed) + ", history " + i;
                try (PublishedRepo repo = PublishedRepo.in(directory, "History " + i)) {
                    History history = new History(
                            random,
                            repo,
                            "History " + i,
                            account,
                            publishers.find(),
                            publishers.server().api());
                    history.run(hint);
                }
            }
        }
    }

    /** One history, with what it takes to go on. */
    private static final class History {

        private static final Pattern WORD = Pattern.compile("\\b[rw][0-9]+\\b");

        private final Random random;
        private final PublishedRepo repo;
        private final String title;
        private final WikiAccount account;
        private final Wiki wiki;
        private final ActionApi people;
        private final Set<String> seenByRepo = new HashSet<>();
        private final Set<String> seenByWiki = new HashSet<>();
        private final List<String> log = new ArrayList<>();
        private int words;

        History(Random random, PublishedRepo repo, String title, WikiAccount account, Wiki wiki, ActionApi people) {
            this.random = random;
            this.repo = repo;
            this.title = title;
            this.account = account;
            this.wiki = wiki;
            this.people = people;
        }

        void run(String hint) throws Exception {
            for (int i = 0; i < 3; i++) {
                addIdea();
            }
            publish(hint);
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(9)) {
                    case 0, 1, 2 -> editFile();
                    case 3, 4 -> editPage();
                    case 5 -> editCalls();
                    case 6 -> editFiles();
                    case 7 -> pull(false, hint);
                    default -> publish(hint);
                }
            }
            settle(hint);
        }

        private String word(String side) {
            String word = side + words++;
            (side.equals("r") ? seenByRepo : seenByWiki).add(word);
            return word;
        }

        private void addIdea() throws Exception {
            String name = word("r");
            boolean isMarkdown = random.nextInt(3) == 0;
            repo.write(name + (isMarkdown ? ".md" : ".yaml"), isMarkdown ? markdown(name) : yaml(name));
            log.add("repo adds " + name);
        }

        private String yaml(String name) {
            return """
                    # An idea of ours.
                    project: Idea %s
                    date: 2026-02-01
                    contact: Ada %s
                    difficulty: High   # so far
                    skills:
                      - %s
                      - "%s"
                    desc: |
                      %s

                      and %s
                      * %s
                    outcomes: >
                      %s and
                      %s
                    steps: N/A
                    references: '%s'
                    """.formatted(
                            name, word("r"), word("r"), word("r"), word("r"), word("r"), word("r"), word("r"),
                            word("r"), word("r"));
        }

        private String markdown(String name) {
            return """
                    ---
                    project: Idea %s
                    date: 2026-02-01
                    contact: Ada %s
                    difficulty: High
                    skills: %s
                    ---

                    ## Description

                    %s and
                    more of *%s*.

                    - %s
                    - %s

                    ## Outcomes

                    %s

                    ## Steps

                    N/A

                    ## References

                    %s
                    """.formatted(
                    name, word("r"), word("r"), word("r"), word("r"), word("r"), word("r"), word("r"), word("r"));
        }

        private List<Path> files() throws Exception {
            try (Stream<Path> files = Files.walk(repo.ideas())) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        }

        private String texts() throws Exception {
            StringBuilder texts = new StringBuilder();
            for (Path file : files()) {
                texts.append(file.getFileName())
                        .append(":\n")
                        .append(Files.readString(file))
                        .append('\n');
            }
            return texts.toString();
        }

        private void editFile() throws Exception {
            Optional<Path> file = any(files());
            if (file.isPresent()) {
                String text = Files.readString(file.get());
                Optional<String> old = any(List.copyOf(words(text)));
                if (old.isPresent()) {
                    String word = word("r");
                    Files.writeString(file.get(), text.replaceAll("\\b" + old.get() + "\\b", word));
                    log.add("repo: " + old.get() + " becomes " + word);
                }
            }
        }

        private void editFiles() throws Exception {
            List<Path> files = files();
            if (files.size() > 1 && random.nextBoolean()) {
                Path file = files.get(random.nextInt(files.size()));
                Files.delete(file);
                log.add("repo deletes " + file.getFileName());
            } else {
                addIdea();
            }
        }

        private String page() {
            return people.revisions(title);
        }

        private void editPage() {
            String text = page();
            Optional<String> old = any(List.copyOf(words(text)));
            if (old.isPresent()) {
                String word = word("w");
                people.edit(title, text.replaceAll("\\b" + old.get() + "\\b", word));
                log.add("wiki: " + old.get() + " becomes " + word);
            }
        }

        /** Adds words, a call, a parameter or a review to the page, takes a call away, or moves one. */
        private void editCalls() {
            String text = page();
            List<PlacedCall> calls = Merging.page(text).calls();
            PlacedCall call = calls.isEmpty() ? null : calls.get(random.nextInt(calls.size()));
            String edited = switch (call == null ? 0 : random.nextInt(6)) {
                case 0 -> text + "\n" + word("w") + "\n";
                case 1 ->
                    text + "\n{{GSoC Project\n|Project=Idea " + word("w") + "\n|Date=02/01/2026\n|Contact=Ada\n"
                            + "|Difficulty=Low\n|Skills=" + word("w") + "\n|Desc=" + word("w")
                            + "\n|Outcomes={{N/A}}\n|Steps={{N/A}}\n|References={{N/A}}\n}}\n";
                case 2 -> inserted(text, call, "|Mood=" + word("w") + "\n");
                case 3 -> inserted(text, call, "|Review={{Comment|Ada, 02/01/2026:}} " + word("w") + "\n");
                case 4 -> TextEdit.apply(text, List.of(new TextEdit(call.start(), call.end(), "")));
                default ->
                    text.substring(call.start(), call.end()) + "\n"
                            + TextEdit.apply(text, List.of(new TextEdit(call.start(), call.end(), "")));
            };
            people.edit(title, edited);
            log.add("wiki is now\n" + edited);
        }

        private static String inserted(String text, PlacedCall call, String argument) {
            return TextEdit.apply(text, List.of(TextEdit.insert(call.end() - 2, argument)));
        }

        private void publish(String hint) throws Exception {
            repo.commit();
            boolean isThere = log.stream().anyMatch(line -> line.startsWith("published"));
            String before = isThere ? page() : "";
            try {
                PublishedComparison published = repo.publish(account);
                log.add("published: " + Merging.told(published.page().merged()) + "\n" + page());
            } catch (PublishFailure e) {
                assertThat(e).as(hint).hasMessageContaining("gsoc:pull");
                log.add(e.getMessage());
            }
            Set<String> gone = words(before);
            gone.removeAll(words(page()));
            gone.removeAll(seenByRepo);
            assertThat(gone).as("%s, gone from the page:%n%s", hint, log).isEmpty();
            seenByWiki.addAll(words(page()));
        }

        private PullPlan pull(boolean takesOpen, String hint) throws Exception {
            repo.commit();
            String before = texts();
            PullPlan plan = repo.pull(wiki, takesOpen);
            repo.commit();
            log.add("pulled: " + plan.remarks() + "\n" + texts());
            Set<String> gone = words(before);
            gone.removeAll(words(texts()));
            gone.removeAll(seenByWiki);
            if (!takesOpen) {
                assertThat(gone).as("%s, gone from the files:%n%s", hint, log).isEmpty();
            }
            seenByRepo.addAll(words(texts()));
            return plan;
        }

        /** Publishes and pulls till nothing is left to do, and takes the wiki's where both have changed a value. */
        private void settle(String hint) throws Exception {
            for (int round = 0; round < 3; round++) {
                publish(hint);
                pull(true, hint);
            }
            publish(hint);
            ComparedPage settled = repo.compare(wiki);
            PullPlan last = pull(false, hint);

            assertThat(settled.merged().ideas())
                    .as("%s, not settled:%n%s", hint, log)
                    .extracting(ComparedIdea::state)
                    .isSubsetOf(IdeaState.SAME, IdeaState.GONE_FROM_REPO, IdeaState.REMOVED_ON_WIKI);
            assertThat(last.changed()).as("%s, pulled twice:%n%s", hint, log).isEmpty();
        }

        private static Set<String> words(String text) {
            Set<String> words = new HashSet<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group());
            }
            return words;
        }

        private <T> Optional<T> any(List<T> all) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }
    }
}
