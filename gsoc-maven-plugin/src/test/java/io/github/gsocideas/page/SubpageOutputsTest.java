package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is written of a page that has subpages. */
class SubpageOutputsTest {

    /** With titles and names that get in each other's way as soon as two sorts of files share a directory. */
    private static final List<IdeasPage> PAGES = List.of(
            page("", "ideas", "pages.yaml"),
            page("ideas", "ideas/ideas", "ideas/a.yaml"),
            page("b", "ideas/b", "b/a.yaml"));

    @Test
    void eachPageAndEachIdeaIsAFileOfItsOwn() {
        assertThat(new WikitextOutput().files(PAGES).keySet())
                .containsExactly(
                        "wikitext/ideas.wiki",
                        "wikitext/ideas/b/a.wiki",
                        "wikitext/ideas/ideas/a.wiki",
                        "wikitext/ideas/pages.wiki",
                        "wikitext/pages/b.wiki",
                        "wikitext/pages/ideas.wiki");
    }

    @Test
    void theArchiveHoldsThemAll() throws IOException {
        byte[] archive = new ArchiveOutput(new WikitextOutput()).files(PAGES).get(ArchiveOutput.FILE);

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "ideas.wiki",
                        "ideas/b/a.wiki",
                        "ideas/ideas/a.wiki",
                        "ideas/pages.wiki",
                        "pages/b.wiki",
                        "pages/ideas.wiki");
    }

    @Test
    void oneImportFileHoldsAllPages() {
        Map<String, byte[]> files = new ImportOutput().files(PAGES);

        assertThat(files).containsOnlyKeys("import/ideas.xml");
        assertThat(new String(files.get("import/ideas.xml"), StandardCharsets.UTF_8))
                .containsSubsequence(
                        "<title>ideas</title>",
                        "<id>1</id>",
                        "<title>ideas/ideas</title>",
                        "<id>2</id>",
                        "<title>ideas/b</title>",
                        "<id>3</id>");
    }

    private static IdeasPage page(String directory, String title, String idea) {
        return new IdeasPage(
                directory,
                new Revision(new PageTitle(title), Instant.EPOCH, "text"),
                Map.of(idea, new TemplateCall("T", List.of())));
    }
}
