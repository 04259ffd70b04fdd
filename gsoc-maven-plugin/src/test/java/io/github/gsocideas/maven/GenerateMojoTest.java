package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.endsWith;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class GenerateMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    @Inject
    private Log log;

    @BeforeEach
    void buildInTheProjectsFolder() {
        HarnessSession.buildInProject(session);
        project.setArtifact(
                new DefaultArtifact("org.example", "ideas", "1", null, "pom", null, new DefaultArtifactHandler("pom")));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "target/generated")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "dateFormat", value = "d MMMM yyyy")
    void thePageAndEachCallAreWrittenAndAttached(GenerateMojo goal) throws Exception {
        goal.execute();

        Path output = Path.of(MojoExtension.getBasedir(), "target/generated");
        String call = """
                {{GSoC Project
                |Project=A project
                |Date=22 November 2026
                |Contact=Wei Liu
                |Difficulty=High
                |Skills={{N/A}}
                |Desc=What it is about.
                |Outcomes={{N/A}}
                |Steps={{N/A}}
                |References={{N/A}}
                }}
                """;
        assertThat(output.resolve("wikitext/Ideas%2F2026.wiki")).hasContent("== Ideas ==\n\n" + call);
        assertThat(output.resolve("wikitext/ideas/idea.wiki")).hasContent(call);
        assertThat(project.getAttachedArtifacts())
                .extracting(Artifact::getType, Artifact::getClassifier, Artifact::getFile)
                .containsExactly(
                        tuple(
                                "wiki",
                                null,
                                output.resolve("wikitext/Ideas%2F2026.wiki").toFile()),
                        tuple("zip", "wikitext", output.resolve("wikitext.zip").toFile()));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "target/importable")
    @MojoParameter(name = "page", value = "Project:Ideas")
    @MojoParameter(name = "outputTimestamp", value = "2026-02-04T12:00:00Z")
    void thePageIsWrittenForTheWikisImport(GenerateMojo goal) throws Exception {
        goal.execute();

        assertThat(Path.of(MojoExtension.getBasedir(), "target/importable/import/Project%3AIdeas.xml"))
                .content()
                .contains(
                        "<title>Project:Ideas</title>",
                        "<ns>4</ns>",
                        "<timestamp>2026-02-04T12:00:00Z</timestamp>",
                        ">== Ideas ==\n\n{{GSoC Project\n|Project=A project\n");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "target/told")
    @MojoParameter(name = "page", value = "Ideas")
    void theLogSaysWhatAnImportOfThePageDoes(GenerateMojo goal) throws Exception {
        goal.execute();

        verify(log)
                .info("page: target/told/wikitext/Ideas.wiki (1 idea) · import: target/told/import/Ideas.xml,"
                        + " dated 1980-02-01");
        verify(log)
                .info(endsWith(" of 4 files written anew; the import shows only where nobody has edited the page on the"
                        + " wiki; -Dgsoc.outputTimestamp=now dates it now"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "target/dated-now")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "outputTimestamp", value = "now")
    void aPageOfNowIsOfTheBuildsBeginning(GenerateMojo goal) throws Exception {
        Instant start = Instant.parse("2026-03-01T09:30:00Z");
        when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest().setStartTime(Date.from(start)));
        goal.execute();

        assertThat(Path.of(MojoExtension.getBasedir(), "target/dated-now/import/Ideas.xml"))
                .content()
                .contains("<timestamp>2026-03-01T09:30:00Z</timestamp>");
        verify(log).info(endsWith(".xml, dated 2026-03-01"));
        verify(log).info(endsWith("; the import takes the place of the wiki's page unless that is newer"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "target/unattached")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "attach", value = "false")
    void nothingIsAttachedWhereNotAskedFor(GenerateMojo goal) throws Exception {
        goal.execute();

        assertThat(Path.of(MojoExtension.getBasedir(), "target/unattached/wikitext.zip"))
                .doesNotExist();
        assertThat(project.getAttachedArtifacts()).isEmpty();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "Ideas [draft]")
    void aTitleThatMediaWikiRefusesIsAConfigurationError(GenerateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<page>Ideas [draft]</page>: a page's title can't hold '['");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "dateFormat", value = "HH:mm")
    void aPatternOfNoDateIsAConfigurationError(GenerateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("<dateFormat>HH:mm</dateFormat> is not a pattern of a date: ");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    void aFolderWithoutAPomHasNoTitleForThePage(GenerateMojo goal) {
        project.setFile(null);

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("without a POM the wiki page has no title: say it with -Dgsoc.page");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "outputDirectory", value = "pom.xml")
    void anOutputDirectoryThatCantBeOneIsAConfigurationError(GenerateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching(
                        "can't write to the output directory .*pom.xml: .*pom.xml is a file, not a directory");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "outputDirectory", value = "target/none")
    void nothingIsWrittenWhereAnIdeaIsAtFault(GenerateMojo goal) {
        assertThatThrownBy(goal::execute).hasMessageStartingWith("1 error in 1 of 1 file");

        assertThat(Files.exists(Path.of(MojoExtension.getBasedir(), "target/none")))
                .isFalse();
    }

    @Test
    @Basedir("/projects/complete")
    void twoPagesInOneOutputDirectoryAreRefused(
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "One")
                    @MojoParameter(name = "outputDirectory", value = "target/two-pages")
                    GenerateMojo one,
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Two")
                    @MojoParameter(name = "outputDirectory", value = "target/two-pages")
                    GenerateMojo two)
            throws Exception {
        oneRefusesTheOther(one, two, "two-pages");
    }

    @Test
    @Basedir("/projects/complete")
    void onePageInTwoWaysInOneOutputDirectoryIsRefused(
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "outputDirectory", value = "target/two-ways")
                    GenerateMojo one,
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "dateFormat", value = "d MMMM yyyy")
                    @MojoParameter(name = "outputDirectory", value = "target/two-ways")
                    GenerateMojo two)
            throws Exception {
        oneRefusesTheOther(one, two, "two-ways");
    }

    @Test
    @Basedir("/projects/complete")
    void anAttachedArchiveIsNotTakenAwayByAnotherExecution(
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "outputDirectory", value = "target/archive")
                    GenerateMojo one,
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "attach", value = "false")
                    @MojoParameter(name = "outputDirectory", value = "target/archive")
                    GenerateMojo two)
            throws Exception {
        oneRefusesTheOther(one, two, "archive");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "page", value = "Ideas")
    @MojoParameter(name = "outputDirectory", value = "target/twice")
    void theSameGoalTwiceInABuildAttachesOnce(GenerateMojo goal) throws Exception {
        goal.setPluginContext(new HashMap<>());
        goal.execute();
        Artifact page = project.getAttachedArtifacts().get(0);

        goal.execute();

        // Maven warns of another artifact of the same name, and takes that instead.
        assertThat(project.getAttachedArtifacts()).hasSize(2).first().isSameAs(page);
    }

    @Test
    @Basedir("/projects/complete")
    void onlyOneExecutionCanAttachItsPage(
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "outputDirectory", value = "target/attached")
                    GenerateMojo one,
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "outputDirectory", value = "target/attached-too")
                    GenerateMojo two)
            throws Exception {
        one.execute();

        assertThatThrownBy(two::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("another file is attached as type wiki already: .*attached.wikitext.Ideas.wiki;"
                        + " set <attach>false</attach> for one of the two executions");
    }

    private static void oneRefusesTheOther(GenerateMojo one, GenerateMojo two, String directory) throws Exception {
        // Not even the plugin's context is common to both, as that of two modules isn't.
        one.execute();
        one.execute();

        assertThatThrownBy(two::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("another execution writes to .*" + directory + " too, .*");
    }
}
