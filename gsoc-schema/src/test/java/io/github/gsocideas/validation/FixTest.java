package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.NamedFiles;
import io.github.gsocideas.schema.SchemaDocuments;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The changes that mend a file, each of which leaves a file with no finding: {@code ⏎} is a line end. */
class FixTest {

    private static final IdeaValidator VALIDATOR = validator("""
            {
              "additionalProperties": false,
              "properties": {
                "level": {"enum": ["Low", "High", "it's", "true", "C++", "\\"", "- x"]},
                "flag": {"enum": [true, false]},
                "odd key": {"type": "string", "title": "Odd & *key*", "x-aliases": ["An alias"]},
                "key: x": {"type": "string"},
                "steps": {"type": "string", "title": "Steps"},
                "many": {"type": "array", "items": {"anyOf": [{"enum": ["Low"]}, {"type": "number"}]}},
                "mentor": {"type": ["string", "number"], "x-fileIn": "mentors"}
              }
            }
            """);

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            level: low # why        => level: Low # why
            level: "low"            => level: "Low"
            'level' : 'low'         => 'level' : 'Low'
            level: its              => level: "it's"
            level: 'its'            => level: 'it''s'
            level: "its"            => level: "it's"
            level: "it''s"          => level: "it's"
            level: treu             => level: "true"
            level: C+               => level: C++
            level: -x               => level: "- x"
            many: [low, 1]          => many: [Low, 1]
            many:⏎- low⏎- 1        => many:⏎- Low⏎- 1
            steps: 😀 x⏎levle: Low => steps: 😀 x⏎level: Low
            {levle: Low}            => {level: Low}
            "levle": Low            => "level": Low
            'levle': Low            => 'level': Low
            od key: x               => odd key: x
            'key:x': x              => 'key: x': x
            key:x: x                => "key: x": x
            mentor: adda            => mentor: ada
            mentor: 'ad'            => mentor: 'ada'
            """)
    void ofYaml(String yaml, String mended) {
        assertThat(mended("idea.yaml", yaml)).isEqualTo(mended);
        // A comment behind a value stays where it is, and is told.
        assertThat(findings("idea.yaml", mended))
                .allMatch(finding -> finding.rule().equals("comment"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            {"level": "low"}        => {"level": "Low"}
            {"levle" : "Low"}       => {"level" : "Low"}
            {"many": ["low"]}       => {"many": ["Low"]}
            {"level": "its"}        => {"level": "it's"}
            """)
    void ofJson(String json, String mended) {
        assertThat(mended("idea.json", json)).isEqualTo(mended);
        assertThat(findings("idea.json", mended)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            ## Level⏎low⏎          => ## Level⏎Low⏎
            ## Stesp ##⏎x⏎         => ## Steps ##⏎x⏎
            Stesp⏎---⏎x⏎           => Steps⏎---⏎x⏎
            ## *Stesp*:⏎x⏎         => ## Steps⏎x⏎
            ## An alas⏎x⏎          => ## An alias⏎x⏎
            ## many⏎- low⏎         => ## many⏎- Low⏎
            ---⏎levle: Low⏎---⏎    => ---⏎level: Low⏎---⏎
            ---⏎level: its⏎---⏎    => ---⏎level: "it's"⏎---⏎
            """)
    void ofMarkdown(String markdown, String mended) {
        assertThat(mended("idea.md", markdown)).isEqualTo(mended);
        assertThat(findings("idea.md", mended)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level: |⏎  low⏎",
                "level: >⏎  low⏎",
                "level: 'l⏎  ow'",
                "level: \"l\\x6fw\"",
                "level: &x low # *x⏎steps: *x",
                "level: !!str low",
                "steps: &x low⏎level: *x",
                "\"\\x6cevle\": Low",
                "flag: tru",
                "level: none like it",
                "level: ' Low '",
                "nothing like it: x",
                "mentor: somebody"
            })
    void whatIsNotWrittenSimplyOrNearToNothingHasNone(String yaml) {
        assertThat(findings("idea.yaml", yaml))
                .isNotEmpty()
                .allMatch(finding -> finding.fix().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Level⏎its⏎", "## Odd & *kay*⏎x⏎", "Ste⏎sp⏎---⏎x⏎", "## Nothing like it⏎x⏎", "##⏎x⏎"})
    void whatMarkdownWouldReadOtherwiseHasNone(String markdown) {
        assertThat(findings("idea.md", markdown))
                .isNotEmpty()
                .allMatch(finding -> finding.fix().isEmpty());
    }

    private static String mended(String file, String text) {
        List<Fix> fixes = findings(file, text).stream()
                .map(Finding::fix)
                .flatMap(Optional::stream)
                .toList();
        assertThat(fixes).as("%s", findings(file, text)).hasSize(1);
        Fix fix = fixes.get(0);
        SourceText source = document(file, text).source().orElseThrow();
        StringBuilder mended = new StringBuilder(source.text());
        mended.replace(
                source.offset(fix.region().start()), source.offset(fix.region().end()), fix.replacement());
        return mended.toString().replace('\n', '⏎');
    }

    private static List<Finding> findings(String file, String text) {
        return WholeSet.findings(
                VALIDATOR,
                new IdeaSet("ideas", "ideas", Map.of(NamedFiles.of("mentors"), Set.of("ada"))),
                Map.of(file, document(file, text)));
    }

    private static IdeaDocument document(String file, String text) {
        return IdeaDocument.of(file, text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8), VALIDATOR.schema());
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
