package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.sanitizer.TagAttributes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The attributes that are left of those that an author wrote: those that say something, and neither look nor act. The page's
 * own style is the only one.
 */
final class AllowedAttributes {

    private static final Pattern ANY = Pattern.compile("(?s).*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");

    /** A cell that spans more would only make the page slow. */
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private static final Map<String, Pattern> VALUES = Map.of(
            "title", ANY,
            "lang", Pattern.compile("[A-Za-z0-9-]{1,40}"),
            "dir", Pattern.compile("(?i)ltr|rtl|auto"),
            "colspan", SPAN,
            "rowspan", SPAN,
            "scope", Pattern.compile("(?i)row|col|rowgroup|colgroup"),
            "start", NUMBER,
            "value", NUMBER,
            "type", Pattern.compile("[1aAiI]"));

    private static final Map<String, Set<String>> ONLY_OF = Map.of(
            "colspan", Set.of("td", "th"),
            "rowspan", Set.of("td", "th"),
            "scope", Set.of("th"),
            "start", Set.of("ol"),
            "value", Set.of("li"),
            "type", Set.of("ol", "li"));

    private AllowedAttributes() {}

    /**
     * The attributes as HTML, each with a blank before it.
     *
     * @param element the element's name in lower case
     * @param written the attributes as they stand in wikitext
     * @param places what names become that authors give
     */
    static String html(String element, String written, Places places) {
        StringBuilder html = new StringBuilder();
        Set<String> seen = new LinkedHashSet<>();
        for (TagAttributes.Attribute attribute :
                TagAttributes.read(written, 0, written.length()).list()) {
            String name = attribute.name();
            String value = ShownText.decode(attribute.value());
            boolean isAllowed = VALUES.containsKey(name)
                    && ONLY_OF.getOrDefault(name, Set.of(element)).contains(element)
                    && VALUES.get(name).matcher(value).matches()
                    && !Pieces.hasSign(value);
            if (name.equals("id") && !Pieces.hasSign(value) && seen.add(name)) {
                places.name(value).ifPresent(id -> html.append(' ').append(id));
            } else if (isAllowed && seen.add(name)) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(HtmlText.escape(value))
                        .append('"');
            }
        }
        return html.toString();
    }
}
