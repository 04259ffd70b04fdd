/**
 * Keeps an author's wikitext within the argument that it is put into, and tells what its author may not expect. Knows no
 * ideas: a text comes in, a text goes out.
 */
package io.github.gsocideas.wikitext.sanitizer;
