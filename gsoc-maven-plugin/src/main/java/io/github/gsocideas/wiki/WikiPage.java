package io.github.gsocideas.wiki;

/**
 * A page as a wiki has it.
 *
 * @param title its title, which is that of the page that it was found by unless that leads to it
 * @param revision the number of the revision
 * @param timestamp when that was saved, in ISO 8601
 * @param text its wikitext
 * @param isLedTo whether it was found by another page that leads to it
 */
public record WikiPage(String title, long revision, String timestamp, String text, boolean isLedTo) {}
