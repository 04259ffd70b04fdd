package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts words that stand right on the page, or in a quotation, into paragraphs of their own, as MediaWiki's
 * {@code RemexCompatMunger} does: those beside {@code <div>}, for instance. A formatting element such as {@code b} that holds
 * both words and blocks is divided.
 */
final class Paragraphs {

    private static final Set<String> INLINE = Set.of(
            ("a abbr b bdi bdo big br cite code data del dfn em font i ins kbd mark q rb rp rt rtc ruby s samp small span"
                            + " strike strong sub sup time tt u var")
                    .split(" "));

    private final HtmlElement around;
    private Optional<HtmlElement> paragraph = Optional.empty();

    /** The formatting elements that are around the node before, and the parts of them that hold it. */
    private final List<HtmlElement> divided = new ArrayList<>();

    private final List<HtmlElement> parts = new ArrayList<>();

    private Paragraphs(HtmlElement around) {
        this.around = around;
    }

    /** Does it in a whole tree. */
    static void begin(HtmlElement root) {
        beginInQuotationsOf(root);
        new Paragraphs(root).begin();
    }

    private static void beginInQuotationsOf(HtmlElement element) {
        Stream.of(element.fostered(), element.children()).flatMap(List::stream).forEach(node -> {
            if (node instanceof HtmlElement child) {
                beginInQuotationsOf(child);
                if (child.is("blockquote")) {
                    new Paragraphs(child).begin();
                }
            }
        });
    }

    private void begin() {
        around.takeChildren().forEach(node -> put(node, List.of()));
    }

    private void put(HtmlNode node, List<HtmlElement> formatting) {
        if (node instanceof HtmlWords words) {
            if (words.isBlank() && formatting.isEmpty()) {
                paragraph.orElse(around).append(words);
            } else {
                putInParagraph(words, formatting);
            }
        } else if (node instanceof HtmlElement element) {
            if (!hasBlock(element)) {
                putInParagraph(element, formatting);
            } else if (ActiveFormatting.NAMES.contains(element.name())) {
                List<HtmlElement> within = new ArrayList<>(formatting);
                within.add(element);
                element.takeChildren().forEach(child -> put(child, within));
            } else {
                putBetweenParagraphs(element, formatting);
            }
        }
    }

    private static boolean hasBlock(HtmlNode node) {
        return node instanceof HtmlElement element
                && (!INLINE.contains(element.name())
                        || element.children().stream().anyMatch(Paragraphs::hasBlock));
    }

    private void putInParagraph(HtmlNode node, List<HtmlElement> formatting) {
        if (paragraph.isEmpty()) {
            HtmlElement begun = new HtmlElement(Tag.start(Tag.PARAGRAPH));
            around.append(begun);
            paragraph = Optional.of(begun);
            divided.clear();
            parts.clear();
        }
        part(formatting, paragraph.get()).append(node);
    }

    private void putBetweenParagraphs(HtmlElement node, List<HtmlElement> formatting) {
        boolean isInWords = paragraph.isPresent() && INLINE.contains(node.name());
        if (isInWords && !parts.isEmpty() && !formatting.isEmpty() && divided.get(0) == formatting.get(0)) {
            around.append(parts.get(0));
            paragraph = Optional.empty();
        } else if (paragraph.isPresent()) {
            removeBlankParts(formatting);
            paragraph = Optional.empty();
            divided.clear();
            parts.clear();
        }
        part(formatting, around).append(node);
        if (!formatting.isEmpty()) {
            node.takeFostered(each -> ActiveFormatting.NAMES.contains(each.name()) && !hasBlock(each))
                    .forEach(fostered -> put(fostered, formatting));
        }
    }

    /** Removes the parts of formatting elements that hold nothing before a block in the same elements. */
    private void removeBlankParts(List<HtmlElement> formatting) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            boolean goesOn = i < formatting.size() && divided.get(i) == formatting.get(i);
            if (goesOn && parts.get(i).children().stream().allMatch(HtmlNode::isBlank)) {
                parts.get(i).remove();
            }
        }
        paragraph.filter(begun -> begun.children().isEmpty()).ifPresent(HtmlElement::remove);
    }

    /** The part of formatting elements that the next node is in. */
    private HtmlElement part(List<HtmlElement> formatting, HtmlElement into) {
        int common = 0;
        while (common < Math.min(divided.size(), formatting.size()) && divided.get(common) == formatting.get(common)) {
            common++;
        }
        divided.subList(common, divided.size()).clear();
        parts.subList(common, parts.size()).clear();
        for (HtmlElement element : formatting.subList(common, formatting.size())) {
            HtmlElement part = element.part();
            (parts.isEmpty() ? into : parts.get(parts.size() - 1)).append(part);
            divided.add(element);
            parts.add(part);
        }
        return parts.isEmpty() ? into : parts.get(parts.size() - 1);
    }
}
