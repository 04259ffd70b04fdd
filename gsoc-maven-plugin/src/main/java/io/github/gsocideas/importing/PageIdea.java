package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;

/** An idea where it stands on a page. */
interface PageIdea {

    /** Where it begins on the page, in UTF-16 units. */
    int start();

    /** Where it ends. */
    int end();

    /** The headings that it stands under, the outermost first. */
    List<WikitextNode.Heading> above();
}
