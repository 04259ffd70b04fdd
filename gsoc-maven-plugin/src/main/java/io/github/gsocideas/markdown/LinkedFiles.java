package io.github.gsocideas.markdown;

import java.util.Optional;

/** What is known of the files that a file's relative links lead to. */
@FunctionalInterface
public interface LinkedFiles {

    /** Nothing is known. */
    LinkedFiles UNKNOWN = (file, path) -> Optional.empty();

    /**
     * Why a link leads to no file, as the beginning of a sentence; empty where there is one, or none can be looked for.
     *
     * @param file the idea file's name in findings
     * @param path the link's path, relative to that file, decoded
     */
    Optional<String> missing(String file, String path);
}
