package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.Subschema;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Says what is wrong with a value and how to mend it, in the words of the schema's {@code title}, {@code description}
 * and {@code examples}.
 *
 * @param message what is wrong, a clause without a full stop
 * @param hint how to mend it, likewise; empty where the message says it
 * @param replacement the text that was probably meant in place of the key or value
 */
record Wording(String message, String hint, Optional<String> replacement) {

    Wording(String message, String hint) {
        this(message, hint, Optional.empty());
    }

    /** A property that must be there and isn't. */
    static Wording missing(String field, ApplicableSchemas said, boolean mayBeNotApplicable) {
        return new Wording(
                "field '" + field + "' is missing" + description(said), remedy(field, said, mayBeNotApplicable));
    }

    /**
     * A property that must be there and holds nothing.
     *
     * @param why what it is that is nothing
     */
    static Wording blank(String field, String why, ApplicableSchemas said, boolean mayBeNotApplicable) {
        return new Wording(
                "field '" + field + "' is missing, " + why + description(said),
                remedy(field, said, mayBeNotApplicable));
    }

    /** A value that holds the place of another, and need not be there. */
    static Wording placeholder(String subject, Node node) {
        return new Wording(subject + " is missing, " + NodeWording.placeholder(node), "fill it in or delete it");
    }

    /** A value that holds nothing and need not be there. */
    static Wording needless(String subject) {
        return new Wording(subject + " is empty", "fill it in or delete it");
    }

    /**
     * A key that the schema doesn't know.
     *
     * @param unused the keys that the schema knows and that aren't there
     * @param used those that are there
     * @param said what the schema says of them
     */
    static Wording unknown(String key, Collection<String> unused, Collection<String> used, ApplicableSchemas said) {
        Optional<String> meant = NearMatch.of(key, unused)
                .or(() -> NearMatch.ofAbbreviation(key, unused))
                .or(() -> unused.stream()
                        .filter(name -> NearMatch.of(
                                        key,
                                        said.property(name).text("title").stream()
                                                .toList())
                                .isPresent())
                        .findFirst());
        Optional<String> again = NearMatch.of(key, used).map(word -> "delete it, '" + word + "' is there already");
        String known = unused.isEmpty() ? "delete it" : "the keys not in use yet are " + String.join(", ", unused);
        return new Wording(
                "unknown key '" + Quotation.quote(key) + "'",
                meant.map(Wording::didYouMean).or(() -> again).orElse(known),
                meant);
    }

    /** A key that the schema knows, but not in such company. */
    static Wording conditional(String key) {
        return new Wording(
                "key '" + Quotation.quote(key) + "' may not be given here",
                "the schema knows it only under a condition that is not met; delete it, or look at the other keys");
    }

    /** A key that isn't what the schema asks of keys. */
    static Wording wrongKey(String key, ApplicableSchemas said) {
        return new Wording(
                "key '" + Quotation.quote(key) + "' "
                        + said.text("description")
                                .map(text -> "must be as described (" + clause(text) + ")")
                                .orElse("does not fit 'propertyNames' in the schema"),
                "");
    }

    /** A value that isn't what the schema asks for. */
    static Wording wrong(Violation violation, String subject, Node node, ApplicableSchemas said) {
        String but = ", but " + NodeWording.actual(node);
        String keyword = violation.keyword();
        if (Set.of("anyOf", "oneOf").contains(keyword)) {
            return noBranch(violation, subject, node, but);
        }
        if (Set.of("type", "enum", "const").contains(keyword)) {
            return new Wording(
                    subject + " must be " + expected(violation) + but,
                    nearest(node, List.of(violation)),
                    meantText(node, List.of(violation)));
        }
        if (keyword.equals("uniqueItems")) {
            return new Wording(subject + " holds the same entry twice", "delete one of the two");
        }
        if (keyword.equals("false")) {
            return new Wording(subject + " may not be given", "delete it");
        }
        List<String> forbidden = violation
                .keywordValue()
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        if (keyword.equals("not") && !forbidden.isEmpty()) {
            return forbidden.size() == 1
                    ? new Wording(subject + " may not have the key " + forbidden.get(0), "delete it")
                    : new Wording(
                            subject + " may not have all of the keys " + String.join(", ", forbidden),
                            "delete one of them");
        }
        if (isNamed(violation)) {
            return new Wording(
                    subject + " must be " + expected(violation) + but,
                    example(violation, node),
                    meantText(node, violation.branches()));
        }
        Optional<String> limit = Limits.on(violation);
        if (limit.isPresent()) {
            boolean counts = node instanceof Node.Sequence && Limits.countsEntries(violation);
            String number =
                    counts ? ", but has " + ((Node.Sequence) node).items().size() : but;
            return new Wording(subject + " must " + limit.get() + number, "");
        }
        return new Wording(
                subject + " " + requirement(violation, said) + but,
                example(violation, node),
                meantText(node, violation.branches()));
    }

