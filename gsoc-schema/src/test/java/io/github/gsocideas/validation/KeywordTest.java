package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of a value of field {@code f} by each keyword that an organisation's schema may use of it. */
class KeywordTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"type": "integer"} => x => 1:4: field 'f' must be a whole number, but is 'x' [type]
            {"type": "number"} => x => 1:4: field 'f' must be a number, but is 'x' [type]
            {"type": "boolean"} => yes => 1:4: field 'f' must be true or false, but is 'yes'; write true [type]
            {"type": "null"} => x => 1:4: field 'f' must be nothing, but is 'x' [type]
            {"type": "object"} => x => 1:4: field 'f' must be a mapping of keys to values, but is 'x' [type]
            {"type": "array"} => x => 1:4: field 'f' must be a list, but is 'x'; begin each entry with '- ' on a line of its own below the key: '- x' [type]
            {"type": "string"} => [a] => 1:4: field 'f' must be a text, but is a list; a value that begins with '[' is a list to YAML; put it in quotes: "[a]" [type]
            {"type": "string"} => 0x1F => 1:4: field 'f' must be a text, but 0x1F is a number; put it in quotes: "0x1F" [type]
            {"type": "string"} => 1.50 => 1:4: field 'f' must be a text, but 1.50 is a number; put it in quotes: "1.50" [type]
            {"type": "string"} => TRUE => 1:4: field 'f' must be a text, but TRUE is a truth value; put it in quotes: "TRUE" [type]
            {"type": "string"} => {a: b} => 1:5: field 'f' must be a text, but is a mapping of keys to values; put a text with ': ' in it in quotes [type]
            {"type": ["string", "null"]} => 5 => 1:4: field 'f' must be a text or nothing, but 5 is a number; put it in quotes: "5" [type]
            {"type": "string"} => ~ => 1:4: field 'f' is empty; fill it in or delete it [type]
            {"enum": ["Red", "Green"]} => red => 1:4: field 'f' must be one of Red, Green, but is 'red'; did you mean 'Red'? [word]
            {"enum": ["Red", "Green"]} => Blue => 1:4: field 'f' must be one of Red, Green, but is 'Blue' [word]
            {"enum": [1, 2]} => 3 => 1:4: field 'f' must be one of 1, 2, but is 3 [word]
            {"enum": [null, true, [1], {"a": "b"}]} => x => 1:4: field 'f' must be one of null, true, [1], {"a":"b"}, but is 'x' [word]
            {"const": "Yes"} => yess => 1:4: field 'f' must be Yes, but is 'yess'; did you mean 'Yes'? [word]
            {"const": {"a": 1}} => {a: 2} => 1:5: field 'f' must be {"a":1}, but is a mapping of keys to values [word]
            {"pattern": "^[a-z]+$"} => A1 => 1:4: field 'f' must consist of small letters, but is 'A1'; for example abc [form]
            {"pattern": "^[a-z]+$", "description": "Small letters."} => A1 => 1:4: field 'f' must be as described (small letters), but is 'A1' [form]
            {"pattern": "^[a-z]+$", "description": "Letters", "examples": ["abc"]} => A1 => 1:4: field 'f' must be as described (letters), but is 'A1'; for example abc [form]
            {"allOf": [{"title": "a word", "pattern": "^[a-z]+$"}]} => A1 => 1:4: field 'f' must be a word, but is 'A1' [form]
            {"format": "date"} => 2013-02-30 => 1:4: field 'f' must be a calendar date, written year-month-day, but is '2013-02-30'; February 2013 has 28 days [date]
            {"format": "date"} => 2024-02-30 => 1:4: field 'f' must be a calendar date, written year-month-day, but is '2024-02-30'; February 2024 has 29 days [date]
            {"format": "date"} => 2013-13-01 => 1:4: field 'f' must be a calendar date, written year-month-day, such as 2026-02-04, but is '2013-13-01' [date]
            {"format": "email", "description": "Mail"} => x => 1:4: field 'f' must be as described (mail), but is 'x' [email]
            {"not": {"const": "x"}} => x => 1:4: field 'f' may not have the value 'x'; write something else [refused]
            {"enum": ["Low"]} => "Low " => 1:4: field 'f' must be Low, but is 'Low '; delete the blanks and line ends around it [word]
            {"const": "N/A"} => "\\tN/A\\n" => 1:4: field 'f' must be N/A, but is '\\tN/A⏎'; delete the blanks and line ends around it [word]
            {"pattern": "^[0-9]+$", "examples": ["5"]} => "5 " => 1:4: field 'f' must consist of digits, but is '5 '; without blanks and line ends around it, for example 5 [form]
            {"not": {"required": ["a"]}} => {a: b} => 1:5: field 'f' may not have the key a; delete it [refused]
            {"not": {"required": ["a", "b"]}} => {a: b, b: c} => 1:5: field 'f' may not have all of the keys a, b; delete one of them [refused]
            {"contains": {"const": "a"}} => [b] => 1:4: field 'f' must have at least 1 entry that is a, but has none [entry]
            {"contains": {"title": "a word"}, "minContains": 2} => [b] => 1:4: field 'f' must have at least 2 entries that are a word, but has 1 [entry]
            {"minLength": 3} => ab => 1:4: field 'f' must have at least 3 characters, but has 2 [size]
            {"maxLength": 3} => abcd => 1:4: field 'f' must have at most 3 characters, but has 4 [size]
            {"minLength": 2} => 😀 => 1:4: field 'f' must have at least 2 characters, but has 1 [size]
            {"minItems": 2} => [a] => 1:4: field 'f' must have at least 2 entries, but has 1 [size]
            {"minItems": 1} => [] => 1:4: field 'f' is empty; fill it in or delete it [size]
            {"maxItems": 2} => [a, b, c] => 1:4: field 'f' must have at most 2 entries, but has 3 [size]
            {"uniqueItems": true} => [a, a] => 1:8: field 'f[1]' stands in its list already, at idea.yaml:1:5; delete one of the two [repeated]
            {"multipleOf": 5} => 7 => 1:4: field 'f' must be a multiple of 5, but is 7 [number]
            {"minimum": 5} => 3 => 1:4: field 'f' must be at least 5, but is 3 [number]
            {"maximum": 5} => 7 => 1:4: field 'f' must be at most 5, but is 7 [number]
            {"exclusiveMinimum": 5} => 5 => 1:4: field 'f' must be more than 5, but is 5 [number]
            {"exclusiveMaximum": 5} => 5 => 1:4: field 'f' must be less than 5, but is 5 [number]
            {"minProperties": 2} => {a: b} => 1:5: field 'f' must have at least 2 keys, but has 1 [size]
            {"maxProperties": 0} => {a: b} => 1:5: field 'f' must have at most 0 keys, but has 1 [size]
            {"anyOf": [{"type": "integer"}, {"type": "array"}]} => x => 1:4: field 'f' must be a whole number or a list, but is 'x' [type]
            {"anyOf": [{"type": "integer"}, {"type": "string", "minLength": 3}]} => ab => 1:4: field 'f' must have at least 3 characters, but has 2 [size]
            {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]} => {c: d} => 1:5: field 'f' must have one of the keys a, b [choice]
            {"oneOf": [{"type": "integer"}, {"type": "array"}]} => x => 1:4: field 'f' must be a whole number or a list, but is 'x' [type]
            {"oneOf": [{"type": "integer"}, {"minimum": 3}]} => 5 => 1:4: field 'f' can be read in more than one way, but is 5 [choice]
            {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]} => {a: 1, b: 2} => 1:5: field 'f' must have exactly one of the keys a, b [choice]
            {"required": ["a"]} => {c: d} => 1:5: field 'f.a' is missing [missing-field]
            {"required": ["a"], "properties": {"a": {"description": "The A.", "examples": ["b"]}}} => {c: d} => 1:5: field 'f.a' is missing: the A; for example 'a: b' [missing-field]
            {"dependentRequired": {"a": ["b"]}} => {a: c} => 1:5: field 'f.b' is missing, which must be given beside 'a' [missing-field]
            {"dependentSchemas": {"a": {"required": ["b"]}}} => {a: c} => 1:5: field 'f.b' is missing, which must be given beside 'a' [missing-field]
            {"properties": {"alpha": {}}, "additionalProperties": false} => {x: 1} => 1:5: unknown key 'x'; the keys not in use yet are alpha [unknown-key]
            {"properties": {"alpha": {}}, "unevaluatedProperties": false} => {alhpa: d} => 1:5: unknown key 'alhpa'; did you mean 'alpha'? [unknown-key]
            {"additionalProperties": {"type": "string"}} => {a: 5} => 1:8: field 'f.a' must be a text, but 5 is a number; put it in quotes: "5" [type]
            {"patternProperties": {"^x": {"type": "string"}}} => {x1: 5} => 1:9: field 'f.x1' must be a text, but 5 is a number; put it in quotes: "5" [type]
            {"if": {"type": "string"}, "then": {"minLength": 3}} => ab => 1:4: field 'f' must have at least 3 characters, but has 2 [size]
            {"if": {"type": "string"}, "else": {"minimum": 3}} => 1 => 1:4: field 'f' must be at least 3, but is 1 [number]
            {"contains": {"const": "a"}, "description": "A list with an a in it"} => [b] => 1:4: field 'f' must be as described (a list with an a in it), but is a list [entry]
            {"contains": {"const": "a"}, "maxContains": 1} => [a, a] => 1:4: field 'f' must have at most 1 entry that is a, but has 2 [entry]
            {"propertyNames": {"pattern": "^[a-z]+$"}} => {a: 1, A1: 2} => 1:11: key 'A1' must consist of small letters [key]
            {"propertyNames": {"maxLength": 2, "description": "Two letters"}} => {abc: 1} => 1:5: key 'abc' must be as described (two letters) [key]
            {"prefixItems": [{"type": "string"}]} => [5] => 1:5: field 'f[0]' must be a text, but 5 is a number; put it in quotes: "5" [type]
            {"prefixItems": [true], "items": false} => [a, b] => 1:4: field 'f' must have at most 1 entry, but has 2 [entry]
            {"prefixItems": [true], "unevaluatedItems": false} => [a, b] => 1:4: field 'f' must have at most 1 entry, but has 2 [entry]
            {"items": {"type": "integer"}} => [1, x] => 1:8: field 'f[1]' must be a whole number, but is 'x' [type]
            {"properties": {"a": false}} => {a: b} => 1:8: field 'f.a' may not be given; delete it [refused]
            {"properties": {"a b/c~d%": {"type": "integer"}}} => {a b/c~d%: x} => 1:15: field 'f.a b/c~d%' must be a whole number, but is 'x' [type]
            """)
    void aValueThatDoesNotFitIsReportedInWordsOfOurOwn(String schema, String value, String line) {
        assertThat(findings(schema, value)).containsExactly("idea.yaml:" + line);
    }

    @Test
    void aValueWithTwoFaultsIsReportedOnce() {
        assertThat(findings("{\"type\": \"string\", \"minLength\": 5, \"pattern\": \"x\"}", "ab"))
                .containsExactly("idea.yaml:1:4: field 'f' must have at least 5 characters, but has 2 [size]");
    }

    @Test
    void aWrongWordSaysMoreThanAWrongLength() {
        assertThat(findings("{\"minLength\": 5, \"enum\": [\"Red\"]}", "ab"))
                .containsExactly("idea.yaml:1:4: field 'f' must be Red, but is 'ab' [word]");
    }

    @Test
    void anUnknownKeyIsReportedBesideAChoiceOfWhichTwoFit() {
        assertThat(findings(
                        "{\"oneOf\": [{\"required\": [\"a\"]}, {\"required\": [\"b\"]}],"
                                + " \"properties\": {\"a\": {}, \"b\": {}}, \"unevaluatedProperties\": false}",
                        "{a: 1, b: 2, q: 3}"))
                .containsExactly(
                        "idea.yaml:1:5: field 'f' must have exactly one of the keys a, b [choice]",
                        "idea.yaml:1:17: unknown key 'q'; delete it [unknown-key]");
    }

    @Test
    void anEmptyKeyIsAnUnknownKeyLikeAnyOther() {
        assertThat(findings("{\"additionalProperties\": false}", "{\"\": 1}"))
                .containsExactly("idea.yaml:1:5: unknown key ''; delete it [unknown-key]");
    }

    @Test
    void aKeyWithALineEndIsShownOnOneLine() {
        assertThat(findings("{\"additionalProperties\": false}", "{\"a\\nb\\e\": 1}"))
                .last()
                .isEqualTo("idea.yaml:1:5: unknown key 'a⏎b\\u001B'; delete it [unknown-key]");
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(findings("{\"type\": \"integer\"}", "ä".repeat(100)))
                .containsExactly(
                        "idea.yaml:1:4: field 'f' must be a whole number, but is '" + "ä".repeat(60) + "…' [type]");
    }

    @Test
    void aLongKeyIsShortened() {
        assertThat(findings("{\"additionalProperties\": false}", "{" + "k".repeat(100) + ": 1}"))
                .containsExactly("idea.yaml:1:5: unknown key '" + "k".repeat(60) + "…'; delete it [unknown-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pattern\": \"^[a-z]+$\"}",
                "{\"not\": {\"pattern\": \"^[A-Z0-9]+$\"}}",
                "{\"anyOf\": [{\"pattern\": \"^[a-z]+$\"}, {\"pattern\": \"^[ab]+$\"}]}",
                "{\"oneOf\": [{\"pattern\": \"^[A-Z0-9]+$\"}, {\"pattern\": \"^[A-Z0-9]*$\"}]}",
                "{\"if\": {\"pattern\": \"^[A-Z0-9]+$\"}, \"then\": {\"pattern\": \"^[a-z]+$\"}}",
                "{\"allOf\": [{\"pattern\": \"^[a-z]+$\"}]}",
                "{\"format\": \"regex\", \"pattern\": \"^[a-z]+$\"}"
            })
    void aPatternThatIsARowOfCharactersIsNotShown(String schema) {
        assertThat(findings(schema, "A1"))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("^[").doesNotContainIgnoringCase("regex"));
    }

    private static List<String> findings(String schema, String value) {
        IdeaDocument document = IdeaDocument.of("idea.yaml", ("f: " + value).getBytes(StandardCharsets.UTF_8));
        return validator("{\"properties\": {\"f\": " + schema + "}}").validate(document).stream()
                .map(Finding::toString)
                .toList();
    }

    private static IdeaValidator validator(String schema) {
        URI id = URI.create("https://example.org/ours.json");
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(id, new JsonMapper().readTree(schema));
        try {
            return IdeaValidator.of(new IdeaSchema(id, new SchemaDocuments(documents)));
        } catch (InvalidSchemaException e) {
            throw new AssertionError(e);
        }
    }
}
