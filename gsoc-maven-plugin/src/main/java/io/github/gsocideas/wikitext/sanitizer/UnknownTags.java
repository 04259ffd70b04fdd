package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tags that are none of HTML, nor of an extension that is known. */
final class UnknownTags {

    private static final Pattern TAG = Pattern.compile(HtmlTag.PATTERN);

    /** The name of an element that HTML or an extension may have; anything else is no tag for MediaWiki. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private UnknownTags() {}

    static boolean is(HtmlTag tag, Set<String> extensionTags) {
        return !Elements.PAIRED.contains(tag.name())
                && !Elements.VOID.contains(tag.name())
                && NAME.matcher(tag.name()).matches()
                && !extensionTags.contains(tag.name());
    }

    /** The names of those of a text, in lower case. */
    static SortedSet<String> names(Wikitext wikitext, Set<String> extensionTags) {
        return EffectText.all(wikitext, extensionTags).stream()
                .flatMap(EffectText::pieces)
                .flatMap(piece -> TAG.matcher(piece.text()).results())
                .map(found -> TAG.matcher(found.group()))
                .filter(tag -> tag.matches() && is(HtmlTag.of(tag), extensionTags))
                .map(tag -> HtmlTag.of(tag).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
