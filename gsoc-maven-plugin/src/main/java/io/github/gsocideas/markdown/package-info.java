/**
 * Markdown as wikitext that shows the same. {@link io.github.gsocideas.markdown.MarkdownText} is a text as commonmark-java
 * parses it; {@link io.github.gsocideas.markdown.WikitextRenderer} renders it by commonmark-java's architecture: one
 * {@code NodeRenderer} for a group of constructs, or for an extension, each of which names the types of nodes that it takes.
 * To render another construct, add its extension to {@code MarkdownText} and a {@code NodeRenderer} to
 * {@code WikitextRenderer}; a type of node that nobody takes fails a test. Knows no ideas but the place of their files,
 * which relative links need.
 */
package io.github.gsocideas.markdown;
