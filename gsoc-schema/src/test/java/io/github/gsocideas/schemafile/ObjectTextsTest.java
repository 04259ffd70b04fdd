package io.github.gsocideas.schemafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.validation.InvalidSchemaException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a schema whose {@code x-text} can't be shown of every object. */
class ObjectTextsTest {

    private static final String KEYS = "\"required\": [\"name\"], \"properties\": {\"name\": {\"type\": \"string\"},"
            + " \"email\": {\"type\": \"string\"}, \"roles\": {\"type\": \"array\"}}";

    @TempDir
    private Path project;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {name => a brace '{' is never closed; write each key as '{key}', and a part that may be left out as '[ ({key})]'
            {name} {email => a brace '{' is never closed;
            {name[} => a brace '{' is never closed;
            name} => a brace '}' closes nothing;
            {name}[ {email} => a bracket '[' is never closed;
            {name} {email}] => a bracket ']' closes nothing;
            {name}[[ {email}]] => a bracket '[' is within another;
            {name}[ (x)] => there is no key in braces between '[' and ']';
            { } => there is no key between '{' and '}';
            name => there is no key in braces;
            """)
    void bracesAndBracketsMustBeClosed(String text, String slip) {
        assertThatThrownBy(() -> read("\"x-text\": \"" + text + "\", " + KEYS))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageStartingWith("schema.json:2:13: in 'x-text' " + slip);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {nme} => 'x-text' names the key 'nme', which the object hasn't got; did you mean 'name'?
            {name}[ {organization}] => 'x-text' names the key 'organization', which the object hasn't got; add it to 'properties', or take it out
            {name} <{email}> => 'x-text' always shows the key 'email', which an object need not have; put it, and what belongs to it, in brackets, as in '[ ({email})]', or add it to 'required'
            {name}[ {roles}] => 'x-text' names the key 'roles', which isn't on one line: it may be a list or an object; let its 'type' be string, number or boolean, or take it out
            """)
    void aKeyMustBeThereAndOnOneLine(String text, String fault) {
        assertThatThrownBy(() -> read("\"x-text\": \"" + text + "\", " + KEYS))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("schema.json:2:13: " + fault);
    }

    @Test
    void anotherKindThanAPersonSaysItselfHowItIsWritten() {
        assertThatThrownBy(() -> read("\"x-text\": \"{url}\", \"x-kind\": \"link\", \"required\": [\"url\"],"
                        + " \"properties\": {\"url\": {\"type\": \"string\", \"pattern\": \"^https:\"}}"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("schema.json:2:13: 'x-text' and x-kind 'link' both say how the object is written;"
                        + " delete one of the two");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            "x-text": "{name}[ <{email}>]", => "x"
            "x-kind": "person", "x-text": "{name}", => "x"
            "x-text": "[{email}]", => "x"
            """)
    void aTextThatFitsIsTaken(String keywords, String ignored) throws Exception {
        assertThat(read(keywords + KEYS).schema().fields()).hasSize(1);
    }

    @Test
    void aPersonWithATextNeedsNoName() throws Exception {
        assertThat(read("\"x-kind\": \"person\", \"x-text\": \"{first}\", \"required\": [\"first\"],"
                                + " \"properties\": {\"first\": {}}")
                        .schema()
                        .fields())
                .hasSize(1);
    }

    private CheckedSchema read(String object) throws Exception {
        Path file = Files.writeString(
                project.resolve("schema.json"),
                "{\"x-template\": \"T\", \"properties\": {\"f\": {\"x-parameter\": \"F\", \"type\": \"array\", \"items\":\n {"
                        + object + "}}}}");
        return SchemaReader.read(file, project);
    }
}
