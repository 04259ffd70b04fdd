package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import io.github.gsocideas.wiki.ServedWiki;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the goal says of pages before any is saved; what it saves is tried on a real MediaWiki. */
@MojoTest
class PublishMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    private ServedWiki wiki;

    @BeforeEach
    void startAWiki() throws Exception {
        HarnessSession.buildInProject(session);
        wiki = ServedWiki.start();
        wiki.answerRedirects("{\"query\":{\"pages\":[]}}");
    }

    @AfterEach
    void stop() {
        wiki.close();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "publish")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc-publish")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "pages", value = "directories")
    @MojoParameter(name = "dryRun", value = "true")
    void aDryRunTellsOfAPageThatCantBeReadAndComparesTheOthers(PublishMojo goal) throws Exception {
        Path ideas = Path.of(MojoExtension.getBasedir(), "target/publish");
        for (String directory : List.of("networking", "tools")) {
            Files.createDirectories(ideas.resolve(directory));
            Files.writeString(
                    ideas.resolve(directory + "/idea.yaml"),
                    Files.readString(Path.of(MojoExtension.getBasedir(), "ideas/idea.yaml"))
                            .replace("A project", "Of " + directory));
        }
        MojoExtension.setVariableValueToObject(goal, "ideasDirectory", ideas.toFile());
        MojoExtension.setVariableValueToObject(goal, "wiki", wiki.address("/w/api.php"));
        wiki.answerPage("Ideas/2026", "[[/networking]], [[/tools]]");
        wiki.answerTitleBy("Ideas/2026/networking", ServedWiki.NO_WIKITEXT);
        wiki.answerTitle("Ideas/2026/tools", "None so far.");

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("1 page isn't published: ")
                .hasMessageContaining("the page 'Ideas/2026/networking' isn't wikitext, but json");
        verify(log).info("Ideas/2026/tools: 1 idea only in the repo");
        assertThat(Path.of(MojoExtension.getBasedir(), "target/gsoc-publish/publish/diff.json"))
                .content()
                .contains("\"failure\": ");
    }
}
