package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void filesAreWrittenWithTheirDirectories() throws IOException {
        assertThat(write("a.wiki", "1", "ideas/b.wiki", "2")).isEqualTo(2);

        assertThat(directory.resolve("ideas/b.wiki")).hasContent("2");
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
