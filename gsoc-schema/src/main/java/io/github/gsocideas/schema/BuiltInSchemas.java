package io.github.gsocideas.schema;

import io.github.gsocideas.document.DocumentFormat;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The schemas that come with this module, to which an organisation's own schema may refer. */
public final class BuiltInSchemas {

    private static final URI BASE = URI.create("https://gsocideas.github.io/schema/");

    private static final String EXTENSION = ".schema.json";

    /** The schema of the wiki template {@code GSoC Project}, which is in use where nothing else is asked for. */
    public static final URI GSOC_PROJECT = BASE.resolve("gsoc-project" + EXTENSION);

    /** The schema of what Google's guide for mentors asks of an idea. */
    public static final URI GOOGLE_IDEA = BASE.resolve("google-idea" + EXTENSION);

    /** The schemas of ideas: each refers to none but itself and those before it. */
    private static final List<URI> OF_IDEAS = List.of(GSOC_PROJECT, GOOGLE_IDEA);

    /** The meta-schema of every schema of project ideas: JSON Schema 2020-12 and our {@code x-} keywords. */
    public static final URI META_SCHEMA = BASE.resolve("idea-schema.meta.json");

    /** JSON Schema's own meta-schema, on which ours is built. */
    public static final URI JSON_SCHEMA = URI.create("https://json-schema.org/draft/2020-12/schema");

    private static final List<String> VOCABULARIES =
            List.of("core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content");

    private BuiltInSchemas() {}

    /** The schemas of ideas by the name under which one is asked for, such as {@code google-idea}. */
    public static SortedMap<String, URI> byName() {
        SortedMap<String, URI> byName = new TreeMap<>();
        for (URI id : OF_IDEAS) {
            String file = BASE.relativize(id).getPath();
            byName.put(file.substring(0, file.length() - EXTENSION.length()), id);
        }
        return byName;
    }

    /** One of the schemas of ideas, and what it may refer to, by their {@code $id}, read anew from the class path. */
    static Map<URI, JsonNode> with(URI schema) {
        Map<URI, JsonNode> documents = new LinkedHashMap<>();
        for (URI id : OF_IDEAS.subList(0, OF_IDEAS.indexOf(schema) + 1)) {
            documents.put(id, read(BASE.relativize(id).getPath()));
        }
        return documents;
    }

    /** Every built-in schema and JSON Schema's own by its {@code $id}, read anew from the class path. */
    public static Map<URI, JsonNode> documents() {
        Map<URI, JsonNode> documents = with(GOOGLE_IDEA);
        documents.put(META_SCHEMA, read(BASE.relativize(META_SCHEMA).getPath()));
        // The validator's jar carries JSON Schema's documents under the paths that they have on the web.
        documents.put(JSON_SCHEMA, read(JSON_SCHEMA.getPath()));
        for (String vocabulary : VOCABULARIES) {
            URI id = JSON_SCHEMA.resolve("meta/" + vocabulary);
            documents.put(id, read(id.getPath()));
        }
        return documents;
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = BuiltInSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from this jar");
            }
            // JSON Schema's own have no ending that says what they are.
            SourceText source = SourceText.of(resource + ".json", stream.readAllBytes());
            return DocumentFormat.of(source.file())
                    .read(new TreeBuilder(source))
                    .orElseThrow()
                    .toJson();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
