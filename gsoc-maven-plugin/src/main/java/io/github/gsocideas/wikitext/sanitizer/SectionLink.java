package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A link to a place on the page itself, as {@code [[#name]]} or {@code [[#name|words]]}. */
final class SectionLink {

    /** What such a link begins with. */
    static final String START = "[[#";

    private static final Pattern LINK = Pattern.compile("\\[\\[#([^\\[\\]{}|\\n]+)");

    private SectionLink() {}

    /** The names of the places, each once, in the text's order. */
    static List<String> names(Wikitext wikitext, Set<String> extensionTags) {
        return EffectText.all(wikitext, extensionTags).stream()
                .map(EffectText::wikitext)
                .flatMap(text -> text.allNodes().stream()
                        .filter(Brackets.class::isInstance)
                        .map(text::text))
                .flatMap(source -> LINK.matcher(source).results().limit(1).filter(link -> link.start() == 0))
                .map((MatchResult link) -> link.group(1).strip())
                .distinct()
                .toList();
    }
}
