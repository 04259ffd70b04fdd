package io.github.gsocideas.schemafile;

import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The project's directory, in which a schema and all that it refers to must be. A file of it has a URI that says where in
 * the project it is, whatever the machine: {@code file://project/parts/one.json}.
 *
 * @param path the directory, absolute and without {@code ..}
 */
record ProjectDirectory(Path path) {

    /** The host that stands for the directory. A URI needs one for the validator's library to resolve references against it. */
    private static final String HOST = "project";

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    /** The URI of a file. */
    URI uri(Path file) {
        try {
            String relative = path.relativize(file).toString().replace('\\', '/');
            return new URI("file", HOST, "/" + relative, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether a URI is of a file in the directory, be it there or not. */
    static boolean contains(URI uri) {
        return isClaimed(uri) && uri.getPath().startsWith("/") && !climbsOut(uri.getPath());
    }

    /** Whether a URI says that it is of a file in the directory, though it may lead out of it. */
    static boolean isClaimed(URI uri) {
        return "file".equals(uri.getScheme()) && HOST.equals(uri.getHost());
    }

    /** Whether a path, of which a URI may have spelt a slash as an octet, leads above where it begins. */
    private static boolean climbsOut(String path) {
        int depth = 0;
        for (String name : SEPARATOR.splitAsStream(path).toList()) {
            if (name.equals("..")) {
                depth--;
            } else if (!name.isEmpty() && !name.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** A file's name in the project, with {@code /} between names. */
    static String name(URI uri) {
        return uri.getPath().substring(1);
    }

    /** The path of a file, absolute. */
    Path file(URI uri) {
        return path.resolve(name(uri));
    }

    /**
     * What a file holds.
     *
     * @throws InvalidSchemaException when it isn't there, can't be read, or is a link that leads out of the directory
     */
    byte[] bytes(URI uri) throws InvalidSchemaException {
        String name = name(uri);
        try {
            Path file = file(uri);
            if (leadsOut(file)) {
                throw refused(name, "is a link that leads out of the project");
            }
            if (!Files.isRegularFile(file)) {
                throw refused(name, "is not there, or not a file");
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException e) {
            throw InvalidSchemaException.ofFile(name, "the schema " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Whether a link is in the way that leads out, or can't be followed: what is out there isn't told, not even if it is. */
    private boolean leadsOut(Path file) throws IOException {
        try {
            return !file.toRealPath().startsWith(path.toRealPath());
        } catch (IOException e) {
            for (Path way = file; way != null && !way.equals(path); way = way.getParent()) {
                if (Files.isSymbolicLink(way)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static InvalidSchemaException refused(String name, String why) {
        return InvalidSchemaException.ofFile(name, "the schema " + name + " " + why);
    }
}
