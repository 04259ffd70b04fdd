package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tags on a wiki's page that may be of one of its extensions, and that the parameter {@code extensionTags} doesn't name. From
 * an idea file such a tag would come as text, and so no file can have what the wiki has.
 *
 * @param sanitizer knows the tags that are named
 */
public record UnnamedTags(WikitextSanitizer sanitizer) {

    /** What to do about those in texts of the wiki, in words that begin with the tags; empty where there is none. */
    public Optional<String> in(Stream<String> texts) {
        SortedSet<String> unnamed = texts.flatMap(text -> sanitizer.unknownTags(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (unnamed.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> all = new TreeSet<>(sanitizer.extensionTags());
        all.removeAll(Wikitext.EXTENSION_TAGS);
        all.addAll(unnamed);
        String value = String.join(",", all);
        return Optional.of(
                "<" + String.join(">, <", unnamed) + ">, which extensionTags doesn't name: if the wiki has an"
                        + " extension for " + (unnamed.size() == 1 ? "it" : "them") + ", write <extensionTags>" + value
                        + "</extensionTags> into the plugin's <configuration>, or say -Dgsoc.extensionTags=" + value);
    }
}
