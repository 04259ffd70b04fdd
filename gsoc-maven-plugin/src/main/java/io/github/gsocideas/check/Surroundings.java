package io.github.gsocideas.check;

import io.github.gsocideas.disk.ContentHash;
import io.github.gsocideas.disk.RepositoryFiles;
import io.github.gsocideas.schema.NamedFiles;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each idea file is checked by, beside the request.
 *
 * @param schema the schema, with the files that it was read from
 * @param set what the rules of a set look at
 * @param repository where links may lead
 */
record Surroundings(CheckedSchema schema, IdeaSet set, RepositoryFiles repository) {

    /** All of it in words that is the same for each file: with the same, a file comes to the same. */
    List<String> words() {
        return Stream.of(
                        Stream.of("schema"),
                        schema.files().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(file ->
                                        Stream.of(file.getKey().toString(), ContentHash.sha256(file.getValue()))),
                        Stream.of("names"),
                        named().filter(files -> !files.dependOnDirectory()).map(this::words),
                        Stream.of("repository", repository.repository().toString()))
                .flatMap(words -> words)
                .toList();
    }

    /**
     * The rest of it in words, which depends on the directory that a file is in.
     *
     * @param path the file's path in the ideas directory
     */
    String words(String path) {
        return named().filter(NamedFiles::dependOnDirectory)
                .map(files -> words(files.in(set.directoryName(path))))
                .collect(Collectors.joining());
    }

    private Stream<NamedFiles> named() {
        return schema.schema().fields().stream().flatMap(field -> field.fileIn().stream());
    }

    /** Each word with its length, since what a key in a file says may hold any character. */
    private String words(NamedFiles files) {
        return Stream.of(
                        Stream.of(files.files(), files.key().orElse(""), String.valueOf(files.ignoreCase())),
                        set.fileNames().getOrDefault(files, Set.of()).stream().sorted())
                .flatMap(words -> words)
                .map(word -> word.length() + ":" + word)
                .collect(Collectors.joining());
    }
}
