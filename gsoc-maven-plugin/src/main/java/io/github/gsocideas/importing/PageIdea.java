package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;
import java.util.Optional;

/** An idea where it stands on a page. */
interface PageIdea {

    /** Where it begins on the page, in UTF-16 units. */
    int start();

    /** Where it ends. */
    int end();

    /** The headings that it stands under, the outermost first. */
    List<WikitextNode.Heading> above();

    /** The call that it is; empty where it is a heading with what is below. */
    default Optional<WikitextNode.Call> call() {
        return Optional.empty();
    }
}
