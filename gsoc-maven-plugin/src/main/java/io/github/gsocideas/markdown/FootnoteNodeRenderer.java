package io.github.gsocideas.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;

/** Renders footnotes in the way that {@link Footnotes} chooses, and the references to them. */
final class FootnoteNodeRenderer implements NodeRenderer {

    /** The tag of the extension Cite. */
    private static final String TAG = "ref";

    /** Enough digits that no two notes meet by chance. */
    private static final int NAME_LENGTH = 16;

    private final WikitextNodeRendererContext context;
    private final WikitextWriter writer;
    private final ListNodeRenderer lists;
    private final Set<Node> cited = new HashSet<>();
    private final Map<FootnoteDefinition, String> names = new HashMap<>();
    private Optional<Footnotes> ofRoot = Optional.empty();

    /**
     * A renderer.
     *
     * @param lists renders the list of the notes
     */
    FootnoteNodeRenderer(WikitextNodeRendererContext context, ListNodeRenderer lists) {
        this.context = context;
        this.writer = context.writer();
        this.lists = lists;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteDefinition.class, FootnoteReference.class);
    }

    @Override
    public void beforeRoot(Node document) {
        ofRoot = Optional.of(new Footnotes(document, context.hasExtensionTag(TAG)));
    }

    /** Renders the list of the notes. */
    @Override
    public void afterRoot(Node document) {
        Footnotes footnotes = ofRoot.orElseThrow();
        if (!footnotes.isCited() && !footnotes.inOrder().isEmpty()) {
            writer.endParagraph();
            lists.numbered(footnotes.inOrder());
        }
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            reference(reference, ofRoot.orElseThrow());
        } else {
            lists.item(node);
        }
    }

    private void reference(FootnoteReference reference, Footnotes footnotes) {
        footnotes
                .number(reference)
                .ifPresentOrElse(
                        number -> writer.markup("<sup>" + number + "</sup>"),
                        () -> footnotes
                                .definition(reference)
                                .ifPresent(definition -> cite(definition, footnotes.isReferredToAgain(definition))));
    }

    /** Renders a note where it is referred to first; where it is again, only the name that it has then. */
    private void cite(FootnoteDefinition definition, boolean again) {
        String opening = "<" + TAG + (again ? " name=\"" + names.computeIfAbsent(definition, this::name) + "\"" : "");
        if (cited.add(definition)) {
            writer.markup(opening + ">");
            context.renderChildren(definition.getFirstChild());
            writer.markup("</" + TAG + ">");
        } else {
            writer.markup(opening + " />");
        }
    }

    /** One that no other note of the page has, since all ideas' notes are in one list; notes that say the same share it. */
    private String name(FootnoteDefinition definition) {
        // Of the wikitext, since the same Markdown in a file of another directory may link to another page.
        String note = definition.getLabel() + "\n" + context.wikitext(definition.getFirstChild());
        return "note-"
                + UUID.nameUUIDFromBytes(note.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "")
                        .substring(0, NAME_LENGTH);
    }
}
