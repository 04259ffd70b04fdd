package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.MachineKey;
import io.github.gsocideas.disk.UpToDateIndex;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody does to a directory of ideas, a check with an index finds what one without finds. */
class RandomEditsTest {

    private static final int EDITS = Integer.getInteger("gsoc.edits", 40);

    private static final List<String> PATHS = List.of(
            "a.yaml", "b.yaml", "c.md", "d.yaml", "net/a.yaml", "net/b.md", "net/deep/a.yaml", "os/a.md", "os/b.yaml");

    @TempDir
    private Path root;

    private final long seed = RandomSeed.next();
    private final Random random = new Random(seed);
    private final RandomIdeas ideas = new RandomIdeas(random, RandomIdeas.FEW_NAMES);
    private final List<String> done = new ArrayList<>();
    private IndexedProject project;
    private boolean isOfSeveral;

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aCheckWithAnIndexFindsWhatOneWithoutFinds(boolean isDivided, boolean hasSeveral) throws Exception {
        PageDivision division = isDivided ? PageDivision.byDirectory(new PageTitle("Ideas")) : PageDivision.ONE;
        isOfSeveral = hasSeveral;
        project = hasSeveral ? IndexedProject.createOfSeveral(root, division) : IndexedProject.create(root, division);
        project.recommend();
        UpToDateIndex verdicts =
                new UpToDateIndex(new IndexFile(root.resolve("verdict"), new MachineKey(project.key()), ""));
        int known = 0;
        for (int i = 0; i < EDITS; i++) {
            edit();
            String description = RandomSeed.option(seed) + ": " + String.join("; ", done);
            Optional<Verdict> verdict = verdicts.read();
            Object expected = outcome(() -> project.check());
            List<IndexedProject.Outcome> outcomes = new ArrayList<>();
            Object actual = outcome(() -> {
                outcomes.add(project.checkAgain());
                return outcomes.get(0).checked();
            });
            assertThat(actual).as(description).isEqualTo(expected);
            for (IndexedProject.Outcome outcome : outcomes) {
                CheckedIdeas checked = outcome.checked();
                assertThat(outcome.failure()).as(description).isEmpty();
                verdict.ifPresent(said -> assertThat(said).as(description).isEqualTo(verdict(checked)));
                if (checked.seen().isPresent()) {
                    verdicts.write(verdict(checked), checked.seen().get());
                }
                known += Math.max(0, ideaFiles().size() - outcome.anew()); // a link is one more, which isn't kept
            }
        }
        assertThat(known).as("files that were known").isGreaterThan(EDITS / 4);
    }

    /** Something that is checked, or why it can't be. */
    @FunctionalInterface
    private interface Check {
        CheckedIdeas check() throws Exception;
    }

    private static Object outcome(Check check) throws Exception {
        try {
            CheckedIdeas checked = check.check();
            return List.of(checked.findings(), checked.pages(), checked.files(), checked.passedOver(), checked.seen());
        } catch (ConfigurationException e) {
            return e.getMessage();
        }
    }

    private static Verdict verdict(CheckedIdeas checked) {
        return new Verdict(checked.findings(), checked.files(), checked.passedOver());
    }

    private void edit() throws IOException {
        List<String> files = ideaFiles();
        String path = ideas.any(PATHS);
        switch (files.size() < 3 ? 0 : random.nextInt(16)) {
            case 0, 1, 2 -> write("ideas/" + path, isOfSeveral ? ideas.several(path) : ideas.idea(path));
            case 3 -> move(ideas.any(files), path);
            case 4 -> delete("ideas/" + ideas.any(files));
            case 5 -> copy(ideas.any(files), path);
            case 6 -> change(ideas.any(files), text -> text + ideas.line() + "\n");
            case 7 -> change(ideas.any(files), text -> ideas.line() + "\n" + text);
            case 8, 9 -> change(ideas.any(files), text -> text.replace(ideas.words(), ideas.words()));
            case 10 -> change(ideas.any(files), text -> text.replaceAll("name: .*", "name: " + ideas.name()));
            case 11 -> {
                toggle("mentors/" + ideas.any(List.of("bob", "eve")) + ".yaml", "x: y\n");
                write(
                        "teams/ideas/one.md",
                        ideas.any(List.of("", "---\nname: alpha\n---\n", "---\nname: beta\n---\n")));
            }
            case 12 ->
                toggle(
                        "ideas/page.wiki",
                        ideas.any(List.of("Welcome\n", "<ref>", "")) + "<!-- ideas -->\n" + ideas.words() + "\n");
            case 13 ->
                write(
                        "parts.json",
                        IndexedProject.PARTS.replace("minLength\": 1", "minLength\": " + ideas.any(List.of(1, 1, 4))));
            case 14 -> toggleLink();
            default -> toggle("ideas/notes.txt", "nothing");
        }
    }

    private List<String> ideaFiles() {
        return PATHS.stream()
                .filter(path -> Files.isRegularFile(project.directory().resolve("ideas/" + path)))
                .toList();
    }

    private void write(String file, String content) throws IOException {
        done.add("write " + file + " '" + content + "'");
        project.write(file, content);
    }

    private void delete(String file) throws IOException {
        done.add("delete " + file);
        project.delete(file);
    }

    private void toggle(String file, String content) throws IOException {
        if (Files.exists(project.directory().resolve(file))) {
            delete(file);
        } else {
            write(file, content);
        }
    }

    private void toggleLink() throws IOException {
        Path link = project.directory().resolve("ideas/link.yaml");
        done.add("toggle link");
        if (!Files.deleteIfExists(link)) {
            Files.createSymbolicLink(link, Path.of("a.yaml"));
        }
    }

    private void move(String from, String to) throws IOException {
        done.add("move " + from + " to " + to);
        String content = Files.readString(project.directory().resolve("ideas/" + from));
        project.delete("ideas/" + from);
        project.write("ideas/" + to, content);
    }

    private void copy(String from, String to) throws IOException {
        write("ideas/" + to, Files.readString(project.directory().resolve("ideas/" + from)));
    }

    private void change(String path, UnaryOperator<String> change) throws IOException {
        write("ideas/" + path, change.apply(Files.readString(project.directory().resolve("ideas/" + path))));
    }
}
