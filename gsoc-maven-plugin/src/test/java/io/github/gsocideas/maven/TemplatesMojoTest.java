package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.endsWith;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class TemplatesMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @BeforeEach
    void buildInTheProjectsFolder() {
        HarnessSession.buildInProject(session);
    }

    @Test
    @Basedir("/projects/organisation")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "schema", value = "club-task.schema.json")
    @MojoParameter(name = "outputDirectory", value = "target/generated")
    @MojoParameter(name = "replaceTemplates", value = "true")
    @MojoParameter(name = "outputTimestamp", value = "2026-02-04T12:00:00Z")
    void anOrganisationsOwnSchemaGivesATemplateOfItsOwn(TemplatesMojo goal) throws Exception {
        goal.execute();

        Path project = Path.of(MojoExtension.getBasedir());
        SortedMap<String, String> written = texts(project.resolve("target/generated/templates"));
        written.remove("outputs.index");
        assertThat(written).containsExactlyEntriesOf(texts(project.resolve("expected")));
        verify(log)
                .warn("the schema's example is left out: field 'size' must be one of small, large, N/A, but is 'huge'");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "outputDirectory", value = "target/with-ideas")
    @MojoParameter(name = "dateFormat", value = "d MMMM yyyy")
    void theExampleHasDatesAsTheWikiWritesThem(TemplatesMojo goal) throws Exception {
        goal.execute();

        assertThat(output("with-ideas/templates/Template%3AGSoC Project%2Fdoc.wiki"))
                .content()
                .contains("|Date=22 January 2013\n", "\"example\": \"22 January 2013\"");
        verify(log, never()).warn(anyString());
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "outputDirectory", value = "target/dated")
    @MojoParameter(name = "replaceTemplates", value = "true")
    @MojoParameter(name = "outputTimestamp", value = "2026-02-04T12:00:00Z")
    void whatAWikiMayHaveOfItsOwnIsOlderThanAnyEdit(TemplatesMojo goal) throws Exception {
        goal.execute();

        assertThat(timestamps(Files.readString(output("dated/templates/templates.xml"))))
                .containsEntry("Template:N/A", "1980-02-01T00:00:00Z")
                .containsEntry("Template:Vote", "1980-02-01T00:00:00Z")
                .containsEntry("Template:GSoC Project", "2026-02-04T12:00:00Z")
                .containsEntry("Template:GSoC Project/doc", "2026-02-04T12:00:00Z");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "outputDirectory", value = "target/kept")
    @MojoParameter(name = "outputTimestamp", value = "2026-02-04T12:00:00Z")
    void aWikiKeepsItsOwnTemplateUnlessAsked(TemplatesMojo goal) throws Exception {
        goal.execute();

        assertThat(timestamps(Files.readString(output("kept/templates/templates.xml"))))
                .containsEntry("Template:GSoC Project", "1980-02-01T00:00:00Z");
        verify(log).info("import: target/kept/templates/templates.xml (10 pages), dated 1980-02-01");
        verify(log)
                .info(endsWith(" of 11 files written anew; a wiki keeps what it has edited of them;"
                        + " -Dgsoc.replaceTemplates=true dates the template now"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "outputDirectory", value = "target/replacing")
    @MojoParameter(name = "replaceTemplates", value = "true")
    void aTemplateThatIsToReplaceTheWikisIsOfNowWhereThePomSaysNothing(TemplatesMojo goal) throws Exception {
        Instant start = Instant.parse("2026-03-01T09:30:00Z");
        when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest().setStartTime(Date.from(start)));
        goal.execute();

        assertThat(timestamps(Files.readString(output("replacing/templates/templates.xml"))))
                .containsEntry("Template:N/A", "1980-02-01T00:00:00Z")
                .containsEntry("Template:GSoC Project", "2026-03-01T09:30:00Z");
        verify(log).info(endsWith("; the import takes the place of the wiki's own template unless that is newer"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "outputDirectory", value = "target/skipped")
    @MojoParameter(name = "skipTemplates", value = "true")
    void nothingIsWrittenWhereTheGoalIsSkipped(TemplatesMojo goal) throws Exception {
        goal.execute();

        assertThat(output("skipped")).doesNotExist();
        verify(log).info("skipped");
    }

    @Test
    @Basedir("/projects/complete")
    void pagesAndTemplatesShareAnOutputDirectory(
            @InjectMojo(goal = "generate")
                    @MojoParameter(name = "page", value = "Ideas")
                    @MojoParameter(name = "attach", value = "false")
                    @MojoParameter(name = "outputDirectory", value = "target/both")
                    GenerateMojo pages,
            @InjectMojo(goal = "templates") @MojoParameter(name = "outputDirectory", value = "target/both")
                    TemplatesMojo templates)
            throws Exception {
        Map<Object, Object> context = new HashMap<>();
        pages.setPluginContext(context);
        templates.setPluginContext(context);
        pages.execute();
        templates.execute();
        pages.execute();

        assertThat(output("both/wikitext/Ideas.wiki")).exists();
        assertThat(output("both/templates/templates.xml")).exists();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "outputTimestamp", value = "today")
    void aTimestampThatIsNoneIsAConfigurationError(TemplatesMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("<outputTimestamp>today</outputTimestamp> is no moment");
    }

    private static Path output(String path) {
        return Path.of(MojoExtension.getBasedir(), "target").resolve(path);
    }

    private static Map<String, String> timestamps(String importFile) {
        Map<String, String> timestamps = new HashMap<>();
        for (String page : importFile.split("<page>", -1)) {
            timestamps.put(element(page, "title"), element(page, "timestamp"));
        }
        return timestamps;
    }

    private static String element(String xml, String name) {
        return xml.replaceAll("(?s).*<" + name + ">(.*?)</" + name + ">.*", "$1");
    }

    private static SortedMap<String, String> texts(Path directory) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
