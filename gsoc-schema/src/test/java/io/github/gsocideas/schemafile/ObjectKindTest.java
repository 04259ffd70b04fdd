package io.github.gsocideas.schemafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an object of field {@code f} that an organisation's schema gives an {@code x-kind}. */
class ObjectKindTest {

    private static final String TEXT = "{\"type\": \"string\"}";
    private static final String PERSON = "{\"type\": \"object\", \"x-kind\": \"person\", \"required\": [\"name\"],"
            + " \"properties\": {\"name\": " + TEXT + ", \"email\": " + TEXT + "}}";
    private static final String LINK = "{\"type\": \"object\", \"x-kind\": \"link\", \"required\": [\"url\"],"
            + " \"properties\": {\"url\": {\"type\": \"string\", \"pattern\": \"^https:\"}, \"title\": " + TEXT + "}}";
    private static final String REVIEW = "{\"type\": \"object\", \"x-kind\": \"review\", \"required\": [\"comment\"],"
            + " \"properties\": {\"comment\": " + TEXT + ", \"by\": " + TEXT
            + ", \"date\": {\"type\": \"string\", \"format\": \"date\"}}}";

    @TempDir
    private Path project;

    @Test
    void aPersonsNameAndAddressArePlainText() throws Exception {
        Value.Person person = (Value.Person) value(PERSON, "{name: 'A}} | B {{', email: 'a|b'}");
        assertThat(person.name().mediaType()).isEqualTo("text/plain");
        assertThat(person.email().orElseThrow().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aLinksAddressAndTitleArePlainText() throws Exception {
        Value.Link link = (Value.Link) value(LINK, "{url: 'https://x/', title: ']]}} | y'}");
        assertThat(link.url().mediaType()).isEqualTo("text/plain");
        assertThat(link.title().orElseThrow().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aReviewersNameIsPlainTextAndTheCommentIsWikitext() throws Exception {
        Value.ReviewEntry entry = (Value.ReviewEntry) value(REVIEW, "{comment: \"''x''\", by: 'a}}|b='}");
        assertThat(entry.by().orElseThrow().mediaType()).isEqualTo("text/plain");
        assertThat(entry.text().mediaType()).isEqualTo("text/x-wiki");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"x-kind": "person", "properties": {"mail": {"type": "string"}}} => person' must have the key name; let the schema say so with 'required'
            {"x-kind": "person", "required": ["name"]} => person' must have a text as its name; let the schema say so with 'type'
            {"x-kind": "person", "required": ["name"], "properties": {"name": {}}} => person' must have a text as its name; let the schema say so with 'type'
            {"x-kind": "person", "required": ["name"], "properties": {"name": {"type": "string"}, "email": {}}} => person' must have a text as its email; let the schema say so with 'type'
            {"x-kind": "person", "if": {"required": ["email"]}, "then": {"required": ["name"]}, "properties": {"name": {"type": "string"}}} => person' must have the key name; let the schema say so with 'required'
            {"x-kind": "link", "required": ["url"], "properties": {"url": {"type": "string"}}} => link' can't have the url 'javascript:x'; let the schema refer to https://gsocideas.github.io/schema/gsoc-project.schema.json#webAddress
            {"x-kind": "review", "properties": {"by": {"type": "string"}}} => review' must have exactly one of the keys comment, vote, voteNo; let the schema say so with 'required'
            {"x-kind": "review", "required": ["comment"], "properties": {"comment": {"type": "string"}, "vote": {"type": "string"}}} => review' must have exactly one of the keys comment, vote, voteNo; let the schema say so with 'required' in the branches of 'oneOf'
            {"x-kind": "review", "required": ["vote"], "properties": {"vote": {"type": "string"}, "date": {"type": "string"}}} => review' can't have the date '2013-02-30'; let the schema refer to https://gsocideas.github.io/schema/gsoc-project.schema.json#date
            """)
    void aSchemaThatAcceptsWhatIsNotOfItsKindIsRefused(String schema, String fault) {
        assertThatThrownBy(() -> read(schema))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("schema.json:2:11: an object of x-kind '" + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"x-kind": "person", "required": ["name"], "properties": {"name": {"type": "string"}, "github": {}}} => 'github' would never be shown: of an object of x-kind 'person' only name and email are
            {"x-kind": "link", "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#link", "properties": {"icon": true}} => 'icon' would never be shown: of an object of x-kind 'link' only url and title are
            {"x-kind": "person", "required": ["name"], "properties": {"name": {"type": "string"}}, "allOf": [{"properties": {"irc": {}}}]} => 'irc' would never be shown: of an object of x-kind 'person' only name and email are
            """)
    void aPropertyThatIsNeverShownIsRefusedWhereItStands(String schema, String fault) {
        assertThatThrownBy(() -> read(schema))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageMatching("schema.json:2:\\d+: \\Q" + fault + "; delete the property\\E");
    }

    @Test
    void aPropertyThatIsForbiddenIsNone() throws Exception {
        assertThat(read(PERSON.replace("\"email\": " + TEXT, "\"github\": false"))
                        .fields())
                .isNotEmpty();
    }

    @Test
    void thePartsOfOursAreOfTheirKind() throws Exception {
        for (String part : new String[] {"person", "link", "reviewEntry"}) {
            String ours = "\"$ref\": \"" + BuiltInSchemas.GSOC_PROJECT + "#" + part + "\"";
            String kind = part.replace("Entry", "");
            assertThat(read("{\"x-kind\": \"" + kind + "\", " + ours + "}").fields())
                    .isNotEmpty();
        }
    }

    private Value value(String schema, String yaml) throws InvalidSchemaException, IOException {
        IdeaSchema read = read(schema);
        IdeaDocument document = document(yaml);
        List<Finding> findings = IdeaValidator.of(read).validate(document);
        assertThat(findings).isEmpty();
        return Idea.of(document, read, findings).values().values().iterator().next();
    }

    private IdeaSchema read(String schema) throws InvalidSchemaException, IOException {
        Path file = Files.writeString(
                project.resolve("schema.json"),
                "{\"x-template\": \"T\", \"properties\": {\"f\": {\"x-parameter\": \"F\",\n" + schema.substring(1)
                        + "}}");
        return SchemaReader.read(file, project).schema();
    }

    private static IdeaDocument document(String yaml) {
        return IdeaDocument.of("idea.yaml", ("f: " + yaml).getBytes(StandardCharsets.UTF_8));
    }
}
