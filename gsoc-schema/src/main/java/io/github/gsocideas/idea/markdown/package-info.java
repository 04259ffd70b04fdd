/**
 * Idea files in Markdown: front matter, and headings that are fields. Knows blocks and places; what is within a line is left
 * to whoever shows it.
 */
package io.github.gsocideas.idea.markdown;
