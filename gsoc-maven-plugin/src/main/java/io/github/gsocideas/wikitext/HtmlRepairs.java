package io.github.gsocideas.wikitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes text of the HTML tags that have no counterpart, since they would open or close elements around the argument. */
final class HtmlRepairs {

    /** A tag, as MediaWiki's {@code Sanitizer::ELEMENT_BITS_REGEX} has it. */
    private static final String TAG = "<(/?)([A-Za-z][^\\t\\n\\x0B />\\x00<]*+)([^<>]*+)>";

    /**
     * A tag, or what MediaWiki's {@code Parser::handleTables} takes for a table's beginning, its end, a row and a cell, or a
     * line of a list, or a heading. Tags among the attributes of a table and of a row are none.
     */
    private static final Pattern MARKUP = Pattern.compile("(?d)" + TAG
            + "|(?m:^)[ \\t]*(?:(?<begin>:*[ \\t]*\\{\\|.*)|(?<end>\\|\\})|(?<row>\\|-.*)|(?<cells>[|!]))"
            + "|(?m:^)(?<line>[*#:;]|=(?=.+=[ \\t]*(?:\\n|\\z)))"
            + "|\\|\\||!!|(?<quotes>'')|\\n");

    private static final Pattern ONLY_TAG = Pattern.compile(TAG);

    /** What of a cell may stand before its content: attributes, to the only bar, in which tags are none but their own bars. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?:" + TAG + "|(?!\\[\\[|-\\{)[^|!\\n]|!(?!!))*+\\|(?!\\|)");

    /** The elements that MediaWiki lets through and that must be closed, from {@code Sanitizer::getRecognizedTagData}. */
    private static final Set<String> ELEMENTS = Set.of(
            ("abbr b bdi bdo big blockquote caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 i"
                            + " ins kbd li mark ol p pre q rb rp rt rtc ruby s samp small span strike strong sub sup table"
                            + " td th time tr tt u ul var")
                    .split(" "));

    private static final Set<String> VOID_ELEMENTS = Set.of("br", "hr", "link", "meta", "wbr");

