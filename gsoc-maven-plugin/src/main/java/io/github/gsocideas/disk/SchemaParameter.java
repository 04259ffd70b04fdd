package io.github.gsocideas.disk;

import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.schemafile.ValidSchemas;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * The schema that a build asks for.
 *
 * @param value the name of one that comes with the plugin, or a file
 * @param basedir what the file is relative to, absolute
 * @param projectDirectory what the file, and all that it refers to, must stay in, absolute
 */
public record SchemaParameter(String value, Path basedir, Path projectDirectory) {

    /** What could be meant for a name: a path or a file with an extension isn't. */
    private static final Pattern NAME = Pattern.compile("[^/\\\\.]*");

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://");

    /**
     * Reads the schema.
     *
     * @throws InvalidSchemaException when it isn't there, or isn't a schema of ideas
     */
    public CheckedSchema read() throws InvalidSchemaException {
        return read(ValidSchemas.NONE);
    }

    /**
     * Reads the schema.
     *
     * @param valid files that needn't be held against the meta-schema
     * @throws InvalidSchemaException likewise
     */
    public CheckedSchema read(ValidSchemas valid) throws InvalidSchemaException {
        SortedMap<String, URI> builtIn = BuiltInSchemas.byName();
        if (builtIn.containsKey(value)) {
            return new CheckedSchema(IdeaSchema.builtIn(builtIn.get(value)), List.of(), Map.of(), Map.of());
        }
        if (ADDRESS.matcher(value).lookingAt()) {
            throw InvalidSchemaException.ofFile(
                    value,
                    "<schema>" + value + "</schema> is an address on the web, and never fetched; "
                            + builtIn.entrySet().stream()
                                    .filter(schema ->
                                            schema.getValue().toString().equals(value))
                                    .findFirst()
                                    .map(schema -> "the plugin brings that one: call it " + schema.getKey())
                                    .orElse("save the file in the project, and name that"));
        }
        Path file = file();
        if (NAME.matcher(value).matches() && !Files.isRegularFile(file)) {
            throw InvalidSchemaException.ofFile(
                    value,
                    "<schema>" + value + "</schema> is neither a file in " + basedir
                            + " nor a schema that comes with the plugin: those are "
                            + String.join(", ", builtIn.keySet())
                            + NearMatch.find(value, builtIn.keySet())
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
        return SchemaReader.read(file, projectDirectory, valid);
    }

    /**
     * What a POM in the base directory says for it, on every machine the same; empty for a file outside of that.
     *
     * @throws InvalidSchemaException when it can't be a file's name
     */
    public Optional<String> inPom() throws InvalidSchemaException {
        if (BuiltInSchemas.byName().containsKey(value)) {
            return Optional.of(value);
        }
        return Optional.of(file())
                .filter(file -> file.startsWith(basedir))
                .map(file -> basedir.relativize(file).toString().replace('\\', '/'));
    }

    private Path file() throws InvalidSchemaException {
        try {
            return basedir.resolve(value).normalize();
        } catch (InvalidPathException e) {
            throw InvalidSchemaException.ofFile(
                    value, "<schema>" + value + "</schema> can't be a file's name: " + e.getMessage(), e);
        }
    }
}
