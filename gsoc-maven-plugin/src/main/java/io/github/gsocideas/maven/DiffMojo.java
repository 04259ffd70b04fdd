package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.publish.IdeaCounts;
import io.github.gsocideas.publish.WikiComparison;
import io.github.gsocideas.wiki.WikiAddress;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the ideas as <code>validate</code> does, then compares them with the page on the wiki, which is only read. Tells
 * which ideas differ, and in which parameters, and writes what would change on the page, as a unified diff of each page and
 * as <code>diff.json</code>. Prose and parameters that the schema hasn't are the wiki's, and aren't compared.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractWikiMojo {

    /**
     * Whether the build fails where an idea on the wiki isn't as the repo has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.failOnDifferences", defaultValue = "false")
    private boolean failOnDifferences;

    /**
     * Whether the diff is one without the ideas that are on the wiki and gone from the repo, as <code>publish</code> has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.removeOrphans", defaultValue = "false")
    private boolean removeOrphans;

    /**
     * Where the diffs are written, into its sub-directory <code>diff</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputDirectory", defaultValue = "${project.build.directory}/gsoc", required = true)
    private File outputDirectory;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    @Override
    boolean isSkipped() {
        return skipDiff;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        WikiAddress address = address();
        pageSettings().title(); // refuses a wrong one before anything is read
        CheckedIdeas checked = checkedIdeas();
        reportSizes(checked);
        WikiComparison comparison = compare(address, checked, removeOrphans, objecting(getLog()::warn));
        Path directory = outputDirectory(outputDirectory).resolve("diff");
        write(directory, "outputDirectory", comparison.files());
        WikiLog log = new WikiLog(
                getLog(),
                failOnDifferences,
                unpublishedReviews(checked.schema()),
                this::ideaFileName,
                displayName(directory));
        log.tell(comparison);
        fail(reasons(comparison.failed()), "compared");
        finish(comparison.counts(), displayName(directory));
    }

    private void finish(IdeaCounts counts, String directory) throws MojoFailureException {
        if (failOnDifferences && counts.haveDifference()) {
            throw new MojoFailureException("the wiki isn't as the repo: " + counts + "; " + directory
                    + " has what would change on the wiki; bring one of them to what the other says");
        }
        getLog().info("diff: " + counts + "; " + directory + "/" + WikiComparison.JSON + " has both texts of each value"
                + (counts.kept() > 0 ? "; reviews stay as people wrote them on the wiki" : ""));
    }
}
