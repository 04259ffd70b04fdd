package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the goal says of its parameters, and of a page. */
@MojoTest
class ImportMojoTest {

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @BeforeEach
    void buildInTheProject() {
        HarnessSession.buildInProject(session);
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    void withoutAPageTheGoalSaysHowToNameOne(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "no page is named: say with -Dgsoc.from=page.txt which file of wikitext, or export XML, is to be"
                                + " read, or with -Dgsoc.from=https://wiki.example.org/wiki/GSoC_2026 which page of a wiki");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "missing.txt")
    void aPageThatIsNotThereIsNamed(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("can't read the page to be imported: ")
                .hasMessageEndingWith("missing.txt is not there");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = ".")
    void aDirectoryIsNoPage(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith(" is a directory, not a file");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "importDates", value = "ymd")
    void anOrderOfDatesIsOneOfTwo(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<importDates>ymd</importDates> is neither dmy nor mdy");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "format", value = "markdown")
    void aFormatIsOneOfTwo(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<format>markdown</format> is neither yaml nor md");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "format", value = "md")
    @MojoParameter(name = "dryRun", value = "true")
    @MojoParameter(name = "ideasDirectory", value = "target/dry")
    void aDryRunListsMarkdownFiles(ImportMojo goal) throws Exception {
        goal.execute();

        verify(log).info("would write target/dry/a-bot.md");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "ideaLevel", value = "7")
    void aLevelIsOneThatHeadingsHave(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<ideaLevel>7</ideaLevel> is no heading's level: write 1 to 6");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "page.txt")
    @MojoParameter(name = "dryRun", value = "true")
    @MojoParameter(name = "ideasDirectory", value = "target/dry")
    void aDryRunListsWhatWouldBeWrittenAndWritesNothing(ImportMojo goal) throws Exception {
        goal.execute();

        verify(log).info("would write target/dry/a-bot.yaml");
        verify(log).info("1 idea found; nothing is written, since this is a dry run");
        assertThat(Path.of(MojoExtension.getBasedir(), "target/dry")).doesNotExist();
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "https://wiki.example.org/wiki/GSoC_2026#Ideas")
    void withoutTheNetworkNoWikiIsAsked(ImportMojo goal) {
        when(session.isOffline()).thenReturn(true);

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "https://wiki.example.org/wiki/GSoC_2026 is on the network, and Maven is told to do"
                                + " without it: leave out -o");
    }

    @Test
    @Basedir("/projects/page")
    @InjectMojo(goal = "import")
    @MojoParameter(name = "from", value = "wiki.example.org/wiki/GSoC_2026")
    void anAddressWithoutItsBeginningIsNoFile(ImportMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith(" is not there; if it is a wiki's page, begin its address with https://");
    }
}
