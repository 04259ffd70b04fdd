package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.sanitizer.HtmlTag;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A tag of HTML that a wiki lets through.
 *
 * @param source as it is written
 * @param written the element's name as it is written, in lower case
 * @param closing whether it closes an element
 * @param selfClosing whether it ends in a slash
 * @param attributes those that are allowed, as HTML
 */
record Tag(String source, String written, boolean closing, boolean selfClosing, String attributes) implements Piece {

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

    /** The tag that {@link HtmlTag#PATTERN} has found; empty where the wiki shows it as text. */
    static Optional<Tag> of(Matcher found) {
        HtmlTag tag = HtmlTag.of(found);
        boolean isKnown = Elements.PAIRED.contains(tag.name()) || isVoid(tag.name());
        return isKnown
                ? Optional.of(new Tag(
                        found.group(),
                        tag.name(),
                        tag.closing(),
                        tag.selfClosing(),
                        AllowedAttributes.html(tag.name(), found.group("attributes"))))
                : Optional.empty();
    }

    /** A heading's element on the page. */
    static String heading(int level) {
        return HEADINGS.get("h" + level);
    }

    /** The element that it is of on the page. */
    String name() {
        return HEADINGS.getOrDefault(written, OBSOLETE.getOrDefault(written, written));
    }

    boolean isVoid() {
        return isVoid(written);
    }

    private static boolean isVoid(String name) {
        return name.equals("br") || name.equals("hr") || name.equals("wbr");
    }

    @Override
    public void writeTo(FlowWriter writer) {
        writer.tag(this);
    }
}
