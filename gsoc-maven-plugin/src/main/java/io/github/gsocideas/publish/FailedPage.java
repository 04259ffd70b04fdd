package io.github.gsocideas.publish;

import io.github.gsocideas.wikitext.PageTitle;

/**
 * A page that couldn't be compared, or published, while others could.
 *
 * @param reason why, and what to do, as a line
 */
public record FailedPage(PageTitle title, String reason) {}
