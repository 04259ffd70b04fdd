package io.github.gsocideas.document;

import io.github.gsocideas.finding.UnreadableException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to write a document down. */
@FunctionalInterface
public interface DocumentFormat {

    /**
     * Reads a text.
     *
     * @param nodes makes the tree's nodes of the text and takes what is found wrong on the way
     * @return the document's root; empty where the text holds nothing
     * @throws UnreadableException when the text doesn't follow the format's syntax
     */
    Optional<Node> read(TreeBuilder nodes) throws UnreadableException;

    /**
     * Reads a text that may be several documents.
     *
     * @return their roots; those that hold nothing are left out
     * @throws UnreadableException when the text doesn't follow the format's syntax
     */
    default List<Node> readAll(TreeBuilder nodes) throws UnreadableException {
        return read(nodes).stream().toList();
    }

    /** The format that a file's name asks for: JSON for {@code .json} in any letter case, YAML for everything else. */
    static DocumentFormat of(String file) {
        return isJson(file) ? new JsonFormat() : new YamlFormat();
    }

    /** Whether a file's name asks for JSON. */
    static boolean isJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
