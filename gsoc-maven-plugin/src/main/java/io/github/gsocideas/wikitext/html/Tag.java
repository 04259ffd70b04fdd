package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.sanitizer.HtmlTag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of HTML.
 *
 * @param name the element's name as the wiki writes it, in lower case
 * @param closing whether it closes an element
 * @param slashed whether it ends in a slash, so that one who doesn't know its name takes it for no beginning
 * @param shown the element's name on the page
 * @param attributes those that are allowed, as HTML
 */
record Tag(String name, boolean closing, boolean slashed, String shown, String attributes) implements Piece {

    /** What HTML has no more, as what looks the same by the page's style. */
    private static final Map<String, String> OBSOLETE = Map.of(
            "big", "span",
            "center", "div",
            "font", "span",
            "rb", "span",
            "rtc", "span",
            "strike", "s",
            "tt", "code");

    /** Headings in an idea come below its own, which is of level three. */
    private static final Map<String, String> HEADINGS =
            Map.of("h1", "h4", "h2", "h4", "h3", "h5", "h4", "h6", "h5", "h6", "h6", "h6");

    /** Elements that hold nothing; those that say something to programs only are none here. */
    private static final Set<String> VOID = Set.of("br", "hr", "wbr");

    /** Those that end where they begin, if their tag ends in a slash; of others a slash says nothing. */
    private static final Set<String> SELF_CLOSING = Set.of("dd", "dt", "li");

    private static final Set<String> BLOCKS = Set.of(
            "blockquote caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul".split(" "));

    private static final Pattern NAME = Pattern.compile(" id=\"[^\"]*\"");

    /** The name of links. */
    static final String LINK = "a";

    /** The name of paragraphs. */
    static final String PARAGRAPH = "p";

    static Tag start(String name, String attributes) {
        return new Tag(name, false, false, HEADINGS.getOrDefault(name, OBSOLETE.getOrDefault(name, name)), attributes);
    }

    static Tag start(String name) {
        return start(name, "");
    }

    static Tag end(String name) {
        return new Tag(name, true, false, name, "");
    }

    /** The tag that {@link HtmlTag#PATTERN} has found; empty where the wiki shows it as text. */
    static Optional<Tag> of(Matcher found, Places places) {
        HtmlTag tag = HtmlTag.of(found);
        if (!Elements.PAIRED.contains(tag.name()) && !VOID.contains(tag.name())) {
            return Optional.empty();
        }
        if (tag.closing()) {
            return Optional.of(end(tag.name()));
        }
        Tag start = start(tag.name(), AllowedAttributes.html(tag.name(), found.group("attributes"), places));
        boolean isSlashed = tag.selfClosing() && start.isVoid();
        return Optional.of(new Tag(start.name, false, isSlashed, start.shown, start.attributes));
    }

    /** Whether {@link HtmlTag#PATTERN} has found the tag of an element that ends with it. */
    static boolean isSelfClosing(Matcher found) {
        HtmlTag tag = HtmlTag.of(found);
        return tag.selfClosing() && !tag.closing() && SELF_CLOSING.contains(tag.name());
    }

    /** The same with another attribute. */
    Tag with(String attribute) {
        return new Tag(name, closing, slashed, shown, attributes + " " + attribute);
    }

    /** The same for another element, which can't have the same name. */
    Tag withoutName() {
        return new Tag(name, closing, slashed, shown, NAME.matcher(attributes).replaceAll(""));
    }

    boolean isVoid() {
        return VOID.contains(name);
    }

    /** Whether it is of an element that stands between lines, and not in one. */
    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    boolean isHeading() {
        return isHeading(name);
    }

    /** Whether elements of a name are headings. */
    static boolean isHeading(String name) {
        return HEADINGS.containsKey(name);
    }
}
