package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.disk.RepositoryFiles;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaSetValidator;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the number of threads, the same is found in the same order, and the same index is left. */
class FilesAheadTest {

    private static final int FILES = 120;

    @TempDir
    private Path root;

    private final long seed = RandomSeed.next();

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void anyNumberOfThreadsFindsTheSame(boolean isDivided, boolean hasSeveral) throws Exception {
        PageDivision division = isDivided ? PageDivision.byDirectory(new PageTitle("Ideas")) : PageDivision.ONE;
        IndexedProject project =
                hasSeveral ? IndexedProject.createOfSeveral(root, division) : IndexedProject.create(root, division);
        RandomIdeas ideas = new RandomIdeas(
                new Random(seed),
                IntStream.range(0, FILES).mapToObj(i -> "Idea " + i).toList());
        for (int i = 0; i < FILES; i++) {
            String path = ideas.any(List.of("", "net/", "os/")) + "idea" + i + ideas.any(List.of(".yaml", ".md"));
            project.write("ideas/" + path, hasSeveral ? ideas.several(path) : ideas.idea(path));
        }
        Run alone = check(project, 1);
        assertThat(alone.checked().findings())
                .as(RandomSeed.option(seed))
                .anyMatch(finding -> finding.rule().equals("unique"));

        for (int threads : List.of(2, 8)) {
            Run several = check(project, threads);
            assertThat(several.described()).as(RandomSeed.option(seed)).isEqualTo(alone.described());
            assertThat(several.index()).as(RandomSeed.option(seed)).isEqualTo(alone.index());
        }
    }

