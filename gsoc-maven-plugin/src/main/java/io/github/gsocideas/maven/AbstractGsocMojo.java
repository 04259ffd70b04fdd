package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.OutputDirectory;
import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.encoding.SchemaExample;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.report.TerminalStyle;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.template.TemplatePages;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/** What all goals have in common: the schema, whether they are skipped, and where the build's files are. */
abstract class AbstractGsocMojo extends AbstractMojo {

    /** The schema that is in use unless another is asked for. */
    static final String SCHEMA = "gsoc-project";

    /**
     * The JSON Schema of an idea: the name of one that comes with the plugin, or a file in the project.
     * <code>gsoc-project</code> is the schema of the wiki template <code>GSoC Project</code>, <code>google-idea</code> that
     * of what Google asks of an idea.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.schema", defaultValue = SCHEMA, required = true)
    private String schema;

    /**
     * Whether every goal of this plugin is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution mojoExecution;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Inject
    private BuildContext buildContext;

    @Inject
    private org.sonatype.plexus.build.incremental.BuildContext firstBuildContext;

    private RunProgress progress;
    private Optional<Ide> ide = Optional.empty();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        progress = new RunProgress(escapingLog(), session.getRequest());
        if (skip || isSkipped()) {
            getLog().info("skipped");
            return;
        }
        try {
            checkSettings();
            ide = Ide.behind(buildContext, firstBuildContext, baseDirectory(), projectDirectory());
            work();
        } catch (MojoFailureException e) {
            if (EscapedFailure.isFit(e)) {
                throw e;
            }
            throw new MojoFailureException(EscapedFailure.line(e.getMessage()), EscapedFailure.of(e));
        } catch (MojoExecutionException e) {
            throw complete(e);
        } catch (RuntimeException e) {
            if (EscapedFailure.isFit(e)) {
                throw e;
            }
            throw new MojoExecutionException(EscapedFailure.line(e.getMessage()), EscapedFailure.of(e));
        }
    }

    /** An exception that says all in its message: Maven would print that of its cause behind it, often the same again. */
    private static MojoExecutionException complete(MojoExecutionException e) {
        MojoExecutionException complete = new MojoExecutionException(EscapedFailure.line(e.getMessage()));
        complete.setStackTrace(e.getStackTrace());
        if (e.getCause() != null) {
            complete.addSuppressed(EscapedFailure.of(e.getCause())); // seen with -e, as a cause is
        }
        return complete;
    }

    /** The build's log, which takes nobody's text for more than text. */
    @Override
    public final Log getLog() {
        return escapingLog();
    }

    /** The same log, to which what is fit for it already can be put as it stands. */
    final EscapingLog escapingLog() {
        return new EscapingLog(super.getLog());
    }

    /** How the terminal that somebody reads the log at shows findings; empty where there is none. */
    final Optional<TerminalStyle> terminal() {
        return Terminal.style(session.getRequest());
    }

    /** How far the goal is, to be told to whoever reads the log. */
    final RunProgress progress() {
        return progress;
    }

    /** The IDE that the goal runs in, if one does. */
    final Optional<Ide> ide() {
        return ide;
    }

    /** How another goal of the plugin is called in the same place. */
    final String command(String goal) {
        return NextCommands.command(goal, mojoExecution, session.getCurrentProject());
    }

    /** What somebody may want to type after this goal. */
    final List<String> nextCommands(List<Finding> findings) {
        return NextCommands.lines(findings, mojoExecution, session.getCurrentProject());
    }

    /** Whether this goal alone is skipped. */
    abstract boolean isSkipped();

    /** Does what the goal is for. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    /** Refuses a setting that does nothing, or not what its author means by it. */
    private void checkSettings() throws MojoExecutionException {
        Set<SettingDoubt> doubts = SettingsCheck.doubts(session, mojoExecution);
        for (SettingDoubt doubt : doubts) {
            if (!doubt.fails() && projectBuild().isNew(doubt)) {
                getLog().warn(doubt.message());
            }
        }
        String faults = doubts.stream()
                .filter(SettingDoubt::fails)
                .map(SettingDoubt::message)
                .collect(Collectors.joining("; and "));
        if (!faults.isEmpty()) {
            throw new MojoExecutionException(faults);
        }
    }

    /** Whether the project's packaging, and no execution that the POM adds, runs this goal. */
    final boolean isOfPackaging() {
        return mojoExecution.getExecutionId().equals("default-" + mojoExecution.getGoal());
    }

    /** Whether the project has a parent beside it, from which it may have inherited this goal. */
    final boolean isModule() {
        MavenProject parent = session.getCurrentProject().getParent();
        return parent != null && parent.getFile() != null;
    }

    /** When the build began, which is the same moment for all its goals and modules. */
    final Instant buildStart() {
        return Optional.ofNullable(session.getRequest().getStartTime())
                .map(Date::toInstant)
                .orElseGet(Instant::now);
    }

    /** What all modules of the build are built by. */
    final MavenExecutionRequest buildRequest() {
        return session.getRequest();
    }

    /** What the goals before this one have done for the project. */
    final ProjectBuild projectBuild() {
        return ProjectBuild.of(getPluginContext());
    }

    /** Where something is kept of checks by earlier builds; empty where nothing is. */
    final Optional<IndexFile> checkIndex(String name, CheckRequest request) {
        return CheckIndex.of(name, request, session, mojoExecution);
    }

    /** Which schema is asked for. */
    final SchemaParameter schema() {
        return new SchemaParameter(schema, basedir(), projectDirectory());
    }

