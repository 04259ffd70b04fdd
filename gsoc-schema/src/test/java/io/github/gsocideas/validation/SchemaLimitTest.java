package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No value makes a schema's check endless: where it takes too long, that is a finding. */
@Timeout(120)
class SchemaLimitTest {

    private static final URI SCHEMA = URI.create("https://example.org/ours.json");

    @Test
    void aPatternThatTriesTooManyWaysIsNamedWithItsField() throws Exception {
        assertThat(findings("{\"pattern\": \"^(.*?,){30}P\"}", "12,".repeat(40)))
                .containsExactly(
                        "idea.json:1:6: the schema's pattern ^(.*?,){30}P takes too long on field 'f'; shorten the"
                                + " value, or mend the pattern in the schema https://example.org/ours.json: what is repeated in"
                                + " it should match a text in one way [limit]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"not\": {\"pattern\": \"^(\\\\s|\\\\S)*!$\"}}",
                "{\"anyOf\": [{\"pattern\": \"^(\\\\s|\\\\S)*!$\"}, {\"type\": \"string\"}]}",
                "{\"if\": {\"pattern\": \"^(\\\\s|\\\\S)*!$\"}}",
                "{\"pattern\": \"^(\\\\s|\\\\S)*$\"}"
            })
    void aPatternThatGoesTooDeepIsAFindingWhereverItStands(String schema) throws Exception {
        assertThat(findings(schema, "x".repeat(500_000)))
                .singleElement()
                .asString()
                .startsWith("idea.json:1:6: the schema's pattern ^(\\s|\\S)*")
                .endsWith("[limit]");
    }

    @Test
    void aLongTextIsReadByAPatternOfOneWay() throws Exception {
        assertThat(findings("{\"pattern\": \"^[a-z ]*(?:x|y)$\"}", "text ".repeat(100_000) + "x"))
                .isEmpty();
    }

    @Test
    void aSchemaThatTriesItsPartsTwiceAtEachLevelIsAFinding() throws Exception {
        assertThat(findings(twofold(25), "x"))
                .containsExactly(
                        "idea.json:1:6: the schema takes too long on field 'f'; shorten the value, or mend the"
                                + " schema https://example.org/ours.json: it should try each of its parts on a value once [limit]");
    }

    @Test
    void adviceThatTakesTooLongIsAWarningBesideWhatIsWrong() throws Exception {
        String advice = "\"x-recommended\": {\"pattern\": \"^(.*?,){30}P\"}";
        assertThat(found("{\"maxLength\": 9, " + advice + "}", new JsonText("\"" + "12,".repeat(40) + "\"")))
                .extracting(finding -> finding.severity() + " " + finding.rule())
                .containsExactly("ERROR size", "WARNING limit");
        assertThat(found("{" + advice + "}", new JsonText("\"" + "12,".repeat(40) + "\"")))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.WARNING)
                .asString()
                .startsWith("idea.json:1:6: the schema's pattern ^(.*?,){30}P takes too long on field 'f'; shorten");
    }

    @Test
    void allAdviceTogetherTakesNoLongerThanASchemaMay() throws Exception {
        JsonText many = new JsonText("[" + "5, ".repeat(999) + "5]");
        String advice = ("{\"items\": {\"x-recommended\": " + twofold(12) + "}}")
                .replace("/f/$defs", "/f/items/x-recommended/$defs")
                .replace("anyOf", "allOf");
        assertThat(found(advice, many))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.WARNING)
                .asString()
                .contains("the schema takes too long on field 'f[")
                .endsWith("[limit]");
    }

    @Test
    void aSchemaThatFindsTheSameFaultManyThousandTimesTellsItOnce() throws Exception {
        assertThat(findings(twofold(15), "x"))
                .first()
                .asString()
                .startsWith("idea.json:1:6: field 'f' must be a whole number, but is 'x'");
    }

    @Test
    void aFileOfMoreFaultsThanAreKeptHasTheFirstOfThem() throws Exception {
        List<String> lines =
                findings("{\"items\": {\"type\": \"integer\"}}", new JsonText("[" + "\"x\", ".repeat(30_000) + "5]"));
        assertThat(lines)
                .hasSize(101)
                .startsWith("idea.json:1:7: field 'f[0]' must be a whole number, but is 'x' [type]")
                .last()
                .asString()
                .endsWith("the file has at least 4900 more findings, such as one here; mend the others first [more]");
    }

    @Test
    void aFileThatHeedsNoAdviceHasTheFirstOfIt() throws Exception {
        assertThat(findings(
                        "{\"items\": {\"x-recommended\": {\"type\": \"integer\"}}}",
                        new JsonText("[" + "\"x\", ".repeat(30_000) + "5]")))
                .hasSize(101)
                .startsWith("idea.json:1:7: field 'f[0]' should be a whole number, but is 'x' [type]")
                .last()
                .asString()
                .endsWith("the file has at least 4900 more findings, such as one here; mend the others first [more]");
    }

    @Test
    void aFileOfTooManyValuesIsToldOnce() throws Exception {
        assertThat(findings("{}", new JsonText("[" + "5, ".repeat(100_000) + "5]")))
                .containsExactly(
                        "idea.json:1:2: the file has more than 100000 values, the most that is checked; move what"
                                + " is long to a page of its own and link to it [limit]");
    }

    /** A value as it stands in the file. */
    private record JsonText(String text) {}

    /** A schema that holds a value against the last of its parts as often as 2 to the power of the levels. */
    private static String twofold(int levels) {
        return "{\"$ref\": \"#/properties/f/$defs/l" + levels + "\", \"$defs\": {\"l0\": {\"type\": \"integer\"}, "
                + IntStream.rangeClosed(1, levels)
                        .mapToObj(level ->
                                "\"l%d\": {\"anyOf\": [{\"$ref\": \"#/properties/f/$defs/l%d\"}, {\"$ref\": \"#/properties/f/$defs/l%d\"}]}"
                                        .formatted(level, level - 1, level - 1))
                        .collect(Collectors.joining(", "))
                + "}}";
    }

    private static List<String> findings(String schema, String text) throws InvalidSchemaException {
        return findings(schema, new JsonText("\"" + text + "\""));
    }

    private static List<String> findings(String schema, JsonText json) throws InvalidSchemaException {
        return found(schema, json).stream().map(Finding::toString).toList();
    }

    private static List<Finding> found(String schema, JsonText json) throws InvalidSchemaException {
        IdeaDocument document =
                IdeaDocument.of("idea.json", ("{\"f\":" + json.text() + "}").getBytes(StandardCharsets.UTF_8));
        Map<URI, JsonNode> documents = new LinkedHashMap<>(BuiltInSchemas.documents());
        documents.put(SCHEMA, new JsonMapper().readTree("{\"properties\": {\"f\": " + schema + "}}"));
        return IdeaValidator.of(new IdeaSchema(SCHEMA, new SchemaDocuments(documents)))
                .validate(document);
    }
}
