package io.github.gsocideas.wikitext;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a title is one of a page of content, to which ideas can be written: not of a page that a wiki makes itself, shows
 * as a part of its own, or runs as code; and not of a page of another wiki.
 */
public final class ContentTitle {

    /** MediaWiki's namespaces without content of their own, and those of extensions whose pages are code. */
    private static final Set<String> NO_CONTENT =
            Set.of("mediawiki", "special", "media", "template", "module", "gadget", "gadget definition", "widget");

    /** MediaWiki's namespaces that a page of ideas is hardly meant to be in. */
    private static final Set<String> ODD =
            Set.of("file", "image", "file talk", "image talk", "mediawiki talk", "template talk", "category talk");

    private static final Set<String> PLAIN =
            Set.of("talk", "user", "user talk", "project", "project talk", "help", "help talk", "category");

    /** Prefixes that lead to another wiki on many. */
    private static final Set<String> OTHER_WIKIS = Set.of(
            "mw",
            "mediawikiwiki",
            "w",
            "wikipedia",
            "wikt",
            "wiktionary",
            "m",
            "meta",
            "metawikipedia",
            "c",
            "commons",
            "d",
            "wikidata",
            "b",
            "wikibooks",
            "n",
            "wikinews",
            "q",
            "wikiquote",
            "s",
            "wikisource",
            "v",
            "wikiversity",
            "voy",
            "wikivoyage",
            "species",
            "wikimedia",
            "wmf",
            "phab",
            "phabricator",
            "gerrit",
            "mail",
            "google",
            "rfc",
            "doi",
            "iarchive",
            "wikitech");

    /** What a wiki runs for all who read, or for one user. */
    private static final Pattern CODE = Pattern.compile(".*\\.(?:js|css|json)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z]+)*");

    private ContentTitle() {}

    /** Why no ideas can be written to the page; empty where they can. */
    public static Optional<String> fault(PageTitle title) {
        String text = PageTitle.normalize(title.text());
        String prefix = prefix(text);
        String page = text.substring(text.indexOf(':') + 1).strip();
        if (text.startsWith(":")) {
            return Optional.of("a title that begins with a colon is that of another page");
        }
        if (NO_CONTENT.contains(prefix)) {
            return Optional.of("a page in the namespace '" + prefix + "' isn't one of content");
        }
        if (!prefix.isEmpty() && (page.isEmpty() || page.startsWith(":"))) {
            return Optional.of("there is no title behind '" + prefix + ":'");
        }
        return !prefix.isEmpty() && page.contains("/") && CODE.matcher(page).matches()
                ? Optional.of("a wiki would run the page as code, or read its settings from it")
                : Optional.empty();
    }

    /** What a title may mean that isn't meant; empty where it is plain. */
    public static Optional<String> doubt(PageTitle title) {
        String text = PageTitle.normalize(title.text());
        String prefix = prefix(text);
        if (prefix.isEmpty() || PLAIN.contains(prefix)) {
            return Optional.empty();
        }
        if (ODD.contains(prefix)) {
            return Optional.of("the page is in the namespace '" + prefix + "', where nobody looks for ideas");
        }
        boolean isWord = !prefix.contains(" ");
        boolean isJoined = !text.startsWith(" ", text.indexOf(':') + 1);
        return OTHER_WIKIS.contains(prefix) || LANGUAGE.matcher(prefix).matches() || (isWord && isJoined)
                ? Optional.of("'" + prefix + ":' may be a namespace, or lead to another wiki")
                : Optional.empty();
    }

    /** What stands before the first colon, in lower case, as MediaWiki reads it. */
    private static String prefix(String text) {
        return text.substring(0, Math.max(0, text.indexOf(':'))).strip().toLowerCase(Locale.ROOT);
    }
}
