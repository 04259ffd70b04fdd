package io.github.gsocideas.schemafile;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.KeywordUse;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.schema.Subschema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an organisation's schema and the files of the project that it refers to, and refuses what isn't a schema of
 * project ideas. Nothing outside the project's directory and the class path is ever read.
 *
 * <p>Each file is held against the meta-schema and its references are followed, whatever is wrong in it. Then each
 * reference has to lead to a schema. Only if all that holds, what the schemas say is checked ({@link SchemaCheck}). All
 * that a step finds is reported.
 */
public final class SchemaReader {

    private final ProjectDirectory directory;
    private final ValidSchemas valid;
    private final SchemaDocuments builtIn = new SchemaDocuments(BuiltInSchemas.documents());
    private final Map<URI, JsonNode> documents = new LinkedHashMap<>(builtIn.documents());

    /** The documents by the URI of each schema in them that has one. */
    private final Map<URI, URI> documentOf = new HashMap<>();

    private final Set<URI> unreadable = new HashSet<>();
    private final Set<URI> notSchemas = new HashSet<>();
    private final List<SchemaFile> files = new ArrayList<>();
    private final Map<Path, byte[]> contents = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<SchemaFault> faults = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private boolean sharedNames;
    private Optional<IdeaValidator> metaValidator = Optional.empty();

    private SchemaReader(ProjectDirectory directory, ValidSchemas valid) {
        this.directory = directory;
        this.valid = valid;
        documents.forEach((uri, root) -> Subschema.all(builtIn, uri, root)
                .forEach(schema -> Subschema.IDENTIFIERS.forEach(
                        keyword -> schema.identity(keyword).ifPresent(name -> documentOf.put(name, uri)))));
    }

    /** Reads a schema of which nothing is known. */
    public static CheckedSchema read(Path file, Path directory) throws InvalidSchemaException {
        return read(file, directory, ValidSchemas.NONE);
    }

    /**
     * Reads a schema.
     *
     * @param file the schema's file
     * @param directory the project's directory, which the schema and all that it refers to must be in
     * @param valid files that needn't be held against the meta-schema
     * @throws InvalidSchemaException when it isn't there, isn't a schema, misuses one of our keywords, or refers to
     *     something outside the project
     */
    public static CheckedSchema read(Path file, Path directory, ValidSchemas valid) throws InvalidSchemaException {
        Path base = directory.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        if (!path.startsWith(base)) {
            throw InvalidSchemaException.ofFile(
                    file.toString(), "the schema " + file + " is outside of the project's directory " + directory);
        }
        ProjectDirectory project = new ProjectDirectory(base);
        return new SchemaReader(project, valid).read(project.uri(path));
    }

    private CheckedSchema read(URI root) throws InvalidSchemaException {
        Deque<URI> unread = new ArrayDeque<>(List.of(root));
        while (!unread.isEmpty()) {
            URI uri = unread.remove();
            if (!documentOf.containsKey(uri) && !unreadable.contains(uri)) {
                open(uri).ifPresent(file -> unread.addAll(follow(file)));
            }
        }
        checkReferences();
        refuseIfFaulty();
        SchemaDocuments closed = new SchemaDocuments(documents);
        IdeaSchema schema = new IdeaSchema(root, closed);
        List<SchemaFile> whole = files.stream().map(file -> file.in(closed)).toList();
        faults.addAll(SchemaCheck.faults(new OrganisationSchema(ProjectDirectory.name(root), schema, whole)));
        refuseIfFaulty();
        return new CheckedSchema(schema, warnings, contents, places(schema, whole));
    }

