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

    private static final Set<String> BLOCKS = Set.of(
            ("blockquote caption dd div dl dt h4 h5 h6 li ol p pre table td th tr ul").split(" "));

    /** Those in which words may stand in paragraphs. */
    private static final Set<String> OF_PARAGRAPHS = Set.of("blockquote", "div", "td", "th");

    private static final Set<String> AROUND_ITEMS = Set.of("dl", "ol", "table", "ul");

    /** Further elements end with their paragraph, since each would be written again in all those behind it. */
    private static final int MOST_CARRIED = 10;

    private static final String PARAGRAPH = "p";

    /**
     * An element that is open.
     *
     * @param start its tag
     * @param isAuthors whether an author wrote it as a tag, and may close it
     */
    private record Element(String name, String start, boolean isAuthors) {

        boolean isBlock() {
            return BLOCKS.contains(name);
        }
    }

    private final StringBuilder html = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
    private final List<Element> carried = new ArrayList<>();
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
        closeTo(0);
        return html.toString();
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** Closes elements until no more are open than there were. */
    void closeTo(int depth) {
        while (open.size() > depth) {
            Element element = open.remove(open.size() - 1);
            html.append("</").append(element.name()).append('>');
        }
    }

    /** Begins an element that only {@link #closeTo} ends, on a line of its own. */
    void begin(String name, String attributes) {
        push(new Element(name, "<" + name + attributes + ">", false));
    }

    /** A line begins whose words may begin a paragraph, or are in the one that is open. */
    void beginLine() {
        mayBeginParagraph = isFlow;
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    /** A line begins whose words stand in the element that is open, and in no paragraph. */
    void beginBareLine() {
        mayBeginParagraph = false;
    }

    /** Ends the paragraph, if one is open. */
    void endParagraph() {
        int paragraph = paragraph();
        if (paragraph >= 0) {
            open.subList(paragraph + 1, open.size()).stream()
                    .filter(Element::isAuthors)
                    .limit(MOST_CARRIED)
                    .forEach(carried::add);
            closeTo(paragraph);
            html.append('\n');
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

    /** HTML that stands between paragraphs; in a line, it is in that. */
    void block(String markup) {
        endParagraph();
        mayBeginParagraph = false;
        html.append(markup);
    }

    /** Begins bold or italics. */
    void beginQuotes(String name) {
        beginParagraph();
        push(new Element(name, "<" + name + ">", false));
    }

    /** Ends bold or italics, if what is around them hasn't ended them. */
    void endQuotes(String name) {
        int at = lastInLine(name, false);
        if (at >= 0) {
            closeInLine(at);
        }
    }

    /** A tag that an author wrote. */
    void tag(Tag tag) {
        String name = tag.name();
        boolean isBlock = BLOCKS.contains(name) || name.equals("hr");
        if (isBlock && !isFlow) {
            text(tag.source());
        } else if (tag.isVoid()) {
            empty(name);
        } else if (!tag.closing()) {
            begin(tag, isBlock);
        } else if (isBlock) {
            endBlock(tag);
        } else {
            endInline(tag);
        }
    }

    /** Whether the block around is an author's tag, in which words are in no paragraphs. */
    boolean isInBlockOfAuthor() {
        int paragraph = paragraph();
        int block = innermostBlock(paragraph < 0 ? open.size() : paragraph);
        return block >= 0
                && open.get(block).isAuthors()
                && !OF_PARAGRAPHS.contains(open.get(block).name());
    }

    private void empty(String name) {
        if (name.equals("hr")) {
            block("<hr>\n");
        } else {
            inline("<" + name + ">");
        }
    }

    private void begin(Tag tag, boolean isBlock) {
        Element element = new Element(tag.name(), "<" + tag.name() + tag.attributes() + ">", true);
        if (isBlock) {
            if (!makesRoom(tag.written())) {
                text(tag.source());
                return;
            }
            mayBeginParagraph = false;
        } else {
            beginParagraph();
        }
        push(element);
        if (tag.selfClosing()) {
            closeTo(open.size() - 1);
        }
    }

    /** Closes what must be closed before an element of a block; whether it may be here. */
    private boolean makesRoom(String name) {
        endParagraph();
        Set<String> around = Elements.ITEMS.getOrDefault(name, Set.of());
        if (around.isEmpty()) {
            int block = innermostBlock();
            if (name.equals(PARAGRAPH) && block >= 0 && open.get(block).name().equals(PARAGRAPH)) {
                closeTo(block);
            }
            return true;
        }
        int container = open.size() - 1;
        while (container >= 0
                && open.get(container).isAuthors()
                && !AROUND_ITEMS.contains(open.get(container).name())) {
            container--;
        }
        if (container < 0
                || !open.get(container).isAuthors()
                || !around.contains(open.get(container).name())) {
            return false;
        }
        boolean isCell = Elements.CELLS.contains(name);
        boolean hasRow = container + 1 < open.size()
                && open.get(container + 1).name().equals("tr");
        closeTo(isCell && hasRow ? container + 2 : container + 1);
        if (isCell && !hasRow) {
            push(new Element("tr", "<tr>", true));
        }
        return true;
    }

    private void endBlock(Tag tag) {
        int at = open.size() - 1;
        while (at >= 0 && !isClosedBy(tag, open.get(at)) && mayBeClosedAround(open.get(at))) {
            at--;
        }
        if (at >= 0 && isClosedBy(tag, open.get(at))) {
            closeTo(at);
            mayBeginParagraph = false;
        } else {
            text(tag.source());
        }
    }

    private boolean mayBeClosedAround(Element element) {
        return element.isAuthors() || element.name().equals(PARAGRAPH) || !element.isBlock();
    }

    private static boolean isClosedBy(Tag tag, Element element) {
        return element.isAuthors() && element.name().equals(tag.name());
    }

    private void endInline(Tag tag) {
        int at = lastInLine(tag.name(), true);
        if (at >= 0) {
            closeInLine(at);
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

    /** The innermost element of a name that no block is in; below 0 where there is none. */
    private int lastInLine(String name, boolean isAuthors) {
        for (int i = open.size() - 1; i >= 0 && !open.get(i).isBlock(); i--) {
            if (open.get(i).name().equals(name) && open.get(i).isAuthors() == isAuthors) {
                return i;
            }
        }
        return -1;
    }

    /** Ends an element in a line; those in it go on behind it. */
    private void closeInLine(int at) {
        List<Element> within = List.copyOf(open.subList(at + 1, open.size()));
        closeTo(at);
        within.forEach(this::push);
    }

    private void beginParagraph() {
        int block = innermostBlock();
        boolean isDirectlyInBlock = block == open.size() - 1;
        if (mayBeginParagraph
                && isDirectlyInBlock
                && (block < 0 || OF_PARAGRAPHS.contains(open.get(block).name()))) {
            push(new Element(PARAGRAPH, "<p>", false));
            carried.forEach(this::push);
            carried.clear();
        }
    }

    private void push(Element element) {
        open.add(element);
        html.append(element.start());
    }

    private int innermostBlock() {
        return innermostBlock(open.size());
    }

    private int innermostBlock(int depth) {
        int at = depth - 1;
        while (at >= 0 && !open.get(at).isBlock()) {
            at--;
        }
        return at;
    }

    /** Where the open paragraph is that words began; below 0 where there is none. */
    private int paragraph() {
        int block = innermostBlock();
        return block >= 0
                        && open.get(block).name().equals(PARAGRAPH)
                        && !open.get(block).isAuthors()
                ? block
                : -1;
    }
}
