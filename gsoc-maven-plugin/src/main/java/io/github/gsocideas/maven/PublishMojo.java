package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.disk.GitHistory;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.publish.Checkout;
import io.github.gsocideas.publish.FailedPage;
import io.github.gsocideas.publish.IdeaCounts;
import io.github.gsocideas.publish.PageComparisons;
import io.github.gsocideas.publish.PagePublisher;
import io.github.gsocideas.publish.PublishFailure;
import io.github.gsocideas.publish.PublishedComparison;
import io.github.gsocideas.publish.TemplatePublisher;
import io.github.gsocideas.publish.WikiComparison;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.template.TemplatePages;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the ideas as <code>validate</code> does, then brings what has changed in them since the last time onto the wiki's
 * pages. What people wrote there since then stays: of a page nothing changes but the values that the repo has changed. An idea
 * of which both have changed the same value stays as the wiki has it, is told, and fails the build once all others are saved.
 *
 * @since 0.1.0
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, requiresProject = false, threadSafe = true)
public final class PublishMojo extends AbstractWikiMojo {

    private static final String PUBLISHED = "published";

    private static final String BY_HAND = "edit the page in a browser, beside the one that gsoc:generate writes";

    /**
     * Whether nothing is saved, and what would be is told as by <code>diff</code>. No account is needed then, unless the wiki
     * gives nothing to anybody else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether calls of ideas that are gone from the repo are taken from the page, unless somebody has written into them on the
     * wiki. Without it they are told, and stay.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.removeOrphans", defaultValue = "false")
    private boolean removeOrphans;

    /**
     * Whether the template's own pages are published as well, those that <code>templates</code> writes. One that is there and
     * that isn't this account's, or that somebody has edited since, stays.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.publishTemplates", defaultValue = "false")
    private boolean publishTemplates;

    /**
     * Whether also those pages of the template are replaced that aren't this account's. One that was published of a newer commit
     * than what is checked out stays nevertheless.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.overwriteTemplates", defaultValue = "false")
    private boolean overwriteTemplates;

    /**
     * Where what was changed is written, as unified diffs and as <code>diff.json</code>, into the sub-directory
     * <code>publish</code>.
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
    @Parameter(property = "gsoc.skipPublish", defaultValue = "false")
    private boolean skipPublish;

    @Override
    boolean isSkipped() {
        return skipPublish;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        WikiAddress address = address();
        pageSettings().title(); // refuses a wrong one before anything is read
        if (dryRun) {
            List<String> objections = new ArrayList<>();
            CheckedIdeas checked = checked();
            WikiComparison comparison = compare(address, checked, removeOrphans, objecting(objections::add));
            tellDryRun(comparison, checked.schema());
            objections.addAll(reasons(comparison.failed()));
            fail(objections, PUBLISHED);
        } else {
            WikiCredentials.Found found = credentials().find(); // before anything is read
            publish(address, found, checked());
        }
    }

    private CheckedIdeas checked() throws MojoExecutionException, MojoFailureException {
        CheckedIdeas checked = checkedIdeas();
        reportSizes(checked);
        refuseNothing(checked);
        return checked;
    }

    private void publish(WikiAddress address, WikiCredentials.Found found, CheckedIdeas checked)
            throws MojoExecutionException, MojoFailureException {
        Optional<GitHistory> git = git();
        try {
            publish(address, found, checked, git);
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } finally {
            git.ifPresent(GitHistory::close);
        }
    }

    private void refuseNothing(CheckedIdeas checked) throws MojoFailureException {
        if (removeOrphans && checked.ideas() == 0) {
            throw new MojoFailureException("there is no idea in " + ideasName()
                    + ", and so all would be taken from the wiki, which nobody may mean: leave out removeOrphans");
        }
    }

    private void tellDryRun(WikiComparison comparison, IdeaSchema schema) throws MojoExecutionException {
        WikiLog log = log(comparison, schema);
        log.tell(comparison);
        getLog().info("publish: " + comparison.counts() + "; nothing is saved, since this is a dry run; "
                + log.directory() + " has what would change");
    }

    private WikiLog log(WikiComparison comparison, IdeaSchema schema) throws MojoExecutionException {
        Path directory = outputDirectory(outputDirectory).resolve("publish");
        write(directory, "outputDirectory", comparison.files());
        return new WikiLog(getLog(), !dryRun, unpublishedReviews(schema), this::ideaFileName, displayName(directory));
    }

    private void publish(
            WikiAddress address, WikiCredentials.Found found, CheckedIdeas checked, Optional<GitHistory> git)
            throws MojoExecutionException, MojoFailureException, WikiFailure {
        WikiAccount account = login(wiki(address, BY_HAND), found);
        List<String> failures = new ArrayList<>();
        publishTemplates(account, checked.schema(), Checkout.of(git), failures);
        PageComparisons comparisons = comparisons(account, checked, git, failures);
        PagePublisher publisher = new PagePublisher(account, comparisons);
        List<PublishedComparison> published = new ArrayList<>();
        List<FailedPage> failed = new ArrayList<>();
        for (CheckedPage page : checked.pages()) {
            PageTitle title = pageSettings().title(page);
            Optional<String> other = PageClaims.of(execution().request())
                    .claim(address.given() + " " + title.text(), basedir().toString());
            if (other.isPresent()) {
                failed.add(new FailedPage(
                        title,
                        "'" + title.text() + "' is published by the module in " + displayName(Path.of(other.get()))
                                + " already; nothing of this page is saved: give each module a <page> of its own"));
                continue;
            }
            try {
                PublishedComparison saved = publisher.publish(title, page);
                published.add(saved);
                comparisons.unpublishedFrame(saved.page(), page).ifPresent(getLog()::warn);
                saved.revision().ifPresent(revision -> getLog().info(title.text() + ": saved as revision " + revision));
            } catch (WikiFailure | PublishFailure e) {
                failed.add(new FailedPage(title, e.getMessage()));
            } catch (UncheckedIOException e) {
                failed.add(new FailedPage(
                        title,
                        "'" + title.text() + "' isn't saved: "
                                + unreadable(e.getCause()).getMessage()));
            }
        }
        WikiComparison comparison = new WikiComparison(
                published.stream().map(PublishedComparison::page).toList(), failed);
        WikiLog log = log(comparison, checked.schema());
        published.forEach(each -> tell(each, log));
        comparison.unlinkedSubpages().forEach(getLog()::warn);
        tellOthers(comparisons, checked, failures);
        long saved =
                published.stream().filter(each -> each.revision().isPresent()).count();
        failures.addAll(reasons(failed));
        finish(comparison.counts(), saved, failures, log.directory());
    }

    /** What compares the ideas with the wiki; where it gives nothing more, what has failed before is told all the same. */
    private PageComparisons comparisons(
            WikiAccount account, CheckedIdeas checked, Optional<GitHistory> git, List<String> failures)
            throws MojoExecutionException, WikiFailure {
        try {
            return comparisons(
                    account.wiki(), Optional.of(account.name()), checked, git, removesOrphans(removeOrphans, checked));
        } catch (WikiFailure e) {
            failures.forEach(getLog()::error);
            throw e;
        }
    }

