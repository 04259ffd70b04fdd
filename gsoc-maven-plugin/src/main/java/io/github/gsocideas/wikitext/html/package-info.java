/**
 * Wikitext as the HTML that MediaWiki shows for it, in that program's own steps; an author's text never becomes more markup than
 * a wiki would make of it. Where the HTML stands, and what is around it, others say.
 */
package io.github.gsocideas.wikitext.html;
