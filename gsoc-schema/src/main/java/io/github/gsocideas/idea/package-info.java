/**
 * Idea files as their authors wrote them: text, the tree of values with the place of each, and what kept a file from
 * being read. Knows the formats, YAML, JSON and Markdown, and none of the schema's rules.
 */
package io.github.gsocideas.idea;
