package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

    private static final URI ADDRESS = URI.create("http://localhost:8080/");

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "FreeBSD, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void eachSystemHasACommandOfItsOwn(String system, String command) {
        assertThat(Browser.of(system).command().get(0)).isEqualTo(command);
    }

    @Test
    void aCommandThatIsNotThereIsNamed() {
        assertThat(new Browser(List.of("no-such-command")).open(ADDRESS)).contains("no-such-command can't be run");
    }

    /** Java itself is a command that is everywhere, and that knows no class of that name. */
    @Test
    void aCommandThatFailsIsNamedWithWhatItEndsWith() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(new Browser(List.of(java)).open(ADDRESS)).contains(java + " ends with 1");
        assertThat(new Browser(List.of(java, "--version")).open(ADDRESS)).isEmpty();
    }
}
