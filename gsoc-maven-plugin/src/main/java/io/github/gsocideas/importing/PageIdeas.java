package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;

/** Ideas that stand on a page, however they are known for such. */
interface PageIdeas {

    SourcePage page();

    /** The page's text as MediaWiki reads it. */
    Wikitext wikitext();

    /** The ideas in the page's order, of which none reaches into the next. */
    List<? extends PageIdea> ideas();

    /** Whether they are headings of as high a level as those that are above ideas on a generated page. */
    default boolean areOfHighLevel() {
        return false;
    }

    /** Names that say which field is meant, and so are in no value: labels, and headings below an idea's own. */
    default List<String> fieldNames() {
        return List.of();
    }
}
