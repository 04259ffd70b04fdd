package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * What became of a page that was to be published.
 *
 * @param page how it stood to the repo before
 * @param revision the number of the revision that it was saved as; empty where there was nothing to save
 * @param isMixed whether somebody saved it at the same moment, and the wiki has merged the two
 */
public record PublishedComparison(ComparedPage page, Optional<Long> revision, boolean isMixed) {}