    /** What a field's own schema asks for by a keyword that can't be put in words. */
    private static String requirement(Violation violation, ApplicableSchemas said) {
        String otherwise = violation.keyword().equals("format")
                ? "must be in the format '" + violation.keywordValue().asString() + "'"
                : "does not fit '" + violation.keyword() + "' in the schema";
        return said.text("description")
                .or(() -> Optional.of(
                                violation.schema().node().path("description").stringValue(""))
                        .filter(text -> !text.isEmpty()))
                .map(text -> "must be as described (" + clause(text) + ")")
                .orElse(otherwise);
    }

    private static Wording noBranch(Violation violation, String subject, Node node, String but) {
        Set<String> choice = choice(violation);
        if (!choice.isEmpty()) {
            String number = violation.keyword().equals("oneOf") ? "exactly one" : "one";
            return new Wording(subject + " must have " + number + " of the keys " + String.join(", ", choice), "");
        }
        String expected =
                violation.branches().stream().map(Wording::expected).distinct().collect(Collectors.joining(" or "));
        return expected.isEmpty()
                ? new Wording(subject + " can be read in more than one way" + but, "")
                : new Wording(
                        subject + " must be " + expected + but,
                        nearest(node, violation.branches()),
                        meantText(node, violation.branches()));
    }

    /** The keys of which some must be there, where that is all that the branches ask for. */
    private static Set<String> choice(Violation violation) {
        boolean onlyRequired = violation.branches().stream()
                .allMatch(branch -> branch.keyword().equals("required"));
        Stream<JsonNode> required = violation.branches().isEmpty()
                ? violation
                        .keywordValue()
                        .valueStream()
                        .flatMap(branch -> branch.path("required").valueStream())
                : Stream.empty();
        return onlyRequired
                ? Stream.concat(
                                violation.branches().stream().map(Violation::property),
                                required.map(JsonNode::asString))
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                : Set.of();
    }

    private static String expected(Violation violation) {
        List<String> words = words(violation);
        if (!words.isEmpty()) {
            return (words.size() == 1 ? "" : "one of ") + String.join(", ", words);
        }
        if (isNamed(violation)) {
            return violation.schema().node().path("title").stringValue();
        }
        JsonNode type = violation.schema().node().path("type");
        return Stream.concat(Stream.of(type), type.valueStream())
                .filter(JsonNode::isString)
                .map(name -> NodeWording.TYPES.getOrDefault(name.stringValue(), name.stringValue()))
                .collect(Collectors.joining(" or "));
    }

    private static List<String> words(Violation violation) {
        return switch (violation.keyword()) {
            case "enum" ->
                violation.keywordValue().valueStream().map(Wording::word).toList();
            case "const" -> List.of(word(violation.keywordValue()));
            default -> List.of();
        };
    }

