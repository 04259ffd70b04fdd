package io.github.gsocideas.starter;

/**
 * A file that was in a repository before.
 *
 * @param path from the project's directory, with {@code /} between names, as it is spelt there
 * @param text what it holds
 */
public record PresentFile(String path, String text) {}
