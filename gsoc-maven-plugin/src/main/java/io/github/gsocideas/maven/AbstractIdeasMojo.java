package io.github.gsocideas.maven;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.Severity;
import io.github.gsocideas.report.Summary;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that look at the ideas have in common: which ideas, by which schema, and what becomes of findings. */
abstract class AbstractIdeasMojo extends AbstractMojo {

    /**
     * The directory of the idea files. Its sub-directories become sections of the wiki page.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.ideasDirectory", defaultValue = "${basedir}/ideas", required = true)
    private File ideasDirectory;

    /**
     * Which files in the ideas directory are ideas, as Ant patterns.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.includes", defaultValue = "**/*.yaml,**/*.yml,**/*.json", required = true)
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
     * The JSON Schema of an idea, a file in the project; where there is none, the schema of the wiki template
     * <code>GSoC Project</code>, which comes with the plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.schema")
    private File schema;

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
     * Whether every goal of this plugin is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info("skipped");
        } else {
            work();
        }
    }

    /** Whether this goal alone is skipped. */
    abstract boolean isSkipped();

    /** Does what the goal is for. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    /**
     * The project's ideas, read and checked once in a build, with what is found wrong in the log.
     *
     * @throws MojoFailureException when the findings are such that the build fails
     */
    final CheckedIdeas checkedIdeas() throws MojoExecutionException, MojoFailureException {
        CheckRequest request = request();
        ProjectBuild build = projectBuild();
        Optional<CheckedIdeas> earlier = build.checked(request);
        CheckedIdeas checked =
                earlier.isPresent() ? earlier.get() : build.remember(request, CheckedIdeas.check(request));
        Summary summary = Summary.of(checked.findings(), checked.files());
        if (earlier.isEmpty()) {
            checked.findings().forEach(this::log);
        }
        if (summary.errors() > 0 || (failOnWarnings && summary.warnings() > 0)) {
            throw new MojoFailureException(summary + "; each is named above, with its place and a way to mend it");
        }
        if (earlier.isEmpty()) {
            getLog().info(summary.toString());
        }
        return checked;
    }

    /** What the goals before this one have done for the project. */
    final ProjectBuild projectBuild() {
        return ProjectBuild.of(getPluginContext());
    }

    /** What all modules' goals have written in this build. */
    final OutputClaims outputClaims() {
        return OutputClaims.of(session.getRequest());
    }

    private CheckRequest request() throws MojoExecutionException {
        MissingFields missing = MissingFields.of(missingFields)
                .orElseThrow(() -> new MojoExecutionException(
                        "<missingFields>" + missingFields + "</missingFields> is neither fail nor warn"));
        return new CheckRequest(
                absolute(ideasDirectory),
                List.of(includes),
                List.of(excludes),
                Optional.ofNullable(schema).map(AbstractIdeasMojo::absolute),
                missing,
                projectDirectory(),
                baseDirectory());
    }

    /** A file's name in the log, from the build's base directory. */
    final String displayName(Path file) {
        return IdeasDirectory.displayName(file, baseDirectory());
    }

    /** The project's directory, or where Maven was called if there is no POM. */
    final Path basedir() {
        return absolute(basedir);
    }

    private Path baseDirectory() {
        return absolute(new File(session.getExecutionRootDirectory()));
    }

    /** The directory of the whole repository in so far as Maven knows it, with the modules beside this one. */
    private Path projectDirectory() {
        Path project = basedir();
        File root = session.getRequest().getMultiModuleProjectDirectory();
        return root != null && project.startsWith(absolute(root)) ? absolute(root) : project;
    }

    private void log(Finding finding) {
        boolean fails = finding.severity() == Severity.ERROR || failOnWarnings;
        if (fails) {
            getLog().error(finding.toString());
        } else if (getLog().isWarnEnabled()) {
            getLog().warn(finding.toString());
        } else {
            // With -q only errors are printed, but what a wiki will show a warning sign for must not pass unseen.
            getLog().error("(warning) " + finding);
        }
    }

    static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
