package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import java.time.Instant;

/**
 * What a wiki page says from some moment on.
 *
 * @param title the page's title
 * @param timestamp the moment, to the second
 * @param text the page's wikitext
 */
public record Revision(PageTitle title, Instant timestamp, String text) {}
