package io.github.gsocideas.maven;

import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
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

    private BuildDirectories directories;
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
            SettingsCheck.run(execution(), projectBuild(), getLog());
            directories = BuildDirectories.of(session, basedir);
            ide = Ide.behind(
                    buildContext, firstBuildContext, directories.baseDirectory(), directories.projectDirectory());
            work();
        } catch (MojoFailureException e) {
            throw GoalFailure.of(e);
        } catch (MojoExecutionException e) {
            throw GoalFailure.of(e);
        } catch (RuntimeException e) {
            throw GoalFailure.of(e);
        }
    }

    /** Whether this goal alone is skipped. */
    abstract boolean isSkipped();

    /** Does what the goal is for. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    /** The build's log, which takes nobody's text for more than text. */
    @Override
    public final Log getLog() {
        return escapingLog();
    }

    /** The same log, to which what is fit for it already can be put as it stands. */
    final EscapingLog escapingLog() {
        return new EscapingLog(super.getLog());
    }

    /** How far the goal is, to be told to whoever reads the log. */
    final RunProgress progress() {
        return progress;
    }

    /** The IDE that the goal runs in, if one does. */
    final Optional<Ide> ide() {
        return ide;
    }

    /** This goal as Maven runs it. */
    final GoalExecution execution() {
        return new GoalExecution(session, mojoExecution);
    }

    /** Whether Maven is told, by {@code -o} or its settings, to do without the network. */
    final boolean isOffline() {
        return session.isOffline();
    }

    /** The version of the plugin. */
    final String version() {
        return mojoExecution.getVersion();
    }

    /** What the goals before this one have done for the project. */
    final ProjectBuild projectBuild() {
        return ProjectBuild.of(getPluginContext());
    }

    /** Which schema is asked for. */
    final SchemaParameter schema() {
        return new SchemaParameter(schema, basedir(), projectDirectory());
    }

    /** The schema in use; what its author should know is put into the log. */
    final IdeaSchema ideaSchema() throws MojoExecutionException {
        return new SchemaReading(this).read();
    }

    /** The end of a build whose schema can't be used; what is wrong at places in it is put into the log. */
    final MojoExecutionException refused(InvalidSchemaException e) {
        return new SchemaReading(this).refused(e);
    }

    /** Where the build takes place. */
    final BuildDirectories directories() {
        return directories;
    }

    /** The project's directory, or where Maven was called if there is no POM. */
    final Path basedir() {
        return directories.basedir();
    }

    /** The directory of the whole repository in so far as Maven knows it, with the modules beside this one. */
    final Path projectDirectory() {
        return directories.projectDirectory();
    }

    /** The output directory that a parameter means. */
    final Path outputDirectory(File parameter) {
        return directories.output(parameter);
    }

    /** A file's name in the log, from the build's base directory. */
    final String displayName(Path file) {
        return directories.displayName(file);
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
        return new BuildOutput(this).write(directory, parameter, files);
    }
}
