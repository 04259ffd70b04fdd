package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An element in a tree of HTML that is being built: what is in it, and what it is in, may change. */
final class HtmlElement implements HtmlNode {

    /** Those that a wiki hides where nothing is in them: {@code mw-empty-elt}. */
    private static final Set<String> HIDDEN_EMPTY = Set.of("li", "p", "tr");

    private static final Set<String> LISTS = Set.of("dl", "ol", "ul");

    /** The one of which neither tag is written: a browser knows where it is. */
    private static final String IMPLIED = "tbody";

    private Tag tag;
    private final List<HtmlNode> children = new ArrayList<>();

    /** What was written in a table and may not be there: it is before it, in no paragraph. */
    private final List<HtmlNode> fostered = new ArrayList<>();

    private Optional<HtmlElement> parent = Optional.empty();

    HtmlElement(Tag tag) {
        this.tag = tag;
    }

    /** Another one by the same tag, with nothing in it. */
    HtmlElement twin() {
        return new HtmlElement(tag.withoutName());
    }

    /** A part of what it was, with nothing in it; the first one has its name. */
    HtmlElement part() {
        HtmlElement part = new HtmlElement(tag);
        tag = tag.withoutName();
        return part;
    }

    /** Its name in HTML's algorithms, which needn't be that on the page. */
    String name() {
        return tag.name();
    }

    boolean is(String name) {
        return tag.name().equals(name);
    }

    /** Whether an element begins alike. */
    boolean isTwin(HtmlElement other) {
        return tag.equals(other.tag);
    }

    boolean isHeading() {
        return tag.isHeading();
    }

    boolean hasAttribute(String name) {
        return tag.attributes().contains(" " + name + "=\"");
    }

    /** Gives it an attribute. */
    void add(String attribute) {
        tag = tag.with(attribute);
    }

    List<HtmlNode> children() {
        return children;
    }

    /** Puts a node behind all that is in it. */
    void append(HtmlNode node) {
        adopt(node);
        children.add(node);
    }

    /** Puts a node before it, which was to be in it. */
    void foster(HtmlNode node) {
        adopt(node);
        fostered.add(node);
    }

    /** Takes out all that is in it. */
    List<HtmlNode> takeChildren() {
        List<HtmlNode> taken = List.copyOf(children);
        children.clear();
        taken.forEach(node -> {
            if (node instanceof HtmlElement element) {
                element.parent = Optional.empty();
            }
        });
        return taken;
    }

    private void adopt(HtmlNode node) {
        if (node instanceof HtmlElement element) {
            element.parent.ifPresent(before -> before.release(element));
            element.parent = Optional.of(this);
        }
    }

    private void release(HtmlElement child) {
        int place = children.lastIndexOf(child);
        if (place >= 0) {
            children.remove(place);
        } else {
            fostered.remove(child);
        }
    }

    /** What was written in it and is before it. */
    List<HtmlNode> fostered() {
        return fostered;
    }

    /** Takes out what is before it and may be put elsewhere. */
    List<HtmlNode> takeFostered(Predicate<HtmlElement> which) {
        Predicate<HtmlNode> isTaken = node -> node instanceof HtmlElement element && which.test(element);
        List<HtmlNode> taken = fostered.stream().filter(isTaken).toList();
        fostered.removeIf(isTaken);
        return taken;
    }

    /** Takes it out of the one that it is in. */
    void remove() {
        parent.ifPresent(around -> around.release(this));
        parent = Optional.empty();
    }

    @Override
    public String text() {
        return children.stream().map(HtmlNode::text).collect(Collectors.joining());
    }

    @Override
    public boolean isBlank() {
        return ActiveFormatting.NAMES.contains(name()) && children.stream().allMatch(HtmlNode::isBlank);
    }

    @Override
    public void writeTo(StringBuilder html) {
        fostered.forEach(node -> node.writeTo(html));
        boolean isShown = !is(IMPLIED) && !isHiddenEmpty();
        if (isShown) {
            html.append('<').append(tag.shown()).append(tag.attributes()).append('>');
        }
        children.stream().filter(child -> !isBetweenEntries(child)).forEach(child -> child.writeTo(html));
        if (isShown && !tag.isVoid()) {
            html.append("</").append(tag.shown()).append(is(Tag.PARAGRAPH) ? ">\n" : ">");
        }
    }

    /** Whether it is the end of a line between entries of a list, which says nothing. */
    private boolean isBetweenEntries(HtmlNode child) {
        return LISTS.contains(name())
                && child instanceof HtmlWords words
                && words.html().equals("\n");
    }

    private boolean isHiddenEmpty() {
        return HIDDEN_EMPTY.contains(name())
                && tag.attributes().isEmpty()
                && children.stream()
                        .allMatch(child -> child.isBlank() && (child instanceof HtmlWords || is(Tag.PARAGRAPH)));
    }
}
