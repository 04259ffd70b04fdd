package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenWrapperTest {

    @TempDir
    private Path project;

    @Test
    void aProjectMayHaveNone() {
        assertThat(MavenWrapper.command(project)).isEmpty();
    }

    @Test
    void whatMayBeRunIsCalledByItsName() throws Exception {
        writeScript("rwxr-xr-x");

        assertThat(MavenWrapper.command(project, "/")).contains("./mvnw");
    }

    @Test
    void whatMayNotBeRunIsCalledByItsShell() throws Exception {
        writeScript("rw-r--r--");

        assertThat(MavenWrapper.command(project, "/")).contains("sh mvnw");
    }

    @Test
    void onWindowsItIsCalledAsBothShellsTakeIt() throws Exception {
        Files.writeString(project.resolve("mvnw.cmd"), "@echo off\r\n");

        assertThat(MavenWrapper.command(project, "\\")).contains(".\\mvnw");
    }

    @Test
    void onWindowsTheOtherSystemsScriptIsNone() throws Exception {
        Files.writeString(project.resolve("mvnw"), "#!/bin/sh\n");

        assertThat(MavenWrapper.command(project, "\\")).isEmpty();
    }

    private void writeScript(String permissions) throws Exception {
        assumeThat(project.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path script = Files.writeString(project.resolve("mvnw"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString(permissions));
    }
}
