/**
 * Wikitext as Markdown: a candidate is made of a text, line by line ({@code InlineMarkdown}) and block by block ({@code
 * MarkdownBlocks}), and is taken only where our own way from Markdown to wikitext gives the very same text ({@code
 * WikitextAsMarkdown}). So a candidate may be wrong, and the wikitext that it is made of may be anything.
 */
package io.github.gsocideas.importing.markdown;
