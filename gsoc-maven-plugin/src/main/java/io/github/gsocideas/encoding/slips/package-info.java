/**
 * What authors write by mistake in a text that is right as such: Markdown in wikitext, wikitext in Markdown, what only a site's
 * generator knows, and list entries
 * that go on in a line below. {@code OpenText} is what of a text is read as markup at all; each of the others finds a kind of
 * slip in it.
 */
package io.github.gsocideas.encoding.slips;