    /** Where it is said what the ideas must and should be as a whole. */
    private static Map<KeywordUse, KeywordPlace> places(IdeaSchema schema, List<SchemaFile> files) {
        Map<KeywordUse, KeywordPlace> places = new HashMap<>();
        for (Keyword<?> keyword : List.of(Keyword.MIN_IDEAS, Keyword.RECOMMENDED_IDEAS)) {
            place(keyword, schema.root(), files).ifPresent(at -> places.put(KeywordUse.ofIdeas(keyword), at));
        }
        for (Field field : schema.fields()) {
            place(Keyword.RECOMMENDED_VALUES, field.schemas(), files)
                    .ifPresent(at -> places.put(KeywordUse.ofField(Keyword.RECOMMENDED_VALUES, field.name()), at));
        }
        return places;
    }

    /** Where the nearest value of a keyword stands. */
    private static Optional<KeywordPlace> place(Keyword<?> keyword, ApplicableSchemas schemas, List<SchemaFile> files) {
        return schemas.having(keyword.name())
                .findFirst()
                .flatMap(node -> files.stream()
                        .flatMap(file -> file.keywordPlace(node, keyword.name()).stream())
                        .findFirst());
    }

    private void refuseIfFaulty() throws InvalidSchemaException {
        if (!faults.isEmpty()) {
            throw SchemaFault.refusal(faults, warnings);
        }
    }

    /** Reads a file, and notes what is wrong with it; empty where there is nothing in it that could refer to others. */
    private Optional<SchemaFile> open(URI uri) throws InvalidSchemaException {
        String name = ProjectDirectory.name(uri);
        Optional<IdeaDocument> document = document(uri);
        Optional<Node> root = document.flatMap(IdeaDocument::root);
        if (root.isEmpty()) {
            unreadable.add(uri);
            if (document.isPresent()) {
                faults.addAll(errors(metaValidator().validate(document.get())));
            }
            return Optional.empty();
        }
        JsonNode json = root.get().toJson();
        SchemaFile file = new SchemaFile(uri, name, root.get(), Subschema.all(builtIn, uri, json));
        List<SchemaFault> found = metaSchemaFaults(file, uri, document.get());
        file.schemas().forEach(SchemaReader::takeKindAsRole);
        faults.addAll(found);
        if (!found.isEmpty()) {
            notSchemas.add(uri);
        }
        documents.put(uri, json);
        documentOf.put(uri, uri);
        files.add(file);
        file.schemas().forEach(schema -> name(schema, file, uri));
        return Optional.of(file);
    }

    private Optional<IdeaDocument> document(URI uri) {
        try {
            byte[] content = directory.bytes(uri);
            contents.put(directory.file(uri), content);
            return Optional.of(IdeaDocument.of(ProjectDirectory.name(uri), content));
        } catch (InvalidSchemaException e) {
            e.findings().forEach(finding -> faults.add(new SchemaFault(finding, e.getMessage())));
            return Optional.empty();
        }
    }

    /** What the meta-schema finds, by place, but for a role that stands as a kind. */
    private List<SchemaFault> metaSchemaFaults(SchemaFile file, URI uri, IdeaDocument document)
            throws InvalidSchemaException {
        List<Finding> roles = file.schemas().stream()
                .flatMap(schema -> roleAsKind(file, schema).stream())
                .toList();
        warnings.addAll(roles);
        return errors(findings(uri, document).stream()
                .filter(finding -> roles.stream().noneMatch(role -> Finding.BY_PLACE.compare(role, finding) == 0))
                .toList());
    }

    /** What is wrong with a document by itself; of one that is known to keep the meta-schema, what its format makes of it. */
    private List<Finding> findings(URI uri, IdeaDocument document) throws InvalidSchemaException {
        Path path = directory.file(uri);
        return valid.contain(path, contents.get(path))
                ? document.findings()
                : metaValidator().validate(document);
    }

    /** The meta-schema, which is made ready once something is held against it. */
    private IdeaValidator metaValidator() throws InvalidSchemaException {
        if (metaValidator.isEmpty()) {
            metaValidator = Optional.of(IdeaValidator.of(new IdeaSchema(BuiltInSchemas.META_SCHEMA, builtIn)));
        }
        return metaValidator.get();
    }

