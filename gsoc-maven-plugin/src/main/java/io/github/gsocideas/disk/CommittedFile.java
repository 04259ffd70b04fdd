package io.github.gsocideas.disk;

/**
 * A file as it was committed.
 *
 * @param path its path in the directory that was looked through, with {@code /} between names
 * @param content what it held
 * @param isCheckedOut whether that is in the commit which is checked out
 */
public record CommittedFile(String path, CommittedContent content, boolean isCheckedOut) {}