    private void tellOthers(PageComparisons comparisons, CheckedIdeas checked, List<String> failures)
            throws MojoExecutionException {
        try {
            tellOthers(comparisons, checked);
        } catch (WikiFailure e) {
            failures.add(e.getMessage()); // all pages are saved by now
        }
    }

    private void publishTemplates(WikiAccount account, IdeaSchema schema, Checkout checkout, List<String> failures)
            throws MojoExecutionException {
        if (!publishTemplates) {
            return;
        }
        TemplatePublisher publisher = new TemplatePublisher(account, checkout, overwriteTemplates);
        TemplatePages pages = new SchemaTemplates(this).pages(schema, request().dateFormat());
        for (boolean isCommon : List.of(true, false)) {
            for (Map.Entry<PageTitle, String> page : (isCommon ? pages.common() : pages.own()).entrySet()) {
                String title = page.getKey().text();
                try {
                    switch (publisher.publish(page.getKey(), page.getValue(), isCommon)) {
                        case SAME -> getLog().debug(title + ": nothing to save");
                        case SAVED -> getLog().info(title + ": saved");
                        case MIXED ->
                            getLog().warn(title
                                    + ": saved, but somebody saved the page at the same moment, and the wiki"
                                    + " has merged both by lines: look at its history, and bring what they changed into"
                                    + " the schema");
                        case THEIRS ->
                            failures.add("'" + title + "' isn't as it was published by this account, and stays:"
                                    + " bring what was changed there into the schema, or replace it by"
                                    + " -Dgsoc.overwriteTemplates=true");
                    }
                } catch (WikiFailure | PublishFailure e) {
                    failures.add(e.getMessage());
                }
            }
        }
    }

    private void tell(PublishedComparison published, WikiLog log) {
        log.tell(published.page());
        String title = published.page().title().text();
        if (published.revision().isEmpty()) {
            getLog().info(title + ": nothing to save");
        }
        published.mixed().ifPresent(mixed -> {
            getLog().warn(title
                    + ": somebody saved the page at the same moment, and the wiki has merged both by lines; "
                    + mixed.counts() + " on the page that came of it: look at its history, and publish again");
            mixed.lines(this::ideaFileName).forEach(getLog()::warn);
            mixed.openLines(this::ideaFileName).forEach(getLog()::warn);
        });
    }

    private void finish(IdeaCounts counts, long saved, List<String> failures, String directory)
            throws MojoExecutionException, MojoFailureException {
        fail(failures, PUBLISHED);
        if (counts.open() > 0) {
            throw new MojoFailureException(new Quantity(counts.open(), "idea")
                    + (counts.open() == 1 ? " stays" : " stay") + " as the wiki has "
                    + (counts.open() == 1 ? "it" : "them")
                    + ", since somebody has to decide between two texts; all others are published; " + directory + "/"
                    + WikiComparison.JSON + " has the texts");
        }
        getLog().info("publish: " + (saved == 0 ? "nothing was to be saved" : new Quantity(saved, "page") + " saved")
                + "; before, " + counts);
    }
}
