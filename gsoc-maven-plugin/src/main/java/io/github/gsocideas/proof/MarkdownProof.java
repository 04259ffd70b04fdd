package io.github.gsocideas.proof;

import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.Footnotes;
import io.github.gsocideas.markdown.HtmlToken;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.WikitextWriter;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Shows that a wiki shows the words of an idea's Markdown: every character that Markdown shows, in its order, and no other.
 * White space is left aside, since it folds and wraps, and so are texts with HTML of which some is hidden.
 */
public final class MarkdownProof {

    /** Tags of what isn't shown, or shown by other words than those between tags. */
    private static final String UNCERTAIN = "script|style|title|template|head|img";

    private final Idea idea;
    private final Set<String> extensionTags;

    private MarkdownProof(Idea idea, Set<String> extensionTags) {
        this.idea = idea;
        this.extensionTags = extensionTags;
    }

    /** The first difference between an idea's Markdown and its call, which names the field; empty where there is none. */
    static Optional<String> difference(Idea idea, TemplateCall call, Set<String> extensionTags) {
        MarkdownProof proof = new MarkdownProof(idea, extensionTags);
        Map<String, String> arguments = call.arguments().stream()
                .collect(Collectors.toMap(TemplateCall.Argument::parameter, TemplateCall.Argument::value));
        for (Map.Entry<Field, Value> entry : idea.values().entrySet()) {
            String argument = entry.getKey().parameter().map(arguments::get).orElse(null);
            if (argument != null && !proof.shows(argument, entry.getValue())) {
                return Optional.of("field '" + entry.getKey().name() + "' shows something else");
            }
        }
        return Optional.empty();
    }

    private boolean shows(String argument, Value value) {
        List<Value.Text> texts = markdown(value).toList();
        if (texts.isEmpty()) {
            return true;
        }
        String shown = RenderedText.of(argument, extensionTags);
        return texts.stream()
                .map(this::words)
                .flatMap(Optional::stream)
                .allMatch(words -> value instanceof Value.Text ? shown.equals(words) : shown.contains(words));
    }

    private static Stream<Value.Text> markdown(Value value) {
        if (value instanceof Value.Text text) {
            return Stream.of(text).filter(Value.Text::isMarkdown);
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(MarkdownProof::markdown);
        }
        if (value instanceof Value.People people) {
            return people.values().stream().flatMap(MarkdownProof::markdown);
        }
        return value instanceof Value.ReviewEntry entry ? markdown(entry.text()) : Stream.empty();
    }

    /** What a text shows; empty where that isn't certain. */
    private Optional<String> words(Value.Text text) {
        return words(MarkdownText.parse(text.text(), idea.document().definitions()), extensionTags.contains("ref"));
    }

    public static Optional<String> words(MarkdownText text, boolean cite) {
        Footnotes footnotes = new Footnotes(text.document(), cite);
        List<Node> all = new ArrayList<>();
        for (Node node = text.document().getFirstChild(); node != null; node = node.getNext()) {
            if (!MarkdownText.isDefinition(node)) {
                all.addAll(MarkdownText.all(node));
            }
        }
        footnotes.inOrder().forEach(note -> all.addAll(MarkdownText.all(note)));
        StringBuilder words = new StringBuilder();
        for (Node node : all) {
            if (isUncertain(node)) {
                return Optional.empty();
            }
            words.append(words(node, footnotes));
        }
        return Optional.of(RenderedText.unspaced(WikitextWriter.characters(words.toString())));
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
            return isInImage(node)
                    ? ""
                    : footnotes.number(reference).map(String::valueOf).orElse("");
        }
        return html(node).stream()
                .filter(HtmlToken.Characters.class::isInstance)
                .map(token -> ((HtmlToken.Characters) token).text())
                .collect(Collectors.joining());
    }

    /** Whether a node is in the words for an image, which refer to nothing. */
    private static boolean isInImage(Node node) {
        return node != null && (node instanceof Image || isInImage(node.getParent()));
    }
}
