package io.github.gsocideas.wiki;

import java.util.Optional;

/**
 * A page to save.
 *
 * @param title the page's own, since a page that leads to another is saved itself
 * @param text the whole page
 * @param summary what is said of it in the page's history, of which the wiki keeps 500 characters
 * @param base the revision whose text was changed, which must be the page's newest still; empty where there is no page yet,
 *     and none must be there
 */
public record PageEdit(String title, String text, String summary, Optional<Long> base) {}
