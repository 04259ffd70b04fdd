package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * A wikitext that the wiki reads by itself, and where it stands in an author's text: the whole text, or the content of one
 * of its extension tags, as in {@code <ref>[[Category:A]]</ref>}.
 *
 * @param wikitext what the wiki reads
 * @param place the place in the whole text of a place in this one
 * @param isWhole whether it is the whole text
 */
record EffectText(Wikitext wikitext, IntUnaryOperator place, boolean isWhole) {

    private static final String GALLERY = "gallery";

    /** A text, and all within its extension tags that the wiki reads as wikitext. */
    static List<EffectText> all(Wikitext wikitext, Set<String> extensionTags) {
        List<EffectText> texts = new ArrayList<>();
        texts.add(new EffectText(wikitext, at -> at, true));
        for (int i = 0; i < texts.size(); i++) {
            EffectText text = texts.get(i);
            text.wikitext.allNodes().stream()
                    .filter(ExtensionTag.class::isInstance)
                    .forEach(tag -> text.addContents((ExtensionTag) tag, extensionTags, texts));
        }
        return texts;
    }

    /** The text, and each piece of it that a call may show by itself. */
    Stream<ExpandedText> pieces() {
        Stream<ExpandedText> arguments = wikitext.allNodes().stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .filter(call -> !wikitext.isBar(call))
                .flatMap(call -> call.arguments().stream())
                .map(argument -> ExpandedText.ofWhole(wikitext, argument));
        return Stream.of(Stream.of(ExpandedText.of(wikitext)), arguments, ExpandedText.arguments(wikitext))
                .flatMap(Function.identity());
    }

    private void addContents(ExtensionTag tag, Set<String> extensionTags, List<EffectText> texts) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        String source = wikitext.text(tag);
        int start = source.indexOf('>') + 1;
        int end = source.lastIndexOf("</");
        if (TagContents.RAW.contains(name) || start == 0) {
            return;
        }
        if (name.equals(GALLERY)) {
            // The caption of the whole gallery is an attribute, whose references are decoded before it is read.
            String attributes =
                    CharacterReferences.decodeAll(source.substring(tag.name().length() + 1, start - 1));
            int at = place.applyAsInt(tag.start());
            texts.add(new EffectText(Wikitext.parse(attributes, extensionTags), offset -> at, false));
        }
        if (start <= end) {
            int offset = tag.start() + start;
            texts.add(new EffectText(
                    Wikitext.parse(source.substring(start, end), extensionTags),
                    at -> place.applyAsInt(at + offset),
                    false));
        }
    }
}
