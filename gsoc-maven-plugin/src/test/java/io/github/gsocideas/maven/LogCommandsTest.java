package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whatever an idea, a schema, a parameter or a file's name holds, a CI server finds no command in the log. */
@MojoTest
class LogCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("##\\w*\\[|^\\s*::");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFC\\uFFFD]");

    /** Commands of three servers, a line that begins with one of GitHub's, and a text that is turned around. */
    private static final String HOSTILE = "##vso[a]##[b]##teamcity[c] \u202Ed\u200B\u2028::error::e";

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInAnEmptyFolder() throws IOException {
        HarnessSession.buildInProject(session);
        when(log.isWarnEnabled()).thenReturn(true);
        Path directory = Path.of(MojoExtension.getBasedir(), "target/hostile");
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(directory.resolve("ideas"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/hostile/ideas")
    void valuesKeysAndHeadingsAreText(ValidateMojo goal) throws Exception {
        Map<String, String> ideas = Map.of(
                "value.yaml", "difficulty: \"" + HOSTILE + "\"\nanchor: \"" + HOSTILE + "\"",
                "escape.yaml", "difficulty: \"\\u202E##[a]\\n::error::\\uFFFC\"\n",
                "key.yaml", "\"" + HOSTILE + "\": a\n\"" + HOSTILE + "\": b",
                "list.yaml", "contact:\n- \"" + HOSTILE + "\": a",
                "tag.yaml", "desc: \"<b " + HOSTILE + " <h2 {{a}} " + HOSTILE + "></h2> {{" + HOSTILE + " __NOTOC__\"",
                "anchor.yaml", "desc: &" + "##vso[a]" + " x",
                "syntax.json", "{\"a\": " + HOSTILE + "}",
                "alias.yaml", "desc: *##vso[a]",
                "heading.md", "# a\n\n## " + HOSTILE + "\n\n<" + HOSTILE + ">\n\n[a](" + HOSTILE + ")\n",
                "front.md", "---\n" + HOSTILE + ": a\n---\n# " + HOSTILE + "\n");
        for (Map.Entry<String, String> idea : ideas.entrySet()) {
            write("ideas/" + idea.getKey(), idea.getValue());
        }

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        assertThat(lines()).hasSizeGreaterThan(ideas.size());
        assertNoCommand(lines());
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).contains("#\\u0023vso[a]#\\u0023[b]#\\u0023teamcity[c]"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/hostile/ideas")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
    void namesOfFilesAndDirectoriesAreText(ValidateMojo goal) throws Exception {
        write("ideas/##vso[task.complete result=Succeeded;]done.yaml", "");
        write("ideas/##[group]\u202E/a\u200B.yaml", "");
        write("ideas/\n::error::/a.yaml", "");

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

        assertNoCommand(lines());
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("target/hostile/ideas/#\\u0023vso[task.complete result=Succeeded;]done.yaml:1:1: "))
                .anySatisfy(line -> assertThat(line).contains("the name '#\\u0023[group]\\u202E' holds U+202E"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "schema", value = "##vso[a]\u202E")
    void theNameOfTheSchemaIsText(ValidateMojo goal) {
        assertNoCommandIn(catchThrowable(goal::execute));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "##vso[a]\u202E")
    void theTitleOfThePageIsText(GenerateMojo goal) {
        assertNoCommandIn(catchThrowable(goal::execute));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "ideasDirectory", value = "target/hostile/##[a]\u202E")
    void theNameOfTheIdeasDirectoryIsTextInCausesToo(ValidateMojo goal) {
        assertNoCommandIn(catchThrowable(goal::execute));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "describe")
    @MojoParameter(name = "schema", value = "target/hostile/schema.json")
    void whatASchemaSaysIsText(DescribeMojo goal) throws Exception {
        write("schema.json", """
                {"$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                 "title": "HOSTILE", "description": "HOSTILE",
                 "properties": {"HOSTILE": {"title": "HOSTILE", "description": "HOSTILE", "enum": ["HOSTILE"],
                   "x-parameter": "A"}}}
                """.replace("HOSTILE", HOSTILE));

        goal.execute();

        assertNoCommand(lines());
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "describe")
    @MojoParameter(name = "schema", value = "target/hostile/schema.json")
    void whatIsWrongWithASchemaIsText(DescribeMojo goal) throws Exception {
        write("schema.json", """
                {"x-template": "HOSTILE", "$ref": "HOSTILE", "x-HOSTILE": 1, "properties": {"a": {"pattern": "[HOSTILE"}}}
                """.replace("HOSTILE", HOSTILE));

        assertNoCommandIn(catchThrowable(goal::execute));
    }

    private static void write(String file, String text) throws IOException {
        Path path = Path.of(MojoExtension.getBasedir(), "target/hostile").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** What has come to the log that Maven prints. */
    private List<String> lines() {
        return mockingDetails(log).getInvocations().stream()
                .flatMap(call -> Stream.of(call.getArguments()))
                .map(Object::toString)
                .toList();
    }

    private static void assertNoCommandIn(Throwable failure) {
        assertThat(failure).isInstanceOf(MojoExecutionException.class);
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertNoCommand(List.of(each.toString(), String.valueOf(each.getMessage())));
        }
    }

    private static void assertNoCommand(List<String> lines) {
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line).doesNotContainPattern(COMMAND).doesNotContainPattern(UNSEEN));
    }
}
