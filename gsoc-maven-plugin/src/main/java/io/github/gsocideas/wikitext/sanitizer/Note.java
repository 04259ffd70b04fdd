package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A note with a name and words of its own, as the extension Cite reads {@code <ref name="x">words</ref>}.
 *
 * @param group the list that it is in; empty for the list of the whole page
 * @param name its name in its group, as the wiki reads it
 * @param words what it says, without blanks around it
 */
public record Note(String group, String name, String words) {

    private static final String TAG = "ref";

    /** The notes of a text, wherever they are in it. */
    static List<Note> collect(Wikitext wikitext, Set<String> extensionTags) {
        return EffectText.all(wikitext, extensionTags).stream()
                .map(EffectText::wikitext)
                .flatMap(text -> text.allNodes().stream()
                        .filter(node ->
                                node instanceof ExtensionTag tag && tag.name().equalsIgnoreCase(TAG))
                        .map(text::text))
                .flatMap(source -> read(source).stream())
                .toList();
    }

    private static Optional<Note> read(String source) {
        int end = source.indexOf('>');
        int closing = source.lastIndexOf("</");
        if (end < 0 || closing <= end || source.charAt(end - 1) == '/') {
            return Optional.empty();
        }
        TagAttributes attributes = TagAttributes.read(source, "<".length() + TAG.length(), end);
        String name = attribute(attributes, "name");
        String words = source.substring(end + 1, closing).strip();
        return name.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(attribute(attributes, "group"), name, words));
    }

    /** The last of a name, as MediaWiki takes it. */
    private static String attribute(TagAttributes attributes, String name) {
        Stream<String> values = attributes.list().stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(TagAttributes.Attribute::value);
        return CharacterReferences.decodeAll(values.reduce("", (first, last) -> last))
                .strip();
    }
}
