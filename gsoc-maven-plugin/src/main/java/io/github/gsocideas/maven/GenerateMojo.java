package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.page.ArchiveOutput;
import io.github.gsocideas.page.IdeasPage;
import io.github.gsocideas.page.ImportOutput;
import io.github.gsocideas.page.Output;
import io.github.gsocideas.page.Revision;
import io.github.gsocideas.page.WikitextOutput;
import io.github.gsocideas.wikitext.ContentTitle;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Checks the ideas as <code>validate</code> does, then writes them as wikitext, the whole page and the template call of
 * each idea, and attaches both to the project. Writes the page, with its subpages if there are any, as a file for the
 * wiki's import, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractIdeasMojo {

    private final MavenProjectHelper projectHelper;

    /**
     * Where the wikitext is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputDirectory", defaultValue = "${project.build.directory}/gsoc", required = true)
    private File outputDirectory;

    /**
     * When the page in the import file is said to be of: in ISO 8601, in seconds since 1970, or <code>now</code>, which is
     * when the build began. A wiki shows it unless a newer one is there; without this parameter it is of 1980, and so never
     * takes the place of what was edited on the wiki.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    /**
     * Whether the page is attached to the project as an artifact of type <code>wiki</code>, and everything as a
     * <code>zip</code> with the classifier <code>wikitext</code>. The page of a project whose packaging is
     * <code>gsoc-ideas</code> is that project's artifact itself, whatever is said here.
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
        PageTitle title = pageSettings().title();
        Optional<String> doubt = ContentTitle.doubt(title);
        if (doubt.isPresent()) {
            findings().tell(List.of(doubtful(title, doubt.get())));
        }
        Instant timestamp = OutputTimestamp.parse(outputTimestamp, execution().buildStart());
        CheckedIdeas checked = checkedIdeas();
        reportSizes(checked);
        List<IdeasPage> pages = new ArrayList<>();
        for (CheckedPage page : checked.pages()) {
            pages.add(new IdeasPage(
                    page.directory(),
                    new Revision(pageSettings().title(page), timestamp, page.text()),
                    page.calls().byPath()));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        outputs().forEach(output -> files.putAll(output.files(pages)));
        Path directory = outputDirectory(outputDirectory);
        int written = write(directory, "outputDirectory", files);
        Path file = directory.resolve(WikitextOutput.pageFile(title));
        getLog().info("page: " + displayName(file) + " ("
                + new Quantity(checked.ideas(), "idea")
                + (pages.size() > 1 ? " on " + new Quantity(pages.size(), "page") : "")
                + ") · import: " + displayName(directory.resolve(ImportOutput.pageFile(title))) + ", dated "
                + OutputTimestamp.day(timestamp));
        getLog().info(written + " of " + files.size() + " files written anew; " + importEffect());
        takeAlong(file, directory);
    }

    /** What becomes of a wiki that imports the page, which is seldom what is wanted of one that was edited there. */
    private String importEffect() {
        String now = "; -Dgsoc.outputTimestamp=now dates it now";
        if (!OutputTimestamp.isGiven(outputTimestamp)) {
            return "the import shows only where nobody has edited the page on the wiki" + now;
        }
        return "the import takes the place of the wiki's page unless that is newer"
                + (outputTimestamp.equals(OutputTimestamp.NOW) ? "" : now);
    }

    private List<Output> outputs() {
        WikitextOutput wikitext = new WikitextOutput();
        ImportOutput importFile = new ImportOutput();
        return attach ? List.of(wikitext, importFile, new ArchiveOutput(wikitext)) : List.of(wikitext, importFile);
    }

    /** What the packaging itself runs makes the project's artifact, without which nothing could be installed. */
    private void takeAlong(Path page, Path directory) throws MojoExecutionException {
        ProjectArtifacts artifacts = new ProjectArtifacts(project(), projectHelper);
        if (attach || (artifacts.holdPageItself() && execution().isOfPackaging())) {
            artifacts.addPage(page);
        }
        if (attach) {
            artifacts.addArchive(directory.resolve(ArchiveOutput.FILE));
        }
    }

    private Finding doubtful(PageTitle title, String doubt) {
        return new Finding(
                Severity.WARNING,
                "title",
                ideasName(),
                Position.START,
                "",
                "the page's title is '" + title.text() + "', but " + doubt,
                "leave it out of <" + pageSettings().element() + "> if the wiki has no such namespace");
    }
}
