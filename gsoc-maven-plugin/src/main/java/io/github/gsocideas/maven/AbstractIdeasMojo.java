package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageSize;
import io.github.gsocideas.preview.PreviewSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that look at the ideas have in common: which ideas, and what becomes of findings. */
abstract class AbstractIdeasMojo extends AbstractGsocMojo {

    /**
     * The directory of the idea files. Its sub-directories become sections of the wiki page, or pages.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.ideasDirectory", defaultValue = "${basedir}/ideas", required = true)
    private File ideasDirectory;

    /**
     * Which files in the ideas directory are ideas, as Ant patterns. <code>README.md</code>, <code>CONTRIBUTING.md</code>,
     * <code>index.md</code> and files whose name begins with <code>_</code> are none, unless a pattern names just these.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.includes", defaultValue = "**/*.yaml,**/*.yml,**/*.json,**/*.md", required = true)
    private String[] includes;

    /**
     * Which files are no ideas although <code>includes</code> names them, as Ant patterns. What version control and editors
     * leave behind never is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.excludes")
    private String[] excludes = {};

    /**
     * What becomes of an idea that lacks a required field: <code>fail</code> fails the build; <code>warn</code> makes a
     * draft of it, in which the field is left out, so that the wiki shows its warning sign.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.missingFields", defaultValue = "fail", required = true)
    private String missingFields;

    /**
     * Whether a warning fails the build as an error does.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /**
     * How many findings the log names, errors before warnings; the others are counted. On a terminal, what is found in many
     * files is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.maxFindings", defaultValue = "100", required = true)
    private int maxFindings;

    /**
     * The wiki's extension tags beside those that every MediaWiki has, such as <code>ref</code> or
     * <code>syntaxhighlight</code>. What stands between such tags is left as it is; any other tag that is no HTML is
     * shown as text.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.extensionTags")
    private String[] extensionTags = {};

    /**
     * What the wikitext of ideas, and of the page around them, may call on the wiki, beside MediaWiki's harmless words and
     * what the schema lists in <code>x-templates</code>; each is written as between the braces of a call. <code>Small</code>
     * is a template, <code>Project:Header</code> a page that is shown in the call's place, <code>Help:</code> a whole
     * namespace, <code>#if:</code> or <code>int:</code> a parser function. Any other call is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.templates")
    private String[] templates = {};

    /**
     * The web address under which the ideas directory is found, such as
     * <code>https://github.com/organisation/ideas/blob/main/ideas/</code>. Relative links in Markdown lead below it from
     * the wiki; without it, only their words are shown there, and there is a warning. The page to look at links each idea and
     * each finding to its line there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.linkBase")
    private String linkBase;

    /**
     * How the wiki writes a date, as a pattern of <code>java.time.format.DateTimeFormatter</code>; names of months and
     * days are English.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dateFormat", defaultValue = "MM/dd/yyyy", required = true)
    private String dateFormat;

    /**
     * The title of the wiki page, not of a template, a special page or code; to be given where there is no POM.
     * <code>validate</code> looks at it only where <code>pages</code> is <code>directories</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.page", defaultValue = "${project.name}", required = true)
    private String page;

    /**
     * Which pages the ideas come to: <code>one</code>, or <code>directories</code>, a page for each sub-directory of the
     * ideas directory, whose title is that of the page with a slash and the directory's name behind it; the page itself
     * has the other ideas, and links to those pages.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.pages", defaultValue = "one", required = true)
    private String pages;

    /**
     * Whether an idea file is looked into only where it, or something that it depends on, has changed since an earlier
     * build; where nothing has, <code>validate</code> says again what that one found. It is kept in <code>gsoc-index</code> in
     * the build directory, sealed by a key beside the local repository, so that one in a pull request counts for nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.upToDateChecking", defaultValue = "true")
    private boolean upToDateChecking;

    /**
     * Which reports for machines are written: <code>sarif</code>, <code>rdjson</code>, <code>checkstyle</code>,
     * <code>codequality</code>, <code>junit</code>, <code>summary</code>, each a file in <code>reportDirectory</code>, and
     * <code>github</code>, annotations in the build's output. Under GitHub Actions annotations and the job's summary are
     * written without being named; <code>none</code> keeps them out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.reports")
    private String[] reports = {};

    /**
     * Where reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "gsoc.reportDirectory",
            defaultValue = "${project.build.directory}/gsoc/reports",
            required = true)
    private File reportDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The project whose ideas these are. */
    final MavenProject project() {
        return project;
    }

