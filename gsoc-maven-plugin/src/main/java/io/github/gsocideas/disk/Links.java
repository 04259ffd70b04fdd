package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Keeps what is written where it is named. A link, which git checks out wherever a stranger's commit puts one, would lead
 * elsewhere.
 */
final class Links {

    private Links() {}

    /**
     * Refuses to go through links.
     *
     * @param from a directory that is trusted, whatever it is
     * @param file what is in it, or in a directory below it
     * @throws IOException when the file, or a directory between the two, is a link
     */
    static void refuse(Path from, Path file) throws IOException {
        Path way = from;
        for (Path name : from.relativize(file)) {
            way = way.resolve(name);
            if (isLink(way)) {
                throw new IOException(way + " is a link, and nothing is written through one: delete it");
            }
        }
    }

    /** Whether this is a link, or what Windows has of the kind. */
    static boolean isLink(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isSymbolicLink() || (attributes.isOther() && Files.isDirectory(file));
    }
}
