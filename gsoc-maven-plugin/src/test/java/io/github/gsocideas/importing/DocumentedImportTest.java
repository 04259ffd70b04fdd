package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about adopting a page shows what comes of the page that it shows. */
class DocumentedImportTest {

    /** A page of headings, and the file that comes of it. */
    private static final Pattern SHOWN =
            Pattern.compile("(?ms)^```\\n(== Tools ==\\n.*?)^```$.*?`ideas/([^`]+)`:\\n\\n```yaml\\n(.*?)^```$");

    @TempDir
    private Path project;

    @Test
    void aPageOfHeadingsBecomesTheFileBelowIt() throws Exception {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("src/site/markdown/how-to/adopt-a-page.md")));
        assertThat(shown.find()).isTrue();

        ImportedPages imported = Importing.into(project).page(shown.group(1));

        assertThat(Importing.files(imported)).containsEntry(shown.group(2), shown.group(3));
    }
}