    /** The errors of these findings as faults; a warning is kept. */
    private List<SchemaFault> errors(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(warnings::add);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(SchemaFault::of)
                .sorted(Comparator.comparing(SchemaFault::finding, Finding.BY_PLACE))
                .toList();
    }

    /** Finds {@code "x-kind": "heading"}, which was right before {@code x-role} was a keyword. */
    private static Optional<Finding> roleAsKind(SchemaFile file, Subschema schema) {
        String kind = Keyword.KIND.name();
        return FieldRole.named(schema.node().path(kind).stringValue(""))
                .map(role -> file.place(schema, kind)
                        .warning(
                                "'" + kind + "' says what an object is, and is taken for '" + Keyword.ROLE + "' here",
                                "write \"" + Keyword.ROLE + "\": \"" + role.word() + "\""));
    }

    private static void takeKindAsRole(Subschema schema) {
        JsonNode kind = schema.node().path(Keyword.KIND.name());
        if (FieldRole.named(kind.stringValue("")).isPresent()) {
            ((ObjectNode) schema.node()).remove(Keyword.KIND.name());
            ((ObjectNode) schema.node()).putIfAbsent(Keyword.ROLE.name(), kind);
        }
    }

    /** Notes the URIs that a schema gives itself, up to the first that another has: those after it follow from that. */
    private void name(Subschema schema, SchemaFile file, URI document) {
        for (String keyword : Subschema.IDENTIFIERS) {
            Optional<URI> name = schema.identity(keyword);
            if (name.filter(SchemaReader::leadsOut).isPresent()) {
                faults.add(file.place(schema, keyword)
                        .fault(
                                "'" + schema.node().path(keyword).stringValue() + "' is no name in the project",
                                "leave it out, or give a web address that need not be there"));
                sharedNames = true;
                return;
            }
            boolean isRoot = schema.location().matches() && name.equals(Optional.of(document));
            if (name.isPresent() && !isRoot && documentOf.putIfAbsent(name.get(), document) != null) {
                faults.add(file.place(schema, keyword)
                        .fault(
                                "another schema is '" + name.get() + "' already",
                                "give this one a name of its own, or none"));
                sharedNames = true;
                return;
            }
        }
    }

    private static boolean leadsOut(URI name) {
        return ProjectDirectory.isClaimed(name) && !ProjectDirectory.contains(name);
    }

    /** Notes a file's references; gives the files of the project that they lead to. */
    private List<URI> follow(SchemaFile file) {
        List<Reference> found = file.schemas().stream()
                .flatMap(schema -> Subschema.REFERENCES.stream()
                        .filter(keyword -> schema.node().path(keyword).isString())
                        .map(keyword -> reference(schema, keyword, file)))
                .toList();
        references.addAll(found);
        return found.stream()
                .flatMap(reference -> reference.document().stream())
                .filter(ProjectDirectory::contains)
                .toList();
    }

    private static Reference reference(Subschema schema, String keyword, SchemaFile file) {
        String text = schema.node().path(keyword).stringValue();
        return new Reference(keyword, SchemaDocuments.absolute(schema.base(), text), text, file.place(schema, keyword));
    }

    /** A reference to a file that can't be read, or isn't a schema, isn't judged: that is reported already. */
    private void checkReferences() {
        Optional<SchemaDocuments> closed = sharedNames ? Optional.empty() : Optional.of(new SchemaDocuments(documents));
        for (Reference reference : references) {
            Optional<URI> target = reference.document().filter(uri -> !unreadable.contains(uri));
            Optional<URI> document = target.map(documentOf::get);
            if (document.isPresent()) {
                closed.filter(any -> !notSchemas.contains(document.get()))
                        .flatMap(reference::fault)
                        .ifPresent(faults::add);
            } else if (target.isPresent() || reference.document().isEmpty()) {
                faults.add(reference.leadingOut());
            }
        }
    }
}
