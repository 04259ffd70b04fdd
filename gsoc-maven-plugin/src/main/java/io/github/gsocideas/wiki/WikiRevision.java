package io.github.gsocideas.wiki;

/**
 * A revision of a page.
 *
 * @param title the page's, as it is called now
 * @param parent the number of the revision before it, or 0 where it is the page's first
 * @param timestamp when it was saved, in ISO 8601
 * @param user who saved it; empty where the wiki hides that
 * @param summary what was said of it then, as wikitext; empty where the wiki hides that
 * @param text the page's wikitext since
 */
public record WikiRevision(
        String title, long number, long parent, String timestamp, String user, String summary, String text) {}