    /** What the build says of the wiki page. */
    final PageSettings pageSettings() {
        return new PageSettings(project, page, pages);
    }

    /**
     * The project's ideas, read and checked once in a build, with what is found wrong in the log.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    final CheckedIdeas checkedIdeas() throws MojoExecutionException, MojoFailureException {
        return projectCheck().passed();
    }

    /** The same ideas, of which nothing that is found fails the build. */
    final CheckedIdeas ideasAsTheyAre() throws MojoExecutionException {
        return projectCheck().asTheyAre();
    }

    /** The check of the project's ideas. */
    final ProjectCheck projectCheck() throws MojoExecutionException {
        return new ProjectCheck(this, findings(), request(), upToDateChecking);
    }

    /** What tells findings, and which of them fail the build. */
    final FindingsReporter findings() throws MojoExecutionException {
        return new FindingsReporter(this, failOnWarnings, maxFindings, machineReports());
    }

    /** The reports for machines that are asked for; where there can be none, no class for them is loaded. */
    private Optional<MachineReportsWriting> machineReports() throws MojoExecutionException {
        return reports.length > 0 || "true".equals(System.getenv(MachineReports.ENVIRONMENT))
                ? Optional.of(new MachineReportsWriting(
                        MachineReports.of(reports, System.getenv()), outputDirectory(reportDirectory), this))
                : Optional.empty();
    }

    /** Says which pages are too large for a wiki, or nearly so. */
    final void reportSizes(CheckedIdeas checked) throws MojoExecutionException, MojoFailureException {
        PageSize size = PageSize.of(checked.schema());
        List<Finding> sizes = new ArrayList<>();
        for (CheckedPage page : checked.pages()) {
            size.finding(ideaFileName(page.directory()), pageSettings().title(page), page.text(), page.calls())
                    .ifPresent(sizes::add);
        }
        findings().tell(sizes);
    }

    /** What is asked for by the parameters. */
    final CheckRequest request() throws MojoExecutionException {
        Optional<MissingFields> missing = MissingFields.of(missingFields);
        if (missing.isEmpty()) {
            throw new MojoExecutionException(
                    "<missingFields>" + missingFields + "</missingFields> is neither fail nor warn");
        }
        if (maxFindings < 1) {
            throw new MojoExecutionException("<maxFindings>" + maxFindings + "</maxFindings> is less than one");
        }
        return new CheckRequest(
                new IdeaFiles(
                        ideas(),
                        List.of(includes),
                        List.of(excludes),
                        projectDirectory(),
                        directories().baseDirectory()),
                schema(),
                missing.get(),
                extensionTags(),
                WikiParameters.templates(templates),
                linkBase(),
                WikiParameters.dateFormat(dateFormat),
                pageSettings().division());
    }

    /** Whether there is an ideas directory. */
    final boolean hasIdeas() {
        return ideasDirectory.exists();
    }

    private Path ideas() {
        return BuildDirectories.absolute(ideasDirectory);
    }

    /** The ideas directory's name in findings. */
    final String ideasName() {
        return displayName(ideas());
    }

    /**
     * An idea file's name in findings.
     *
     * @param path its path in the ideas directory, with {@code /} between names
     */
    final String ideaFileName(String path) {
        return displayName(ideas().resolve(path));
    }

    /** The wiki's extension tags, in lower case. */
    final Set<String> extensionTags() throws MojoExecutionException {
        return WikiParameters.extensionTags(extensionTags);
    }

    /** What a page to look at is told beside the ideas. */
    final PreviewSettings previewSettings() throws MojoExecutionException {
        return new PreviewSettings(pageSettings().title().text(), extensionTags(), this::ideaFileName, linkBase());
    }

    private LinkBase linkBase() throws MojoExecutionException {
        return linkBase == null ? LinkBase.NONE : WikiParameters.linkBase(linkBase, ideasName());
    }
}
