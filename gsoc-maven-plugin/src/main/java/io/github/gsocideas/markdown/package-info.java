/**
 * Markdown as wikitext that shows the same. Knows no ideas but the place of their files, which relative links need.
 */
package io.github.gsocideas.markdown;
