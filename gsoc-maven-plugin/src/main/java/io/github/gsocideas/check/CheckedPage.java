package io.github.gsocideas.check;

import io.github.gsocideas.page.PageCalls;

/**
 * A page of checked ideas.
 *
 * @param directory the first-level directory that the page is of; {@code PageDivision.WHOLE} for the page itself
 * @param calls its ideas as calls, without fields that are wrong
 * @param text the whole page; without an error among the findings, it is proven. Empty where it is too large for a wiki
 */
public record CheckedPage(String directory, PageCalls calls, String text) {}
