package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of keys that a schema lets a person have, and of which a wiki is shown nothing. */
class UnshownKeysTest {

    private static final String SCHEMA = """
            {"x-template": "P", "properties": {"mentors": {"x-parameter": "M", "type": "array", "items":
              {"type": "object", "x-kind": "person", "required": ["name"],
               "properties": {"name": {"type": "string"}, "email": {"type": "string"}}}}}}
            """;

    @TempDir
    private Path project;

    @Test
    void aKeyThatIsNotShownIsAWarningAtTheKey() throws Exception {
        List<Finding> findings = find("mentors:\n- name: Amaka\n  github: amaka\n");
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("a.yaml:3:3: field 'mentors': 'github' is not shown, only name and email are;"
                        + " write it in one of these, or delete it [unshown-key]");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void keysThatAreShownAndThoseWithNothingInThemAreNotTold() throws Exception {
        assertThat(find("mentors:\n- name: Amaka\n  email: a@b.org\n  github:\n"))
                .isEmpty();
    }

    @Test
    void whatATextLeavesOutIsLeftOutOnPurpose() throws Exception {
        String text = SCHEMA.replace("\"x-kind\"", "\"x-text\": \"{name}\", \"x-kind\"");
        assertThat(find(text, "mentors:\n- name: Amaka\n  email: a@b.org\n  preferred: yes\n"))
                .isEmpty();
    }

    private List<Finding> find(String yaml) throws Exception {
        return find(SCHEMA, yaml);
    }

    private List<Finding> find(String schemaText, String yaml) throws Exception {
        IdeaSchema schema = SchemaReader.read(Files.writeString(project.resolve("s.json"), schemaText), project)
                .schema();
        IdeaDocument document = IdeaDocument.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), schema);
        return UnshownKeys.find(Idea.of(document, schema, List.of()));
    }
}
