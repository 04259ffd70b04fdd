package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SharedFileTest {

    @TempDir
    private Path directory;

    @Test
    void whatOthersHaveWrittenStays() throws IOException {
        SharedFile file = new SharedFile(directory.resolve("job.md"));
        assertThat(file.size()).isZero();

        file.append(new byte[] {'a'});
        file.append(new byte[] {'b'});

        assertThat(file.file()).hasContent("ab");
        assertThat(file.size()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where making a link takes a permission
    void nothingIsWrittenThroughALink() throws IOException {
        Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "a");
        Path link = Files.createSymbolicLink(directory.resolve("job.md"), elsewhere);

        assertThatThrownBy(() -> new SharedFile(link).append(new byte[] {'b'}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a link");
        assertThat(elsewhere).hasContent("a");
    }
}
