package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes HTML whose elements are properly within each other, whatever tags an author wrote. It knows what is open: an end
 * without a beginning is shown as text, and what has no end is closed with what is around it. What the writer's caller begins,
 * no author's tag can close.
 *
 * <p>A paragraph begins with its first words. Elements of a line that are open where it ends, such as {@code b}, are closed
 * with it and begin again in the next one.
 */
final class FlowWriter {

    private static final Set<String> AROUND_ITEMS = Set.of("dl", "ol", "table", "ul");

    /** Further elements end with their paragraph, since each would be written again in all those behind it. */
    private static final int MOST_CARRIED = 10;

    private final HtmlStack html = new HtmlStack();
    private final List<OpenElement> carried = new ArrayList<>();
    private final boolean isFlow;
    private final boolean hasLinks;
    private boolean mayBeginParagraph;

    private FlowWriter(boolean isFlow, boolean hasLinks) {
        this.isFlow = isFlow;
        this.hasLinks = hasLinks;
    }

    /** Writes paragraphs, lists and the like. */
    static FlowWriter ofBlocks() {
        return new FlowWriter(true, true);
    }

    /** Writes a line, in which tags of blocks are text. */
    static FlowWriter ofLine() {
        return new FlowWriter(false, true);
    }

    /** Writes the words of a link, in which no other link can be. */
    static FlowWriter ofLinkWords() {
        return new FlowWriter(false, false);
    }

    boolean hasLinks() {
        return hasLinks;
    }

    /** The HTML, with all elements closed. */
    String html() {
        return html.close();
    }

    /** How many elements are open. */
    int depth() {
        return html.depth();
    }

    /** Closes elements until no more are open than there were. */
    void closeTo(int depth) {
        html.closeTo(depth);
    }

    /** Begins an element that only {@link #closeTo} ends. */
    void begin(String name, String attributes) {
        html.push(new OpenElement(name, "<" + name + attributes + ">", false));
    }

    /** A line begins whose words may begin a paragraph, or are in the one that is open. */
    void beginLine() {
        mayBeginParagraph = isFlow;
        html.endLine();
    }

    /** A line begins whose words stand in the element that is open, and in no paragraph. */
    void beginBareLine() {
        mayBeginParagraph = false;
    }

    /** Ends the paragraph, if one is open. */
    void endParagraph() {
        int paragraph = html.paragraph();
        if (paragraph != HtmlStack.NONE) {
            html.within(paragraph).stream()
                    .filter(OpenElement::isAuthors)
                    .limit(MOST_CARRIED)
                    .forEach(carried::add);
            html.closeTo(paragraph);
            html.endLine();
        }
    }

    /** Text, of which nothing is markup. */
    void text(String text) {
        if (!text.isEmpty()) {
            inline(HtmlText.escape(text));
        }
    }

    /** HTML that stands in a line. */
    void inline(String markup) {
        beginParagraph();
        html.append(markup);
    }

    /** HTML that stands between paragraphs. */
    void block(String markup) {
        endParagraph();
        mayBeginParagraph = false;
        html.append(markup);
    }

    /** Begins bold or italics. */
    void beginQuotes(String name) {
        beginParagraph();
        begin(name, "");
    }

    /** Ends bold or italics, if what is around them hasn't ended them. */
    void endQuotes(String name) {
        int place = html.lastInLine(name, false);
        if (place != HtmlStack.NONE) {
            html.closeInLine(place);
        }
    }

    /** Whether the block around is an author's tag in which words are in no paragraphs. */
    boolean isInBlockOfAuthor() {
        int paragraph = html.paragraph();
        int block = html.block(paragraph == HtmlStack.NONE ? html.depth() : paragraph);
        return block != HtmlStack.NONE
                && html.get(block).isAuthors()
                && !html.get(block).mayHoldParagraphs();
    }

    /** A tag that an author wrote. */
    void tag(Tag tag) {
        boolean isBlock = OpenElement.isBlock(tag.name());
        if (isBlock && !isFlow) {
            text(tag.source());
        } else if (tag.isVoid()) {
            empty(tag.name(), isBlock);
        } else if (!tag.closing()) {
            begin(tag, isBlock);
        } else if (isBlock) {
            endBlock(tag);
        } else {
            endInline(tag);
        }
    }

    private void empty(String name, boolean isBlock) {
        if (isBlock) {
            block("<" + name + ">\n");
        } else {
            inline("<" + name + ">");
        }
    }

    private void begin(Tag tag, boolean isBlock) {
        if (!isBlock) {
            beginParagraph();
        } else if (makesRoom(tag.written())) {
            mayBeginParagraph = false;
        } else {
            text(tag.source());
            return;
        }
        html.push(new OpenElement(tag.name(), "<" + tag.name() + tag.attributes() + ">", true));
        if (tag.selfClosing()) {
            html.closeTo(html.depth() - 1);
        }
    }

    /** Closes what must be closed before an element of a block; whether it may be here. */
    private boolean makesRoom(String name) {
        if (Elements.ITEMS.containsKey(name)) {
            return makesRoomForItem(name);
        }
        endParagraph();
        int block = html.block();
        if (block != HtmlStack.NONE
                && name.equals(OpenElement.PARAGRAPH)
                && html.get(block).name().equals(name)) {
            html.closeTo(block);
        }
        return true;
    }

    /** The same for an item of a list or a table, which an author must have begun around it. */
    private boolean makesRoomForItem(String name) {
        int container = html.depth() - 1;
        while (container >= 0
                && mayBeClosedAround(html.get(container))
                && !AROUND_ITEMS.contains(html.get(container).name())) {
            container--;
        }
        if (container < 0
                || !html.get(container).isAuthors()
                || !Elements.ITEMS.get(name).contains(html.get(container).name())) {
            return false;
        }
        endParagraph();
        boolean isCell = Elements.CELLS.contains(name);
        boolean hasRow =
                container + 1 < html.depth() && html.get(container + 1).name().equals("tr");
        html.closeTo(isCell && hasRow ? container + 2 : container + 1);
        if (isCell && !hasRow) {
            html.push(new OpenElement("tr", "<tr>", true));
        }
        return true;
    }

    private void endBlock(Tag tag) {
        int place = html.depth() - 1;
        while (place >= 0 && !isClosedBy(tag, html.get(place)) && mayBeClosedAround(html.get(place))) {
            place--;
        }
        if (place >= 0 && isClosedBy(tag, html.get(place))) {
            html.closeTo(place);
            mayBeginParagraph = false;
        } else {
            text(tag.source());
        }
    }

    private static boolean mayBeClosedAround(OpenElement element) {
        return element.isAuthors() || element.isParagraphOfWords() || !element.isBlock();
    }

    private static boolean isClosedBy(Tag tag, OpenElement element) {
        return element.isAuthors() && element.name().equals(tag.name());
    }

    private void endInline(Tag tag) {
        int place = html.lastInLine(tag.name(), true);
        if (place != HtmlStack.NONE) {
            html.closeInLine(place);
            return;
        }
        for (int i = carried.size() - 1; i >= 0; i--) {
            if (carried.get(i).name().equals(tag.name())) {
                carried.remove(i);
                return;
            }
        }
        text(tag.source());
    }

    private void beginParagraph() {
        int block = html.block();
        boolean isDirectlyInBlock = block == html.depth() - 1;
        boolean mayBeHere = block == HtmlStack.NONE || html.get(block).mayHoldParagraphs();
        if (mayBeginParagraph && isDirectlyInBlock && mayBeHere) {
            begin(OpenElement.PARAGRAPH, "");
            carried.forEach(html::push);
            carried.clear();
        }
    }
}
