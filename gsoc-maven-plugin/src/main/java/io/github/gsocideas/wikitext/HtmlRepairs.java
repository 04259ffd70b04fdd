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

/** Makes text of the HTML tags that have no counterpart, since they would open or close elements around the argument. */
final class HtmlRepairs {

    /** A tag, as MediaWiki's {@code Sanitizer::ELEMENT_BITS_REGEX} has it. */
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][^\\t\\n\\x0B />\\x00<]*+)([^<>]*+)>");

    /** The elements that MediaWiki lets through and that must be closed, from {@code Sanitizer::getRecognizedTagData}. */
    static final Set<String> ELEMENTS = Set.of(
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

    private static final Pattern TAG_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final VisibleText visible;
    private final Set<String> extensionTags;
    private final List<Repair> repairs = new ArrayList<>();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Map<String, Integer> openCount = new HashMap<>();

    private HtmlRepairs(VisibleText visible, Set<String> extensionTags) {
        this.visible = visible;
        this.extensionTags = extensionTags;
    }

    private record OpenElement(String name, int start, String tag) {}

    static List<Repair> of(VisibleText visible, Set<String> extensionTags) {
        return new HtmlRepairs(visible, extensionTags).scan();
    }

    private List<Repair> scan() {
        Matcher tag = TAG.matcher(visible.text());
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
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
        while (!open.isEmpty()) {
            giveUp(pop());
        }
        return repairs;
    }

    private void open(String name, Matcher tag) {
        if (ITEMS.containsKey(name) && ITEMS.get(name).stream().noneMatch(this::isOpen)) {
            repair(
                    tag.start(),
                    "'" + tag.group() + "' stands outside of " + String.join(", ", new TreeSet<>(ITEMS.get(name))),
                    "write &lt; for a '<' to be shown");
            return;
        }
        open.push(new OpenElement(name, tag.start(), tag.group()));
        openCount.merge(name, 1, Integer::sum);
    }

    private void close(String name, Matcher tag) {
        if (!isOpen(name)) {
            repair(
                    tag.start(),
                    "'" + tag.group() + "' closes nothing",
                    "delete it, or write &lt; for a '<' to be shown");
            return;
        }
        OpenElement innermost = pop();
        while (!innermost.name().equals(name)) {
            giveUp(innermost);
            innermost = pop();
        }
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

    private boolean isOpen(String name) {
        return openCount.getOrDefault(name, 0) > 0;
    }

    private OpenElement pop() {
        OpenElement element = open.pop();
        openCount.merge(element.name(), -1, Integer::sum);
        return element;
    }
}
