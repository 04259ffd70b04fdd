package io.github.gsocideas.wikitext.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The places in an idea that links may lead to: those that its author named, as by {@code <span id="goals">}, and its headings.
 * On the page the idea's own name is before theirs, so that none is another idea's, or one of the page's own:
 * {@code dry-run__goals}. No other name on the page has two underscores in a row.
 *
 * <p>A place is named where it is written, once: of several of one name the first one has it, and headings are numbered as on
 * a wiki.
 */
final class Places {

    private static final String SEPARATOR = "__";

    private final Optional<String> idea;

    /** Those that links lead to, wherever they are in the idea. */
    private final Set<String> known;

    private final Set<String> written = new HashSet<>();

    private Places(Optional<String> idea, Set<String> known) {
        this.idea = idea;
        this.known = known;
    }

    /** No places: nothing has a name, and links lead to what the page itself names. */
    static Places none() {
        return new Places(Optional.empty(), Set.of());
    }

    /** Those of an idea, none of which is known yet. */
    static Places of(String idea) {
        return new Places(Optional.of(idea), Set.of());
    }

    /** The same, to be written again by somebody who knows them all. */
    Places known() {
        return new Places(idea, Set.copyOf(written));
    }

    /** A place's name, which doesn't begin as the separator does. */
    private static String place(String name) {
        return WebAddress.place(name).replaceFirst("\\A_", "");
    }

    /** The attribute of a link to a place. */
    String link(String name) {
        String place = place(name);
        return known.contains(place)
                ? WebAddress.fragmentAttribute(idea.orElseThrow() + SEPARATOR + place)
                : WebAddress.placeAttribute(name);
    }

    /** The attribute of what an author gives a name; empty where it can have none. */
    Optional<String> name(String name) {
        String place = place(name);
        return !place.isEmpty() && idea.isPresent() && written.add(place)
                ? Optional.of("id=\"" + HtmlText.escape(idea.get() + SEPARATOR + place) + "\"")
                : Optional.empty();
    }

    /** Gives each heading that has no name the one of its text. */
    void nameHeadings(HtmlNode node) {
        if (node instanceof HtmlElement element) {
            if (element.isHeading() && !element.hasAttribute("id")) {
                numbered(place(element.text())).ifPresent(element::add);
            }
            element.children().forEach(this::nameHeadings);
        }
    }

    private Optional<String> numbered(String place) {
        int number = 2;
        String free = place;
        while (written.contains(free)) {
            free = place + "_" + number++;
        }
        return name(free);
    }
}
