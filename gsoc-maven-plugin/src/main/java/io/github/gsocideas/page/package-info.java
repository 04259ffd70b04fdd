/**
 * What is written: which pages the ideas come to, each page around its calls, with what is wrong with its frame and size,
 * the file for the wiki's import, the archive. Each output is a class that implements {@code Output}, and
 * {@code GenerateMojo} lists them; bytes come out, and where they go is for others to say.
 */
package io.github.gsocideas.page;
