package io.github.gsocideas.wikitext;

/**
 * Something that an author may not expect of a wikitext.
 *
 * @param at where it is, in UTF-16 units
 * @param what what happens to it, as the end of a sentence on its field
 * @param hint how to write what was meant
 */
public record Remark(int at, String what, String hint) {}
