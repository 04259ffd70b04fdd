package io.github.gsocideas.check;

import io.github.gsocideas.disk.ContentHash;
import io.github.gsocideas.disk.RepositoryFiles;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each idea file is checked by, beside the request.
 *
 * @param schema the schema, with the files that it was read from
 * @param set what the rules of a set look at
 * @param repository where links may lead
 */
record Surroundings(CheckedSchema schema, IdeaSet set, RepositoryFiles repository) {

    /** All of it in words: with the same, a file comes to the same. */
    List<String> words() {
        return Stream.of(
                        Stream.of("schema"),
                        schema.files().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(file ->
                                        Stream.of(file.getKey().toString(), ContentHash.sha256(file.getValue()))),
                        Stream.of("names"),
                        set.fileNames().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(names -> Stream.of(names.getKey(), String.join("/", names.getValue()))),
                        Stream.of("repository", repository.repository().toString()))
                .flatMap(words -> words)
                .toList();
    }
}
