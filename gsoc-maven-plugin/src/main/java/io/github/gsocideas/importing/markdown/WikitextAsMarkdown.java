package io.github.gsocideas.importing.markdown;

import io.github.gsocideas.encoding.slips.WikitextInMarkdown;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.RenderedMarkdown;
import io.github.gsocideas.markdown.WikitextLimitException;
import io.github.gsocideas.markdown.WikitextRenderer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says wikitext in Markdown, where the way back to wikitext gives what there was, to the letter. */
public final class WikitextAsMarkdown {

    /** The file's name in findings, which nobody sees here. */
    private static final String FILE = "idea.md";

    private final WikitextRenderer renderer;

    /**
     * For one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public WikitextAsMarkdown(Set<String> extensionTags) {
        this.renderer = new WikitextRenderer(extensionTags, LinkBase.NONE, FILE);
    }

    /** A text that has lines of its own; empty where Markdown can't say it. */
    public Optional<String> block(String wikitext) {
        return new MarkdownBlocks(wikitext, this::words)
                .markdown()
                .filter(markdown -> isSame(markdown, wikitext, renderer::render));
    }

    /** A text within a line, as an entry of a list is; empty where Markdown can't say it. */
    public Optional<String> line(String wikitext) {
        return InlineMarkdown.candidates(wikitext)
                .filter(markdown -> isSame(markdown, wikitext, renderer::renderInline))
                .findFirst();
    }

    /** The words of a line, where that line comes back by itself. */
    private Optional<String> words(String wikitext, MarkdownBlocks.Line line) {
        return InlineMarkdown.candidates(wikitext)
                .filter(markdown -> isSame(line.markdown(markdown), line.wikitext(wikitext), renderer::render))
                .findFirst();
    }

    /** Whether Markdown gives the wikitext, and nobody who reads it is told that it looks like wikitext. */
    private static boolean isSame(
            String markdown, String wikitext, Function<MarkdownText, RenderedMarkdown> rendering) {
        if (markdown.lines().count() > MarkdownText.MOST_LINES
                || markdown.chars().filter(character -> character == '[').count() > MarkdownText.MOST_BRACKETS) {
            return false;
        }
        MarkdownText text = MarkdownText.parse(markdown, "");
        try {
            return text.tooDeep().isEmpty()
                    && rendering.apply(text).wikitext().equals(wikitext)
                    && WikitextInMarkdown.find(text, markdown).isEmpty();
        } catch (WikitextLimitException e) {
            return false;
        }
    }
}
