package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void filesAreWrittenWithTheirDirectories() throws IOException {
        assertThat(write("a.wiki", "1", "ideas/b.wiki", "2")).isEqualTo(2);

        assertThat(directory.resolve("ideas/b.wiki")).hasContent("2");
    }

    @Test
    void aFileThatNoEarlierBuildHasWrittenIsForeign() throws IOException {
        write("a.wiki", "1");
        Files.writeString(directory.resolve("b.wiki"), "mine");

        assertThat(new OutputDirectory(directory).foreign(Set.of("a.wiki", "c.wiki")))
                .isEmpty();
        assertThat(new OutputDirectory(directory).foreign(Set.of("a.wiki", "b.wiki")))
                .contains(directory.resolve("b.wiki"));
    }

    @Test
    void aFileWithTheSameBytesIsLeftAlone() throws IOException {
        write("a.wiki", "1", "b.wiki", "1");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(directory.resolve("a.wiki"), longAgo);

        assertThat(write("a.wiki", "1", "b.wiki", "2")).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(directory.resolve("a.wiki"))).isEqualTo(longAgo);
    }

    @Test
    void whoeverWantsToKnowHowFarItIsIsToldAfterEachFileWrittenOrLeftAlone() throws IOException {
        write("a.wiki", "1");
        List<String> told = new ArrayList<>();

        new OutputDirectory(directory)
                .write(files("a.wiki", "1", "b.wiki", "1"), (done, all) -> told.add(done + " of " + all), file -> {});

        assertThat(told).containsExactly("1 of 2", "2 of 2");
    }

    @Test
    void whoeverWantsToKnowWhatHasChangedIsToldOfEachFileWrittenOrRemoved() throws IOException {
        write("a.wiki", "1", "b.wiki", "1", "c.wiki", "1");

        assertThat(changed("a.wiki", "1", "b.wiki", "2")).containsExactly("c.wiki", "b.wiki", "outputs.index");
        assertThat(changed("a.wiki", "1", "b.wiki", "2")).isEmpty();
    }

    @Test
    void anOutputThatIsNoLongerGeneratedIsRemovedWithItsDirectory() throws IOException {
        write("a.wiki", "1", "ideas/net/b.wiki", "2");

        write("a.wiki", "1");

        assertThat(names()).containsExactly("a.wiki", "outputs.index");
    }

    @Test
    void aFileOfSomebodyElseStays() throws IOException {
        write("ideas/b.wiki", "2");
        Files.writeString(directory.resolve("ideas/notes.wiki"), "mine");

        write("a.wiki", "1");

        assertThat(names()).containsExactly("a.wiki", "ideas", "ideas/notes.wiki", "outputs.index");
    }

    @Test
    void anIndexThatSomebodyChangedRemovesNothingOutside() throws IOException {
        Path outside = directory.resolve("outside.txt");
        Files.writeString(outside, "mine");
        Path output = Files.createDirectory(directory.resolve("output"));
        Files.writeString(output.resolve("outputs.index"), "../outside.txt\n" + outside + "\n");

        new OutputDirectory(output).write(files("a.wiki", "1"));

        assertThat(outside).hasContent("mine");
    }

    @Test
    void aNameThatTheIndexCantHoldIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.writeString(directory.resolve("mine.wiki"), "mine");

        assertThatIllegalArgumentException().isThrownBy(() -> write("ideas/x\nmine.wiki", "1"));

        assertThat(names()).containsExactly("mine.wiki");
    }

    @Test
    void anIndexOfNoTextRemovesNothing() throws IOException {
        Files.write(directory.resolve("outputs.index"), new byte[] {(byte) 0xFF, 0, 'x', '\n'});

        write("a.wiki", "1");

        assertThat(names()).containsExactly("a.wiki", "outputs.index");
    }

    @Test
    void aFileMayComeWhereADirectoryWasAndTheOtherWayRound() throws IOException {
        write("a.wiki", "1", "b.wiki/c.wiki", "2");

        write("a.wiki/d.wiki", "3", "b.wiki", "4");

        assertThat(names()).containsExactly("a.wiki", "a.wiki/d.wiki", "b.wiki", "outputs.index");
    }

    @Test
    void aNameMayBeAsLongAsTheFileSystemTakes() throws IOException {
        String name = "x".repeat(250) + ".wiki";

        write(name, "1");

        assertThat(names()).contains(name);
    }

    @Test
    void whatAStoppedBuildLeftBehindIsReplaced() throws IOException {
        Files.writeString(directory.resolve("outputs.part"), "half");

        write("a.wiki", "1");

        assertThat(names()).containsExactly("a.wiki", "outputs.index");
    }

    @Test
    void aFileThatTheIndexNamesAndSomebodyChangedStays() throws IOException {
        write("a.wiki", "1", "b.wiki", "2");
        Files.writeString(directory.resolve("b.wiki"), "mine");

        write("a.wiki", "1");

        assertThat(directory.resolve("b.wiki")).hasContent("mine");
    }

    @Test
    void aFileOnItsWayInAnotherBuildIsLeftAlone() throws IOException {
        Path part = directory.resolve("outputs.0f.part");
        try (FileChannel other = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            other.lock();

            write("a.wiki", "1");

            assertThat(part).exists();
        }
        write("a.wiki", "1");
        assertThat(part).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "target/gsoc", "target/gsoc/wikitext", "target/gsoc/wikitext/a.wiki"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void nothingIsWrittenThroughALink(String link) throws IOException {
        Path victim = victim();
        Path output = directory.resolve("project/target/gsoc");
        Files.createDirectories(directory.resolve("project").resolve(link).getParent());
        Files.createSymbolicLink(
                directory.resolve("project").resolve(link), link.endsWith(".wiki") ? victim.resolve("a.txt") : victim);

        assertThatThrownBy(() ->
                        new OutputDirectory(output, directory.resolve("project")).write(files("wikitext/a.wiki", "1")))
                .isInstanceOf(IOException.class)
                .hasMessage(directory.resolve("project").resolve(link)
                        + " is a link, and nothing is written through one: delete it");
        assertThat(victimsFiles()).containsExactly("a.txt: mine");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void nothingIsRemovedThroughALink() throws IOException {
        Path victim = victim();
        Path output = Files.createDirectory(directory.resolve("output"));
        Files.createSymbolicLink(output.resolve("old"), victim);
        Files.writeString(
                output.resolve("outputs.index"),
                ContentHash.sha256("mine".getBytes(StandardCharsets.UTF_8)) + "  old/a.txt\nold/a.txt\n");

        new OutputDirectory(output).write(files("a.wiki", "1"));

        assertThat(victimsFiles()).containsExactly("a.txt: mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outputs.part", "outputs.0f.part", "outputs.index.part"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aLinkInPlaceOfAFileOnItsWayLeadsNowhere(String link) throws IOException {
        Path victim = victim();
        Path output = Files.createDirectory(directory.resolve("output"));
        Files.createSymbolicLink(output.resolve(link), victim.resolve("a.txt"));

        new OutputDirectory(output).write(files("a.wiki", "1"));

        assertThat(victimsFiles()).containsExactly("a.txt: mine");
        assertThat(output.resolve("a.wiki")).hasContent("1");
    }

    private Path victim() throws IOException {
        Path victim = Files.createDirectory(directory.resolve("victim"));
        Files.writeString(victim.resolve("a.txt"), "mine");
        return victim;
    }

    private List<String> victimsFiles() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("victim"))) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.add(file.getFileName() + ": " + Files.readString(file));
            }
            return contents;
        }
    }

    private List<String> changed(String... pathsAndContents) throws IOException {
        List<String> changed = new ArrayList<>();
        new OutputDirectory(directory)
                .write(
                        files(pathsAndContents),
                        Progress.NONE,
                        file -> changed.add(directory.relativize(file).toString()));
        return changed;
    }

    private int write(String... pathsAndContents) throws IOException {
        return new OutputDirectory(directory).write(files(pathsAndContents));
    }

    private static SortedMap<String, byte[]> files(String... pathsAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(file -> !file.equals(directory))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
