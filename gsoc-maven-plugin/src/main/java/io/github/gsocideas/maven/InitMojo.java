package io.github.gsocideas.maven;

import io.github.gsocideas.authoring.ExampleIdea;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.GitRepository;
import io.github.gsocideas.disk.MavenWrapper;
import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.importing.ImportedPages;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.starter.NewRepository;
import io.github.gsocideas.starter.Remote;
import io.github.gsocideas.starter.StarterFile;
import io.github.gsocideas.starter.StarterFiles;
import io.github.gsocideas.starter.StarterPlan;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.FileIn;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Makes a repository of ideas of an empty folder, or of a git repository that has none: a POM, an idea to be copied, Maven's
 * wrapper, so that contributors need only a JDK, the builds of GitHub and GitLab, settings for editors, and a page for
 * contributors. Whose repository it is, and on which host, is found out from git. With <code>gsoc.from</code> the ideas are
 * those of a wiki's page, as <code>import</code> makes them. No file is ever overwritten: one that is there is named, with the
 * lines that it lacks.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractImportMojo {

    private static final String NO_EXAMPLE = ", and the schema gives no valid example of it";

    private static final String ALL_HOSTS = ", so workflows are made for GitHub and for GitLab";

    /**
     * The wiki page's title. It becomes the name of the project in the POM; <code>GSoC 2026</code> is made with the year if it
     * isn't given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.page")
    private String page;

    /**
     * Where the ideas are, which this goal makes in <code>ideas</code> alone: it refuses another directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.ideasDirectory", defaultValue = "${basedir}/ideas", required = true)
    private File ideasDirectory;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.init.skip", defaultValue = "false")
    private boolean skipInit;

    @Parameter(defaultValue = "${maven.repo.central}", readonly = true)
    private String central;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    boolean isSkipped() {
        return skipInit;
    }

    @Override
    Path ideas() {
        return basedir().resolve("ideas");
    }

    @Override
    String checkCommand() {
        return maven() + " validate";
    }

    @Override
    void work() throws MojoExecutionException {
        refuseOtherIdeas();
        IdeaSchema schema = ideaSchema();
        // Read before anything is written: a page that can't be leaves no half of a repository.
        Optional<ImportedPages> imported = hasPage() ? Optional.of(importedPages(schema)) : Optional.empty();
        StarterPlan plan;
        try {
            Optional<GitRepository> git = GitRepository.around(basedir());
            StarterFiles files = starterFiles(schema, git, imported.isPresent());
            Optional<Path> outerRoot = git.map(GitRepository::root).filter(root -> !root.equals(basedir()));
            StarterWriting writing = new StarterWriting(newFiles(), getLog());
            plan = writing.plan(all(files), outerRoot);
            if (isDryRun()) {
                writing.list(plan);
            } else {
                writing.write(plan);
            }
        } catch (InvalidSchemaException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "can't make a repository of ideas of " + basedir() + ": " + DiskFailure.reason(e), e);
        }
        if (imported.isPresent()) {
            finish(imported.get());
        }
        if (!plan.isBuilt()) {
            getLog().warn(StarterPlan.missingPlugin(version()));
        } else if (!isDryRun()) {
            getLog().info("next: " + maven() + " package");
        }
    }

    private void refuseOtherIdeas() throws MojoExecutionException {
        if (!BuildDirectories.absolute(ideasDirectory).equals(ideas())) {
            throw new MojoExecutionException("<ideasDirectory>" + ideasDirectory + "</ideasDirectory>: init makes the"
                    + " ideas directory " + ideas() + " and no other; leave the setting out, and move the ideas there");
        }
    }

    private StarterFiles starterFiles(IdeaSchema schema, Optional<GitRepository> git, boolean isImported)
            throws MojoExecutionException, InvalidSchemaException, IOException {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        boolean hasIdeas = newFiles().isFilled("ideas");
        if (hasIdeas) {
            getLog().info("ideas has files in it, so no example is written");
        }
        Optional<ExampleIdea> example =
                hasIdeas || isImported ? Optional.empty() : Optional.of(ExampleIdea.of(schema, today));
        StarterFiles files = new StarterFiles(
                repository(git, today.getYear()),
                schema,
                IdeaValidator.of(schema).notApplicable(),
                example);
        example.ifPresent(idea -> tellWhatExampleLacks(idea, files.exampleFindings(), schema));
        return files;
    }

    /** Tells what the first build will find, since no schema can say more than one idea, or other files. */
    private void tellWhatExampleLacks(ExampleIdea example, List<Finding> findings, IdeaSchema schema) {
        for (Finding finding : findings) {
            getLog().warn(finding + (example.lacksExample(finding) ? NO_EXAMPLE : ""));
        }
        for (Field field : schema.fields()) {
            if (field.required() && field.fileIn().isPresent()) {
                getLog().warn("field '" + field.name() + "' must be "
                        + FileIn.words(field.fileIn().get()) + ", and a build fails until it is there");
            }
        }
        if (schema.minIdeas() > 1) {
            getLog().warn("the schema asks for at least " + new Quantity(schema.minIdeas(), "idea")
                    + ", and a build fails until they are there");
        }
    }

    private NewRepository repository(Optional<GitRepository> git, int thisYear)
            throws MojoExecutionException, InvalidSchemaException {
        Optional<Remote> remote = git.flatMap(GitRepository::origin).flatMap(Remote::of);
        getLog().info(origin(git.isPresent(), remote));
        String title = page == null
                ? NewRepository.title(thisYear)
                : PageSettings.title(page, "page", "").text();
        return new NewRepository(
                basedir().getFileName() == null ? "" : basedir().getFileName().toString(),
                remote,
                git.map(repository -> repository.path(ideas())).orElse("ideas"),
                title,
                NewRepository.year(title).orElse(thisYear),
                settings(),
                version(),
                CentralRepository.address(central, project)
                        .orElseThrow(() -> new MojoExecutionException(
                                "this Maven doesn't say where it is fetched from: say it with -Dmaven.repo.central")));
    }

    private static String origin(boolean isGit, Optional<Remote> remote) {
        if (remote.isEmpty()) {
            return (isGit ? "git has no origin here that names an owner" : "this is no git repository yet") + ALL_HOSTS;
        }
        return remote.flatMap(Remote::codeHost).isPresent()
                ? "git's origin is " + remote.get() + ", after which the POM, CODEOWNERS and the workflow are made"
                : "git's origin is " + remote.get() + ", which tells the owner but not the kind of host" + ALL_HOSTS;
    }

    private SortedMap<String, String> settings() throws MojoExecutionException, InvalidSchemaException {
        SortedMap<String, String> settings = wikiSettings();
        String schema = schema().value();
        if (!schema.equals(SCHEMA)) {
            settings.put(
                    "schema",
                    schema().inPom()
                            .orElseThrow(() -> new MojoExecutionException(
                                    "<schema>" + schema + "</schema> is outside of " + basedir()
                                            + ", where nobody else's build finds it: copy it into that directory")));
        }
        return settings;
    }

    private static List<StarterFile> all(StarterFiles files) throws MojoExecutionException {
        try {
            return files.all();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("the schema can't be written as one document: " + e.getMessage(), e);
        }
    }

    /** How Maven is called in what has been made. */
    private String maven() {
        return MavenWrapper.command(basedir()).orElse("mvn");
    }

    private NewFiles newFiles() {
        return new NewFiles(basedir(), projectDirectory());
    }
}
