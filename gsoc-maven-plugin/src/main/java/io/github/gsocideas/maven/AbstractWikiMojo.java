package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.GitHistory;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.importing.DateOrder;
import io.github.gsocideas.importing.WrittenReview;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.FailedPage;
import io.github.gsocideas.publish.Objections;
import io.github.gsocideas.publish.OtherSubpages;
import io.github.gsocideas.publish.PageComparisons;
import io.github.gsocideas.publish.PageReader;
import io.github.gsocideas.publish.Publication;
import io.github.gsocideas.publish.RepoHistory;
import io.github.gsocideas.publish.WikiComparison;
import io.github.gsocideas.pull.UnpublishedReviews;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.RuleName;
import io.github.gsocideas.wiki.Caller;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What the goals have in common that hold the ideas against the pages of a wiki. */
abstract class AbstractWikiMojo extends AbstractIdeasMojo {

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
     * The id of the <code>server</code> in Maven's settings that has the wiki's account: a bot password, or without a
     * username the access token of an owner-only consumer of OAuth 2. The environment variables
     * <code>GSOC_WIKI_USERNAME</code> and <code>GSOC_WIKI_PASSWORD</code>, or <code>GSOC_WIKI_TOKEN</code>, go before it. A goal
     * that only reads logs in only to a wiki that gives nothing to anybody else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.serverId", defaultValue = "wiki", required = true)
    private String serverId;

    /**
     * Revisions of the wiki's pages that the repo knows: the one that its ideas were made of, or one that somebody has brought
     * together with them. What a page said then, and says still, may be replaced by what the repo says; what was written
     * there since may not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.knownRevisions")
    private String[] knownRevisions = {};

    @Parameter(defaultValue = "${settings}", readonly = true, required = true)
    private Settings settings;

    @Inject
    private SettingsDecrypter settingsDecrypter;

    /** By which account the wiki is written. */
    final WikiCredentials credentials() {
        return new WikiCredentials(System.getenv(), settings, settingsDecrypter, serverId);
    }

    /** Where the wiki is. */
    final WikiAddress address() throws MojoExecutionException {
        return new GivenWiki(wiki, isOffline()).address();
    }

    private OwnPages ownPages(CheckedIdeas checked) {
        return new OwnPages(pageSettings(), checked);
    }

    /**
     * The wiki at an address.
     *
     * @param byHand what somebody can do instead of the goal
     */
    final Wiki wiki(WikiAddress address, String byHand) throws WikiFailure {
        return Wiki.find(address, new Caller(version(), Caller.PATIENCE, byHand));
    }

    /**
     * What compares the ideas with a wiki.
     *
     * @param there the wiki, as it is read
     * @param account by which the pages are published; empty where that isn't known
     * @param git what was committed
     * @param removesOrphans whether calls of ideas that are gone from the repo are taken from a page
     */
    final PageComparisons comparisons(
            Wiki there,
            Optional<String> account,
            CheckedIdeas checked,
            Optional<GitHistory> git,
            boolean removesOrphans)
            throws MojoExecutionException, WikiFailure {
        String template = checked.schema().template().orElseThrow();
        TemplateName names = TemplateName.of(template, there.otherNames(template));
        return new PageComparisons(
                there,
                account,
                new PageReader(checked.schema(), names, extensionTags()),
                repoHistory(git, checked),
                new KnownRevisions(List.of(knownRevisions), ownPages(checked)).on(there),
                removesOrphans);
    }

    /** What compares the ideas with a wiki that is only read: by an account only if it gives nothing to anybody else. */
    private PageComparisons reading(Wiki there, CheckedIdeas checked, Optional<GitHistory> git, boolean removesOrphans)
            throws MojoExecutionException, WikiFailure {
        try {
            return comparisons(there, credentials().account(), checked, git, removesOrphans);
        } catch (WikiFailure e) {
            if (!e.isToStrangers()) {
                throw e;
            }
            WikiCredentials.Found found = credentials()
                    .ifAny()
                    .orElseThrow(() -> new MojoExecutionException(
                            e.getMessage() + "; or let it log in: "
                                    + credentials().how(),
                            e));
            WikiAccount account = login(there, found);
            return comparisons(account.wiki(), Optional.of(account.name()), checked, git, removesOrphans);
        }
    }

    /** Logs in to a wiki, and tells it. */
    final WikiAccount login(Wiki there, WikiCredentials.Found found) throws WikiFailure {
        WikiAccount account = there.login(found.credentials());
        getLog().info("logged in as " + account.name() + ", by " + found.place());
        return account;
    }

    /** What a goal does with a page once it is compared. */
    @FunctionalInterface
    interface PageUse {

        /**
         * Does it.
         *
         * @throws WikiFailure when the wiki doesn't give what is needed for it
         */
        void take(PageComparisons comparisons, CheckedPage page, ComparedPage compared)
                throws MojoExecutionException, WikiFailure;
    }

