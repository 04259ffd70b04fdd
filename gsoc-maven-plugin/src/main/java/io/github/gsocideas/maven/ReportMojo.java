package io.github.gsocideas.maven;

import io.github.gsocideas.preview.PreviewPage;
import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Puts the page of <code>preview</code> into the site of the project, where <code>mvn site</code> finds it among the reports.
 * What is wrong with the ideas stands on it, and doesn't fail the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractIdeasMojo implements MavenReport {

    private static final String DIRECTORY = "gsoc-ideas";

    /**
     * Where the page is written, in a directory of its own, if it isn't for a site.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true, required = true)
    private File reportOutputDirectory;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.report.skip", defaultValue = "false")
    private boolean skipReport;

    @Override
    boolean isSkipped() {
        return skipReport;
    }

    @Override
    void work() throws MojoExecutionException {
        write(
                BuildDirectories.absolute(reportOutputDirectory).resolve(DIRECTORY),
                "reportOutputDirectory",
                PreviewPage.files(ideasAsTheyAre(), previewSettings()));
    }

    /** Does the same for a site; the page is one of its own, and so nothing goes to the sink. */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !skipReport && hasIdeas();
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    /** The page's path in the site without its ending; older site plugins know it by no other name. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return DIRECTORY + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Project ideas";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The project ideas as the wiki shows them, with what is wrong beside the field that it is about.";
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        this.reportOutputDirectory = directory;
    }
}
