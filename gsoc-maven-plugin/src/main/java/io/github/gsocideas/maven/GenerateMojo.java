package io.github.gsocideas.maven;

import io.github.gsocideas.report.Summary;
import io.github.gsocideas.wikitext.IdeaEncoder;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.WikiPage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Checks the ideas as <code>validate</code> does, then writes them as wikitext, the whole page and the template call of
 * each idea, and attaches both to the project.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractIdeasMojo {

    private static final String PAGE_TYPE = "wiki";
    private static final String ARCHIVE_CLASSIFIER = "wikitext";
    private static final String ARCHIVE = "wikitext.zip";

    private final MavenProjectHelper projectHelper;

    /**
     * Where the wikitext is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputDirectory", defaultValue = "${project.build.directory}/gsoc", required = true)
    private File outputDirectory;

    /**
     * The title of the wiki page; to be given where there is no POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.page", defaultValue = "${project.name}", required = true)
    private String page;

    /**
     * How the wiki writes a date, as a pattern of <code>java.time.format.DateTimeFormatter</code>; names of months and
     * days are English.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dateFormat", defaultValue = "MM/dd/yyyy", required = true)
    private String dateFormat;

    /**
     * Whether the page is attached to the project as an artifact of type <code>wiki</code>, and everything as a
     * <code>zip</code> with the classifier <code>wikitext</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.attach", defaultValue = "true")
    private boolean attach;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Takes what attaches files to a project. */
    @Inject
    public GenerateMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    boolean isSkipped() {
        return skipGenerate;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        PageTitle title = title();
        DateTimeFormatter dates = dates();
        CheckedIdeas checked = checkedIdeas();
        SortedMap<String, byte[]> wikitext = wikitext(checked, title, dates);
        SortedMap<String, byte[]> outputs = new TreeMap<>();
        wikitext.forEach((path, bytes) -> outputs.put("wikitext/" + path, bytes));
        if (attach) {
            outputs.put(ARCHIVE, ReproducibleZip.of(wikitext));
        }
        Path directory = directory();
        if (!outputClaims().claim(directory, outputs)) {
            throw new MojoExecutionException("another execution writes to " + directory
                    + " too, and would remove what this one writes; give each an <outputDirectory> of its own");
        }
        int written = write(directory, outputs);
        Path file = directory.resolve("wikitext/" + file(title));
        getLog().info(displayName(file) + ": " + Summary.number(checked.ideas().size(), "idea") + "; " + written
                + " of " + outputs.size() + " files written anew");
        if (attach) {
            attach(PAGE_TYPE, null, file);
            attach("zip", ARCHIVE_CLASSIFIER, directory.resolve(ARCHIVE));
        }
    }

    /** Attaches a file, but not twice where the build comes here twice. */
    private void attach(String type, String classifier, Path file) throws MojoExecutionException {
        Optional<Path> attached = project.getAttachedArtifacts().stream()
                .filter(other -> other.getType().equals(type) && Objects.equals(other.getClassifier(), classifier))
                .map(other -> absolute(other.getFile()))
                .findFirst();
        if (attached.isEmpty()) {
            projectHelper.attachArtifact(project, type, classifier, file.toFile());
        } else if (!attached.get().equals(file)) {
            throw new MojoExecutionException("another file is attached as type " + type + " already: " + attached.get()
                    + "; set <attach>false</attach> for one of the two executions");
        }
    }

    private static int write(Path directory, SortedMap<String, byte[]> outputs) throws MojoExecutionException {
        try {
            return new OutputDirectory(directory).write(outputs);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "can't write to the output directory " + directory + ": " + DiskFailure.reason(e), e);
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(
                    "can't write a file with the name '" + e.getInput() + "': Java takes file names to be in "
                            + System.getProperty("sun.jnu.encoding") + " here; run Maven with LC_ALL=C.UTF-8",
                    e);
        }
    }

    private static SortedMap<String, byte[]> wikitext(CheckedIdeas checked, PageTitle title, DateTimeFormatter dates) {
        IdeaEncoder encoder = new IdeaEncoder(checked.schema(), dates);
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        checked.ideas().forEach((path, idea) -> calls.put(path, encoder.encode(idea)));
        SortedMap<String, byte[]> wikitext = new TreeMap<>();
        wikitext.put(file(title), utf8(WikiPage.compose(checked.frame(), calls)));
        calls.forEach(
                (path, call) -> wikitext.put("ideas/" + CheckedIdeas.outputPath(path), utf8(call.wikitext() + "\n")));
        return wikitext;
    }

    /** The output directory; in a folder without a POM, Maven 3 leaves the expression in its path as it stands. */
    private Path directory() {
        Path directory = absolute(outputDirectory);
        Path project = basedir();
        Path verbatim = project.resolve("${project.basedir}");
        return directory.startsWith(verbatim) ? project.resolve(verbatim.relativize(directory)) : directory;
    }

    private PageTitle title() throws MojoExecutionException {
        if (project.getFile() == null && page.equals(project.getName())) {
            throw new MojoExecutionException("without a POM the wiki page has no title: say it with -Dgsoc.page");
        }
        try {
            return new PageTitle(page);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("<page>" + page + "</page>: " + e.getMessage(), e);
        }
    }

    private DateTimeFormatter dates() throws MojoExecutionException {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(dateFormat, Locale.ENGLISH);
            String sample = format.format(LocalDate.EPOCH); // a pattern with hours is one too, but throws here
            if (sample.isBlank()) {
                throw new IllegalArgumentException("it is empty");
            }
            if (!PlainText.encode(sample).equals(sample)) {
                throw new MojoExecutionException("<dateFormat>" + dateFormat + "</dateFormat> writes dates such as "
                        + sample + ", in which MediaWiki sees markup; put other characters between the numbers");
            }
            return format;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MojoExecutionException(
                    "<dateFormat>" + dateFormat + "</dateFormat> is not a pattern of a date: " + e.getMessage(), e);
        }
    }

    private static String file(PageTitle title) {
        return title.fileName() + ".wiki";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
