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
    void whatIsPresentIsReadAndADirectoryHasNoText() throws Exception {
        Files.writeString(directory.resolve(".gitignore"), "*.log\n");
        Files.createDirectory(directory.resolve("mvnw"));

        assertThat(files().present(".gitignore")).contains("*.log\n");
        assertThat(files().present("mvnw")).contains("");
        assertThat(files().present("pom.xml")).isEmpty();
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
