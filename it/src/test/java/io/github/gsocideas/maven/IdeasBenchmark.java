package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.ArchiveOutput;
import io.github.gsocideas.page.IdeasPage;
import io.github.gsocideas.page.ImportOutput;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.Revision;
import io.github.gsocideas.page.WikitextOutput;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.codehaus.plexus.util.FileUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the goals take for many ideas in a JVM that has done nothing yet, as in a build. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class IdeasBenchmark {

    /** An ideas directory. */
    @State(Scope.Benchmark)
    public static class Files20And10000 {

        /** How many ideas. */
        @Param({"20", "10000"})
        public int ideas;

        private IdeasFolder files;

        /** Writes the files. */
        @Setup
        public void write() throws IOException {
            files = IdeasFolder.write(ideas);
        }

        /** Deletes them. */
        @TearDown
        public void delete() throws IOException {
            files.delete();
        }
    }

    /** Ideas as {@code generate} has them after its checks. */
    @State(Scope.Benchmark)
    public static class Checked {

        private CheckedIdeas ideas;

        /** Reads and checks them. */
        @Setup
        public void check() throws Exception {
            IdeasFolder files = IdeasFolder.write(10_000);
            ideas = IdeasCheck.check(files.request());
            files.delete();
        }
    }

    /** What {@code gsoc:validate} does. */
    @Benchmark
    public Object validate(Files20And10000 directory) throws Exception {
        return IdeasCheck.check(directory.files.request());
    }

    /** What {@code gsoc:generate} does after that, but for the writing of files: 10,000 ideas become a page. */
    @Benchmark
    public Object generate(Checked checked) throws Exception {
        List<IdeasPage> pages = List.of(new IdeasPage(
                PageDivision.WHOLE,
                new Revision(new PageTitle("Ideas"), Instant.EPOCH, checked.ideas.page()),
                checked.ideas.calls().byPath()));
        WikitextOutput wikitext = new WikitextOutput();
        return List.of(
                wikitext.files(pages), new ImportOutput().files(pages), new ArchiveOutput(wikitext).files(pages));
    }

    /** Copies of an idea of the example, each with a title of its own. */
    private record IdeasFolder(Path directory) {

        private static final Path EXAMPLE = Path.of("example/ideas/networking/vif-trace.yml");

        static IdeasFolder write(int count) throws IOException {
            Path directory = Files.createTempDirectory("ideas");
            List<String> lines = Files.readAllLines(EXAMPLE);
            for (int i = 0; i < count; i++) {
                int number = i;
                List<String> numbered = lines.stream()
                        .map(line -> line.matches("(?:project|anchor): .*") ? line + "-" + number : line)
                        .toList();
                Files.write(directory.resolve("idea-" + i + ".yaml"), numbered);
            }
            return new IdeasFolder(directory);
        }

        CheckRequest request() {
            return new CheckRequest(
                    new IdeaFiles(directory, List.of("**/*.yaml"), List.of(), directory, directory),
                    new SchemaParameter("gsoc-project", directory, directory),
                    MissingFields.FAIL,
                    Wikitext.EXTENSION_TAGS,
                    Set.of(),
                    LinkBase.NONE,
                    new DateFormat("MM/dd/yyyy"));
        }

        void delete() throws IOException {
            FileUtils.deleteDirectory(directory.toFile());
        }
    }
}
