package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Characters;
import io.github.gsocideas.markdown.HtmlToken.Tag;
import io.github.gsocideas.markdown.WikitextWriter.Within;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Writes Markdown's blocks of HTML, in which nothing is Markdown. */
final class MarkdownHtml {

    private final WikitextWriter writer;
    private final TagPairs pairs;
    private final MarkdownTags tags;

    /** Writes those that stand side by side. */
    MarkdownHtml(MarkdownConversion conversion, TagPairs pairs) {
        this.writer = conversion.writer();
        this.pairs = pairs;
        this.tags = new MarkdownTags(conversion, pairs);
    }

    /** Whether what stands here is in an element whose content isn't shown. */
    boolean isHidden() {
        return tags.isHidden();
    }

    /** Writes one. */
    void write(List<HtmlToken> tokens, Node block) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Tag tag) {
                Optional<Integer> end = tag.name().equals("pre") && !tag.isClosing() && !tags.isHidden()
                        ? pairs.counterpart(tag).map(tokens::indexOf).filter(index -> index > 0)
                        : Optional.empty();
                if (end.isPresent()) {
                    preformatted(tokens.subList(i, end.get()));
                    i = end.get();
                } else {
                    tags.write(
                            tag,
                            block,
                            pairs.counterpart(tag).map(tokens::contains).orElse(false));
                }
            } else if (tokens.get(i) instanceof Characters characters && !tags.isHidden()) {
                lines(characters.text());
            }
        }
    }

    /** Lines of text, none of which begins or ends with a blank. */
    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && writer.isWithin(Within.LINK)) {
                writer.markup(" ");
            } else if (i > 0) {
                writer.endLine();
            }
            String line = lines[i].replaceAll("\\s+", " ");
            writer.text(writer.isAtLineStart() ? line.stripLeading() : line);
        }
    }

    private void preformatted(List<HtmlToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (HtmlToken token : tokens) {
            if (token instanceof Characters characters) {
                text.append(characters.text());
            }
        }
        // The line break right after the tag isn't shown.
        boolean first = tokens.size() > 1
                && tokens.get(1) instanceof Characters characters
                && characters.text().startsWith("\n");
        writer.preformatted(first ? text.substring(1) : text.toString());
    }
}
