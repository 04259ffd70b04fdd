package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.ConfigurationException;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.RepositoryPaths;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageSize;
import io.github.gsocideas.preview.PreviewSettings;
import io.github.gsocideas.report.Report;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.Surplus;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
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
        Told told = told();
        end(told);
        return told.ideas();
    }

    /** The same ideas, of which nothing that is found fails the build. */
    final CheckedIdeas ideasAsTheyAre() throws MojoExecutionException {
        Told told = told();
        if (!told.isEarlier()) {
            sayOutcome(told);
        }
        return told.ideas();
    }

    /** The ideas as they are at this moment, whatever a goal has checked before. */
    final CheckedIdeas ideasNow() throws MojoExecutionException {
        return check(request());
    }

    /** Says what is found, of which nothing fails the build. */
    final void tell(CheckedIdeas checked) throws MojoExecutionException {
        sayOutcome(new Told(checked, tell(request(), checked.verdict(), checked.surplus(), false), false));
    }

    private void sayOutcome(Told told) {
        if (told.failure().isEmpty()) {
            getLog().info(told.ideas().summary().toString());
        } else if (execution().terminal().isEmpty()) { // else it stands below the findings
            getLog().error(told.failure().get().getMessage());
        }
    }

    /**
     * Ideas of which is told what is wrong.
     *
     * @param failure what the build fails with, if it does
     * @param isEarlier whether an earlier goal has told it
     */
    record Told(CheckedIdeas ideas, Optional<MojoFailureException> failure, boolean isEarlier) {}

    /** The project's ideas, read and checked once in a build, with what is found wrong in the log. */
    final Told told() throws MojoExecutionException {
        CheckRequest request = request();
        ProjectBuild build = projectBuild();
        boolean isTold = build.isTold(request);
        Optional<CheckedIdeas> earlier = build.checked(request);
        CheckedIdeas checked = earlier.isPresent() ? earlier.get() : build.remember(request, check(request));
        return new Told(checked, tell(request, checked.verdict(), checked.surplus(), isTold), isTold);
    }

    /**
     * Ends a goal that has done with the ideas what it does whatever is found.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    final void end(Told told) throws MojoFailureException {
        if (told.failure().isPresent()) {
            throw told.failure().get();
        }
        if (!told.isEarlier()) {
            getLog().info(told.ideas().summary().toString());
        }
    }

    /**
     * Whether an earlier build has checked the very same; then what it found is told.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    final boolean isUpToDate() throws MojoExecutionException, MojoFailureException {
        CheckRequest request = request();
        Optional<Verdict> verdict = projectBuild().isTold(request)
                ? Optional.empty()
                : incrementalCheck(request).earlier();
        if (verdict.isPresent()) {
            projectBuild().tell(request);
            Optional<MojoFailureException> failure = tell(request, verdict.get(), Surplus.NONE, false);
            if (failure.isPresent()) {
                throw failure.get();
            }
            Summary summary = Summary.of(verdict.get().findings(), verdict.get().files());
            getLog().info(summary + "; nothing has changed since that was found");
        }
        return verdict.isPresent();
    }

    /** Says what is found, and returns what the build fails with, if it does. */
    private Optional<MojoFailureException> tell(CheckRequest request, Verdict verdict, Surplus surplus, boolean isTold)
            throws MojoExecutionException {
        List<Finding> findings = verdict.findings();
        Summary summary = Summary.of(findings, surplus, verdict.files());
        if (!isTold) {
            ide().ifPresent(ide -> ide.show(request, findings, this::fails));
            verdict.passedOver().forEach(file -> getLog().debug(file.toString()));
        }
        Optional<MachineReports> reports = machineReports();
        if (findings.isEmpty()) {
            write(reports, request, summary, findings, surplus);
            return Optional.empty();
        }
        FindingsLog log = findingsLog(reports);
        LoggedFindings logged = log.select(findings, surplus);
        if (!isTold) {
            log.add(logged);
        }
        write(reports, request, summary, findings, surplus);
        if (summary.errors() == 0 && !failOnWarnings) {
            return Optional.empty();
        }
        if (!isTold) {
            sayWhatNext(log, summary, findings);
        }
        String named = logged.others().isEmpty()
                ? "each is named above, with its place and a way to mend it"
                : "the first are named above, each with its place and a way to mend it";
        return Optional.of(new MojoFailureException(summary + "; " + named));
    }

    /** The reports for machines that are asked for; where there can be none, no class for them is loaded. */
    private Optional<MachineReports> machineReports() throws MojoExecutionException {
        return reports.length > 0 || "true".equals(System.getenv(MachineReports.ENVIRONMENT))
                ? Optional.of(MachineReports.of(reports, System.getenv()))
                : Optional.empty();
    }

    /** Writes the reports that no goal has written in this build. */
    private void write(
            Optional<MachineReports> reports,
            CheckRequest request,
            Summary summary,
            List<Finding> findings,
            Surplus surplus)
            throws MojoExecutionException {
        if (reports.isEmpty()) {
            return;
        }
        MachineReports asked = reports.get();
        Path directory = outputDirectory(reportDirectory);
        ProjectBuild build = projectBuild();
        boolean annotates = asked.annotates() && build.isNewReport(request, "annotations");
        boolean summarizes = asked.jobSummary().isPresent() && build.isNewReport(request, "summary of the job");
        boolean writes = !asked.files().isEmpty() && build.isNewReport(request, asked.fileNames() + " in " + directory);
        if (annotates || summarizes || writes) {
            RepositoryPaths paths = new RepositoryPaths(
                    request.files(), Optional.ofNullable(project().getFile()).map(BuildDirectories::absolute));
            Report report = MachineReports.report(paths, summary, findings, surplus, this::fails, version());
            if (annotates) {
                MachineReports.annotate(report, execution().request());
            }
            if (summarizes) {
                MachineReports.summarize(report, asked.jobSummary().get());
            }
            if (writes) {
                new BuildOutput(this).writeBesideOthers(directory, "reportDirectory", asked.contents(report));
            }
        }
    }

    private IncrementalCheck incrementalCheck(CheckRequest request) {
        return new IncrementalCheck(
                request,
                name -> upToDateChecking ? CheckIndex.of(name, request, execution()) : Optional.empty(),
                getLog());
    }

    private CheckedIdeas check(CheckRequest request) throws MojoExecutionException {
        try {
            return incrementalCheck(request).run(progress().of("checked", ideasName()));
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.getMessage() + moduleHint(), e);
        } catch (InvalidSchemaException e) {
            throw refused(e);
        } finally {
            progress().erase();
        }
    }

    /** What to do if the goal was meant for another of the build's modules. */
    private String moduleHint() {
        return execution().isOfModule() && !hasIdeas()
                ? "; if this module has none, write <inherited>false</inherited> where the plugin is declared above it"
                : "";
    }

    /**
     * Puts more findings into the log.
     *
     * @throws MojoFailureException when one of them is such that the build fails
     */
    final void report(List<Finding> findings) throws MojoExecutionException, MojoFailureException {
        ide().ifPresent(ide -> ide.show(findings, this::fails));
        if (!findings.isEmpty()) {
            FindingsLog log = findingsLog(machineReports());
            log.add(log.select(findings, Surplus.NONE));
        }
        Optional<Finding> failing = findings.stream().filter(this::fails).findFirst();
        if (failing.isPresent()) {
            throw new MojoFailureException(
                    failing.get().message() + "; " + failing.get().hint());
        }
    }

    /** Says which pages are too large for a wiki, or nearly so. */
    final void reportSizes(CheckedIdeas checked) throws MojoExecutionException, MojoFailureException {
        PageSize size = PageSize.of(checked.schema());
        List<Finding> findings = new ArrayList<>();
        for (CheckedPage page : checked.pages()) {
            size.finding(ideasName(page), pageSettings().title(page), page.text(), page.calls())
                    .ifPresent(findings::add);
        }
        report(findings);
    }

    /** What is asked for by the parameters. */
    final CheckRequest request() throws MojoExecutionException {
        machineReports(); // refuses a wrong name before anything is done
        MissingFields missing = MissingFields.of(missingFields)
                .orElseThrow(() -> new MojoExecutionException(
                        "<missingFields>" + missingFields + "</missingFields> is neither fail nor warn"));
        if (maxFindings < 1) {
            throw new MojoExecutionException("<maxFindings>" + maxFindings + "</maxFindings> is less than one");
        }
        return new CheckRequest(
                new IdeaFiles(
                        BuildDirectories.absolute(ideasDirectory),
                        List.of(includes),
                        List.of(excludes),
                        projectDirectory(),
                        directories().baseDirectory()),
                schema(),
                missing,
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

    /** The ideas directory's name in findings. */
    final String ideasName() {
        return displayName(BuildDirectories.absolute(ideasDirectory));
    }

    /**
     * An idea file's name in findings.
     *
     * @param path its path in the ideas directory, with {@code /} between names
     */
    final String ideaFileName(String path) {
        return displayName(BuildDirectories.absolute(ideasDirectory).resolve(path));
    }

    /** The wiki's extension tags, in lower case. */
    final Set<String> extensionTags() throws MojoExecutionException {
        return WikiParameters.extensionTags(extensionTags);
    }

    /** A page's directory as it is called in findings. */
    private String ideasName(CheckedPage page) {
        return displayName(BuildDirectories.absolute(ideasDirectory).resolve(page.directory()));
    }

    /** What a page to look at is told beside the ideas. */
    final PreviewSettings previewSettings() throws MojoExecutionException {
        return new PreviewSettings(pageSettings().title().text(), extensionTags(), this::ideaFileName, linkBase());
    }

    private LinkBase linkBase() throws MojoExecutionException {
        if (linkBase == null) {
            return LinkBase.NONE;
        }
        try {
            return new LinkBase(Optional.of(new URI(linkBase)), ideasName());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "<linkBase>" + linkBase + "</linkBase> is no web address, such as https://example.org/ideas/", e);
        }
    }

    /** Whether a finding fails the build. */
    private boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR || failOnWarnings;
    }

    private FindingsLog findingsLog(Optional<MachineReports> reports) {
        return new FindingsLog(
                escapingLog(),
                this::fails,
                execution().terminal(),
                maxFindings,
                reports.filter(asked -> !asked.files().isEmpty())
                        .map(asked -> displayName(outputDirectory(reportDirectory))));
    }

    /** On a terminal, somebody is there to type something. */
    private void sayWhatNext(FindingsLog log, Summary summary, List<Finding> findings) {
        if (log.terminal().isPresent()) {
            String next = String.join("\n", execution().nextCommands(findings));
            escapingLog().composed().error(summary + "\n" + next);
        }
    }
}
