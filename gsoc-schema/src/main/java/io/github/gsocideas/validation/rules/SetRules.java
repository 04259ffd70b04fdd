package io.github.gsocideas.validation.rules;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules {@code x-minIdeas}, {@code x-directoryName} and {@code x-fileIn}, which look beyond a file. */
public final class SetRules {

    private static final String MIN_IDEAS = "x-minIdeas";
    private static final String DIRECTORY_NAME = "x-directoryName";
    private static final String FILE_IN = "x-fileIn";

    /** How many names of files are told where none is near. */
    private static final int FEW = 10;

    private final IdeaSchema schema;
    private final IdeaSet ideas;

    private SetRules(IdeaSchema schema, IdeaSet ideas) {
        this.schema = schema;
        this.ideas = ideas;
    }

    /** What breaks the rules, in the order of the documents. */
    public static List<Finding> validate(IdeaSchema schema, IdeaSet ideas) {
        SetRules rules = new SetRules(schema, ideas);
        Stream<Finding> named = ideas.documents().entrySet().stream()
                .flatMap(entry -> schema.fields().stream()
                        .flatMap(field -> rules.names(field, entry.getKey(), entry.getValue())));
        return Stream.concat(rules.number().stream(), named).toList();
    }

    private Optional<Finding> number() {
        int actual = ideas.documents().size();
        int least = schema.minIdeas();
        return actual >= least
                ? Optional.empty()
                : Optional.of(Finding.error(
                        MIN_IDEAS,
                        ideas.file(),
                        Region.START,
                        RecordLocation.ROOT,
                        "there must be at least " + new Quantity(least, "idea") + ", but "
                                + (actual == 1 ? "there is 1" : "there are " + actual),
                        "add " + (least - actual) + " more"));
    }

    /** What is wrong with the names in a field; its other values are for the schema to refuse. */
    private Stream<Finding> names(Field field, String path, IdeaDocument document) {
        Optional<Node> value =
                document.value(field.name()).filter(node -> !node.isBlank()).filter(node -> !isLeftOut(field, node));
        Stream<Finding> directory = value.stream()
                .filter(node -> field.directoryName())
                .flatMap(node -> directoryName(field, path, document, node).stream());
        Stream<Finding> file = field.fileIn().stream()
                .flatMap(files -> value.stream().flatMap(node -> fileIn(field, files, document, node)));
        return Stream.concat(directory, file);
    }

    private static boolean isLeftOut(Field field, Node node) {
        return field.required() && name(node).equals(Optional.of(Idea.NOT_APPLICABLE));
    }

    private Optional<Finding> directoryName(Field field, String path, IdeaDocument document, Node value) {
        String directory = ideas.directoryName(path);
        return name(value)
                .filter(name -> !name.equals(directory))
                .map(name -> Finding.error(
                        DIRECTORY_NAME,
                        document.file(),
                        value.region(),
                        RecordLocation.of(field.name()),
                        "field '" + field.name() + "' must be the name of the file's directory, '" + directory
                                + "', but is '" + Quotation.quote(name) + "'",
                        "change it, or move the file"));
    }

    private Stream<Finding> fileIn(Field field, String files, IdeaDocument document, Node value) {
        return value instanceof Node.Sequence list
                ? IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(
                                i -> fileIn(
                                        RecordLocation.of(field.name()).entry(i),
                                        files,
                                        document,
                                        list.items().get(i))
                                        .stream())
                : fileIn(RecordLocation.of(field.name()), files, document, value).stream();
    }

    private Optional<Finding> fileIn(RecordLocation place, String files, IdeaDocument document, Node value) {
        Set<String> names = new TreeSet<>(ideas.fileNames().getOrDefault(files, Set.of()));
        return name(value)
                .filter(name -> !name.isEmpty() && !names.contains(name))
                .map(name -> Finding.error(
                        FILE_IN,
                        document.file(),
                        value.region(),
                        place,
                        "field '" + place.displayName() + "' must be the name of a file in " + files
                                + ", without its extension, but is '" + Quotation.quote(name) + "'",
                        remedy(name, files, names)));
    }

    private static String remedy(String name, String files, Collection<String> names) {
        Optional<String> meant = NearMatch.of(name, names)
                .or(() -> NearMatch.ofAbbreviation(name, names))
                .map(near -> "did you mean '" + near + "'?");
        String known = names.isEmpty() ? "there is no file in " + files : "the names are " + String.join(", ", names);
        return meant.orElse(names.size() <= FEW ? known : "add the file, or name another");
    }

    /** What a value is as a name; empty where it is none. */
    private static Optional<String> name(Node value) {
        if (value instanceof Node.Text text) {
            return Optional.of(text.value().strip());
        }
        if (value instanceof Node.Numeric number) {
            return Optional.of(number.source());
        }
        return value instanceof Node.Truth truth ? Optional.of(truth.source()) : Optional.empty();
    }
}
