package io.github.gsocideas.maven;

import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Revisions of the ideas' pages that the repo is said to know.
 *
 * @param numbers the parameter {@code knownRevisions}
 * @param pages the ideas' pages
 */
record KnownRevisions(List<String> numbers, OwnPages pages) {

    /** Keeps a copy. */
    KnownRevisions {
        numbers = List.copyOf(numbers);
    }

    /**
     * Reads them.
     *
     * @throws MojoExecutionException when one is no number, or no revision of such a page, or the second of one
     */
    List<WikiRevision> on(Wiki wiki) throws MojoExecutionException, WikiFailure {
        List<WikiRevision> known = new ArrayList<>();
        for (String number : numbers) {
            if (!number.strip().matches("[1-9][0-9]{0,17}")) {
                throw new MojoExecutionException("<knownRevisions>" + number
                        + "</knownRevisions> is no revision's number, such as 1234, which stands behind oldid= in the"
                        + " address of an old version of a page");
            }
            WikiRevision revision = wiki.revision(Long.parseLong(number.strip()));
            if (!pages.others(List.of(revision.title()), wiki).isEmpty()) {
                List<String> titles =
                        pages.titles().stream().map(PageTitle::text).toList();
                throw new MojoExecutionException("<knownRevisions>" + number + "</knownRevisions> is a revision of '"
                        + revision.title() + "', and no page of the ideas': those are '" + String.join("', '", titles)
                        + "'");
            }
            if (known.stream().anyMatch(other -> other.title().equals(revision.title()))) {
                throw new MojoExecutionException("<knownRevisions> has two revisions of '" + revision.title()
                        + "': give the one that the ideas take into account");
            }
            known.add(revision);
        }
        return known;
    }
}
