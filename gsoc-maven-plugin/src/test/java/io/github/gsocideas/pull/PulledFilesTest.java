package io.github.gsocideas.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a file may be written survives what is pulled into it: a file as it was, what the wiki has, and the file then. */
class PulledFilesTest {

    private static final Path CASES = Path.of("src/test/resources/pull");

    static Stream<Path> cases() throws Exception {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileKeepsItsStyle(Path directory) throws Exception {
        Path before = file(directory, "before.");
        Path after = file(directory, "after.");

        IdeaPull.Pulled pulled = Pulling.gsocProject()
                .pull(
                        before.getFileName().toString(),
                        Files.readString(before),
                        Files.readString(directory.resolve("change.wiki")));

        assertThat(pulled.content()).isEqualTo(Files.readString(after));
    }

    private static Path file(Path directory, String name) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
