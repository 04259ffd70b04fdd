package io.github.gsocideas.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.DebianPackages;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.serving.PageServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who has the page open while a file is saved. */
class ServedPageInBrowserTest {

    @TempDir
    private Path directory;

    @Test
    void thePageIsTheNewOneAtThePlaceWhereItWas() throws Exception {
        DebianPackages.need("chromium chromium-driver", Browser.CHROMIUM, "--version");
        DebianPackages.need("chromium chromium-driver", Browser.DRIVER, "--version");
        for (int i = 0; i < 9; i++) {
            write(i, "It answers mail. ".repeat(200));
        }
        try (PageServer server = PageServer.start(0, PreviewPage.FILE);
                Browser browser = new Browser(directory.resolve("profile"))) {
            show(server);
            browser.open(server.address() + "#?difficulty=Medium");
            browser.evaluate("scrollTo(0, 700)");
            Object place = browser.evaluate("scrollY");

            write(3, "It '''reads''' mail, too. ".repeat(200));
            show(server);

            browser.await("document.querySelectorAll('dd b').length == 200 && document.readyState == 'complete'");
            assertThat(browser.evaluate("scrollY")).isEqualTo(place).isEqualTo(700L);
            assertThat(browser.fragment()).isEqualTo("?difficulty=Medium");
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests())
                    .allMatch(address -> address.startsWith(server.address().toString()));
        }
    }

    private void write(int number, String description) throws Exception {
        Files.createDirectories(directory.resolve("ideas"));
        Files.writeString(directory.resolve("ideas/" + number + ".yaml"), """
                project: A bot, the %s
                date: 2026-11-22
                contact: Ada
                difficulty: %s
                skills: Java
                desc: "%s"
                outcomes: N/A
                steps: N/A
                references: N/A
                """.formatted(
                        "x".repeat(number + 1), number == 0 ? "Low" : "Medium", description));
    }

    private void show(PageServer server) throws Exception {
        ServedPage page = WrittenPreview.served(directory, "gsoc-project", MissingFields.FAIL);
        server.show(page.version(), page.files());
    }
}