    /** Has why a page can't be published be told, and what isn't published of it. */
    final PageUse objecting(Consumer<String> objections) {
        return (comparisons, page, compared) -> {
            comparisons.unpublishedFrame(compared, page).ifPresent(getLog()::warn);
            new Objections(comparisons).any(compared).ifPresent(objections);
        };
    }

    /**
     * Compares the ideas with the wiki, which is only read. A page that can't be read is left to the end.
     *
     * @param removesOrphans whether it is asked for that calls of ideas that are gone from the repo are taken from a page
     * @param use takes each page
     */
    final WikiComparison compare(WikiAddress address, CheckedIdeas checked, boolean removesOrphans, PageUse use)
            throws MojoExecutionException {
        Optional<GitHistory> git = git();
        try {
            PageComparisons comparisons =
                    reading(wiki(address, BY_HAND), checked, git, removesOrphans(removesOrphans, checked));
            List<ComparedPage> pages = new ArrayList<>();
            List<FailedPage> failed = new ArrayList<>();
            for (CheckedPage page : checked.pages()) {
                PageTitle title = pageSettings().title(page);
                try {
                    ComparedPage compared = comparisons.compare(title, page);
                    tellSince(compared, comparisons.account());
                    use.take(comparisons, page, compared);
                    pages.add(compared);
                } catch (WikiFailure e) {
                    if (!e.isOfPage()) {
                        throw e;
                    }
                    failed.add(new FailedPage(title, e.getMessage()));
                }
            }
            tellOthers(comparisons, checked);
            return new WikiComparison(pages, failed);
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } finally {
            git.ifPresent(GitHistory::close);
        }
    }

    /**
     * Fails the build where something went wrong with pages, once all others are done.
     *
     * @param failures why, a line for each
     * @param done what isn't done with them: {@code compared}
     */
    final void fail(List<String> failures, String done) throws MojoExecutionException {
        failures.forEach(getLog()::error);
        if (!failures.isEmpty()) {
            throw new MojoExecutionException(new Quantity(failures.size(), "page")
                    + (failures.size() == 1 ? " isn't " : " aren't ") + done + ": " + failures.get(0));
        }
    }

    /** Why pages failed, a line for each. */
    static List<String> reasons(List<FailedPage> failed) {
        return failed.stream().map(FailedPage::reason).toList();
    }

    /** Tells whose publishing a page is compared since, where nobody has said by which account that is done. */
    final void tellSince(ComparedPage page, Optional<String> account) {
        if (account.isEmpty()) {
            page.history()
                    .published()
                    .map(Publication::revision)
                    .ifPresent(revision -> getLog().info(page.title().text() + ": compared since revision "
                            + revision.number() + ", by which " + revision.user() + " published it"));
        }
    }

    /** Tells of subpages with ideas that are none of the pages here. */
    final void tellOthers(PageComparisons comparisons, CheckedIdeas checked)
            throws MojoExecutionException, WikiFailure {
        List<String> subpages = comparisons
                .wiki()
                .subpages(pageSettings().title(), checked.schema().template().orElseThrow());
        new OtherSubpages(
                        comparisons,
                        ownPages(checked).others(subpages, comparisons.wiki()),
                        pageSettings().isDivided())
                .lines()
                .forEach(getLog()::warn);
    }

    /** Whether ideas are taken from the wiki: a file that lacks a field may be one of those that seem to be gone. */
    final boolean removesOrphans(boolean isAskedFor, CheckedIdeas checked) {
        boolean isWhole = checked.findings().stream().noneMatch(RuleName::isMissing);
        if (isAskedFor && !isWhole) {
            getLog().warn(
                            "no idea is taken from the wiki, though removeOrphans asks for it: a file lacks a field, and may be that"
                                    + " of one that seems to be gone; fill it in first");
        }
        return isAskedFor && isWhole;
    }

    private RepoHistory repoHistory(Optional<GitHistory> git, CheckedIdeas checked) throws MojoExecutionException {
        try {
            Path ideas = request().files().directory();
            String directory = git.map(history -> history.path(ideas)).orElse("");
            return new RepoHistory(git, directory, new IdeaCalls(request(), checked.schema()), checked);
        } catch (InvalidSchemaException e) {
            throw refused(e);
        }
    }

    /** What tells comments and votes of the ideas that aren't published. */
    final UnpublishedReviews unpublishedReviews(IdeaSchema schema) throws MojoExecutionException {
        return new UnpublishedReviews(new WrittenReview(
                schema.commonTemplates(),
                extensionTags(),
                DateOrder.of(request().dateFormat())));
    }

    /** What was committed of the ideas; empty where none are, in no git repository. */
    final Optional<GitHistory> git() throws MojoExecutionException {
        try {
            Path ideas = request().files().directory();
            Optional<GitHistory> git = GitHistory.around(ideas);
            if (git.isPresent() && !git.get().has(git.get().path(ideas))) {
                git.get().close();
                return Optional.empty();
            }
            return git;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What git has can't be read. */
    final MojoExecutionException unreadable(IOException problem) {
        return new MojoExecutionException(
                "can't read what was committed in the git repository of " + ideasName() + ": "
                        + DiskFailure.reason(problem),
                problem);
    }
}
