package io.github.gsocideas.schemafile;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.LocatedSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
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

    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef");

    /**
     * The host, which stands for the project's directory, in the URI of one of its files. The validator's library can't
     * resolve a reference against a URI with no host.
     */
    private static final String PROJECT = "project";

    private static final String WAY_OUT = "leads out of the project; refer to a file of the project, or to "
            + BuiltInSchemas.GSOC_PROJECT + "#record";

    private final Path directory;
    private final IdeaValidator metaValidator;
    private final Map<URI, JsonNode> documents = BuiltInSchemas.documents();
    private final Set<URI> identities = new HashSet<>();
    private final List<SchemaFile> files = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Deque<URI> unread = new ArrayDeque<>();

    private SchemaReader(Path directory) throws InvalidSchemaException {
        this.directory = directory;
        this.metaValidator =
                IdeaValidator.of(new IdeaSchema(BuiltInSchemas.META_SCHEMA, new SchemaDocuments(documents)));
        documents.forEach((uri, root) -> LocatedSchema.of(uri, root)
                .forEach(schema -> LocatedSchema.IDENTIFIERS.forEach(
                        keyword -> schema.identity(keyword).ifPresent(identities::add))));
    }

    /**
     * A reference and where it stands.
     *
     * @param target the absolute URI that it means
     * @param text as it is written
     * @param place file, line and column
     */
    private record Reference(URI target, String text, String place) {

        InvalidSchemaException refused(String why) {
            return new InvalidSchemaException(place + ": '" + text + "' " + why);
        }
    }

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
            if (!identities.contains(uri)) {
                add(uri, document(uri));
            }
        }
        SchemaDocuments closed = new SchemaDocuments(documents);
        for (Reference reference : references) {
            check(reference, closed);
        }
        IdeaSchema schema = new IdeaSchema(root, closed);
        new SchemaCheck(name(root), schema, files).check();
        return schema;
    }

    private void add(URI uri, Node root) throws InvalidSchemaException {
        JsonNode json = root.toJson();
        SchemaFile file = new SchemaFile(uri, name(uri), root, LocatedSchema.of(uri, json));
        files.add(file);
        documents.put(uri, json);
        identities.add(uri);
        for (LocatedSchema schema : file.schemas()) {
            for (String keyword : LocatedSchema.IDENTIFIERS) {
                Optional<URI> identity = schema.identity(keyword);
                boolean isRoot = schema.location().matches() && identity.equals(Optional.of(uri));
                if (identity.isPresent() && !isRoot && !identities.add(identity.get())) {
                    throw new InvalidSchemaException(file.place(schema, keyword) + ": another schema is '"
                            + identity.get() + "' already; give this one a name of its own, or none");
                }
            }
        }
        for (LocatedSchema schema : file.schemas()) {
            for (String keyword : REFERENCES) {
                if (schema.node().path(keyword).isString()) {
                    String text = schema.node().path(keyword).stringValue();
                    follow(schema.base(), text, file.place(schema, keyword));
                }
            }
        }
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
        refuseRoleOfKind(name, document);
        List<Finding> findings = metaValidator.validate(document);
        if (!findings.isEmpty()) {
            throw new InvalidSchemaException(
                    findings.get(0) + (findings.size() > 1 ? " (and " + (findings.size() - 1) + " more)" : ""));
        }
        return document.root().orElseThrow();
    }

    /** Says it to those whose schema is of a time when {@code x-kind} said what a field is for, too. */
    private static void refuseRoleOfKind(String name, IdeaDocument document) throws InvalidSchemaException {
        if (document.root().isEmpty()) {
            return;
        }
        URI uri = URI.create("file:" + PROJECT);
        SchemaFile file = new SchemaFile(
                uri,
                name,
                document.root().get(),
                LocatedSchema.of(uri, document.root().get().toJson()));
        for (LocatedSchema schema : file.schemas()) {
            Optional<FieldRole> role =
                    FieldRole.named(schema.node().path(Keyword.KIND.name()).stringValue(""));
            if (role.isPresent()) {
                throw new InvalidSchemaException(file.place(schema, Keyword.KIND.name()) + ": '" + Keyword.KIND
                        + "' says what an object is; write \"" + Keyword.ROLE + "\": \""
                        + role.get().word() + "\"");
            }
        }
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

    /** Notes a reference and the file that it leads to, unless that is in a file read so far. */
    private void follow(URI base, String text, String place) throws InvalidSchemaException {
        Optional<URI> target = SchemaDocuments.absolute(base, text);
        Reference reference = new Reference(target.orElse(base), text, place);
        if (target.isEmpty()) {
            throw reference.refused(WAY_OUT);
        }
        references.add(reference);
        URI document = SchemaDocuments.withoutFragment(reference.target());
        boolean inProject = "file".equals(document.getScheme())
                && PROJECT.equals(document.getHost())
                && !document.normalize().getPath().startsWith("/..");
        if (inProject && !identities.contains(document)) {
            unread.add(document);
        }
    }

    private void check(Reference reference, SchemaDocuments closed) throws InvalidSchemaException {
        if (!identities.contains(SchemaDocuments.withoutFragment(reference.target()))) {
            throw reference.refused(WAY_OUT);
        }
        Subschema target = closed.subschema(reference.target()).orElseThrow(() -> reference.refused("leads nowhere"));
        if (target.isCircular()) {
            throw reference.refused("leads round in a circle, so that no value can be checked");
        }
    }
}
