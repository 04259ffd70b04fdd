package io.github.gsocideas.schemafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {

    private static final String OURS = "https://gsocideas.github.io/schema/gsoc-project.schema.json";
    private static final String WAY_OUT =
            "leads out of the project; refer to a file of the project, or to " + OURS + "#record";

    @TempDir
    private Path outside;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectory(outside.resolve("project"));
        Files.writeString(outside.resolve("outside.json"), "{}");
    }

    @Test
    void anOrganisationsSchemaAddsAFieldToOurs() throws Exception {
        write(
                "schema.json",
                "{\"$ref\": \"" + OURS + "#record\","
                        + " \"properties\": {\"student\": {\"x-parameter\": \"Student\"}}}");
        assertThat(read("schema.json").fields()).extracting(Field::name).endsWith("review", "student");
    }

    @Test
    void aFileThatIsKnownToBeValidIsNotHeldAgainstTheMetaSchema() throws Exception {
        write("schema.json", "{\"$ref\": \"" + OURS + "#record\", \"description\": 5}");
        write("other.json", "{\"$ref\": \"schema.json\", \"description\": 5}");
        Path known = project.resolve("schema.json");

        assertThat(SchemaReader.read(known, project, (file, content) -> file.equals(known))
                        .files())
                .containsOnlyKeys(known);
        assertThatThrownBy(() -> SchemaReader.read(
                        project.resolve("other.json"), project, (file, content) -> file.equals(known)))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("other.json");
        assertThatThrownBy(() -> SchemaReader.read(known, project)).isInstanceOf(InvalidSchemaException.class);
    }

    @Test
    void ofAFileThatIsKnownToBeValidTheWarningsAreTheSame() throws Exception {
        write(
                "schema.yaml",
                "$ref: " + OURS
                        + "#record\nproperties:\n  name:\n    x-kind: heading\n    description: \"a\u200Bb\"\n");
        Path file = project.resolve("schema.yaml");

        assertThat(SchemaReader.read(file, project, (known, content) -> true).warnings())
                .isEqualTo(SchemaReader.read(file, project).warnings())
                .isNotEmpty();
    }

    @Test
    void anOrganisationsSchemaAddsAFieldToGooglesAndAsksForTwoMentors() throws Exception {
        write(
                "schema.json",
                "{\"$ref\": \"https://gsocideas.github.io/schema/google-idea.schema.json#record\", \"properties\":"
                        + " {\"student\": {\"x-parameter\": \"Student\"}, \"mentors\": {\"type\": \"array\","
                        + " \"minItems\": 2}}, \"unevaluatedProperties\": false}");
        assertThat(read("schema.json").fields()).extracting(Field::name).endsWith("difficulty", "student");
        assertThat(findings(
                        "schema.json",
                        "title: A\ndescription: One. Two.\noutcomes: B\nskills: C\nmentors: [Ian]\nsize: 90\n"
                                + "difficulty: easy\nstudent: Ada"))
                .containsExactly("idea.yaml:5:10: field 'mentors' must have at least 2 entries, but has 1 [size]");
    }

    @Test
    void aSchemaMayBeWrittenInYaml() throws Exception {
        write("schema.yaml", "x-template: T\nproperties:\n  f:\n    x-parameter: F\n");
        assertThat(read("schema.yaml").template()).contains("T");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            "$id": "../../x"                => '../../x' is no name in the project
            "$id": "%2e%2e/x"               => '%2e%2e/x' is no name in the project
            "$id": "a%2f..%2f..%2fx"        => 'a%2f..%2f..%2fx' is no name in the project
            "$id": "file://project"         => 'file://project' is no name in the project
            "minLength": 1e400              => must be at most 2147483647
            "minItems": 99999999999         => must be at most 2147483647
            "maxProperties": 2147483648     => must be at most 2147483647
            "$ref": "a b"                   => 'a b'
            "$ref": "%zz"                   => '%zz'
            "$ref": "http://["              => 'http://['
            "$ref": "//project"             => '//project' leads out of the project
            "$ref": "file://project"        => 'file://project' leads out of the project
            "$ref": "../../etc/passwd"      => '../../etc/passwd' leads out of the project
            "$ref": "a%2f..%2f..%2fpasswd"  => 'a%2f..%2f..%2fpasswd' leads out of the project
            "x-fileIn": "../mentors"        => field 'properties.f.x-fileIn' must be
            "x-fileIn": "/etc"              => field 'properties.f.x-fileIn' must be
            "x-fileIn": "a/../../b"         => field 'properties.f.x-fileIn' must be
            "x-fileIn": "{year}/*.md"       => field 'properties.f.x-fileIn' must be
            "x-fileIn": "{name}/*.md"       => field 'properties.f.x-fileIn' must be
            "x-fileIn": "{name}_{name}.md"  => field 'properties.f.x-fileIn' must be
            """)
    void whatIsNoSchemaIsRefusedAtItsPlace(String keyword, String message) {
        write("schema.json", field("{\n" + keyword + "}"));

        assertThat(refusal("schema.json")).matches("schema.json:1:[67]\\d: .*").contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"$id\": \"\"",
                "\"$id\": \"#\"",
                "\"$id\": \"?a\"",
                "\"$id\": \"urn:a\"",
                "\"$id\": \"file:a\"",
                "\"$id\": \"file:///a\"",
                "\"$id\": \"//e.org\"",
                "\"$ref\": \"\"",
                "\"$ref\": \"?a\"",
                "\"$ref\": \"file:\"",
                "\"$ref\": \"file:///\"",
                "\"$ref\": \"a%00b\"",
                "\"$ref\": \"#/%00\"",
                "\"$ref\": \"urn:a\"",
                "\"minimum\": 1e999",
                "\"maximum\": 1e400",
                "\"multipleOf\": 1e-400",
                "\"multipleOf\": 1e400",
                "\"minLength\": 1e5",
                "\"minItems\": 2.0",
                "\"minLength\": 1e99999999999",
                "\"x-minIdeas\": 1e400",
                "\"const\": 1e400",
                "\"enum\": [1e400, 1e-400]",
                "\"$anchor\": \"\"",
                "\"minContains\": 1e400",
                "\"pattern\": \"\\uD800\""
            })
    void nothingThatASchemaSaysIsAFaultOfThePlugin(String keyword) {
        write("schema.json", field("{\n" + keyword + "}"));

        try {
            IdeaValidator.of(read("schema.json"));
        } catch (InvalidSchemaException e) {
            assertThat(e.findings()).isNotEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void whetherAFileOutOfTheProjectIsThereIsNotTold(@TempDir Path outside) throws IOException {
        Files.createSymbolicLink(project.resolve("there.json"), Files.writeString(outside.resolve("a"), "secret"));
        Files.createSymbolicLink(project.resolve("gone.json"), outside.resolve("b"));
        write("one.json", field("{\"$ref\": \"there.json\"}"));
        write("two.json", field("{\"$ref\": \"gone.json\"}"));

        assertThat(refusal("two.json")).isEqualTo(refusal("one.json").replace("there", "gone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Template:T",
                "template : T",
                "User:T",
                "MediaWiki:T",
                "Special:T",
                "Media:T",
                ":T",
                "::T",
                "subst:T",
                "SafeSubst:T",
                "msg:T",
                "raw:T",
                "int:T",
                "lc:T",
                "PAGENAME",
                "PAGENAME:T",
                "!",
                "CURRENTYEAR",
                "server"
            })
    void whatMediaWikiTakesForNoTemplateIsRefused(String template) {
        write("schema.json", field("{}").replace("\"x-template\": \"T\"", "\"x-template\": \"" + template + "\""));

        assertThat(refusal("schema.json")).startsWith("schema.json:1:16: '" + template + "' ");
    }

    @ParameterizedTest
    @CsvSource({
        "schema.json, sibling.json, sibling.json",
        "schema.json, ./sibling.json, sibling.json",
        "schema.json, parts/one.json, parts/one.json",
        "schema.json, parts/../sibling.json, sibling.json",
        "schema/schema.json, one.json, schema/one.json",
        "schema/schema.json, ../common/one.json, common/one.json",
        "schema/schema.json, /common/one.json, common/one.json",
        "schema.json, with%20blank.json, with blank.json",
    })
    void aSchemaRefersToAFileOfTheProject(String schema, String reference, String file) throws Exception {
        write(file, "{\"$defs\": {\"x\": {\"$anchor\": \"x\", \"title\": \"an x\", \"type\": \"integer\"}}}");
        write(schema, field("{\"$ref\": \"" + reference + "#x\"}"));
        assertThat(findings(schema, "f: text"))
                .containsExactly("idea.yaml:1:4: field 'f' must be an x, but is 'text' [type]");
    }

    @Test
    void whatIsReferredToMayReferFurther() throws Exception {
        write("schema.json", field("{\"$ref\": \"one.json\"}"));
        write("one.json", "{\"$ref\": \"two.json\"}");
        write("two.json", "{\"title\": \"a two\", \"const\": 2}");
        assertThat(findings("schema.json", "f: 3"))
                .containsExactly("idea.yaml:1:4: field 'f' must be 2, but is 3 [word]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/ideas.json", "urn:example:ideas"})
    void aSchemaMayHaveAnAddressOfItsOwn(String id) throws Exception {
        write(
                "schema.json",
                "{\"$id\": \"" + id + "\", \"x-template\": \"T\", \"properties\": {\"f\": {\"x-parameter\": \"F\","
                        + " \"$ref\": \"#x\"}}, \"$defs\": {\"x\": {\"$anchor\": \"x\", \"type\": \"integer\"}}}");
        assertThat(findings("schema.json", "f: text"))
                .containsExactly("idea.yaml:1:4: field 'f' must be a whole number, but is 'text' [type]");
    }

    @Test
    void aSchemaMayReferToItselfForItsParts() throws Exception {
        write(
                "schema.json",
                "{\"x-template\": \"T\", \"properties\": {\"f\": {\"type\": \"object\","
                        + " \"properties\": {\"inner\": {\"$ref\": \"#/properties/f\"}}}, \"g\": {\"x-parameter\": \"G\"}}}");
        assertThat(findings("schema.json", "f: {inner: {inner: 5}}"))
                .containsExactly("idea.yaml:1:20: field 'f.inner.inner' must be a mapping of keys to values,"
                        + " but 5 is a number [type]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$ref\": \"#/properties/f\"}",
                "{\"allOf\": [{\"$ref\": \"#/properties/f\"}]}",
                "{\"not\": {\"$ref\": \"#/properties/f\"}}"
            })
    void aReferenceRoundInACircleIsRefused(String schema) {
        write("schema.json", field(schema));
        assertThat(refusal("schema.json"))
                .startsWith("schema.json:1:")
                .endsWith(": '#/properties/f' leads round in a circle, so that no value can be checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/schema.json",
                "https://example.org/schema.json#/x",
                "classpath:/schema.json",
                "../outside.json",
                "sub/../../outside.json",
                "%2e%2e/outside.json",
                "file:///etc/hosts",
                "file:outside.json",
                "//example.org/schema.json"
            })
    void aReferenceOutOfTheProjectIsRefusedWhereItStands(String reference) {
        write("schema.json", "{\"properties\":\n {\"f\": {\"$ref\": \"" + reference + "\"}}}");
        assertThat(refusal("schema.json")).isEqualTo("schema.json:2:17: '" + reference + "' " + WAY_OUT);
    }

    @Test
    void aSymbolicLinkOutOfTheProjectIsRefused() throws IOException {
        Files.createSymbolicLink(project.resolve("link.json"), outside.resolve("outside.json"));
        write("schema.json", field("{\"$ref\": \"link.json\"}"));
        assertThat(refusal("schema.json")).isEqualTo("the schema link.json is a link that leads out of the project");
        assertThat(refusal("link.json")).isEqualTo("the schema link.json is a link that leads out of the project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#nowhere", "#/$defs/nowhere", OURS + "#nowhere", "schema.json#nowhere"})
    void aReferenceToNowhereIsRefusedWhereItStands(String reference) {
        write("schema.json", "{\"properties\":\n {\"f\": {\"$ref\": \"" + reference + "\"}}}");
        assertThat(refusal("schema.json")).isEqualTo("schema.json:2:17: '" + reference + "' leads nowhere");
    }

    @ParameterizedTest
    @CsvSource({"nowhere.json", "."})
    void aReferenceToAFileThatIsNotThereIsRefused(String reference) {
        write("schema.json", field("{\"$ref\": \"" + reference + "\"}"));
        assertThat(refusal("schema.json")).endsWith("is not there, or not a file");
    }

    @Test
    void aReferenceThatNoFileSystemKnowsIsRefused() {
        write("schema.json", field("{\"$ref\": \"a%00b.json\"}"));
        assertThat(refusal("schema.json")).contains("can't be read");
    }

    @Test
    void aMistakeInAFileReferredToIsReportedInThatFile() {
        write("schema.json", field("{\"$ref\": \"part.json\"}"));
        write("part.json", "{\n  \"tpye\": \"string\"\n}");
        assertThat(refusal("schema.json"))
                .isEqualTo("part.json:2:3: unknown key 'tpye'; did you mean 'type'? [unknown-key]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"x-paramter": "F"} => 1:2: unknown key 'x-paramter'; did you mean 'x-parameter'? [unknown-key]
            {"requird": ["f"]} => 1:2: unknown key 'requird'; did you mean 'required'? [unknown-key]
            {"x-parameter": 5} => 1:17: field 'x-parameter' must be a text, but 5 is a number; for example Desc [type]
            {"x-aliases": []} => 1:15: field 'x-aliases' is empty; fill it in or delete it [size]
            {"x-aliases": "Goals"} => 1:15: field 'x-aliases' must be a list, but is 'Goals'; put its entries in brackets: ["Goals"] [type]
            {"x-sections": "yes"} => 1:16: field 'x-sections' must be true or false, but is 'yes'; write true [type]
            {"x-preamble": "yes"} => 1:16: field 'x-preamble' must be true or false, but is 'yes'; write true [type]
            {"x-unique": "yes"} => 1:14: field 'x-unique' must be one of true, false, directory or an object, but is 'yes'; write true [choice]
            {"x-unique": {"normalise": "url"}} => 1:15: unknown key 'normalise'; did you mean 'normalize'? [unknown-key]
            {"x-unique": {"normalize": "uri"}} => 1:28: field 'x-unique.normalize' must be url, but is 'uri'; did you mean 'url'? [word]
            {"x-unique": {}} => 1:14: field 'x-unique' is empty; fill it in or delete it [size]
            {"x-uniqueBy": []} => 1:16: field 'x-uniqueBy' is empty; fill it in or delete it [size]
            {"x-kind": "persn"} => 1:12: field 'x-kind' must be one of person, link, review, but is 'persn'; did you mean 'person'? [word]
            {"x-text": ["name"]} => 1:12: field 'x-text' must be a text, but is a list; write it without brackets [type]
            {"x-role": "headng"} => 1:12: field 'x-role' must be one of heading, anchor, but is 'headng'; did you mean 'heading'? [word]
            {"x-templates": "Small"} => 1:17: field 'x-templates' must be a list, but is 'Small'; put its entries in brackets: ["Small"] [type]
            {"x-commonTemplates": {"Vote": "a|b"}} => 1:32: field 'x-commonTemplates.Vote' must be a template's name, but is 'a|b'; for example GSoC vote [form]
            {"x-commonTemplates": {"Voet": "A"}} => 1:24: unknown key 'Voet'; did you mean 'Vote'? [unknown-key]
            {"x-fileIn": {"files": "../b"}} => 1:24: field 'x-fileIn.files' must be as described (a directory, or an Ant pattern of files, as x-fileIn has it without an object), but is '../b'; for example projects/{directory}/*.md [form]
            {"x-fileIn": {"key": "a"}} => 1:15: field 'x-fileIn.files' is missing: a directory, or an Ant pattern of files, as x-fileIn has it without an object; for example '"files": "projects/{directory}/*.md"' [missing-field]
            {"x-fileIn": {"files": "a", "keys": "a"}} => 1:29: unknown key 'keys'; did you mean 'key'? [unknown-key]
            {"x-facet": "yes"} => 1:13: field 'x-facet' must be true or false or a mapping of keys to values, but is 'yes'; write true [type]
            {"x-facet": {"word": {"Go": "golang"}}} => 1:14: unknown key 'word'; did you mean 'words'? [unknown-key]
            {"x-facet": {"divideAt": ""}} => 1:26: field 'x-facet.divideAt' is empty; fill it in or delete it [size]
            {"x-facet": {"words": {"Go": 5}}} => 1:30: field 'x-facet.words.Go' must be a text, or a list of texts, but 5 is a number; put it in quotes: "5" [type]
            {"x-recommendedIdeas": "4"} => 1:24: field 'x-recommendedIdeas' must be a whole number, but is '4'; write it without quotes [type]
            {"x-recommendedValues": 1} => 1:25: field 'x-recommendedValues' must be at least 2, but is 1 [number]
            {"x-minIdeas": 0} => 1:16: field 'x-minIdeas' must be at least 1, but is 0 [number]
            {"x-directoryName": "yes"} => 1:21: field 'x-directoryName' must be true or false, but is 'yes'; write true [type]
            {"x-placeholder": "yes"} => 1:19: field 'x-placeholder' must be true or false, but is 'yes'; write true [type]
            {"required": "f"} => 1:14: field 'required' must be a list, but is 'f'; put its entries in brackets: ["f"] [type]
            {"minLength": -1} => 1:15: field 'minLength' must be at least 0, but is -1 [number]
            {"pattern": "("} => 1:13: field 'pattern' must be a regular expression, such as ^[a-z]+$, but is '(' [regex]
            {"patternProperties": {"(": true}} => 1:24: key '(' must be a regular expression, such as ^[a-z]+$ [key]
            {"type": "strng"} => 1:10: field 'type' must be one of array, boolean, integer, null, number, object, string or a list, but is 'strng'; did you mean 'string'? [choice]
            {"type": "object", "type": "object"} => 1:20: the key 'type' is given twice: it stands at line 1 too; keep one of the two [duplicate-key]
            """)
    void aSlipInASchemaIsReportedWhereItStands(String schema, String line) {
        write("schema.json", schema);
        assertThat(refusal("schema.json")).isEqualTo("schema.json:" + line);
    }

    @Test
    void anEmptyListIsNoSchema() {
        write("schema.json", "[]");
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json:1:1: the file must be a schema of project ideas, but is" + " a list [type]");
    }

    @Test
    void aSlipInsideAFieldIsReportedWhereItStands() {
        write("schema.json", "{\n  \"properties\": {\n    \"f\": { \"x-paramter\": \"F\" }\n  }\n}\n");
        assertThat(refusal("schema.json"))
                .isEqualTo(
                        "schema.json:3:12: unknown key 'x-paramter'; did you mean 'x-parameter'?" + " [unknown-key]");
    }

    @Test
    void theMessageCountsWhatElseIsWrong() {
        write("schema.json", "{\"tpye\": \"string\", \"requird\": [], \"minLength\": \"x\"}");
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json:1:2: unknown key 'tpye'; did you mean 'type'? [unknown-key]" + " (and 2 more)");
    }

    @Test
    void aSchemaWithoutATemplateIsRefused() {
        write("schema.json", "{\"properties\": {\"f\": {\"x-parameter\": \"F\"}}}");
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json: the schema has no x-template; name the wiki template that an idea becomes a"
                        + " call of");
    }

    @Test
    void aSchemaWithoutAParameterIsRefused() {
        write("schema.json", "{\"x-template\": \"T\", \"properties\": {\"f\": {}}}");
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json: no field has an x-parameter, so that a wiki would be shown nothing;"
                        + " add it to a property");
    }

    @Test
    void twoFieldsWithTheSameParameterAreRefused() {
        write(
                "schema.json",
                "{\"$ref\": \"" + OURS + "#record\", \"properties\": {\"about\": {\"x-parameter\": \"Desc\"}}}");
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json:1:120: the fields 'desc' and 'about' both have the x-parameter 'Desc';"
                        + " a wiki shows only the last");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not JSON", "{", "[]", "[{\"type\": \"object\"}]", "\"text\"", "5", "{} {}", "true", "{}"})
    void whatIsNoSchemaIsRefused(String text) {
        write("schema.json", text);
        assertThat(refusal("schema.json")).startsWith("schema.json:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.json", "nowhere/schema.json", "."})
    void aSchemaThatIsNotThereIsRefused(String file) {
        assertThat(refusal(file)).endsWith(" is not there, or not a file");
    }

    @Test
    void aSchemaOutsideOfTheProjectIsRefused() {
        assertThat(refusal("../outside.json")).contains(" is outside of the project's directory ");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"$id": "https://gsocideas.github.io/schema/gsoc-project.schema.json"} => 1:9: another schema is 'https://gsocideas.github.io/schema/gsoc-project.schema.json' already
            {"$defs": {"e": {"$id": "https://gsocideas.github.io/schema/gsoc-project.schema.json", "$anchor": "record"}}} => 1:25: another schema is 'https://gsocideas.github.io/schema/gsoc-project.schema.json' already
            {"$defs": {"a": {"$id": "https://e.org/a"}, "b": {"$id": "https://e.org/a"}}} => 1:58: another schema is 'https://e.org/a' already
            {"$defs": {"a": {"$anchor": "a"}, "b": {"$dynamicAnchor": "a"}}} => 1:59: another schema is 'file://project/schema.json#a' already
            """)
    void aNameThatAnotherSchemaHasIsRefused(String schema, String start) {
        write("schema.json", schema);
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json:" + start + "; give this one a name of its own, or none");
    }

    @Test
    void aNameInALiteralIsNone() throws Exception {
        write("schema.json", field("{\"const\": {\"$id\": \"" + OURS + "\", \"$anchor\": \"record\"}}"));
        assertThat(read("schema.json").fields()).extracting(Field::name).containsExactly("f");
    }

    @Test
    void aReferenceIntoALiteralLeadsNowhere() {
        write("schema.json", field("{\"$ref\": \"#/examples/0\"}").replace("{\"x-t", "{\"examples\": [{}], \"x-t"));
        assertThat(refusal("schema.json")).endsWith("'#/examples/0' leads nowhere");
    }

    @Test
    void aSchemaMayHaveTheAddressOfAFileThatIsNotThere() throws Exception {
        write(
                "schema.json",
                "{\"$id\": \"sub/x.json\", \"x-template\": \"T\", \"properties\": {\"f\": {\"x-parameter\": \"F\","
                        + " \"$ref\": \"#/$defs/q\"}}, \"$defs\": {\"q\": {\"type\": \"integer\"}}}");
        assertThat(findings("schema.json", "f: text"))
                .containsExactly("idea.yaml:1:4: field 'f' must be a whole number, but is 'text' [type]");
    }

    @Test
    void aSchemaMayCarryWhatItRefersTo() throws Exception {
        write(
                "schema.json",
                field("{\"$ref\": \"https://e.org/team.json\"}")
                        .replace(
                                "{\"x-t",
                                "{\"$defs\": {\"t\":"
                                        + " {\"$id\": \"https://e.org/team.json\", \"type\": \"integer\"}}, \"x-t"));
        assertThat(findings("schema.json", "f: text"))
                .containsExactly("idea.yaml:1:4: field 'f' must be a whole number, but is 'text' [type]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"f": {"type": "array", "x-parameter": "F", "x-preamble": true}} => 1:93: 'x-preamble' says nothing here; it belongs to a field that may be a text
            {"f": {"x-parameter": "F", "x-preamble": true}, "g": {"x-preamble": true}} => 1:103: the fields 'f' and 'g' both have x-preamble; say "x-preamble": false in one of them
            {"f": {"type": "array", "x-parameter": "F", "x-sections": true}} => 1:93: 'x-sections' says nothing here; it belongs to a field that may be a text
            {"f": {"x-parameter": "F", "x-sections": true}, "g": {"x-sections": true}} => 1:103: the fields 'f' and 'g' both have x-sections; say "x-sections": false in one of them
            {"f": {"x-parameter": "F", "x-aliases": ["A"]}, "g": {"x-aliases": ["B", "a"]}} => 1:102: the fields 'f' and 'g' both have the alias 'a'; give one of them x-aliases without it
            """)
    void whatMarkdownFilesCannotTellApartIsRefused(String properties, String line) {
        write("schema.json", "{\"x-template\": \"T\", \"properties\": " + properties + "}");
        assertThat(refusal("schema.json")).isEqualTo("schema.json:" + line);
    }

    @Test
    void headingsOfNoIdeaSayNothingWhereNoneBeginsOne() {
        write(
                "schema.json",
                "{\"x-template\": \"T\", \"x-otherHeadings\": [\"More\"], \"properties\":"
                        + " {\"f\": {\"x-parameter\": \"F\"}}}");
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json: 'x-otherHeadings' says nothing without 'x-ideaHeading'; say of which level a"
                        + " heading begins an idea");
    }

    @Test
    void anOrganisationMayTakeAnAliasOrTheTextAboveTheHeadingsFromAFieldOfOurs() throws Exception {
        write(
                "schema.json",
                "{\"$ref\": \"" + OURS + "#record\", \"properties\": {\"desc\": {\"x-preamble\": false},"
                        + " \"steps\": {\"x-aliases\": [\"Way\"]}, \"plan\": {\"x-preamble\": true, \"x-aliases\": [\"Tasks\"]}}}");
        assertThat(read("schema.json").preamble()).map(Field::name).contains("plan");
        assertThat(read("schema.json").named("Tasks")).map(Field::name).contains("plan");
        assertThat(read("schema.json").named("Task ideas")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"properties": {"f": {"x-template": "T"}}} => 1:37: 'x-template' says nothing here; it belongs to the whole idea, at the root of the schema
            {"properties": {"f": {"x-commonTemplates": {"Vote": "A"}}}} => 1:45: 'x-commonTemplates' says nothing here; it belongs to the whole idea, at the root of the schema
            {"properties": {"f": {"x-templates": ["T"]}}} => 1:38: 'x-templates' says nothing here; it belongs to the whole idea, at the root of the schema
            {"x-parameter": "F"} => 1:17: 'x-parameter' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"items": {"x-parameter": "F"}}}} => 1:48: 'x-parameter' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"items": {"x-uniqueBy": "a"}}}} => 1:47: 'x-uniqueBy' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"items": {"x-unique": true}}}} => 1:45: 'x-unique' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"patternProperties": {"^x-": {"x-parameter": "F"}}} => 1:47: 'x-parameter' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"if": {"properties": {"f": {"x-parameter": "F"}}}} => 1:45: 'x-parameter' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"items": {"x-facet": true}}}} => 1:44: 'x-facet' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"x-minIdeas": 4}}} => 1:37: 'x-minIdeas' says nothing here; it belongs to the whole idea, at the root of the schema
            {"properties": {"f": {"items": {"x-directoryName": true}}}} => 1:52: 'x-directoryName' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"x-fileIn": "mentors"} => 1:14: 'x-fileIn' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"x-placeholder": true}}} => 1:40: 'x-placeholder' says nothing here; it belongs to what a value may not be, a schema under 'not'
            {"x-aliases": ["F"]} => 1:15: 'x-aliases' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"items": {"x-preamble": true}}}} => 1:47: 'x-preamble' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"x-role": "heading"} => 1:12: 'x-role' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"properties": {"f": {"items": {"x-role": "anchor"}}}} => 1:43: 'x-role' says nothing here; it belongs to a field of the idea, among the 'properties' at the root of the schema
            {"x-kind": "person"} => 1:12: 'x-kind' says nothing here; it belongs to an object in a field
            {"x-text": "{name}"} => 1:12: 'x-text' says nothing here; it belongs to an object in a field
            {"properties": {"f": {"type": "string", "x-text": "{name}"}}} => 1:51: 'x-text' says nothing here; it belongs to an object in a field
            {"properties": {"f": {"type": "string", "x-kind": "person"}}} => 1:51: 'x-kind' says nothing here; it belongs to an object in a field
            """)
    void aKeywordOfOursThatSaysNothingWhereItStandsIsRefused(String schema, String line) {
        write("schema.json", schema);
        assertThat(refusal("schema.json")).isEqualTo("schema.json:" + line);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"contentMediaType": "text/asciidoc"} => 1:82: field 'properties.f.contentMediaType' must be one of text/x-wiki, text/markdown, text/plain, but is 'text/asciidoc' [word]
            {"x-parameter": "a|b"} => 1:57: field 'properties.f.x-parameter' must be as described (the parameter of the wiki template that the field becomes), but is 'a|b'; for example Desc [form]
            {"type": "object"} => 1:70: an object in field 'f' can't be shown; let 'x-kind' say what it is: person, link or review, or 'x-text' how it is shown
            {"type": ["string", "object"]} => 1:70: an object in field 'f' can't be shown; let 'x-kind' say what it is: person, link or review, or 'x-text' how it is shown
            {"items": {"type": "object"}} => 1:80: an object in field 'f' can't be shown; let 'x-kind' say what it is: person, link or review, or 'x-text' how it is shown
            {"x-directoryName": true} => 1:81: 'x-directoryName' needs a value that is a name; let 'type' say that it is a text or a number
            {"x-directoryName": true, "type": ["array", "string"]} => 1:81: 'x-directoryName' needs a value that is a name; let 'type' say that it is a text or a number
            {"x-fileIn": "mentors"} => 1:74: 'x-fileIn' needs a value that is a name; let 'type' say that it is a text, or a list of texts
            {"x-unique": {"ignoreCase": true}, "type": "integer"} => 1:75: 'x-unique' compares how texts are spelt, and field 'f' is never a text; let 'type' say that it is a text, or leave out what it says of spelling
            {"x-uniqueBy": "email", "type": "string"} => 1:76: 'x-uniqueBy' needs a list; let 'type' say that it is an array of objects
            {"x-uniqueBy": "mail", "items": {"type": "object", "x-text": "{email}", "required": ["email"], "properties": {"email": {}}}} => 1:76: 'x-uniqueBy' names the key 'mail', which no entry of the list has; did you mean 'email'?
            {"x-fileIn": {"files": "{name}.md", "key": "a"}, "type": "string"} => 1:75: 'x-fileIn' takes a file's name from '{name}' and from a key in the file; write * for '{name}', or leave out 'key'
            {"x-fileIn": "mentors", "type": "array"} => 1:74: 'x-fileIn' needs a value that is a name; let 'type' say that it is a text, or a list of texts
            {"x-facet": {"words": {"Go": "golang", "Rust": ["rs", "Golang"]}}, "type": "string"} => 1:74: 'x-facet' gathers 'Golang' under 'Go' and under 'Rust'; leave it to one of them
            {"items": {"type": "array"}} => 1:80: a list in the list of field 'f' can't be shown; let its entries be texts, or objects with an 'x-kind'
            """)
    void aFieldThatCannotBeWrittenIsRefusedByItsSchema(String schema, String line) {
        write("schema.json", field(schema).replace("\"x-parameter\": \"F\", \"x-parameter\"", "\"x-parameter\""));
        assertThat(refusal("schema.json")).isEqualTo("schema.json:" + line);
    }

    @Test
    void aFieldThatIsNotShownIsNothingToFilterBy() {
        write("schema.json", field("{\"type\": \"string\"}").replace("}}}", "}, \"g\": {\"x-facet\": true}}}"));
        assertThat(refusal("schema.json"))
                .isEqualTo(
                        "schema.json:1:98: 'x-facet' is said of field 'g', which isn't shown; give the field an x-parameter");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            #if => 'is no function's name; write it with its colon alone, such as #if:'
            #if:1 => 'is no function's name; write it with its colon alone, such as #if:'
            if: => 'is no function's name; write #if:'
            fullurl => 'is a function's name; write fullurl:'
            lc:ABC => 'has more than a function's name; write lc:'
            subst:Small => 'says how to call, and not what; write what is called'
            ../Small => 'is relative to a page; write the page's whole title, such as Project:Header'
            """, quoteCharacter = '`')
    void anEntryOfWhatMayBeCalledThatCallsNothingIsRefused(String entry, String fault) {
        write("schema.json", field("{}").replace("{\"x-t", "{\"x-templates\": [\"Small\", \"" + entry + "\"], \"x-t"));
        assertThat(refusal("schema.json"))
                .isEqualTo("schema.json:1:17: '" + entry + "' " + fault.substring(1, fault.length() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            User:Wei => 'User:Wei' is no template; leave out what is before the colon
            lc:A => 'lc:A' calls no template, since 'lc:' is MediaWiki's own; leave it out
            PAGENAME => 'PAGENAME' calls no template, but a word of MediaWiki's own; name the template otherwise
            voteNo => two templates have the name 'VoteNo'; give one of them another name
            Comments => two templates have the name 'Comments'; give one of them another name
            t => two templates have the name 'T'; give one of them another name
            """, quoteCharacter = '`')
    void aNameOfACommonTemplateThatCallsNothingOrAnotherIsRefused(String name, String fault) {
        write(
                "schema.json",
                field("{}").replace("{\"x-t", "{\"x-commonTemplates\": {\"Vote\": \"" + name + "\"}, \"x-t"));
        assertThat(refusal("schema.json")).isEqualTo("schema.json:1:24: " + fault);
    }

    @Test
    void theNearestSchemaNamesACommonTemplate() throws Exception {
        write("base.json", "{\"x-commonTemplates\": {\"Vote\": \"A\", \"VoteNo\": \"B\"}}");
        write(
                "schema.json",
                "{\"x-commonTemplates\": {\"Vote\": \"C\"}, \"$ref\": \"base.json\", "
                        + field("{}").substring(1));
        assertThat(read("schema.json").commonTemplates()).isEqualTo(new CommonTemplates("N/A", "Comment", "C", "B"));
    }

    @Test
    void aNamespaceThatIsNamedAsAFunctionMayBeCalled() throws Exception {
        write("schema.json", field("{}").replace("{\"x-t", "{\"x-templates\": [\"Special:\", \"Property:\"], \"x-t"));
        assertThat(read("schema.json").templates()).containsExactly("Special:", "Property:");
    }

    @Test
    void whatMayBeCalledIsOfTheSchemaAndOfThoseThatItRefersTo() throws Exception {
        write("base.json", "{\"x-templates\": [\"Small\", \"Help:\"]}");
        write(
                "schema.json",
                "{\"x-templates\": [\"#if:\", \"Small\"], \"$ref\": \"base.json\", "
                        + field("{}").substring(1));
        assertThat(read("schema.json").templates()).containsExactly("#if:", "Small", "Help:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heading", "anchor"})
    void aRoleThatStandsAsAKindIsTakenForOneAndToldTheKeywordToWrite(String role) throws InvalidSchemaException {
        write("schema.json", field("{\"type\": \"string\", \"pattern\": \"^.*$\", \"x-kind\": \"" + role + "\"}"));
        CheckedSchema checked = SchemaReader.read(project.resolve("schema.json"), project);
        assertThat(checked.warnings())
                .extracting(Finding::toString)
                .containsExactly("schema.json:1:109: 'x-kind' says what an object is, and is taken for 'x-role' here;"
                        + " write \"x-role\": \"" + role + "\" [schema]");
        assertThat(checked.schema().fields()).extracting(Field::role).containsExactly(FieldRole.named(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../mentors", "mentors/../../x", "/etc", "C:/mentors", "mentors\\\\*.md", "."})
    void filesOutOfTheProjectAreNotAskedFor(String files) {
        write("schema.json", field("{\"x-fileIn\": \"" + files + "\"}"));
        assertThat(refusal("schema.json"))
                .startsWith(
                        "schema.json:1:74: field 'properties.f.x-fileIn' must be as described (a directory, or an Ant"
                                + " pattern of files, in the project's directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://json-schema.org/draft-07/schema#", "https://example.org/dialect"})
    void aSchemaInAnotherDialectIsRefused(String dialect) throws Exception {
        write("schema.json", "{\"$schema\": \"" + dialect + "\", " + field("{}").substring(1));
        assertThat(refusal("schema.json"))
                .startsWith("schema.json:1:13: field '$schema' must be one of "
                        + "https://json-schema.org/draft/2020-12/schema, ");
    }

    @Test
    void aReferenceBehindAFieldNamedLikeALiteralIsNeverFetched() {
        // "const", "default", "enum" and "examples" hold no schemas as keywords, but may be the names of fields.
        write("schema.json", "{\"properties\":\n {\"const\": {\"$ref\": \"http://example.org/\"}}}");
        assertThat(refusal("schema.json")).isEqualTo("schema.json:2:21: 'http://example.org/' " + WAY_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"const", "default"})
    void aReferenceInALiteralIsNone(String literal) throws Exception {
        write("schema.json", field("{\"" + literal + "\": {\"$ref\": \"http://example.org/\"}}"));
        assertThat(read("schema.json").fields()).extracting(Field::name).containsExactly("f");
    }

    private IdeaSchema read(String file) throws InvalidSchemaException {
        return SchemaReader.read(project.resolve(file), project).schema();
    }

    private String refusal(String file) {
        try {
            read(file);
        } catch (InvalidSchemaException e) {
            assertThat(e.getMessage()).hasLineCount(1);
            return e.getMessage();
        }
        throw new AssertionError(file + " is accepted");
    }

    private String[] findings(String schema, String idea) throws InvalidSchemaException {
        IdeaDocument document = IdeaDocument.of("idea.yaml", idea.getBytes(StandardCharsets.UTF_8));
        return IdeaValidator.of(read(schema)).validate(document).stream()
                .map(Finding::toString)
                .toArray(String[]::new);
    }

    private void write(String file, String text) {
        try {
            Path path = project.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A schema whose only field {@code f} is as given. */
    private static String field(String schema) {
        String rest = schema.substring(1).strip();
        return "{\"x-template\": \"T\", \"properties\": {\"f\": {\"x-parameter\": \"F\""
                + (rest.equals("}") ? "" : ", ") + rest + "}}";
    }
}
