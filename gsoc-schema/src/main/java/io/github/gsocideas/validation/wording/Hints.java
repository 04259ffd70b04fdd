package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.ApplicableSchemas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finds out how to mend a value. First comes what was probably meant, judged by how the value is spelt; an example of the
 * schema's is the next best.
 */
final class Hints {

    /** What people write for true and false, and YAML 1.1 took for it. */
    private static final Map<String, String> TRUTH =
            Map.of("yes", "true", "y", "true", "on", "true", "no", "false", "n", "false", "off", "false");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    /** What sets off a word, and is no part of it: quotes as text processors make them, and Markdown's signs. */
    private static final Pattern QUOTES =
            Pattern.compile("\\A[\\p{Pi}\\p{Pf}\\u201E\"'`*_]+|[\\p{Pi}\\p{Pf}\"'`*_]+\\z");

    private Hints() {}

    /** What was probably meant by a value of the wrong type or with a wrong word. */
    static Hint correction(Node node, List<Assertion> failed) {
        if (node instanceof Node.Text text) {
            return ofText(text.value(), failed);
        }
        if (node instanceof Node.Numeric number) {
            return quotes(number.source(), failed);
        }
        if (node instanceof Node.Truth truth) {
            return quotes(truth.source(), failed);
        }
        if (node instanceof Node.Mapping && failed.stream().anyMatch(Hints::asksForListOfObjects)) {
            return new Hint(Words.LIST_ENTRIES);
        }
        return node instanceof Node.Mapping mapping
                        && mapping.entries().size() == 1
                        && failed.stream().anyMatch(Assertion::takesText)
                ? new Hint(Words.TEXT_WITH_COLON)
                : Hint.NONE;
    }

    private static Hint ofText(String text, List<Assertion> failed) {
        String word = text.strip();
        List<JsonNode> values =
                failed.stream().flatMap(each -> each.values().stream()).toList();
        List<String> words = values.stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        if (words.contains(word)) {
            return new Hint(Words.WITHOUT_BLANKS);
        }
        if (failed.stream().anyMatch(each -> takesUnquoted(each, word))) {
            return new Hint(Words.WITHOUT_QUOTES);
        }
        if (values.stream()
                .anyMatch(value ->
                        value.size() == 1 && value.path(0).stringValue("").equals(word))) {
            return new Hint(Words.putInBrackets(word));
        }
        String bare = QUOTES.matcher(word).replaceAll("");
        if (!bare.equals(word) && words.contains(bare)) {
            return Hint.didYouMean(word, bare);
        }
        String truth = TRUTH.get(word.toLowerCase(Locale.ROOT));
        if (truth != null && failed.stream().anyMatch(each -> takes(each, "boolean", truth))) {
            return new Hint(Words.write(truth));
        }
        return NearMatch.find(text, words)
                .map(near -> Hint.didYouMean(text, near))
                .orElse(Hint.NONE);
    }

    /** Whether a text would do if it weren't one: {@code "175"} where a number is asked for. */
    private static boolean takesUnquoted(Assertion assertion, String word) {
        if (NUMBER.matcher(word).matches()) {
            BigDecimal number = new BigDecimal(word);
            boolean isWhole = number.stripTrailingZeros().scale() <= 0;
            return assertion.values().isEmpty()
                    ? assertion.keyword().equals("type")
                            && (assertion.types().contains("number")
                                    || (isWhole && assertion.types().contains("integer")))
                    : assertion.values().stream()
                            .anyMatch(value ->
                                    value.isNumber() && value.decimalValue().compareTo(number) == 0);
        }
        return switch (word) {
            case "true", "false" -> takes(assertion, "boolean", word);
            case "null" -> takes(assertion, "null", word);
            default -> false;
        };
    }

    /** Whether a value of a type, which isn't a text, would do; {@code word} is how JSON spells it. */
    private static boolean takes(Assertion assertion, String type, String word) {
        return assertion.values().isEmpty()
                ? assertion.keyword().equals("type") && assertion.types().contains(type)
                : assertion.values().stream()
                        .anyMatch(value -> !value.isString() && value.toString().equals(word));
    }

