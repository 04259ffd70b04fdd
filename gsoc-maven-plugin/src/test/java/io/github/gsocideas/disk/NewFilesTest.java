package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir
    private Path directory;

    @Test
    void aFileIsReadAndADirectoryHasNoText() throws Exception {
        Files.writeString(directory.resolve(".gitignore"), "*.log\n");
        Files.createDirectory(directory.resolve("mvnw"));

        assertThat(files().text(".gitignore")).isEqualTo("*.log\n");
        assertThat(files().text("mvnw")).isEmpty();
    }

    @Test
    void whatIsThereIsFoundWhateverItsLetterCase() throws Exception {
        Files.createDirectories(directory.resolve("Docs"));
        Files.writeString(directory.resolve("Docs/contributing.MD"), "");

        assertThat(files().spelling("docs/CONTRIBUTING.md")).contains("Docs/contributing.MD");
        assertThat(files().spelling("docs")).contains("Docs");
        assertThat(files().spelling("CONTRIBUTING.md")).isEmpty();
        assertThat(files().spelling(".github/CONTRIBUTING.md")).isEmpty();
    }

    @Test
    void ofTwoSpellingsTheSameOneIsFound() throws Exception {
        Files.writeString(directory.resolve("CONTRIBUTING.md"), "");
        Files.writeString(directory.resolve("contributing.md"), "");
        assumeThat(directory.toFile().list()).hasSize(2);

        assertThat(files().spelling("contributing.md")).contains("contributing.md");
        assertThat(files().spelling("Contributing.md")).contains("CONTRIBUTING.md");
    }

    @Test
    void aDirectoryIsFilledOnceAnythingIsInIt() throws Exception {
        assertThat(files().isFilled("ideas")).isFalse();
        Files.createDirectory(directory.resolve("ideas"));
        assertThat(files().isFilled("ideas")).isFalse();
        Files.writeString(directory.resolve("ideas/bot.yaml"), "project: A bot\n");

        assertThat(files().isFilled("ideas")).isTrue();
    }

    @Test
    void whoMayReadAFileMayRunIt() throws Exception {
        assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = Files.writeString(directory.resolve("mvnw"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(files().makeExecutable("mvnw")).isTrue();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    }

    private NewFiles files() {
        return new NewFiles(directory, directory);
    }
}
