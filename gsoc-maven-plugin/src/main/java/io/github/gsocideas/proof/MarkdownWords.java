package io.github.gsocideas.proof;

import io.github.gsocideas.markdown.Footnotes;
import io.github.gsocideas.markdown.HtmlToken;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.WikitextWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What a text in Markdown shows: every character, in its order, but for white space, which folds and wraps. What isn't
 * certain is left aside: a text with HTML of which some is hidden, or with images that have no words.
 */
public final class MarkdownWords {

    /** Tags of what isn't shown, or shown by other words than those between tags. */
    private static final String UNCERTAIN = "script|style|title|template|head|img";

    private MarkdownWords() {}

    /**
     * The words of a text; empty where they aren't certain.
     *
     * @param cite whether the wiki has the extension Cite, which numbers the footnotes itself
     */
    public static Optional<String> collect(MarkdownText text, boolean cite) {
        Footnotes footnotes = new Footnotes(text.document(), cite);
        List<Node> all = MarkdownText.shown(text.document());
        footnotes.inOrder().forEach(note -> all.addAll(MarkdownText.shown(note)));
        all.removeAll(inImages(all));
        StringBuilder words = new StringBuilder();
        for (Node node : all) {
            if (isUncertain(node)) {
                return Optional.empty();
            }
            words.append(words(node, footnotes));
        }
        return Optional.of(RenderedText.unspaced(WikitextWriter.characters(words.toString())));
    }

    /** What is in images, whose words are told as one. */
    private static Set<Node> inImages(List<Node> nodes) {
        return nodes.stream()
                .filter(Image.class::isInstance)
                .flatMap(image -> MarkdownText.all(image).stream().skip(1))
                .collect(Collectors.toSet());
    }

    private static boolean isUncertain(Node node) {
        if (node instanceof Image image) {
            return MarkdownText.words(image).isBlank();
        }
        return html(node).stream()
                .anyMatch(token ->
                        token instanceof HtmlToken.Tag tag && tag.name().matches(UNCERTAIN));
    }

    private static List<HtmlToken> html(Node node) {
        if (node instanceof HtmlBlock block) {
            return HtmlToken.read(block.getLiteral());
        }
        return node instanceof HtmlInline inline ? HtmlToken.read(inline.getLiteral()) : List.of();
    }

    private static String words(Node node, Footnotes footnotes) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        if (node instanceof TaskListItemMarker marker) {
            return marker.isChecked() ? "\u2611" : "\u2610";
        }
        if (node instanceof FootnoteReference reference) {
            return number(reference, footnotes);
        }
        if (node instanceof Image image) {
            return MarkdownText.words(image)
                    + Footnotes.references(image).stream()
                            .map(reference -> number(reference, footnotes))
                            .collect(Collectors.joining());
        }
        return html(node).stream()
                .filter(HtmlToken.Characters.class::isInstance)
                .map(token -> ((HtmlToken.Characters) token).text())
                .collect(Collectors.joining());
    }

    private static String number(FootnoteReference reference, Footnotes footnotes) {
        return footnotes.number(reference).map(String::valueOf).orElse("");
    }
}