    /** The schema in use; what its author should know is put into the log. */
    final IdeaSchema ideaSchema() throws MojoExecutionException {
        try {
            CheckedSchema checked = schema().read();
            checked.warnings().forEach(finding -> getLog().warn(finding.toString()));
            return checked.schema();
        } catch (InvalidSchemaException e) {
            throw refused(e);
        }
    }

    /** The pages that a wiki needs to show a schema's ideas. */
    final TemplatePages templatePages(IdeaSchema ideaSchema, DateFormat dateFormat) throws MojoExecutionException {
        try {
            IdeaEncoder encoder =
                    new IdeaEncoder(ideaSchema, dateFormat.formatter(), new WikitextSanitizer(Wikitext.EXTENSION_TAGS));
            SchemaExample example = SchemaExample.of(ideaSchema, encoder);
            for (Finding finding : example.findings()) {
                getLog().warn("the schema's example is left out: " + finding.message());
            }
            return TemplatePages.of(ideaSchema, example.call());
        } catch (InvalidSchemaException e) {
            throw refused(e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(Keyword.TEMPLATE + " in the schema: " + e.getMessage(), e);
        }
    }

    /** The end of a build whose schema can't be used; what is wrong at places in it is put into the log. */
    final MojoExecutionException refused(InvalidSchemaException e) {
        if (e.isOfFile()) {
            return new MojoExecutionException(e.getMessage(), e);
        }
        ide.ifPresent(shown -> shown.show(e.findings(), AbstractGsocMojo::isError));
        e.findings().forEach(this::logFault);
        return new MojoExecutionException("the schema " + schema + " can't be used: "
                + new Quantity(Summary.of(e.findings(), 1).errors(), "error")
                + "; each is named above, with its place");
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private void logFault(Finding finding) {
        if (isError(finding)) {
            getLog().error(finding.toString());
        } else {
            getLog().warn(finding.toString());
        }
    }

    /** Whether Maven is told, by {@code -o} or its settings, to do without the network. */
    final boolean isOffline() {
        return session.isOffline();
    }

    /** The version of the plugin. */
    final String version() {
        return mojoExecution.getVersion();
    }

    /** A file's name in the log, from the build's base directory. */
    final String displayName(Path file) {
        return IdeasDirectory.displayName(file, baseDirectory());
    }

    /** The project's directory, or where Maven was called if there is no POM. */
    final Path basedir() {
        return absolute(basedir);
    }

    /** What files are named from in the log: where Maven was called, which with {@code -f} may be above the POM. */
    final Path baseDirectory() {
        Path root = absolute(new File(session.getExecutionRootDirectory()));
        return Optional.ofNullable(session.getSystemProperties())
                .map(properties -> properties.getProperty("user.dir"))
                .map(here -> absolute(new File(here)))
                .filter(root::startsWith)
                .orElse(root);
    }

    /** The directory of the whole repository in so far as Maven knows it, with the modules beside this one. */
    final Path projectDirectory() {
        Path project = basedir();
        File root = session.getRequest().getMultiModuleProjectDirectory();
        return root != null && project.startsWith(absolute(root)) ? absolute(root) : project;
    }

    /** The output directory; in a folder without a POM, Maven 3 leaves the expression in its path as it stands. */
    final Path outputDirectory(File parameter) {
        Path directory = absolute(parameter);
        Path project = basedir();
        Path verbatim = project.resolve("${project.basedir}");
        return directory.startsWith(verbatim) ? project.resolve(verbatim.relativize(directory)) : directory;
    }

    /**
     * Makes a directory hold these generated files, and none of earlier builds.
     *
     * @param directory where nothing but this goal's output with these parameters goes
     * @param parameter the parameter that says which directory it is
     * @param files content by path, with {@code /} between names
     * @return how many files were written
     */
    final int write(Path directory, String parameter, SortedMap<String, byte[]> files) throws MojoExecutionException {
        if (!OutputClaims.of(session.getRequest()).claim(directory, files)) {
            throw new MojoExecutionException("another execution writes to " + directory
                    + " too, and would remove what this one writes; give each a <" + parameter + "> of its own");
        }
        try {
            Progress written = progress().of("wrote", displayName(directory));
            return new OutputDirectory(directory, projectDirectory())
                    .write(files, written, file -> ide.ifPresent(shown -> shown.refresh(file)));
        } catch (IOException e) {
            throw unwritten(directory, parameter, e);
        } catch (InvalidPathException e) {
            throw invalidName(e);
        } finally {
            progress().erase();
        }
    }

    /**
     * The same, but nothing is written where somebody else's file has the name of one of these.
     *
     * @param directory where other files may be
     */
    final void writeBesideOthers(Path directory, String parameter, SortedMap<String, byte[]> files)
            throws MojoExecutionException {
        try {
            Optional<Path> foreign = new OutputDirectory(directory, projectDirectory()).foreign(files.keySet());
            if (foreign.isPresent()) {
                throw new MojoExecutionException(
                        foreign.get() + " is there, and no earlier build has written it; delete it,"
                                + " or give another <" + parameter + ">");
            }
        } catch (IOException e) {
            throw unwritten(directory, parameter, e);
        }
        write(directory, parameter, files);
    }

    private static MojoExecutionException unwritten(Path directory, String parameter, IOException e) {
        String what = parameter.replace("Directory", " directory");
        return new MojoExecutionException(
                "can't write to the " + what + " " + directory + ": " + DiskFailure.reason(e), e);
    }

    /** A file's name that the file system, as Java takes it to be, can't hold. */
    static MojoExecutionException invalidName(InvalidPathException e) {
        return new MojoExecutionException(
                "can't write a file with the name '" + e.getInput() + "': Java takes file names to be in "
                        + System.getProperty("sun.jnu.encoding") + " here; run Maven with LC_ALL=C.UTF-8",
                e);
    }

    static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
