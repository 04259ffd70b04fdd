package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.ScalarSource;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarSourceTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a: b X => 1:6
            a:⏎  b⏎  c X => 3:5
            a: |⏎  b⏎⏎  c X⏎ => 4:5
            a: |-   # words⏎    b⏎      c X⏎ => 3:9
            a: >⏎  b⏎  c⏎  X⏎ => 4:3
            a: 'b ''c'' X' => 1:13
            a: "b \\"c\\" \\u00e4 \\U0001F600 X" => 1:31
            a: "b\\n\\tX" => 1:10
            a: "b \\⏎   X" => 2:4
            a: &b !!str |⏎  c X⏎ => 2:5
            a: 😀 X => 1:6
            """)
    void aCharacterOfAYamlTextIsFoundInItsFile(String yaml, String place) {
        assertThat(place("idea.yaml", yaml.replace('⏎', '\n'))).isEqualTo(place);
    }

    @Test
    void aCharacterOfAJsonTextIsFoundInItsFile() {
        assertThat(place("idea.json", "{\n  \"a\": \"b \\n \\ud83d\\ude00 \\/ X\"\n}"))
                .isEqualTo("2:30");
    }

    @Test
    void whatAnAliasStandsForIsPlacedAtTheAlias() {
        assertThat(place("idea.yaml", "b: &x c X\na: *x\n")).isEqualTo("2:4");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', commentCharacter = '\u0001', textBlock = """
            ---⏎desc: "b \\u00e4⏎  X"⏎--- => 3:3
            ---⏎desc: |⏎  > b⏎  X⏎---⏎# P => 4:3
            # P⏎> b⏎> X => 3:3
            # P⏎![b](c) X => 2:9
            # P⏎&amp; 'b' X => 2:11
            # P⏎"b" \\X => 2:6
            # P⏎|b|⏎|-|⏎|X| => 4:2
            ## Description⏎    b⏎⏎      X => 4:7
            """)
    void aCharacterOfAMarkdownTextIsFoundInItsFile(String markdown, String place) {
        byte[] bytes = markdown.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        Idea idea = Idea.of(IdeaDocument.of("idea.md", bytes, SCHEMA), SCHEMA, List.of());
        Value.Text text = idea.values().values().stream()
                .map(Value.Text.class::cast)
                .filter(value -> value.text().contains("X"))
                .findFirst()
                .orElseThrow();
        assertThat(idea.places(text, text.text()).at(text.text().indexOf('X'))).hasToString(place);
    }

    private static String place(String file, String content) {
        IdeaDocument document = IdeaDocument.of(file, content.getBytes(StandardCharsets.UTF_8));
        Node.Text text = (Node.Text) document.value("a").orElseThrow();
        return ScalarSource.of(document.source().orElseThrow(), text.position(), text.value())
                .at(text.value().indexOf('X'))
                .toString();
    }
}
