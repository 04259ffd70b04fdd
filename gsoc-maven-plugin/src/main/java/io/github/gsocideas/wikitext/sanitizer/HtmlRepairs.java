package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Elements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repairs of the HTML tags that have no counterpart. They would open or close elements around the argument, and so are made
 * text: {@code <b>a} becomes <code>&amp;lt;b>a</code>.
 *
 * <p>An element can't reach out of a table's cell, out of an entry of a list, or out of a heading. So the reading keeps a
 * stack of such blocks, the whole text being the outermost one, and for each block the elements that are open in it. A
 * closing tag closes elements of its own block alone; where a block ends, what is open in it has no counterpart.
 */
final class HtmlRepairs implements BlockReader.Listener {

    /** Blanks and closing tags up to the end of a line. */
    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:[ \\t]|</[^<>\\n]*>)*+(?:\\n|\\z)");

    private final ExpandedText expanded;
    private final TagRepairs tags;
    private final Set<String> extensionTags;
    private final List<Repair> repairs = new ArrayList<>();
    private final Deque<OpenElements> blocks = new ArrayDeque<>(List.of(new OpenElements()));
    private final OpenQuotes quotes = new OpenQuotes();
    private boolean inBlockLine;

    private HtmlRepairs(ExpandedText expanded, Set<String> extensionTags) {
        this.expanded = expanded;
        this.tags = new TagRepairs(expanded);
        this.extensionTags = extensionTags;
    }

    /**
     * Collects the repairs of a text.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    static List<Repair> collect(ExpandedText expanded, Set<String> extensionTags) {
        HtmlRepairs repairs = new HtmlRepairs(expanded, extensionTags);
        BlockReader.read(expanded.text(), repairs);
        while (!repairs.blocks.isEmpty()) {
            repairs.endBlock();
        }
        return repairs.repairs;
    }

    /** A tag of HTML is text among attributes. What may be an extension's is repaired there, too. */
    @Override
    public void attributeTag(HtmlTag tag) {
        if (!Elements.PAIRED.contains(tag.name())) {
            tag(tag);
        }
    }

    @Override
    public void tableStart(int start) {
        blocks.push(new OpenElements());
    }

    @Override
    public void tableEnd() {
        endBlock();
    }

    @Override
    public void cell() {
        giveUpTo(Set.of());
    }

    @Override
    public void blockLine() {
        blocks.push(new OpenElements());
        inBlockLine = true;
    }

    @Override
    public void quotes(int start, int apostrophes) {
        quotes.mark(start, apostrophes);
    }

    @Override
    public void lineEnd() {
        if (inBlockLine) {
            endBlock();
        }
        inBlockLine = false;
        quotes.endLine();
    }

    private void endBlock() {
        giveUpTo(Set.of());
        blocks.pop();
    }

    @Override
    public void tag(HtmlTag tag) {
        if (Elements.PAIRED.contains(tag.name())) {
            if (tag.closing()) {
                close(tag);
            } else if (!tag.selfClosing() || !Elements.ITEMS.containsKey(tag.name())) {
                open(tag);
            }
        } else if (extensionTags.contains(tag.name())) {
            repairs.add(tags.closesNothing(tag));
        } else if (UnknownTags.is(tag, extensionTags)) {
            repairs.add(tags.unknown(tag));
        }
    }

    /** Gives up the elements of the block that are open within the innermost one of some name, or all of them. */
    private void giveUpTo(Set<String> names) {
        OpenElements open = blocks.element();
        while (!open.isEmpty() && !names.contains(open.innermost().name())) {
            giveUp(open.pop());
        }
    }

    private void open(HtmlTag tag) {
        Set<String> around = Elements.ITEMS.getOrDefault(tag.name(), Set.of());
        if (!around.isEmpty() && around.stream().noneMatch(blocks.element()::isOpen)) {
            repairs.add(tags.outside(tag, around));
            return;
        }
        if (Elements.OF_TABLES.contains(tag.name())) {
            beginTableLine(tag);
        }
        if (!around.isEmpty()) {
            giveUpTo(Stream.concat(
                            around.stream(), Elements.CELLS.contains(tag.name()) ? Stream.of("tr") : Stream.empty())
                    .collect(Collectors.toSet()));
        }
        blocks.element().push(tag);
    }

    /** Puts a table's tag on a line of its own if apostrophes are before it, so that bold and italics end before the table. */
    private void beginTableLine(HtmlTag tag) {
        if (quotes.isMarked()) {
            repairs.add(quotes.innermost().isPresent() ? tags.reportedLineBreak(tag) : tags.lineBreak(tag));
        }
        quotes.endLine();
    }

    /**
     * Closes an element. In <code>&lt;div>\n* a&lt;/div></code> the closing tag is in the list's last entry, and closes what
     * was opened before the list. A line break before the tag ends the entry and shows the same.
     */
    private void close(HtmlTag tag) {
        String name = tag.name();
        if (inBlockLine
                && Elements.AROUND_LISTS.contains(name)
                && !blocks.element().isOpen(name)
                && isOpenAroundLine(name)
                && endsLine(tag)) {
            repairs.add(tags.lineBreak(tag));
            lineEnd();
        }
        if (!blocks.element().isOpen(name)) {
            repairs.add(tags.closesNothing(tag));
            return;
        }
        HtmlTag innermost = blocks.element().pop();
        while (!innermost.name().equals(name)) {
            giveUp(innermost);
            innermost = blocks.element().pop();
        }
    }

    private boolean isOpenAroundLine(String name) {
        return blocks.stream().skip(1).findFirst().stream().anyMatch(around -> around.isOpen(name));
    }

    /** Whether nothing but other closing tags is behind a tag on its line, which can then end before the tag. */
    private boolean endsLine(HtmlTag tag) {
        return CLOSING_TAGS
                .matcher(expanded.text())
                .region(tag.end(), expanded.text().length())
                .lookingAt();
    }

    /** Makes text of an opening tag without a counterpart, unless HTML lets its closing tag be missing. */
    private void giveUp(HtmlTag element) {
        if (!Elements.ITEMS.containsKey(element.name()) && !element.name().equals("p")) {
            repairs.add(tags.neverClosed(element));
        }
    }
}
