package io.github.gsocideas.encoding;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.RenderedMarkdown;
import io.github.gsocideas.markdown.WikitextRenderer;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Contained;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes Markdown as wikitext that is fit to be an argument and shows what the Markdown shows: what isn't markup there is
 * none on the wiki.
 */
public final class MarkdownEncoder {

    private final Set<String> extensionTags;
    private final LinkBase base;

    /**
     * An encoder for one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @param base where the idea files are on the web
     */
    public MarkdownEncoder(Set<String> extensionTags, LinkBase base) {
        this.extensionTags = Set.copyOf(extensionTags);
        this.base = base;
    }

    /** The idea with all of its Markdown as wikitext. */
    Idea wikitext(Idea idea) {
        Map<Field, Value> values = new LinkedHashMap<>();
        idea.values().forEach((field, value) -> values.put(field, wikitext(idea, value, false)));
        return new Idea(idea.document(), values);
    }

    private Value wikitext(Idea idea, Value value, boolean inline) {
        if (value instanceof Value.Text text) {
            return text.isMarkdown() ? wikitext(idea, text, inline) : text;
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(items.position(), entries(idea, items.values()));
        }
        if (value instanceof Value.People people) {
            return new Value.People(people.position(), entries(idea, people.values()));
        }
        return value instanceof Value.ReviewEntry entry && entry.text().isMarkdown()
                ? new Value.ReviewEntry(
                        entry.position(),
                        entry.verdict(),
                        wikitext(idea, entry.text(), false),
                        entry.by(),
                        entry.date())
                : value;
    }

    private List<Value> entries(Idea idea, List<Value> values) {
        return values.stream().map(value -> wikitext(idea, value, true)).toList();
    }

    private Value.Text wikitext(Idea idea, Value.Text text, boolean inline) {
        return new Value.Text(text.position(), encode(idea, text, inline).wikitext(), Value.Text.WIKITEXT);
    }

    /**
     * One of an idea's texts as wikitext, with remarks placed in the text as it was.
     *
     * @param text one that there is no {@link #obstacle} for
     * @param inline whether it comes within a line, and so {@link #isLine} must be true; else it begins one
     */
    public Contained encode(Idea idea, Value.Text text, boolean inline) {
        return encode(idea.file(), text.text(), idea.document().definitions(), inline);
    }

    /** Why a text can't be written. */
    Optional<Remark> obstacle(Idea idea, Value.Text text) {
        if (text.text().lines().count() > MarkdownText.MOST_LINES) {
            return Optional.of(new Remark(
                    0,
                    "more than " + MarkdownText.MOST_LINES + " lines are more than is read of Markdown",
                    "move what is long to a page of its own and link to it"));
        }
        MarkdownText markdown = MarkdownText.parse(text.text(), idea.document().definitions());
        return markdown.tooDeep()
                .map(node -> new Remark(
                        markdown.at(node),
                        "more than " + MarkdownText.DEEPEST + " quotes, lists and the like are within each other here",
                        "delete some of them"));
    }

    /** Whether a text is a single paragraph, which is all that there is room for within a line. */
    boolean isLine(Idea idea, Value.Text text) {
        return MarkdownText.parse(text.text(), idea.document().definitions())
                .paragraph()
                .isPresent();
    }

    public Contained encode(String file, String text, String definitions, boolean inline) {
        MarkdownText markdown = MarkdownText.parse(text, definitions);
        WikitextRenderer renderer = new WikitextRenderer(extensionTags, base, file);
        RenderedMarkdown rendered = inline ? renderer.renderInline(markdown) : renderer.render(markdown);
        return new Contained(rendered.wikitext(), rendered.remarks());
    }
}