    @Test
    void filesThatCannotBeReadAreToldInTheirPlaces() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 40);
        for (int i = 0; i < 40; i += 3) {
            Path link = project.directory().resolve("ideas/idea" + i + "-link.yaml");
            Files.createSymbolicLink(link, Path.of("gone.yaml"));
        }
        Files.write(project.directory().resolve("ideas/idea11.yaml"), new byte[] {'n', (byte) 0xff});
        project.write("ideas/idea13.yaml", "[".repeat(200_000));

        assertThat(check(project, 8).described()).isEqualTo(check(project, 1).described());
    }

    @Test
    void aFileThatIsGoneMeanwhileIsToldAsOneThatCannotBeRead() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 40);

        CheckedIdeas checked = IdeasCheck.check(
                project.request(),
                new KeptIdeas(Optional.empty(), Optional.empty()),
                (done, all) -> {
                    if (done == 1) {
                        delete(project, "ideas/idea9.yaml");
                    }
                },
                files -> 2);

        assertThat(checked.findings())
                .singleElement()
                .matches(finding ->
                        finding.rule().equals("file") && finding.file().equals("ideas/idea9.yaml"));
        assertThat(checked.seen()).isEmpty();
    }

    @Test
    void aFileAtWhichThePluginFailsIsLeftToTheOneWhoAsks() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 20);
        IdeaSchema schema = project.request().schema().read().schema();
        IdeaValidator validator = IdeaValidator.of(schema);
        AtomicInteger asked = new AtomicInteger();
        IdeaSetValidator failing = new IdeaSetValidator(schema, new IdeaSet("ideas", "ideas", Map.of()), () -> {
            if (asked.getAndIncrement() > 10) {
                throw new IllegalStateException("a fault");
            }
            return validator;
        });
        IdeasDirectory directory = IdeasDirectory.list(project.request().files());
        FileChecks checks = new FileChecks(
                project.request(),
                failing,
                new WikitextSanitizer(Set.of(), AllowedCalls.of(schema.commonTemplates())),
                RepositoryFiles.of(project.request().files(), new Sights()));
        List<FileAhead> files = new ArrayList<>();
        try (FilesAhead ahead = new FilesAhead(directory, schema, checks, 3)) {
            for (String path : directory.paths()) {
                files.add(ahead.next());
                assertThat(files.get(files.size() - 1).content().file()).isEqualTo("ideas/" + path);
            }
        }

        assertThat(files).filteredOn(file -> file.checked().isPresent()).hasSize(10);
        assertThat(files).filteredOn(file -> file.checked().isEmpty()).hasSize(10);
    }

    @Test
    void noThreadIsLeftWhereTheCheckEnds() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 40);
        check(project, 8);

        assertNoThreadIsLeft();
    }

    @Test
    void noThreadIsLeftWhereTheCheckFails() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 40);
        Progress failing = (done, all) -> {
            throw new IllegalStateException("no more");
        };

        assertThatThrownBy(() -> IdeasCheck.check(
                        project.request(), new KeptIdeas(Optional.empty(), Optional.empty()), failing, files -> 8))
                .hasMessage("no more");
        assertNoThreadIsLeft();
    }

    @Test
    void aThreadThatIsInterruptedFindsAllTheSame() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 40);
        CheckedIdeas expected = project.check();
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> isInterrupted = another.submit(() -> {
                CheckedIdeas checked = IdeasCheck.check(
                        project.request(),
                        new KeptIdeas(Optional.empty(), Optional.empty()),
                        (done, all) -> {
                            if (done == all) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        files -> 2);
                assertThat(checked.findings()).isEqualTo(expected.findings());
                return Thread.interrupted();
            });
            assertThat(isInterrupted.get()).isTrue();
        } finally {
            another.shutdownNow();
        }
    }

    @Test
    void severalChecksAtATimeDoNotDisturbOneAnother() throws Exception {
        List<IndexedProject> projects = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            projects.add(IndexedProject.create(root.resolve("module" + i), PageDivision.ONE));
            ideas(projects.get(i), 30 + i);
            projects.get(i).write("ideas/bad.yaml", "name: Idea " + i + "\nlevle: low\n");
        }
        ExecutorService modules = Executors.newFixedThreadPool(4);
        try {
            List<Future<CheckedIdeas>> checks = modules.invokeAll(projects.stream()
                    .<Callable<CheckedIdeas>>map(
                            project -> () -> check(project, 4).checked())
                    .toList());
            for (int i = 0; i < 4; i++) {
                assertThat(checks.get(i).get().findings())
                        .isEqualTo(projects.get(i).check().findings())
                        .isNotEmpty();
            }
        } finally {
            modules.shutdownNow();
        }
    }

    @Test
    void whatIsKnownByTheIndexIsTakenFromThere() throws Exception {
        IndexedProject project = IndexedProject.create(root, PageDivision.ONE);
        ideas(project, 40);
        check(project, 8);
        project.edit("ideas/idea7.yaml", "Words", "Other words");
        KeptIdeas kept = project.kept(project.request(), "");
        try (kept) {
            IdeasCheck.check(project.request(), kept, Progress.NONE, files -> 8);
        }

        assertThat(kept.anew()).isEqualTo(1);
    }

    private static void ideas(IndexedProject project, int number) throws IOException {
        for (int i = 0; i < number; i++) {
            project.write("ideas/idea" + i + ".yaml", "name: Idea " + i + "\ntext: Words.\n");
        }
    }

    private static void delete(IndexedProject project, String file) {
        try {
            project.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A thread lives a moment longer than the pool that it was of. */
    private static void assertNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(FilesAhead.THREAD)) {
                thread.join(60_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    /** A check from nothing, and the index that it leaves. */
    private record Run(CheckedIdeas checked, Optional<String> index) {
        List<Object> described() {
            return List.of(
                    checked.findings(),
                    checked.surplus(),
                    checked.pages(),
                    checked.files(),
                    checked.passedOver(),
                    checked.seen().map(seen -> List.copyOf(seen.entrySet())));
        }
    }

    private static Run check(IndexedProject project, int threads) throws Exception {
        Files.deleteIfExists(project.file());
        KeptIdeas kept = project.kept(project.request(), "");
        CheckedIdeas checked;
        try (kept) {
            checked = IdeasCheck.check(project.request(), kept, Progress.NONE, files -> threads);
        }
        assertThat(kept.failure()).isEmpty();
        return new Run(
                checked,
                Files.exists(project.file())
                        ? Optional.of(HexFormat.of().formatHex(Files.readAllBytes(project.file())))
                        : Optional.empty());
    }
}
