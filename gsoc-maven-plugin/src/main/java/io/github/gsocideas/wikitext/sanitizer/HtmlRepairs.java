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

/** Makes text of the HTML tags that have no counterpart, since they would open or close elements around the argument. */
public final class HtmlRepairs implements BlockReader.Listener {

    /** Items that stand in a row of the element that they need around them. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:[ \\t]|</[^<>\\n]*>)*+(?:\\n|\\z)");

    private static final Set<String> OF_TABLES = Set.of("table", "caption", "tr", "td", "th");

    /** What a list within it doesn't end, unlike bold, which MediaWiki begins anew in each entry. */
    private static final Set<String> AROUND_LISTS = Set.of("blockquote", "center", "dd", "div", "li", "td", "th");

    private static final Pattern TAG_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final ExpandedText visible;
    private final TagRepairs tags;
    private final Set<String> extensionTags;
    private final List<Repair> repairs = new ArrayList<>();
    private final Deque<OpenElements> blocks = new ArrayDeque<>(List.of(new OpenElements()));
    private boolean inLine;
    private boolean quotes;
    private boolean bold;
    private boolean italics;

    private HtmlRepairs(ExpandedText visible, Set<String> extensionTags) {
        this.visible = visible;
        this.tags = new TagRepairs(visible);
        this.extensionTags = extensionTags;
    }

    static List<Repair> of(ExpandedText visible, Set<String> extensionTags) {
        HtmlRepairs repairs = new HtmlRepairs(visible, extensionTags);
        BlockReader.read(visible.text(), repairs);
        while (!repairs.blocks.isEmpty()) {
            repairs.endBlock();
        }
        return repairs.repairs;
    }

    /** An extension of the wiki may read a tag wherever it is. */
    @Override
    public void attributeTag(HtmlTag tag) {
        if (!Elements.PAIRED.contains(tag.name())) {
            tag(tag);
        }
    }

    @Override
    public void tableStart() {
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
        inLine = true;
    }

    @Override
    public void quotes(int number) {
        quotes = true;
        bold ^= number > 2;
        italics ^= number == 2 || number >= 5;
    }

    @Override
    public void lineEnd() {
        if (inLine) {
            endBlock();
        }
        inLine = false;
        endQuotes();
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
        } else if (!Elements.VOID.contains(tag.name())
                && TAG_NAME.matcher(tag.name()).matches()) {
            repairs.add(extensionTags.contains(tag.name()) ? tags.closesNothing(tag) : tags.unknown(tag));
        }
    }

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
        if (OF_TABLES.contains(tag.name())) {
            beginTable(tag);
        }
        if (!around.isEmpty()) {
            giveUpTo(Stream.concat(around.stream(), CELLS.contains(tag.name()) ? Stream.of("tr") : Stream.empty())
                    .collect(Collectors.toSet()));
        }
        blocks.element().push(tag);
    }

    /** Ends the line, and so its bold and italics, which nothing closes any more in the table. */
    private void beginTable(HtmlTag tag) {
        if (quotes) {
            repairs.add(bold || italics ? tags.reportedLineBreak(tag) : tags.lineBreak(tag));
        }
        endQuotes();
    }

    private void endQuotes() {
        quotes = false;
        bold = false;
        italics = false;
    }

    private void close(HtmlTag tag) {
        String name = tag.name();
        if (inLine
                && AROUND_LISTS.contains(name)
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

    /** Whether nothing but other closing tags is behind it on its line: what it closes can have begun before the line. */
    private boolean endsLine(HtmlTag tag) {
        return CLOSING_TAGS
                .matcher(visible.text())
                .region(tag.end(), visible.text().length())
                .lookingAt();
    }

    private void giveUp(HtmlTag element) {
        if (!Elements.ITEMS.containsKey(element.name()) && !element.name().equals("p")) {
            repairs.add(tags.neverClosed(element));
        }
    }
}
