/**
 * MediaWiki's own words: text, elements, addresses, page titles, template calls. Neither reads wikitext nor repairs it: see
 * {@code parser} and {@code sanitizer}.
 */
package io.github.gsocideas.wikitext;
