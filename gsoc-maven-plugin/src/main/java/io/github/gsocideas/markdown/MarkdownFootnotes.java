package io.github.gsocideas.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The footnotes that a text refers to, numbered as it does. A wiki with the extension Cite is given each where the text
 * refers to it first; any other one a list of them.
 */
public final class MarkdownFootnotes {

    private static final String TAG = "ref";

    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> inOrder = new ArrayList<>();
    private final List<FootnoteReference> references;
    private final List<FootnoteDefinition> written = new ArrayList<>();
    private final boolean cited;

    /**
     * The footnotes of a text.
     *
     * @param cite whether the wiki has the extension Cite
     */
    public MarkdownFootnotes(MarkdownText text, boolean cite) {
        for (Node node = text.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            }
        }
        references = references(text.document()).toList();
        references.forEach(this::count);
        List<FootnoteReference> within =
                inOrder.stream().flatMap(MarkdownFootnotes::allReferences).toList();
        cited = cite && within.isEmpty() && inOrder.stream().allMatch(MarkdownFootnotes::isParagraph);
        for (int i = 0; i < inOrder.size(); i++) {
            allReferences(inOrder.get(i)).forEach(this::count);
        }
    }

    private void count(FootnoteReference reference) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition != null && !inOrder.contains(definition)) {
            inOrder.add(definition);
        }
    }

    private static Stream<FootnoteReference> references(Node document) {
        Stream.Builder<FootnoteReference> references = Stream.builder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!MarkdownText.isDefinition(node)) {
                MarkdownText.all(node).stream()
                        .filter(FootnoteReference.class::isInstance)
                        .map(FootnoteReference.class::cast)
                        .forEach(references);
            }
        }
        return references.build();
    }

    private static Stream<FootnoteReference> allReferences(Node node) {
        return MarkdownText.all(node).stream()
                .filter(FootnoteReference.class::isInstance)
                .map(FootnoteReference.class::cast);
    }

    private static boolean isParagraph(FootnoteDefinition definition) {
        return definition.getFirstChild() instanceof Paragraph
                && definition.getFirstChild().getNext() == null;
    }

    /** The notes to be shown after the text, in their order. */
    List<Node> list() {
        return cited ? List.of() : inOrder();
    }

    /** The notes that the text refers to, in their order. */
    public List<Node> inOrder() {
        return List.copyOf(inOrder);
    }

    /** What is shown in a reference's place, where that is the number of a list's item. */
    public Optional<Integer> number(FootnoteReference reference) {
        return cited ? Optional.empty() : Optional.of(inOrder.indexOf(definitions.get(reference.getLabel())) + 1);
    }

    /** Writes a reference, and the note itself where the wiki has it there. */
    void write(FootnoteReference reference, WikitextWriter writer, MarkdownInlines inlines) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (!cited) {
            writer.markup("<sup>" + number(reference).orElseThrow() + "</sup>");
            return;
        }
        boolean again = references.stream()
                        .filter(other -> definitions.get(other.getLabel()) == definition)
                        .count()
                > 1;
        String name = again ? " name=\"" + name(definition) + "\"" : "";
        if (written.contains(definition)) {
            writer.markup("<" + TAG + name + " />");
        } else {
            written.add(definition);
            writer.markup("<" + TAG + name + ">");
            inlines.writeAllIn(definition.getFirstChild());
            writer.markup("</" + TAG + ">");
        }
    }

    /** One that no other note of the page has, since all ideas' notes are in one list. */
    private static String name(FootnoteDefinition definition) {
        String words = definition.getLabel() + "\n" + MarkdownText.words(definition);
        return "note-" + Integer.toHexString(words.hashCode());
    }
}
