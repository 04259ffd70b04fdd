/**
 * What is written: the page around the calls, the file for the wiki's import, the archive. Each is a class that implements
 * {@code Output}, and {@code GenerateMojo} lists them. Bytes come out; where they go is for others to say.
 */
package io.github.gsocideas.page;
