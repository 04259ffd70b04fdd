package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.EarlierIdeas;
import io.github.gsocideas.publish.IdeaCounts;
import io.github.gsocideas.publish.PageHistory;
import io.github.gsocideas.publish.PageReader;
import io.github.gsocideas.publish.WikiComparison;
import io.github.gsocideas.wiki.Caller;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
public final class DiffMojo extends AbstractIdeasMojo {

    /** So much of a page's diff is in the log, in lines; the file has all of it. */
    private static final int MOST_LINES = 200;

    private static final String BY_HAND =
            "save the page's wikitext in a browser, by action=raw, and compare it with the page that gsoc:generate writes";

    /**
     * The wiki: the address of one of its pages, such as <code>https://wiki.example.org/wiki/GSoC_2026</code>, or of its
     * <code>api.php</code>. Which pages are read there is said by <code>page</code> and <code>pages</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.wiki")
    private String wiki;

    /**
     * Whether the build fails where an idea on the wiki isn't as the repo has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.failOnDifferences", defaultValue = "false")
    private boolean failOnDifferences;

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
        WikiComparison comparison = compare(address, checked);
        Path directory = outputDirectory(outputDirectory).resolve("diff");
        write(directory, "outputDirectory", comparison.files());
        comparison.pages().forEach(page -> tell(page, directory));
        finish(comparison.counts(), displayName(directory));
    }

    private WikiAddress address() throws MojoExecutionException {
        if (wiki == null || wiki.isBlank()) {
            throw new MojoExecutionException(
                    "no wiki is named: say with -Dgsoc.wiki=https://wiki.example.org/wiki/GSoC_2026"
                            + " by a page's address, or by that of its api.php, which one is compared");
        }
        if (!WikiAddress.isAddress(wiki.strip())) {
            throw new MojoExecutionException("<wiki>" + wiki
                    + "</wiki> is no web address: give a page's as the browser shows it, such as"
                    + " https://wiki.example.org/wiki/GSoC_2026, or that of the wiki's api.php");
        }
        try {
            WikiAddress address = WikiAddress.parse(wiki);
            if (isOffline()) {
                throw new MojoExecutionException(
                        address.given() + " is on the network, and Maven is told to do without it: leave"
                                + " out -o, and <offline> in Maven's settings");
            }
            return address;
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private WikiComparison compare(WikiAddress address, CheckedIdeas checked) throws MojoExecutionException {
        String template = checked.schema().template().orElseThrow();
        try {
            Wiki there = Wiki.find(address, new Caller(version(), Caller.PATIENCE, BY_HAND));
            TemplateName names = TemplateName.of(template, there.otherNames(template));
            PageReader reader = new PageReader(checked.schema(), names, extensionTags());
            List<ComparedPage> pages = new ArrayList<>();
            for (CheckedPage page : checked.pages()) {
                PageTitle title = pageSettings().title(page);
                pages.add(ComparedPage.of(
                        title, page, PageHistory.of(there.page(title)), reader, EarlierIdeas.UNKNOWN, false));
            }
            return new WikiComparison(pages);
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void tell(ComparedPage page, Path directory) {
        String title = page.title().text();
        String leadsTo = page.there()
                .map(WikiPage::title)
                .filter(other -> !other.equals(PageTitle.normalize(title)))
                .map(other -> " (on the wiki '" + other + "')")
                .orElse("");
        getLog().info(title + leadsTo + ": " + (page.there().isPresent() ? "" : "no such page on the wiki; ")
                + page.counts());
        if (page.nested() > 0) {
            getLog().warn(title + ": " + new Quantity(page.nested(), "call")
                    + " of the template within another call or a link on the wiki, not compared; what is an idea"
                    + " should stand by itself");
        }
        page.lines(this::ideaFileName).forEach(line -> getLog().info(line));
        List<String> diff = page.diff().lines().toList();
        diff.stream().limit(MOST_LINES).forEach(line -> getLog().info(line));
        if (diff.size() > MOST_LINES) {
            getLog().info("… and " + new Quantity(diff.size() - MOST_LINES, "line") + " more in "
                    + displayName(directory.resolve(WikiComparison.diffFile(page))));
        }
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
