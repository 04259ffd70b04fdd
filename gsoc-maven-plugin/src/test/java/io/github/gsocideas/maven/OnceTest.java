package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.maven.CallCounter.Method;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No step of the way from an idea file to the wiki is done twice. */
@MojoTest
class OnceTest {

    private static final Method READ = new Method(IdeasDirectory.class, "bytes", 1);
    private static final Method PARSE_MARKDOWN = new Method(MarkdownText.class, "parse", 2);
    private static final Method PARSE_WIKITEXT = new Method(Wikitext.class, "parse", 2);

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInTheProjectsFolder() {
        HarnessSession.buildInProject(session);
    }

    @Test
    @Basedir("/projects/markdown")
    void validateDoesEachStepOnce(@InjectMojo(goal = "validate") ValidateMojo validate) throws Exception {
        eachStepIsDoneOnce(validate);
    }

    @Test
    @Basedir("/projects/markdown")
    void generateDoesEachStepOnce(
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "attach", value = "false")
                    @MojoParameter(name = "outputDirectory", value = "target/once")
                    GenerateMojo generate)
            throws Exception {
        eachStepIsDoneOnce(generate);
    }

    @Test
    @Basedir("/projects/markdown")
    void bothGoalsOfABuildDoEachStepOnce(
            @InjectMojo(goal = "validate") ValidateMojo validate,
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "attach", value = "false")
                    @MojoParameter(name = "outputDirectory", value = "target/once")
                    GenerateMojo generate)
            throws Exception {
        Map<Object, Object> context = new HashMap<>();
        validate.setPluginContext(context);
        generate.setPluginContext(context);

        eachStepIsDoneOnce(validate, generate);
    }

    private static void eachStepIsDoneOnce(Mojo... goals) throws Exception {
        try (CallCounter counter = new CallCounter(READ, PARSE_MARKDOWN, PARSE_WIKITEXT)) {
            for (Mojo goal : goals) {
                goal.execute();
            }
            // Parts of a call are read alone as well: the sanitizer makes them fit, and the proof compares them.
            Map<String, Long> callsAndPage = new TreeMap<>(counter.times(PARSE_WIKITEXT));
            callsAndPage
                    .keySet()
                    .removeIf(wikitext -> !wikitext.matches("(?s)(?:== Ideas ==\n\n)?\\{\\{GSoC Project\n.*"));

            assertThat(counter.times(READ)).hasSize(2).allSatisfy(OnceTest::once);
            assertThat(counter.times(PARSE_MARKDOWN)).hasSizeGreaterThan(5).allSatisfy(OnceTest::once);
            assertThat(callsAndPage).hasSize(2 + 1).allSatisfy(OnceTest::once);
        }
    }

    private static void once(String argument, Long times) {
        assertThat(times).as(argument).isEqualTo(1);
    }
}
