package io.github.gsocideas.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.check.SharedPage;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.WikitextWriter;
import io.github.gsocideas.schema.SchemaPattern;
import io.github.gsocideas.wikitext.sanitizer.Nesting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The documentation's table of limits has the numbers that the code has. */
class DocumentedLimitsTest {

    @Test
    void theTableOfLimitsIsTrue() throws Exception {
        assertThat(Files.readString(Path.of("src/site/markdown/reference/limits.md")))
                .contains(String.format(
                        Locale.ROOT, "| lists and mappings in one another | %,d |", TreeBuilder.MAXIMUM_DEPTH))
                .contains(String.format(
                        Locale.ROOT,
                        "| %,d, and %,d a character |",
                        SchemaPattern.MOST_LOOKS,
                        SchemaPattern.MOST_LOOKS_PER_CHARACTER))
                .contains(String.format(Locale.ROOT, "| lines of a Markdown text | %,d |", MarkdownText.MOST_LINES))
                .contains(String.format(
                        Locale.ROOT, "| opening brackets in a Markdown text | %,d |", MarkdownText.MOST_BRACKETS))
                .contains(String.format(
                        Locale.ROOT, "| quotes, lists and the like in one another | %,d |", MarkdownText.DEEPEST))
                .contains(String.format(Locale.ROOT, "wikitext | %,d |", WikitextWriter.MOST_CHARACTERS))
                .contains(String.format(
                        Locale.ROOT, "| calls and links of wikitext in one another | %,d |", Nesting.DEEPEST))
                .contains(String.format(
                        Locale.ROOT,
                        "| calls of templates and functions in an idea, and on a page | %,d and %,d |",
                        EncodedIdea.MOST_CALLS,
                        SharedPage.MOST_CALLS));
    }
}