    private static String word(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** Whether the schema's title says what kind of value it takes: a field's own title says what it is about. */
    private static boolean isNamed(Violation violation) {
        List<String> path = violation.evaluationPath();
        boolean isProperty = (path.size() > 2 && path.get(path.size() - 3).equals("properties"))
                || Keyword.PARAMETER.isIn(violation.schema().node()); // a field that another schema refers to
        return !isProperty && violation.schema().node().path("title").isString();
    }

    /** How to mend a value of the wrong type or with a wrong word. */
    private static String nearest(Node node, List<Violation> violations) {
        if (node instanceof Node.Text text) {
            List<String> words = violations.stream()
                    .flatMap(violation -> words(violation).stream())
                    .toList();
            return words.contains(text.value().strip())
                    ? "delete the blanks and line ends around it"
                    : near(text, violations).map(Wording::didYouMean).orElse("");
        }
        if (node instanceof Node.Numeric number) {
            return quotes(number.source(), violations);
        }
        if (node instanceof Node.Truth truth) {
            return quotes(truth.source(), violations);
        }
        if (node instanceof Node.Mapping && violations.stream().anyMatch(Wording::asksForListOfObjects)) {
            return "begin each entry of a list with '- '";
        }
        return node instanceof Node.Mapping mapping
                        && mapping.entries().size() == 1
                        && violations.stream().anyMatch(violation -> asksForText(violation.schema()))
                ? "put a text with ': ' in it in quotes"
                : "";
    }

    /** The word that a text is near to, unless it is that word with blanks around it. */
    private static Optional<String> near(Node.Text text, List<Violation> violations) {
        List<String> words = violations.stream()
                .flatMap(violation -> words(violation).stream())
                .toList();
        return words.contains(text.value().strip()) ? Optional.empty() : NearMatch.of(text.value(), words);
    }

    /** The text that is near to a value; a number, or the word true, may be near but is none. */
    private static Optional<String> meantText(Node node, List<Violation> violations) {
        return node instanceof Node.Text text
                ? near(text, violations)
                        .filter(word -> violations.stream()
                                .flatMap(violation -> Stream.concat(
                                        Stream.of(violation.keywordValue()),
                                        violation.keywordValue().valueStream()))
                                .anyMatch(value ->
                                        value.isString() && value.stringValue().equals(word)))
                : Optional.empty();
    }

    /** How to make a text of what YAML takes for something else; an example, where the schema wants a certain text. */
    private static String quotes(String source, List<Violation> violations) {
        List<Violation> texts = violations.stream()
                .filter(violation -> asksForText(violation.schema()))
                .toList();
        Stream<String> examples = texts.stream()
                .flatMap(violation -> example(violation.schema().node().path("examples")).stream());
        boolean anyWord = texts.stream().anyMatch(violation -> words(violation).isEmpty());
        return examples.findFirst()
                .map("for example "::concat)
                .orElse(anyWord ? "put it in quotes: \"" + Quotation.quote(source) + "\"" : "");
    }

    private static boolean asksForListOfObjects(Violation violation) {
        return ApplicableSchemas.of(violation.schema())
                .item(0)
                .all("type")
                .anyMatch(type -> "object".equals(type.stringValue("")));
    }

    private static boolean asksForText(Subschema schema) {
        JsonNode type = schema.node().path("type");
        return Stream.concat(Stream.of(type), type.valueStream())
                .anyMatch(name -> "string".equals(name.stringValue("")));
    }

    private static String example(Violation violation, Node node) {
        String near = nearest(node, violation.branches());
        boolean hasEdges = node instanceof Node.Text text
                && !text.value().equals(text.value().strip());
        String edges = hasEdges ? "without blanks and line ends around it, " : "";
        return near.isEmpty()
                ? example(violation.schema().node().path("examples"))
                        .map(example -> edges + "for example " + example)
                        .orElse("")
                : near;
    }

    private static Optional<String> example(JsonNode examples) {
        return examples.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> text.length() <= Quotation.LONGEST)
                .findFirst();
    }

    private static String remedy(String field, ApplicableSchemas said, boolean mayBeNotApplicable) {
        return mayBeNotApplicable
                ? "write N/A to leave it out on purpose"
                : said.keyword("examples")
                        .flatMap(Wording::example)
                        .map(text -> "for example '" + field.substring(field.lastIndexOf('.') + 1) + ": " + text + "'")
                        .orElse("");
    }

    private static String didYouMean(String word) {
        return "did you mean '" + word + "'?";
    }

    private static String description(ApplicableSchemas said) {
        return said.text("description").map(text -> ": " + clause(text)).orElse("");
    }

    /** A sentence made fit to stand inside another. */
    private static String clause(String sentence) {
        String text = sentence.strip();
        boolean startsWithWord = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        String head = startsWithWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
        return head.endsWith(".") ? head.substring(0, head.length() - 1) : head;
    }
}
