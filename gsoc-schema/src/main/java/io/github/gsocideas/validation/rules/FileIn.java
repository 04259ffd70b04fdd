package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Spelling;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.NamedFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rule {@code x-fileIn}: a field's value, or each entry of its list, is the name of one of certain files. */
public final class FileIn implements SetRule {

    /** How many names of files are listed where none is near. */
    private static final int FEW = 10;

    /**
     * The files that a field may name, and the document that has it.
     *
     * @param files what the schema says of them
     * @param names their names
     */
    private record Reference(IdeaDocument document, NamedFiles files, SortedSet<String> names) {}

    private final List<Field> fields;

    private final IdeaSet ideas;

    /** The names that an {@code x-fileIn} means, in their order. */
    private final Map<NamedFiles, SortedSet<String>> names = new HashMap<>();

    /** Of the fields that a schema marks, with the files that are there. */
    public FileIn(IdeaSchema schema, IdeaSet ideas) {
        fields = schema.fields().stream()
                .filter(field -> field.fileIn().isPresent())
                .toList();
        this.ideas = ideas;
        ideas.fileNames().forEach((files, found) -> {
            SortedSet<String> sorted =
                    files.ignoreCase() ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : new TreeSet<>();
            sorted.addAll(found);
            names.put(files, sorted);
        });
    }

    /** What a value must be that names one of these files, as a sentence has it. */
    public static String words(NamedFiles files) {
        if (files.key().isPresent()) {
            return "what a file in " + files + " has as its '" + files.key().get() + "'";
        }
        return files.isNameMarked()
                ? "a name for which there is a file " + files
                : "the name of a file in " + files + ", without its extension";
    }

    @Override
    public List<Finding> findings(String path, IdeaDocument document) {
        return fields.stream().flatMap(field -> findings(field, path, document)).toList();
    }

    private Stream<Finding> findings(Field field, String path, IdeaDocument document) {
        NamedFiles files = field.fileIn().orElseThrow().in(ideas.directoryName(path));
        Reference reference = new Reference(document, files, names.getOrDefault(files, new TreeSet<>()));
        return NamedValues.value(field, document).stream()
                .flatMap(value -> findings(RecordLocation.of(field.name()), value, reference));
    }

    private static Stream<Finding> findings(RecordLocation place, Node value, Reference reference) {
        return value instanceof Node.Sequence list
                ? IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(i -> finding(place.entry(i), list.items().get(i), reference).stream())
                : finding(place, value, reference).stream();
    }

    private static Optional<Finding> finding(RecordLocation place, Node value, Reference reference) {
        return Spelling.of(value)
                .filter(name -> !name.isEmpty() && !reference.names().contains(name))
                .map(name -> Finding.error(
                                "file-in",
                                reference.document().file(),
                                value.region(),
                                place,
                                "field '" + place.displayName() + "' must be " + words(reference.files()) + ", but is '"
                                        + Quotation.quote(name) + "'",
                                hint(name, reference))
                        .withFix(meant(name, reference)
                                .flatMap(word -> reference.document().respelt(value, word))));
    }

    private static Optional<String> meant(String name, Reference reference) {
        return NearMatch.findOrComplete(name, reference.names());
    }

    private static String hint(String name, Reference reference) {
        Optional<String> meant = meant(name, reference).map(near -> "did you mean '" + near + "'?");
        String known = reference.names().isEmpty()
                ? none(reference.files())
                : "the names are " + String.join(", ", reference.names());
        return meant.orElse(reference.names().size() <= FEW ? known : "add the file, or name another");
    }

    private static String none(NamedFiles files) {
        return files.key()
                .map(key -> "no file in " + files + " has one")
                .orElse("there is no file " + (files.isNameMarked() ? "" : "in ") + files);
    }
}