    /** How to make a text of what YAML takes for something else; an example, where the schema wants a certain text. */
    private static Hint quotes(String source, List<Assertion> failed) {
        if (failed.stream().flatMap(each -> each.values().stream()).anyMatch(value -> source.equals(text(value)))) {
            return new Hint(Words.putInQuotes(source));
        }
        List<Assertion> texts = failed.stream().filter(Assertion::takesText).toList();
        Optional<String> example = texts.stream()
                .flatMap(each -> example(each.schema().node().path("examples")).stream())
                .findFirst();
        boolean anyText = texts.stream().anyMatch(each -> each.values().isEmpty());
        return new Hint(example.map(Words::forExample).orElse(anyText ? Words.putInQuotes(source) : ""));
    }

    private static String text(JsonNode value) {
        return value.stringValue("");
    }

    private static boolean asksForListOfObjects(Assertion assertion) {
        return ApplicableSchemas.of(assertion.schema())
                .item(0)
                .all("type")
                .anyMatch(type -> "object".equals(type.stringValue("")));
    }

    /** What was probably meant, or else an example of the schema that has the keyword. */
    static Hint example(Assertion assertion, Instance instance) {
        return day(assertion, instance.node())
                .or(correction(instance.node(), assertion.branches())
                        .or(example(assertion.schema().node().path("examples"), instance)));
    }

    /** How a day is written that is written otherwise. */
    private static Hint day(Assertion assertion, Node node) {
        boolean isDate = "date".equals(assertion.schema().node().path("format").stringValue(""));
        return isDate && node instanceof Node.Text text ? DateHints.of(text.value()) : Hint.NONE;
    }

    /** An example of the schema that has the keyword, or of all that is said of the value. */
    static Hint anyExample(Assertion assertion, Instance instance) {
        return instance.applicable()
                .all("examples")
                .reduce(
                        example(assertion, instance),
                        (hint, examples) -> hint.or(example(examples, instance)),
                        Hint::or);
    }

    /** How to fill in a property that is missing. */
    static Hint filling(String field, ApplicableSchemas applicable, boolean mayBeNotApplicable, Notation notation) {
        Optional<String> example = applicable.keyword("examples").flatMap(Hints::example);
        String key = field.substring(field.lastIndexOf('.') + 1);
        return switch (notation) {
            case YAML ->
                mayBeNotApplicable
                        ? new Hint(Words.NOT_APPLICABLE)
                        : new Hint(
                                example.map(text -> Words.forExample(key, text)).orElse(""));
            case JSON -> {
                String json = jsonExample(applicable);
                yield new Hint(
                        mayBeNotApplicable
                                ? Words.forExampleInJsonOrNotApplicable(key, json)
                                : Words.forExampleInJson(key, json));
            }
            case TITLE -> new Hint(example.map(Words::forExampleAsTitle).orElseGet(Words::writeTitle));
            case SECTION, SUBSECTION, LABEL -> {
                String name = applicable.text("title").orElse(key);
                String how = notation == Notation.LABEL
                        ? Words.writeLabel(name)
                        : notation == Notation.SECTION ? Words.writeSection(name) : Words.writeSubsection(name);
                yield new Hint(
                        mayBeNotApplicable
                                ? Words.orNotApplicable(how)
                                : how
                                        + example.map(text -> ", " + Words.forExample(text))
                                                .orElse(""));
            }
        };
    }

    /** The first example, be it a text or not; where all are long, or there is none, only the quotes that are filled in. */
    private static String jsonExample(ApplicableSchemas applicable) {
        return applicable.keyword("examples").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::toString)
                .filter(json -> json.length() <= Quotation.LONGEST + 2)
                .findFirst()
                .orElse("\"…\"");
    }

    private static Hint example(JsonNode examples, Instance instance) {
        boolean hasEdges = instance.node() instanceof Node.Text text
                && !text.value().equals(text.value().strip());
        return example(examples)
                .map(hasEdges ? Words::forExampleWithoutBlanks : Words::forExample)
                .map(Hint::new)
                .orElse(Hint.NONE);
    }

    private static Optional<String> example(JsonNode examples) {
        return Stream.of(examples)
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> text.length() <= Quotation.LONGEST)
                .findFirst();
    }
}