    /** Elements whose end may be left out, within the element that they need around them. */
    private static final Map<String, Set<String>> ITEMS = Map.of(
            "li", Set.of("ol", "ul"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "caption", Set.of("table"),
            "tr", Set.of("table"),
            "td", Set.of("table"),
            "th", Set.of("table"));

    /** Items that stand in a row of the element that they need around them. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:[ \\t]|</[^<>\\n]*>)*+(?:\\n|\\z)");

    private static final Set<String> OF_TABLES = Set.of("table", "caption", "tr", "td", "th");

    private static final char NO_CELLS = '\n';

    private static final Pattern TAG_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final VisibleText visible;
    private final Set<String> extensionTags;
    private final List<Repair> repairs = new ArrayList<>();
    private final Deque<OpenElements> blocks = new ArrayDeque<>(List.of(new OpenElements()));
    private char cells = NO_CELLS;
    private boolean inLine;
    private boolean quotes;

    private HtmlRepairs(VisibleText visible, Set<String> extensionTags) {
        this.visible = visible;
        this.extensionTags = extensionTags;
    }

    private record OpenElement(String name, int start, String tag) {}

    /** The elements that are open in a table's cell, a line or the text: what is open around it can't be closed there. */
    private static final class OpenElements {

        private final Deque<OpenElement> open = new ArrayDeque<>();
        private final Map<String, Integer> count = new HashMap<>();

        boolean isOpen(String name) {
            return count.getOrDefault(name, 0) > 0;
        }

        boolean isEmpty() {
            return open.isEmpty();
        }

        OpenElement innermost() {
            return open.element();
        }

        void push(OpenElement element) {
            open.push(element);
            count.merge(element.name(), 1, Integer::sum);
        }

        OpenElement pop() {
            OpenElement element = open.pop();
            count.merge(element.name(), -1, Integer::sum);
            return element;
        }
    }

    static List<Repair> of(VisibleText visible, Set<String> extensionTags) {
        return new HtmlRepairs(visible, extensionTags).scan();
    }

    private List<Repair> scan() {
        Matcher markup = MARKUP.matcher(visible.text());
        Matcher attributes = ATTRIBUTES.matcher(visible.text());
        int at = 0;
        while (markup.find(at)) {
            at = markup.end();
            if (markup.group(2) != null) {
                tag(markup);
            } else if (markup.group("begin") != null) {
                attributes(markup.start(), at);
                blocks.push(new OpenElements());
            } else if (markup.group("line") != null) {
                blocks.push(new OpenElements());
                inLine = true;
            } else if (markup.group("quotes") != null) {
                quotes = true;
            } else if (markup.group().equals("\n")) {
                endLine();
            } else if (blocks.size() == 1) {
                at = markup.start() + 1;
            } else if (markup.group("end") != null) {
                endBlock();
            } else if (markup.group("row") != null) {
                attributes(markup.start(), at);
                giveUpAll();
            } else if (markup.group("cells") != null || markup.group().charAt(0) == cells || cells == '!') {
                giveUpAll();
                cells = markup.group("cells") != null ? markup.group("cells").charAt(0) : cells;
                if (attributes.region(at, visible.text().length()).lookingAt()) {
                    attributes(at, attributes.end());
                    at = attributes.end();
                }
            }
        }
        while (!blocks.isEmpty()) {
            endBlock();
        }
        return repairs;
    }

    /** Looks for tags that an extension of the wiki may read, wherever they are. */
    private void attributes(int start, int end) {
        Matcher tag = ONLY_TAG.matcher(visible.text()).region(start, end);
        while (tag.find()) {
            if (!ELEMENTS.contains(name(tag))) {
                tag(tag);
            }
        }
    }

    private void endLine() {
        if (inLine) {
            endBlock();
        }
        inLine = false;
        quotes = false;
        cells = NO_CELLS;
    }

    private void endBlock() {
        giveUpAll();
        blocks.pop();
    }

    private void tag(Matcher tag) {
        String name = name(tag);
        boolean closing = !tag.group(1).isEmpty();
        boolean selfClosing = tag.group(3).endsWith("/");
        if (ELEMENTS.contains(name)) {
            if (closing) {
                close(name, tag);
            } else if (!selfClosing || !ITEMS.containsKey(name)) {
                open(name, tag);
            }
        } else if (!VOID_ELEMENTS.contains(name) && TAG_NAME.matcher(name).matches()) {
            unknown(name, tag);
        }
    }

    private static String name(Matcher tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    private void giveUpAll() {
        giveUpTo(Set.of());
    }

    private void giveUpTo(Set<String> names) {
        OpenElements open = blocks.element();
        while (!open.isEmpty() && !names.contains(open.innermost().name())) {
            giveUp(open.pop());
        }
    }

    private void open(String name, Matcher tag) {
        if (ITEMS.containsKey(name) && ITEMS.get(name).stream().noneMatch(blocks.element()::isOpen)) {
            repair(
                    tag.start(),
                    "'" + tag.group() + "' stands outside of " + String.join(", ", new TreeSet<>(ITEMS.get(name))),
                    "write &lt; for a '<' to be shown");
            return;
        }
        if (OF_TABLES.contains(name)) {
            endQuotes(tag.start());
        }
        if (ITEMS.containsKey(name)) {
            giveUpTo(Stream.concat(ITEMS.get(name).stream(), CELLS.contains(name) ? Stream.of("tr") : Stream.empty())
                    .collect(Collectors.toSet()));
        }
        blocks.element().push(new OpenElement(name, tag.start(), tag.group()));
    }

    /** Ends the line, and so its bold and italics, where a table begins, in which nothing closes them any more. */
    private void endQuotes(int start) {
        if (quotes) {
            breakLine(start);
        }
        quotes = false;
    }

    private void breakLine(int start) {
        int at = visible.at(start);
        repairs.add(Repair.silent(at, at, "\n"));
    }

    private void close(String name, Matcher tag) {
        if (inLine && !blocks.element().isOpen(name) && isOpenAroundLine(name) && endsLine(tag)) {
            breakLine(tag.start());
            endLine();
        }
        if (!blocks.element().isOpen(name)) {
            repair(
                    tag.start(),
                    "'" + tag.group() + "' closes nothing",
                    "delete it, or write &lt; for a '<' to be shown");
            return;
        }
        OpenElement innermost = blocks.element().pop();
        while (!innermost.name().equals(name)) {
            giveUp(innermost);
            innermost = blocks.element().pop();
        }
    }

    private boolean isOpenAroundLine(String name) {
        return blocks.stream().skip(1).findFirst().stream().anyMatch(around -> around.isOpen(name));
    }

    /** Whether nothing but other closing tags is behind it on its line: what it closes can have begun before the line. */
    private boolean endsLine(Matcher tag) {
        return CLOSING_TAGS
                .matcher(visible.text())
                .region(tag.end(), visible.text().length())
                .lookingAt();
    }

    private void giveUp(OpenElement element) {
        if (!ITEMS.containsKey(element.name()) && !element.name().equals("p")) {
            repair(
                    element.start(),
                    "'" + element.tag() + "' is never closed",
                    "close it with </" + element.name() + ">, or write &lt; for a '<' to be shown");
        }
    }

    private void unknown(String name, Matcher tag) {
        if (extensionTags.contains(name)) {
            closesNothing(tag);
        } else {
            repair(
                    tag.start(),
                    "'" + tag.group() + "' is no tag of HTML or of MediaWiki's own",
                    "if the wiki has an extension for it, name it in <extensionTags>; write &lt; for a '<' to be shown");
        }
    }

    private void closesNothing(Matcher tag) {
        repair(tag.start(), "'" + tag.group() + "' closes nothing", "delete it, or write &lt; for a '<' to be shown");
    }

    private void repair(int start, String what, String remedy) {
        int at = visible.at(start);
        repairs.add(Repair.told(at, at + 1, "&lt;", what + ", and so is shown as text", remedy));
    }
}
