package io.github.gsocideas.publish;

import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subpages of the ideas' page that have ideas, and are none of the pages that the ideas here make.
 *
 * @param comparisons what the ideas' pages are compared by
 * @param titles theirs, as the wiki writes them
 * @param isDivided whether each directory of ideas makes a subpage, so that people may take the others for such pages, too
 */
public record OtherSubpages(PageComparisons comparisons, List<String> titles, boolean isDivided) {

    /** Keeps a copy. */
    public OtherSubpages {
        titles = List.copyOf(titles);
    }

    /** What is to be told of them. */
    public List<String> lines() throws WikiFailure {
        List<String> lines = new ArrayList<>();
        for (String title : titles) {
            if (isPublished(title)) {
                lines.add("'" + title
                        + "' was published from here, and no directory has ideas for it now: it stays as it is;"
                        + " bring what people wrote there to where the ideas are, then have it deleted");
            } else if (isDivided) {
                lines.add("'" + title
                        + "' calls the ideas' template, and no directory has ideas for it: it is left alone;"
                        + " write one of its ideas into a directory of that name, and pull, if they are to be here");
            }
        }
        return lines;
    }

    private boolean isPublished(String title) throws WikiFailure {
        try {
            Optional<WikiPage> page = comparisons.wiki().page(new PageTitle(title));
            return page.isPresent()
                    && comparisons
                            .wiki()
                            .newestRevision(
                                    page.get(),
                                    comparisons.account(),
                                    summary -> Publication.isOf(comparisons.source(), summary))
                            .isPresent();
        } catch (WikiFailure e) {
            if (!e.isOfPage()) {
                throw e;
            }
            return false; // what isn't wikitext isn't the plugin's
        }
    }
}
