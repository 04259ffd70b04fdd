package io.github.gsocideas.importing;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.importing.markdown.WikitextAsMarkdown;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A page's wikitext as a text of the media type that the schema wants, where the way back gives what there was. */
public final class MediaTypeText {

    private final WikitextAsMarkdown markdown;

    /**
     * For one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public MediaTypeText(Set<String> extensionTags) {
        this.markdown = new WikitextAsMarkdown(extensionTags);
    }

    /** A text that may have lines of its own; empty where Markdown is wanted and can't say it. */
    public Optional<String> block(ApplicableSchemas schemas, String wikitext) {
        return text(schemas, wikitext, markdown::block);
    }

    /** A text within a line, as an entry of a list is; empty where Markdown is wanted and can't say it. */
    public Optional<String> line(ApplicableSchemas schemas, String wikitext) {
        return text(schemas, wikitext, markdown::line);
    }

    private static Optional<String> text(
            ApplicableSchemas schemas, String wikitext, Function<String, Optional<String>> inMarkdown) {
        String mediaType = schemas.forType("string").text("contentMediaType").orElse(Value.Text.WIKITEXT);
        return switch (mediaType) {
            case Value.Text.PLAIN_TEXT -> Optional.of(plain(wikitext));
            case Value.Text.MARKDOWN -> inMarkdown.apply(wikitext);
            default -> Optional.of(wikitext);
        };
    }

    /** The text that a wiki shows for wikitext, where writing it as wikitext again gives the same. */
    private static String plain(String wikitext) {
        return Stream.of(
                        wikitext,
                        CharacterReferences.decode(wikitext),
                        CharacterReferences.decode(wikitext.replace("<br>", "\n")))
                .filter(text -> String.join(
                                "<br>", text.lines().map(PlainText::encode).toList())
                        .equals(wikitext))
                .findFirst()
                .orElse(wikitext);
    }
}
