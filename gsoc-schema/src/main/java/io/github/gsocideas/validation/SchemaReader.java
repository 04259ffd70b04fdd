package io.github.gsocideas.validation;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Node;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads an organisation's schema and the files of the project that it refers to, and refuses what isn't a schema of
 * project ideas. Nothing outside the project's directory and the class path is ever read.
 */
public final class SchemaReader {

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef");

    /** Keywords whose values are no schemas, and so hold no references. */
    private static final Set<String> LITERALS = Set.of("const", "enum", "examples", "default");

    /**
     * The host, which stands for the project's directory, in the URI of one of its files. The validator's library can't
     * resolve a reference against a URI with no host.
     */
    private static final String PROJECT = "project";

    /** Keywords that hold schemas by names of the author's own, which may be those of keywords. */
    private static final Set<String> BY_NAME = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");

    private final Path directory;
    private final IdeaValidator metaValidator;
    private final Map<URI, JsonNode> documents = BuiltInSchemas.documents();
    private final Map<Reference, String> references = new LinkedHashMap<>();
    private final Deque<URI> unread = new ArrayDeque<>();

    private SchemaReader(Path directory) throws InvalidSchemaException {
        this.directory = directory;
        this.metaValidator =
                IdeaValidator.of(new IdeaSchema(BuiltInSchemas.META_SCHEMA, new SchemaDocuments(documents)));
    }

    /**
     * A reference and where it stands.
     *
     * @param target the absolute URI that it means
     * @param place file, line and column
     */
    private record Reference(URI target, String place) {}

    /**
     * Reads a schema.
     *
     * @param file the schema's file
     * @param directory the project's directory, which the schema and all that it refers to must be in
     * @throws InvalidSchemaException when it isn't there, isn't a schema, misuses one of our keywords, or refers to
     *     something outside the project
     */
    public static IdeaSchema read(Path file, Path directory) throws InvalidSchemaException {
        Path base = directory.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        if (!path.startsWith(base)) {
            throw new InvalidSchemaException(
                    "the schema " + file + " is outside of the project's directory " + directory);
        }
        return new SchemaReader(base).read(uri(base.relativize(path)));
    }

    private IdeaSchema read(URI root) throws InvalidSchemaException {
        unread.add(root);
        while (!unread.isEmpty()) {
            URI uri = unread.remove();
            if (!documents.containsKey(uri)) {
                Node document = document(uri);
                documents.put(uri, document.toJson());
                collectReferences(name(uri), uri, document);
            }
        }
        SchemaDocuments closed = new SchemaDocuments(documents);
        for (Reference reference : references.keySet()) {
            Optional<Subschema> target = closed.subschema(reference.target());
            if (target.isEmpty()) {
                throw new InvalidSchemaException(
                        reference.place() + ": '" + references.get(reference) + "' leads nowhere");
            }
            if (target.get().isCircular()) {
                throw new InvalidSchemaException(reference.place() + ": '" + references.get(reference)
                        + "' leads round in a circle, so that no value can be checked");
            }
        }
        IdeaSchema schema = new IdeaSchema(root, closed);
        checkParameters(name(root), schema);
        return schema;
    }

    /** A file of the project's as a URI that says where in the project it is, on whatever machine. */
    private static URI uri(Path relative) {
        try {
            return new URI("file", PROJECT, "/" + relative.toString().replace('\\', '/'), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String name(URI uri) {
        return uri.getPath().substring(1);
    }

    private Node document(URI uri) throws InvalidSchemaException {
        String name = name(uri);
        IdeaDocument document = IdeaDocument.of(name, bytes(name));
        List<Finding> findings = metaValidator.validate(document);
        if (!findings.isEmpty()) {
            throw new InvalidSchemaException(
                    findings.get(0) + (findings.size() > 1 ? " (and " + (findings.size() - 1) + " more)" : ""));
        }
        return document.root().orElseThrow();
    }

    private byte[] bytes(String name) throws InvalidSchemaException {
        try {
            Path file = directory.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new InvalidSchemaException("the schema " + name + " is not there, or not a file");
            }
            if (!file.toRealPath().startsWith(directory.toRealPath())) {
                throw new InvalidSchemaException("the schema " + name + " is a link that leads out of the project");
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException e) {
            throw new InvalidSchemaException("the schema " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    private void collectReferences(String name, URI base, Node node) throws InvalidSchemaException {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                collectReferences(name, base, item);
            }
        }
        if (node instanceof Node.Mapping mapping) {
            URI here = mapping.get("$id")
                    .filter(Node.Text.class::isInstance)
                    .flatMap(id -> SchemaDocuments.absolute(base, ((Node.Text) id).value()))
                    .orElse(base);
            for (Node.Entry entry : mapping.entries().values()) {
                if (REFERENCES.contains(entry.key()) && entry.value() instanceof Node.Text text) {
                    follow(here, text.value(), name + ":" + text.position());
                } else if (BY_NAME.contains(entry.key()) && entry.value() instanceof Node.Mapping named) {
                    for (Node.Entry schema : named.entries().values()) {
                        collectReferences(name, here, schema.value());
                    }
                } else if (!LITERALS.contains(entry.key())) {
                    collectReferences(name, here, entry.value());
                }
            }
        }
    }

    private void follow(URI base, String reference, String place) throws InvalidSchemaException {
        Optional<URI> target = SchemaDocuments.absolute(base, reference);
        URI document = target.map(SchemaDocuments::withoutFragment).orElse(base);
        boolean inProject = "file".equals(document.getScheme())
                && PROJECT.equals(document.getHost())
                && !document.normalize().getPath().startsWith("/..");
        boolean isHere = document.equals(SchemaDocuments.withoutFragment(base));
        if (target.isEmpty() || !(inProject || isHere || documents.containsKey(document))) {
            throw new InvalidSchemaException(place + ": '" + reference + "' leads out of the project;"
                    + " refer to a file of the project, or to " + BuiltInSchemas.GSOC_PROJECT + "#record");
        }
        references.put(new Reference(target.get(), place), reference);
        if (inProject) {
            unread.add(document);
        }
    }

    private static void checkParameters(String name, IdeaSchema schema) throws InvalidSchemaException {
        Map<String, String> fields = new HashMap<>();
        for (Field field : schema.fields()) {
            Optional<String> parameter = field.parameter();
            if (parameter.isPresent()) {
                String other = fields.put(parameter.get(), field.name());
                if (other != null) {
                    throw new InvalidSchemaException(name + ": the fields '" + other + "' and '" + field.name()
                            + "' both have the x-parameter '" + parameter.get() + "'; a wiki shows only the last");
                }
            }
        }
        if (fields.isEmpty()) {
            throw new InvalidSchemaException(
                    name + ": no field has an x-parameter, so that a wiki would be shown nothing; "
                            + "add it to a property");
        }
        if (schema.template().isEmpty()) {
            throw new InvalidSchemaException(
                    name + ": the schema has no x-template; name the wiki template that an idea becomes a call of");
        }
    }
}
