package io.github.gsocideas.preview;

import io.github.gsocideas.markdown.LinkBase;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the page is told beside its ideas.
 *
 * @param title what the wiki page is called
 * @param extensionTags the wiki's extension tags, in lower case
 * @param files gives the name in findings of an idea file, by its path in the ideas directory
 * @param linkBase where the ideas are on the web
 */
public record PreviewSettings(String title, Set<String> extensionTags, UnaryOperator<String> files, LinkBase linkBase) {

    /** Keeps a copy. */
    public PreviewSettings {
        extensionTags = Set.copyOf(extensionTags);
    }
}
