/**
 * What MediaWiki itself defines, each fact in one class: elements, magic words, the markup of tables, character references,
 * addresses, page titles, template calls. Neither reads wikitext nor repairs it: see {@code parser} and {@code sanitizer}.
 */
package io.github.gsocideas.wikitext;
