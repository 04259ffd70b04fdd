package io.github.gsocideas.schema;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema in use: the built-in one, an organisation's that builds on it, or one of the organisation's own. */
public final class IdeaSchema {

    private final URI id;
    private final SchemaDocuments documents;
    private final Subschema subschema;
    private final ApplicableSchemas root;
    private final List<Field> fields;
    private final FieldNames names;

    /**
     * Reads a schema.
     *
     * @param id the absolute URI of its document
     * @param documents itself and all that it refers to
     * @throws IllegalArgumentException when the document isn't there
     */
    public IdeaSchema(URI id, SchemaDocuments documents) {
        this.id = id;
        this.documents = documents;
        this.subschema = documents
                .subschema(id)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not among the documents"));
        this.root = ApplicableSchemas.of(subschema);
        this.fields = root.propertyNames().stream()
                .map(name -> new Field(name, root.requires(name), root.property(name)))
                .toList();
        this.names = new FieldNames(fields);
    }

    /** The built-in schema of the wiki template {@code GSoC Project}. */
    public static IdeaSchema gsocProject() {
        return builtIn(BuiltInSchemas.GSOC_PROJECT);
    }

    /** One of the built-in schemas of ideas, by the absolute URI of its document. */
    public static IdeaSchema builtIn(URI id) {
        return new IdeaSchema(id, new SchemaDocuments(BuiltInSchemas.with(id)));
    }

    /** The absolute URI of the schema's document. */
    public URI id() {
        return id;
    }

    /** The schema's document and all that it refers to. */
    public SchemaDocuments documents() {
        return documents;
    }

    /** All that the schema says of a whole idea. */
    public ApplicableSchemas root() {
        return root;
    }

    /** The schema itself, with the documents that its references lead to. */
    public Subschema subschema() {
        return subschema;
    }

    /** The fields in the order of the template's parameters. */
    public List<Field> fields() {
        return fields;
    }

    /** The field that a heading names, by its key, its title or an alias; empty where it names none. */
    public Optional<Field> named(String heading) {
        return names.field(heading);
    }

    /** The field that heads an idea, from {@code x-role}. */
    public Optional<Field> heading() {
        return field(FieldRole.HEADING);
    }

    /** The field of a role; empty where none has it. */
    public Optional<Field> field(FieldRole role) {
        return fields.stream()
                .filter(field -> field.role().equals(Optional.of(role)))
                .findFirst();
    }

    /** The field that a Markdown file's text before the first heading is the value of. */
    public Optional<Field> preamble() {
        return fields.stream().filter(Field::preamble).findFirst();
    }

    /** The levels of headings that begin an idea in a Markdown file, from {@code x-ideaHeading}; none where a file is one. */
    public List<Integer> ideaHeadings() {
        return root.value(Keyword.IDEA_HEADING).orElse(List.of());
    }

    /** Whether a heading of such a level is one that begins no idea, from {@code x-otherHeadings}. */
    public boolean isOtherHeading(String heading) {
        return root.values(Keyword.OTHER_HEADINGS)
                .flatMap(List::stream)
                .anyMatch(other -> FieldNames.fold(other).equals(FieldNames.fold(heading)));
    }

    /** Whether a YAML or JSON file may be a list of ideas, from {@code x-ideaList}. */
    public boolean ideaList() {
        return root.value(Keyword.IDEA_LIST).orElse(false);
    }

    /** Whether labels in a Markdown file's text begin fields, from {@code x-labels}. */
    public boolean labels() {
        return root.value(Keyword.LABELS).orElse(false);
    }

    /** The field whose text takes a Markdown file's sections that are no field's, from {@code x-sections}. */
    public Optional<Field> sections() {
        return fields.stream().filter(Field::sections).findFirst();
    }

    /** The wiki template that an idea becomes a call of, from {@code x-template}. */
    public Optional<String> template() {
        return root.value(Keyword.TEMPLATE);
    }

    /** What values may call on the wiki, from {@code x-templates}: of the schema, and of those that it refers to. */
    public List<String> templates() {
        return root.values(Keyword.TEMPLATES).flatMap(List::stream).distinct().toList();
    }

    /** What the wiki calls the templates that values are written with, from {@code x-commonTemplates}; the nearest says. */
    public CommonTemplates commonTemplates() {
        Map<String, String> names = new HashMap<>();
        root.values(Keyword.COMMON_TEMPLATES).forEach(some -> some.forEach(names::putIfAbsent));
        return CommonTemplates.of(names);
    }

    /** How many ideas there must be at least, from {@code x-minIdeas}. */
    public int minIdeas() {
        return root.value(Keyword.MIN_IDEAS).orElse(0);
    }

    /** Whether the ideas should have several values in a field, from {@code x-recommendedValues}. */
    public boolean recommendsValues() {
        for (Field field : fields) {
            if (field.recommendedValues() > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many ideas there should be at least, from {@code x-recommendedIdeas}. */
    public int recommendedIdeas() {
        return root.value(Keyword.RECOMMENDED_IDEAS).orElse(0);
    }
}
