package io.github.gsocideas.publish;

import java.util.Optional;

/**
 * What became of a page that was to be published.
 *
 * @param page how it stood to the repo before
 * @param revision the number of the revision that it was saved as; empty where there was nothing to save
 * @param mixed how it stands to the repo now that the wiki has merged it with what somebody saved at the same moment; empty
 *     where nobody did
 */
public record PublishedComparison(ComparedPage page, Optional<Long> revision, Optional<ComparedPage> mixed) {}
