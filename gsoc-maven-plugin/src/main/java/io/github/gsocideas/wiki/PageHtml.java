package io.github.gsocideas.wiki;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML that MediaWiki shows a page by, of which only the head is looked at.
 *
 * @param html the HTML, or as much of it as holds the head
 */
record PageHtml(String html) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern LINK = Pattern.compile("<link\\s([^>]{1,2000})>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private static final Pattern PAGE_NAME =
            Pattern.compile("\"wgPageName\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.){1,2000}+\")");

    /** Where the wiki says that programs find it, which is its API's address with a query. */
    Optional<String> editUri() {
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            Matcher attribute = ATTRIBUTE.matcher(link.group(1));
            String rel = "";
            String href = "";
            while (attribute.find()) {
                String name = attribute.group(1);
                if (name.equalsIgnoreCase("rel")) {
                    rel = value(attribute);
                } else if (name.equalsIgnoreCase("href")) {
                    href = value(attribute);
                }
            }
            if (rel.equalsIgnoreCase("EditURI") && !href.isEmpty()) {
                return Optional.of(CharacterReferences.decode(href));
            }
        }
        return Optional.empty();
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group < attribute.groupCount(); group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return attribute.group(attribute.groupCount());
    }

    /** The page's name, with {@code _} for blanks, which MediaWiki gives its scripts. */
    Optional<String> pageName() {
        Matcher name = PAGE_NAME.matcher(html);
        try {
            return name.find() ? Optional.of(JSON.readValue(name.group(1), String.class)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
