package io.github.gsocideas.wikitext;

/**
 * A remark on an author's text: something that the wiki does with it and its author may not expect.
 *
 * @param at the place in the text, in UTF-16 units from 0
 * @param what what the wiki does, such as {@code '<b>' is never closed, and so is shown as text}
 * @param hint how to write what was meant
 */
public record Remark(int at, String what, String hint) {}
