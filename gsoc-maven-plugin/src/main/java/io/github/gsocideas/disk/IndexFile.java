package io.github.gsocideas.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an index lies that one build leaves for the next.
 *
 * @param path where it is
 * @param key seals it
 * @param fingerprint of all that what is in it depends on beside the disk
 */
public record IndexFile(Path path, MachineKey key, String fingerprint) {

    /** The same index of what depends on still more. */
    public IndexFile with(List<String> words) {
        return new IndexFile(path, key, joined(Stream.concat(Stream.of(fingerprint), words.stream())));
    }

    /** Words as a text that no others are: none can look like the end of one and the beginning of another. */
    public static String joined(Stream<String> words) {
        return words.map(word -> word.length() + ":" + word).collect(Collectors.joining());
    }
}
