package io.github.gsocideas.disk;

/**
 * A file, or a directory with all that is in it, that isn't read.
 *
 * @param path its path in the ideas directory, with {@code /} between names
 * @param file its name in findings
 * @param reason why it isn't read
 */
public record PassedOver(String path, String file, NoIdea reason) {

    /** What the build's log says of it when it is asked to say all. */
    @Override
    public String toString() {
        return file + " isn't read: " + reason;
    }
}
