package io.github.gsocideas.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The footnotes that a text refers to, numbered in the order in which it does, and after them those that only other
 * footnotes refer to.
 *
 * <p>A wiki with the extension Cite has each where the text refers to it first, and numbers them itself. Any other one has
 * a numbered list of them after the text; so has every wiki where one of them is more than a paragraph or refers to another.
 */
public final class Footnotes {

    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> inOrder = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Node, Integer> referencesInText = new HashMap<>();
    private final boolean cited;

    /**
     * The footnotes of a text.
     *
     * @param document what the text is read as
     * @param cite whether the wiki has the extension Cite
     */
    public Footnotes(Node document, boolean cite) {
        for (Node node : MarkdownText.all(document)) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            }
        }
        for (FootnoteReference reference : references(document)) {
            definition(reference).ifPresent(definition -> {
                referencesInText.merge(definition, 1, Integer::sum);
                number(definition);
            });
        }
        cited = cite
                && inOrder.stream()
                        .allMatch(note -> isParagraph(note) && references(note).isEmpty());
        for (int i = 0; i < inOrder.size(); i++) {
            references(inOrder.get(i))
                    .forEach(reference -> definition(reference).ifPresent(this::number));
        }
    }

    private void number(FootnoteDefinition definition) {
        if (numbers.putIfAbsent(definition, inOrder.size() + 1) == null) {
            inOrder.add(definition);
        }
    }

    /** The references in a node, in their order. */
    public static List<FootnoteReference> references(Node root) {
        return MarkdownText.shown(root).stream()
                .filter(FootnoteReference.class::isInstance)
                .map(FootnoteReference.class::cast)
                .toList();
    }

    private static boolean isParagraph(FootnoteDefinition definition) {
        return definition.getFirstChild() instanceof Paragraph
                && definition.getFirstChild().getNext() == null;
    }

    /** The notes that the text refers to, in their order. */
    public List<Node> inOrder() {
        return List.copyOf(inOrder);
    }

    /** What is shown in a reference's place, where that is the number of a list's item. */
    public Optional<Integer> number(FootnoteReference reference) {
        return cited
                ? Optional.empty()
                : Optional.of(definition(reference).map(numbers::get).orElse(0));
    }

    /** Whether each note is where the text refers to it first. */
    boolean isCited() {
        return cited;
    }

    /** The note that a reference leads to. */
    Optional<FootnoteDefinition> definition(FootnoteReference reference) {
        return Optional.ofNullable(definitions.get(reference.getLabel()));
    }

    /** Whether the text refers to a note more than once. */
    boolean isReferredToAgain(FootnoteDefinition definition) {
        return referencesInText.getOrDefault(definition, 0) > 1;
    }
}
