package io.github.gsocideas.validation.wording;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table from keyword to handler. */
final class KeywordHandlers {

    private static final Map<String, KeywordHandler> BY_KEYWORD = Stream.of(
                    family(new ValueKeywords(), "type", "enum", "const"),
                    family(
                            new NumberKeywords(),
                            "minimum",
                            "maximum",
                            "exclusiveMinimum",
                            "exclusiveMaximum",
                            "multipleOf"),
                    family(
                            new SizeKeywords(),
                            "minLength",
                            "maxLength",
                            "minItems",
                            "maxItems",
                            "minProperties",
                            "maxProperties",
                            "items",
                            "unevaluatedItems"),
                    family(new ContainsKeywords(), "contains", "minContains", "maxContains"),
                    family(new TextKeywords(), "pattern", "format"),
                    family(new ChoiceKeywords(), "anyOf", "oneOf"),
                    family(new NotKeyword(), "not"),
                    family(new UniqueItemsKeyword(), "uniqueItems"),
                    family(new FalseSchema(), "false"))
            .flatMap(family -> family.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final KeywordHandler OTHER = new OtherKeywords();

    private KeywordHandlers() {}

    /** The handler of a keyword; a keyword that belongs to no family has one, too. */
    static KeywordHandler handler(String keyword) {
        return BY_KEYWORD.getOrDefault(keyword, OTHER);
    }

    private static Map<String, KeywordHandler> family(KeywordHandler handler, String... keywords) {
        return Stream.of(keywords).collect(Collectors.toMap(keyword -> keyword, keyword -> handler));
    }
}
