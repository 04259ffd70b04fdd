package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.page.ImportFile;
import io.github.gsocideas.page.Revision;
import io.github.gsocideas.template.TemplatePages;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the wiki's side of the schema: the template that shows an idea, its documentation, and the templates that an
 * idea's values call, each as wikitext and all as one file for the wiki's import. Needs no ideas.
 *
 * @since 0.1.0
 */
@Mojo(name = "templates", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, requiresProject = false, threadSafe = true)
public final class TemplatesMojo extends AbstractGsocMojo {

    private static final String IMPORT_FILE = "templates.xml";

    /**
     * Where the pages are written, into its sub-directory <code>templates</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputDirectory", defaultValue = "${project.build.directory}/gsoc", required = true)
    private File outputDirectory;

    /**
     * How the example in the documentation writes a date, as a pattern of
     * <code>java.time.format.DateTimeFormatter</code>; names of months and days are English.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dateFormat", defaultValue = "MM/dd/yyyy", required = true)
    private String dateFormat;

    /**
     * When the schema's template and its pages in the import file are said to be of, if <code>replaceTemplates</code> is
     * set: in ISO 8601, in seconds since 1970, or <code>now</code>, which is when the build began, and is meant without
     * this parameter, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    /**
     * Whether an import takes the place of the schema's template and its pages as the wiki has them. Unless it is set, all
     * pages in the import file are of 1980, so that a wiki keeps what was edited there. Templates that other pages may call
     * too, as <code>N/A</code>, are of 1980 always.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.replaceTemplates", defaultValue = "false")
    private boolean replaceTemplates;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.templates.skip", defaultValue = "false")
    private boolean skipTemplates;

    @Override
    boolean isSkipped() {
        return skipTemplates;
    }

    @Override
    void work() throws MojoExecutionException {
        Instant timestamp = timestamp();
        List<Revision> revisions = new ArrayList<>();
        TemplatePages pages = new SchemaTemplates(this).pages(ideaSchema(), WikiParameters.dateFormat(dateFormat));
        pages.common().forEach((title, text) -> revisions.add(new Revision(title, OutputTimestamp.DEFAULT, text)));
        pages.own().forEach((title, text) -> revisions.add(new Revision(title, timestamp, text)));
        SortedMap<String, byte[]> outputs = new TreeMap<>();
        for (Revision page : revisions) {
            outputs.put(page.title().fileName() + ".wiki", page.text().getBytes(StandardCharsets.UTF_8));
        }
        outputs.put(IMPORT_FILE, ImportFile.write(revisions));
        Path directory = outputDirectory(outputDirectory).resolve("templates");
        int written = write(directory, "outputDirectory", outputs);
        getLog().info("import: " + displayName(directory.resolve(IMPORT_FILE)) + " ("
                + new Quantity(revisions.size(), "page") + "), dated " + OutputTimestamp.day(timestamp));
        getLog().info(written + " of " + outputs.size() + " files written anew; " + importEffect());
    }

    private Instant timestamp() throws MojoExecutionException {
        Instant timestamp = OutputTimestamp.parse(outputTimestamp, execution().buildStart());
        if (!replaceTemplates) {
            return OutputTimestamp.DEFAULT;
        }
        return OutputTimestamp.isGiven(outputTimestamp)
                ? timestamp
                : execution().buildStart();
    }

    /** What becomes of a wiki that imports the pages. */
    private String importEffect() {
        return replaceTemplates
                ? "the import takes the place of the wiki's own template unless that is newer"
                : "a wiki keeps what it has edited of them; -Dgsoc.replaceTemplates=true dates the template now";
    }
}
