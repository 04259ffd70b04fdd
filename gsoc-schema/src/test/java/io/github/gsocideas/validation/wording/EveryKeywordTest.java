package io.github.gsocideas.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.JsonSchemaValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every keyword of JSON Schema 2020-12 that a value can fail, and every format, in words for people who never saw it. */
class EveryKeywordTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"type": "number"} => 1h => must be a number, but is '1h' [type]
            {"type": "integer"} => 2.5 => must be a whole number, but is 2.5 [type]
            {"type": "integer"} => "90" => must be a whole number, but is '90'; write it without quotes [type]
            {"type": "integer"} => "2.5" => must be a whole number, but is '2.5' [type]
            {"type": "boolean"} => "true" => must be true or false, but is 'true'; write it without quotes [type]
            {"type": "boolean"} => off => must be true or false, but is 'off'; write false [type]
            {"type": "boolean"} => Yes => must be true or false, but is 'Yes'; write true [type]
            {"type": "boolean"} => maybe => must be true or false, but is 'maybe' [type]
            {"type": "boolean"} => 1 => must be true or false, but 1 is a number [type]
            {"type": "string"} => 375 => must be a text, but 375 is a number; put it in quotes: "375" [type]
            {"enum": [90, 175, 350]} => 375 => must be one of 90, 175, 350, but is 375 [word]
            {"enum": [90, 175, 350]} => "175" => must be one of 90, 175, 350, but is '175'; write it without quotes [word]
            {"enum": [90, 175, 350]} => "175.0" => must be one of 90, 175, 350, but is '175.0'; write it without quotes [word]
            {"enum": [true, "maybe"]} => yes => must be one of true, maybe, but is 'yes'; write true [word]
            {"enum": ["90", "175"]} => 175 => must be one of 90, 175, but 175 is a number; put it in quotes: "175" [word]
            {"enum": ["small", "large"]} => 175 => must be one of small, large, but 175 is a number [word]
            {"const": 5} => 6 => must be 5, but is 6 [word]
            {"const": 5} => "5" => must be 5, but is '5'; write it without quotes [word]
            {"const": true} => false => must be true, but is false [word]
            {"const": true} => on => must be true, but is 'on'; write true [word]
            {"multipleOf": 5} => 92 => must be a multiple of 5, but is 92 [number]
            {"minimum": 90} => 9 => must be at least 90, but is 9 [number]
            {"maximum": 350} => 400 => must be at most 350, but is 400 [number]
            {"exclusiveMinimum": 0} => 0 => must be more than 0, but is 0 [number]
            {"exclusiveMaximum": 0.5} => 0.5 => must be less than 0.5, but is 0.5 [number]
            {"minLength": 3} => ab => must have at least 3 characters, but has 2 [size]
            {"maxLength": 1} => ab => must have at most 1 character, but has 2 [size]
            {"minItems": 2} => [a] => must have at least 2 entries, but has 1 [size]
            {"maxItems": 1} => [a, b] => must have at most 1 entry, but has 2 [size]
            {"uniqueItems": true} => [1, 1.0] => holds the same entry twice; delete one of the two [repeated]
            {"minProperties": 2} => {a: 1} => must have at least 2 keys, but has 1 [size]
            {"maxProperties": 2} => {a: 1, b: 2, c: 3} => must have at most 2 keys, but has 3 [size]
            {"contains": {"const": "GSOC"}} => [LFX] => must have at least 1 entry that is GSOC, but has none [entry]
            {"contains": {"enum": ["C", "Rust"]}, "minContains": 2} => [C, Go] => must have at least 2 entries that are one of C, Rust, but has 1 [entry]
            {"contains": {"type": "integer", "minimum": 5}, "minContains": 2} => [5, 4] => must have at least 2 entries that are a whole number and at least 5, but has 1 [entry]
            {"contains": {"minLength": 2}, "minContains": 2} => [ab, c] => must have at least 2 entries that have at least 2 characters, but has 1 [entry]
            {"contains": {"pattern": "^@"}} => [ab] => must have at least 1 entry that begins with '@', but has none [entry]
            {"contains": {"required": ["email"]}} => [{a: b}] => must have at least 1 entry that has the key email, but has none [entry]
            {"contains": {"if": {}}, "minContains": 3} => [ab] => must have at least 3 entries that are as the schema asks, but has 1 [entry]
            {"$defs": {"c/ d": {"contains": {"$ref": "#/properties/f/$defs/g"}}, "g": {"const": "g"}}, "$ref": "#/properties/f/$defs/c~1%20d"} => [a] => must have at least 1 entry that is g, but has none [entry]
            {"$id": "inner.json", "contains": {"$ref": "#/$defs/g"}, "$defs": {"g": {"const": "g"}}} => [a] => must have at least 1 entry that is g, but is a list [entry]
            {"contains": {"const": "a"}, "minContains": 0, "maxContains": 1} => [a, a, b] => must have at most 1 entry that is a, but has 2 [entry]
            {"contains": {"const": "a"}, "maxContains": 2} => [a, a, a] => must have at most 2 entries that are a, but has 3 [entry]
            {"prefixItems": [true], "items": false} => [a, b, c] => must have at most 1 entry, but has 3 [entry]
            {"prefixItems": [true], "unevaluatedItems": false} => [a, b, c] => must have at most 1 entry, but has 3 [entry]
            {"allOf": [{"prefixItems": [true, true]}], "unevaluatedItems": false} => [a, b, c] => must have at most 2 entries, but has 3 [entry]
            {"contains": {"const": "a"}, "unevaluatedItems": false} => [a, b] => may not have entry 2, which is 'b'; delete it [entry]
            {"pattern": "^@[A-Za-z0-9-]+$"} => amaka => must be '@', then letters from A to Z, digits or '-', but is 'amaka'; for example @abc [form]
            {"pattern": "^@[A-Za-z0-9-]+$", "examples": ["@wei"]} => amaka => must be '@', then letters from A to Z, digits or '-', but is 'amaka'; for example @wei [form]
            {"pattern": "^(?:a|b)+$"} => x => must be in the form that the schema asks for, but is 'x'; as a regular expression, the form is ^(?:a|b)+$ [form]
            {"pattern": "^(?:a|b)+$", "examples": ["aab"]} => x => must be in the form that the schema asks for, but is 'x'; for example aab; as a regular expression, the form is ^(?:a|b)+$ [form]
            {"pattern": "^(?!x)[a-z]+$"} => xy => must be in the form that the schema asks for, but is 'xy'; as a regular expression, the form is ^(?!x)[a-z]+$ [form]
            {"pattern": "^(?!x)[a-z]+$", "patternErrorMessage": "Write a nickname."} => xy => is 'xy': write a nickname [form]
            {"pattern": "^(?!x)[a-z]+$", "patternErrorMessage": "must be a nickname"} => xy => must be a nickname, but is 'xy' [form]
            {"pattern": "^(?:small|large)$"} => smal => must be one of small, large, but is 'smal'; did you mean 'small'? [form]
            {"const": ["a"]} => [b] => must be ["a"], but is ["b"] [word]
            {"enum": [["a"], {"b": 1}]} => [c] => must be one of ["a"], {"b":1}, but is ["c"] [word]
            {"const": ["a"]} => a => must be ["a"], but is 'a'; put it in brackets: [a] [word]
            {"format": "uri"} => example.org => must be a web address with https:// or the like in front, such as https://example.org/, but is 'example.org' [uri]
            {"format": "uri", "examples": ["https://xenproject.org/"]} => x => must be a web address with https:// or the like in front, but is 'x'; for example https://xenproject.org/ [uri]
            {"anyOf": [{"type": "string", "format": "uri"}, {"type": "string", "format": "email"}]} => x => must be a web address with https:// or the like in front, such as https://example.org/ or an e-mail address, such as wei.liu@example.org, but is 'x' [choice]
            {"anyOf": [{"minimum": 5}, {"multipleOf": 2}]} => 3 => must be at least 5 or a multiple of 2, but is 3 [choice]
            {"anyOf": [{"enum": [90, 175]}, {"type": "array"}]} => 5 => must be one of 90, 175 or a list, but is 5 [choice]
            {"anyOf": [{"not": {}}, {"not": {}}]} => x => fits none of the forms that it may have: it is 'x' [choice]
            {"oneOf": [{"pattern": "^[a-z]+$"}, {"minLength": 5}]} => A1 => must consist of small letters or have at least 5 characters, but is 'A1' [choice]
            {"oneOf": [{"type": "integer"}, {"minimum": 3}]} => 5 => can be read in more than one way, but is 5 [choice]
            {"not": {"const": "TBD"}} => TBD => may not have the value 'TBD'; write something else [refused]
            {"not": {"enum": ["TBD", "TODO"]}} => TODO => may not have the value 'TODO'; write something else [refused]
            {"not": {"type": "string"}} => x => may not be a text, but is 'x' [refused]
            {"not": {"pattern": "^[0-9]+$"}, "examples": ["five"]} => "5" => may not consist of digits, but is '5'; for example five [refused]
            {"not": {"minimum": 5, "maximum": 7}} => 6 => may not have the value '6'; write something else [refused]
            {"not": {"minItems": 1, "maxItems": 2}} => [a] => may not have this value; write something else [refused]
            {"not": {}} => a => may not have the value 'a'; write something else [refused]
            {"if": {"type": "string"}, "then": {"maxLength": 1}} => ab => must have at most 1 character, but has 2 [size]
            {"if": {"type": "string"}, "else": {"multipleOf": 2}} => 1 => must be a multiple of 2, but is 1 [number]
            {"dependentSchemas": {"a": {"maxProperties": 1}}} => {a: 1, b: 2} => must have at most 1 key, but has 2 [size]
            {"allOf": [{"minLength": 3}]} => ab => must have at least 3 characters, but has 2 [size]
            """)
    void aValueThatFailsAKeywordIsToldWhatIsAskedAndWhatIsThere(String schema, String value, String words) {
        assertThat(findings(schema, value)).singleElement().asString().endsWith(": field 'f' " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"required": ["a"]} => {c: d} => field 'f.a' is missing [missing-field]
            {"dependentRequired": {"x": ["b"], "a": ["b", "c"]}} => {a: 1, c: 2} => field 'f.b' is missing, which must be given beside 'a' [missing-field]
            {"dependentSchemas": {"a": {"required": ["b"]}}, "properties": {"b": {"description": "The B."}}} => {a: 1} => field 'f.b' is missing, which must be given beside 'a': the B [missing-field]
            {"if": {"properties": {"kind": {"const": "paper"}}}, "then": {"required": ["url"]}} => {kind: paper} => field 'f.url' is missing, which must be given where 'kind' is paper [missing-field]
            {"if": {"required": ["a"]}, "then": {"required": ["b"]}} => {a: 1} => field 'f.b' is missing, which must be given where 'a' is given [missing-field]
            {"if": {"required": ["a"]}, "else": {"required": ["b"]}} => {c: 1} => field 'f.b' is missing, which must be given unless 'a' is given [missing-field]
            {"if": {"minProperties": 1}, "then": {"required": ["b"]}} => {c: 1} => field 'f.b' is missing [missing-field]
            {"properties": {"alpha": {}}, "additionalProperties": false} => {alpa: 1} => unknown key 'alpa'; did you mean 'alpha'? [unknown-key]
            {"properties": {"alpha": {}}, "unevaluatedProperties": false} => {x: 1} => unknown key 'x'; the keys not in use yet are alpha [unknown-key]
            {"propertyNames": {"pattern": "^[a-z]+$"}} => {Foo: 1} => key 'Foo' must consist of small letters [key]
            {"propertyNames": {"maxLength": 2, "pattern": "^a"}} => {xyz: 1} => key 'xyz' must begin with 'a' and have at most 2 characters [key]
            {"propertyNames": {"enum": ["alpha", "beta"]}} => {alpa: 1} => key 'alpa' must be one of alpha, beta; did you mean 'alpha'? [key]
            {"propertyNames": {"format": "email"}} => {a: 1} => key 'a' must be an e-mail address, such as wei.liu@example.org [key]
            {"propertyNames": {"not": {"const": "a"}}} => {a: 1} => key 'a' may not be given [key]
            {"properties": {"a": false}} => {a: b} => field 'f.a' may not be given; delete it [refused]
            {"patternProperties": {"^x": {"minimum": 5}}} => {x1: 3} => field 'f.x1' must be at least 5, but is 3 [number]
            {"items": {"minimum": 5}} => [3] => field 'f[0]' must be at least 5, but is 3 [number]
            {"prefixItems": [{"const": 5}]} => [3] => field 'f[0]' must be 5, but is 3 [word]
            """)
    void aKeyOrAnEntryThatFailsAKeywordIsNamed(String schema, String value, String words) {
        assertThat(findings(schema, value)).singleElement().asString().endsWith(": " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            date => soon => a calendar date, written year-month-day, such as 2026-02-04
            time => 14:30 => a time of day with its time zone, such as 14:30:00Z
            date-time => 2026-02-04 => a date and a time with its time zone, such as 2026-02-04T14:30:00Z
            duration => 3 months => a length of time, written with P in front (3 months are P3M), such as P10D
            email => wei => an e-mail address, such as wei.liu@example.org
            idn-email => wei => an e-mail address, in letters of any language, such as jörg@example.org
            hostname => -x => the name of a host on the Internet, such as www.example.org
            idn-hostname => -x => the name of a host on the Internet, in letters of any language, such as bücher.example.org
            ipv4 => 192.0.2 => an IPv4 address, such as 192.0.2.1
            ipv6 => 192.0.2.1 => an IPv6 address, such as 2001:db8::1
            uri => example.org => a web address with https:// or the like in front, such as https://example.org/
            uri-reference => \\\\\\\\x => a web address or the end of one, such as /ideas/
            iri => example.org => a web address with https:// or the like in front, in letters of any language, such as https://example.org/bücher
            iri-reference => \\\\\\\\x => a web address or the end of one, in letters of any language, such as /bücher/
            uuid => ab => a UUID, such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6
            uri-template => "{x" => a web address with names in braces to be filled in, such as https://example.org/{name}
            json-pointer => a/b => a JSON pointer, the way to a value in a JSON file, such as /contact/0/email
            relative-json-pointer => a => a relative JSON pointer, the way from one value to another, such as 1/email
            regex => ( => a regular expression, such as ^[a-z]+$
            """)
    void aFormatIsSaidInWordsWithAnExampleThatFits(String format, String value, String words) throws Exception {
        String schema = "{\"format\": \"" + format + "\"}";

        assertThat(findings(schema, value))
                .singleElement()
                .asString()
                .startsWith("idea.yaml:1:4: field 'f' must be " + words + ", but is '");

        JsonNode example =
                new JsonMapper().valueToTree(words.substring(words.indexOf(", such as ") + ", such as ".length()));
        assertThat(new JsonSchemaValidator(ID, documents(schema)).validate(example))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            ^[a-z]+$ => consist of small letters => abc
            ^[A-Z]*$ => consist of any number of capital letters => ABC
            ^\\d{4}$ => be 4 digits => 1234
            ^[0-9]{1,3}$ => be 1 to 3 digits => 1
            ^[0-9]{2,}$ => consist of at least 2 digits => 123
            ^[0-9]{4}-[0-9]{2}$ => be 4 digits, then '-', then 2 digits => 1234-12
            ^#?[A-F0-9]{6}$ => be perhaps '#', then 6 characters from A to F or digits => #AFAFAF
            ^[a-z_]$ => be a small letter or '_' => a
            ^https:// => begin with 'https://' => -
            \\.pdf$ => end with '.pdf' => -
            [0-9] => contain a digit => -
            ^[ a-z]+$ => consist of blanks or small letters => `   `
            ^\\w+$ => consist of letters from A to Z, digits or '_' => abc
            ^v\\d+\\.\\d+$ => be 'v', then digits, then '.', then digits => v123.123
            ^[^a]+$ => match the pattern ^[^a]+$ => -
            ^[ -~]+$ => match the pattern ^[ -~]+$ => -
            ^[a-z.-]+$ => consist of small letters, '.' or '-' => abc
            ^\\bx$ => match the pattern ^\\bx$ => -
            ^.+$ => match the pattern ^.+$ => -
            (?i)abc => match the pattern (?i)abc => -
            ^\\S+$ => match the pattern ^\\S+$ => -
            ^[\\w.]+@[\\s]$ => match the pattern ^[\\w.]+@[\\s]$ => -
            ^\\p{L}+$ => match the pattern ^\\p{L}+$ => -
            ^$ => match the pattern ^$ => -
            """)
    void aPatternThatIsARowOfCharactersIsSaidInWords(String pattern, String words, String example) {
        var wording = PatternWording.parse(pattern);

        assertThat(Predicate.join(
                        List.of(wording.map(PatternWording::predicate).orElseGet(() -> Words.matchPattern(pattern))),
                        Verb::infinitive,
                        "or"))
                .isEqualTo(words);
        assertThat(wording.flatMap(PatternWording::example).orElse("-")).isEqualTo(example);
    }

    @Test
    void theWordThatWasMeantStandsBesideTheHint() {
        assertThat(KeyWording.unknown(
                        "alpa",
                        List.of("alpha"),
                        List.of(),
                        List.of(),
                        IdeaSchema.gsocProject().root()))
                .isEqualTo(new Wording("unknown key 'alpa'", Hint.didYouMean("alpa", "alpha")));
        assertThat(Hint.didYouMean("alpa", "alpha").replacement()).contains("alpha");
    }

    private static final URI ID = URI.create("https://example.org/ours.json");

    private static List<String> findings(String schema, String value) {
        IdeaDocument document = IdeaDocument.of("idea.yaml", ("f: " + value).getBytes(StandardCharsets.UTF_8));
        try {
            return IdeaValidator.of(new IdeaSchema(ID, documents("{\"properties\": {\"f\": " + schema + "}}")))
                    .validate(document)
                    .stream()
                    .map(Finding::toString)
                    .toList();
        } catch (InvalidSchemaException e) {
            throw new AssertionError(e);
        }
    }

    private static SchemaDocuments documents(String schema) {
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(ID, new JsonMapper().readTree(schema));
        return new SchemaDocuments(documents);
    }
}
