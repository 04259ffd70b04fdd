/**
 * Wikitext as a tree, read as MediaWiki's preprocessor reads it. What its parser makes of the tree's texts, as HTML, lists
 * and tables, is left to those who need it.
 */
package io.github.gsocideas.wikitext.parser;
