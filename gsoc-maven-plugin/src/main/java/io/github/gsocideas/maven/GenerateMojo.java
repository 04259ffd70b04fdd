package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.page.ImportFile;
import io.github.gsocideas.page.PageSize;
import io.github.gsocideas.page.ReproducibleZip;
import io.github.gsocideas.page.Revision;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.proof.Proof;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
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
 * each idea, and attaches both to the project. Writes the page as a file for the wiki's import, too.
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
     * When the page in the import file is said to be of, in ISO 8601 or seconds since 1970. A wiki shows it unless a newer
     * one is there; without this parameter it is of 1980, and so never takes the place of what was edited on the wiki.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

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
        DateTimeFormatter dates = DateFormat.of(dateFormat);
        Instant timestamp = OutputTimestamp.of(outputTimestamp);
        CheckedIdeas checked = checkedIdeas();
        SortedMap<String, byte[]> wikitext = wikitext(checked, title, dates);
        Revision page = new Revision(title, timestamp, new String(wikitext.get(file(title)), StandardCharsets.UTF_8));
        Optional<Finding> size =
                PageSize.finding(ideasName(), page.text(), checked.ideas().size(), checked.schema());
        if (size.isPresent()) {
            report(size.get());
        }
        SortedMap<String, byte[]> outputs = new TreeMap<>();
        wikitext.forEach((path, bytes) -> outputs.put("wikitext/" + path, bytes));
        outputs.put("import/" + title.fileName() + ".xml", ImportFile.of(List.of(page)));
        if (attach) {
            outputs.put(ARCHIVE, ReproducibleZip.of(wikitext));
        }
        Path directory = outputDirectory(outputDirectory);
        int written = write(directory, outputs);
        Path file = directory.resolve("wikitext/" + file(title));
        getLog().info(displayName(file) + ": " + new Quantity(checked.ideas().size(), "idea") + "; " + written + " of "
                + outputs.size() + " files written anew");
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

    private static SortedMap<String, byte[]> wikitext(CheckedIdeas checked, PageTitle title, DateTimeFormatter dates)
            throws MojoExecutionException {
        IdeaEncoder encoder = new IdeaEncoder(checked.schema(), dates, checked.sanitizer(), checked.linkBase());
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        for (Map.Entry<String, Idea> entry : checked.ideas().entrySet()) {
            TemplateCall call = encoder.encode(entry.getValue());
            prove(entry.getValue(), call, checked.sanitizer());
            calls.put(entry.getKey(), call);
        }
        SortedMap<String, byte[]> wikitext = new TreeMap<>();
        wikitext.put(file(title), utf8(WikiPage.compose(checked.frame(), calls)));
        calls.forEach(
                (path, call) -> wikitext.put("ideas/" + CheckedIdeas.outputPath(path), utf8(call.wikitext() + "\n")));
        return wikitext;
    }

    private static void prove(Idea idea, TemplateCall call, WikitextSanitizer sanitizer) throws MojoExecutionException {
        Optional<String> difference = Proof.difference(idea, call, sanitizer.extensionTags());
        if (difference.isPresent()) {
            throw new MojoExecutionException(idea.file() + ": a wiki would not show what is written here: "
                    + difference.get() + "; this is a fault of the plugin, and nothing is written");
        }
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

    private static String file(PageTitle title) {
        return title.fileName() + ".wiki";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
