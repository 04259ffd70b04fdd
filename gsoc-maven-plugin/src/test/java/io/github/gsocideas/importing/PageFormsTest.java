package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in forms that organisations' lists have, each with what becomes of it: the files, and what is told of the page. A
 * directory for each form is in the test resources; {@code expected.txt} has the files one after the other.
 */
class PageFormsTest {

    private static final Path FORMS = forms();

    @TempDir
    private Path project;

    @ParameterizedTest
    @MethodSource("names")
    void aPageOfThisFormBecomesTheseFiles(String form) throws Exception {
        Path directory = FORMS.resolve(form);
        Path page = Stream.of("page.wiki", "page.md")
                .map(directory::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();

        assertThat(imported(page)).isEqualTo(Files.readString(directory.resolve("expected.txt")));
    }

    private String imported(Path page) throws Exception {
        try {
            ImportedPages imported =
                    Importing.into(project).file(String.valueOf(page.getFileName()), Files.readAllBytes(page));
            String files = Importing.files(imported).entrySet().stream()
                    .map(file -> "==> " + file.getKey() + " <==\n" + file.getValue())
                    .collect(Collectors.joining());
            String told = imported.findings().stream()
                    .map(Finding::toString)
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            String different = imported.way().differences().stream()
                    .map(difference -> difference.place() + ": " + difference.what() + "\n")
                    .collect(Collectors.joining());
            return files + "==> told <==\n" + told + (different.isEmpty() ? "" : "==> different <==\n" + different);
        } catch (ImportFailure e) {
            return "==> failure <==\n" + e.getMessage() + "\n";
        }
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> forms = Files.list(FORMS)) {
            return forms.map(form -> String.valueOf(form.getFileName())).sorted().toList().stream();
        }
    }

    private static Path forms() {
        try {
            return Path.of(Optional.ofNullable(PageFormsTest.class.getResource("/imported-pages"))
                    .orElseThrow()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
