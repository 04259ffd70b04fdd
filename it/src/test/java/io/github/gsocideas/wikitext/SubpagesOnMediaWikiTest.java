package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.page.ImportFile;
import io.github.gsocideas.page.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A wiki that has imported the one file of a page with subpages, as the integration test expects it, has them all. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubpagesOnMediaWikiTest {

    private static final String TITLE = "Ideas of 2026";

    private final ActionApi api;

    SubpagesOnMediaWikiTest(MediaWiki wiki, @TempDir Path directory) throws Exception {
        api = wiki.api();
        List<Revision> templates = Stream.of(
                        new ExampleIdeas().templatePages().common(),
                        new ExampleIdeas().templatePages().own())
                .flatMap(some -> some.entrySet().stream())
                .map(page -> new Revision(page.getKey(), Instant.EPOCH, page.getValue()))
                .toList();
        wiki.importDump(Files.write(directory.resolve("templates.xml"), ImportFile.write(templates)));
        wiki.importDump(Path.of("src/it/subpages/expected/import/" + TITLE + ".xml"));
    }

    @Test
    void thePageHasItsOwnIdeasAndLinksToPagesThatAreThere() {
        ActionApi.Parsed page = page(TITLE);

        assertThat(page.text())
                .contains(
                        ">net</a> (2 ideas)</li>",
                        "title=\"Ideas of 2026/net\">net</a>",
                        ">new tools</a> (1 idea)</li>",
                        "title=\"Ideas of 2026/new tools\">new tools</a>")
                .doesNotContain("redlink");
        assertThat(page.sections())
                .extracting(ActionApi.Section::line)
                .containsExactly("What to do", "A bot that answers mail");
        assertThat(page.categories()).containsExactly("Ideas");
    }

    @Test
    void aSubpageHasTheIdeasOfItsDirectory() {
        ActionApi.Parsed page = page(TITLE + "/net");

        assertThat(page.sections())
                .extracting(section -> section.level() + " " + section.line())
                .containsExactly(
                        "2 net", "3 Multiqueue for virtual interfaces", "2 net / virtio", "3 Follow one packet");
        assertThat(page.parsewarnings()).isEmpty();
        assertThat(page.text()).contains("#welcome-bot\" title=\"Ideas of 2026\">the bot</a>");
        assertThat(page(TITLE + "/new tools").sections()).hasSize(2);
    }

    private ActionApi.Parsed page(String title) {
        return api.parse(title, api.revisions(title));
    }
}
