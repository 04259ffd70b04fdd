package io.github.gsocideas.maven;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.MarkedFile;
import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.importing.DraftReport;
import io.github.gsocideas.importing.ImportFailure;
import io.github.gsocideas.importing.SchemaDraft;
import io.github.gsocideas.importing.TemplateChoice;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Drafts a schema for a wiki's template that has none, as a start to be edited: from what the wiki's TemplateData says of the
 * template, or from the template's calls on a page. Writes a report of what it decided and why. A schema that is there is never
 * overwritten.
 *
 * @since 0.1.0
 */
@Mojo(name = "import-schema", requiresProject = false, threadSafe = true)
public final class ImportSchemaMojo extends AbstractGsocMojo {

    /** Where in the output directory the report is. */
    private static final String REPORT = "import-schema/report.md";

    /**
     * The page of calls, or the template's own: its address on a MediaWiki, a file of wikitext, or the wiki's export as XML.
     * It must be given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.from")
    private String from;

    /**
     * The template, without <code>Template:</code>. Without it, it is the one to which the page gives the most values, or whose
     * page it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.templateName")
    private String templateName;

    /**
     * Where the schema is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.schemaFile", defaultValue = "${basedir}/idea.schema.json", required = true)
    private File schemaFile;

    /**
     * The wiki's extension tags beside those that every MediaWiki has, as <code>generate</code> has them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.extensionTags")
    private String[] extensionTags = {};

    /**
     * Where the report is written: to <code>import-schema/report.md</code> in this directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputDirectory", defaultValue = "${project.build.directory}/gsoc", required = true)
    private File outputDirectory;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.import-schema.skip", defaultValue = "false")
    private boolean skipImportSchema;

    @Override
    boolean isSkipped() {
        return skipImportSchema;
    }

    @Override
    void work() throws MojoExecutionException {
        Path file = outputDirectory(schemaFile);
        Set<String> tags = WikiParameters.extensionTags(extensionTags);
        PageSource source = PageSource.read(from, this);
        try {
            Optional<String> name =
                    Optional.ofNullable(templateName).map(String::strip).filter(each -> !each.isEmpty());
            TemplateChoice template = TemplateChoice.of(source.pages(), name, tags);
            SchemaDraft draft = SchemaDraft.of(
                    source.pages(),
                    template,
                    source.otherNames(template.name()),
                    source.templateData(template.name()),
                    tags);
            write(file, draft);
        } catch (ImportFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void write(Path file, SchemaDraft draft) throws MojoExecutionException {
        try {
            String name = file.getFileName().toString();
            Set<String> there = new NewFiles(file.getParent(), projectDirectory())
                    .write(new TreeMap<>(Map.of(name, draft.json().getBytes(StandardCharsets.UTF_8))));
            if (!there.isEmpty()) {
                throw new MojoExecutionException(
                        displayName(file) + " is there already, and is left as it is: name another file with"
                                + " -Dgsoc.schemaFile=draft.schema.json");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the schema " + file + ": " + DiskFailure.reason(e), e);
        } catch (InvalidPathException e) {
            throw BuildOutput.invalidName(e);
        }
        draft.summary().forEach(getLog()::info);
        getLog().info(displayName(file) + " is written, as a start to be edited; " + displayName(writeReport(draft))
                + " says why each field is so");
        getLog().info("then import the page with: " + execution().command("import") + " -Dgsoc.from="
                + quoted(from.strip()) + " -Dgsoc.schema=" + quoted(IdeasDirectory.displayName(file, basedir()))
                + draft.importSettings());
    }

    /** A word as a shell takes it for one. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:%@+=,-]+") ? word : "\"" + word + "\"";
    }

    private Path writeReport(SchemaDraft draft) throws MojoExecutionException {
        Path report = outputDirectory(outputDirectory).resolve(REPORT);
        try {
            new MarkedFile(report, DraftReport.MARK, projectDirectory())
                    .write(draft.report().getBytes(StandardCharsets.UTF_8));
            return report;
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    report + " is there, and gsoc:import-schema hasn't written it; move it away", e);
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the report " + report + ": " + DiskFailure.reason(e), e);
        }
    }
}
