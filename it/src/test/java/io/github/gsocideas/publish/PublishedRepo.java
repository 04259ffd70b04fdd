package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.ChangedFiles;
import io.github.gsocideas.disk.GitHistory;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.importing.CalledIdeas;
import io.github.gsocideas.importing.DateOrder;
import io.github.gsocideas.importing.IdeaFormat;
import io.github.gsocideas.importing.ImportSettings;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.pull.IdeaPull;
import io.github.gsocideas.pull.PullPlan;
import io.github.gsocideas.pull.PullPlanning;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAccount;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository of ideas, with a page that it is published to. */
final class PublishedRepo implements AutoCloseable {

    private final Path root;
    private final Git git;
    private final PageTitle title;
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private PublishedRepo(Path root, Git git, String title) {
        this.root = root;
        this.git = git;
        this.title = new PageTitle(title);
    }

    static PublishedRepo in(Path directory, String title) throws Exception {
        Path root = Files.createTempDirectory(directory, "repo");
        Files.createDirectory(root.resolve("ideas"));
        return new PublishedRepo(root, Git.init().setDirectory(root.toFile()).call(), title);
    }

    /** Where the idea files are. */
    Path ideas() {
        return root.resolve("ideas");
    }

    void write(String path, String text) throws Exception {
        Path file = ideas().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** An idea with all that is asked of one. */
    static String idea(String title, String skills, String desc, String steps) {
        return """
                project: %s
                date: 2026-02-01
                contact: Ada Obi
                difficulty: High
                skills: %s
                desc: |
                  %s
                outcomes: N/A
                steps: |
                  %s
                references: N/A
                """.formatted(title, skills, desc.replace("\n", "\n  "), steps.replace("\n", "\n  "));
    }

    /** Commits all that is there, a minute after the last commit. */
    String commit() throws Exception {
        now = now.plusSeconds(60);
        PersonIdent author = new PersonIdent("Ada Obi", "ada@example.org", now, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setMessage("Ideas")
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .call()
                .name();
    }

    /** Checks out another commit. */
    void checkout(String commit) throws Exception {
        git.checkout().setName(commit).call();
    }

    /** Merges another commit into what is checked out. */
    void merge(String commit) throws Exception {
        git.merge()
                .include(git.getRepository().resolve(commit))
                .setMessage("Merge")
                .call();
    }

    CheckRequest request() {
        return new CheckRequest(
                new IdeaFiles(ideas(), List.of("**/*.yaml", "**/*.md"), List.of(), root, root),
                new SchemaParameter("gsoc-project", root, root),
                MissingFields.FAIL,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
    }

    private CheckedPage page() throws Exception {
        CheckedIdeas checked = IdeasCheck.check(request());
        if (checked.summary().errors() > 0) {
            throw new IllegalStateException(checked.findings().toString());
        }
        return checked.pages().get(0);
    }

    PublishedComparison publish(WikiAccount account, WikiRevision... known) throws Exception {
        return publish(account, false, known);
    }

    PublishedComparison publish(WikiAccount account, boolean removesOrphans, WikiRevision... known) throws Exception {
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            return new PagePublisher(
                            account,
                            comparisons(account.wiki(), Optional.of(account.name()), history, removesOrphans, known))
                    .publish(title, page());
        }
    }

    /** Publishes a page of the template. */
    TemplatePublisher.Outcome publishTemplate(WikiAccount account, String template, String text, boolean overwrites)
            throws Exception {
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            return new TemplatePublisher(account, Checkout.of(Optional.of(history)), overwrites)
                    .publish(new PageTitle(template), text, false);
        }
    }

    /**
     * What is told of subpages that are none of the pages here.
     *
     * @param isDivided whether a directory of ideas makes a subpage
     */
    List<String> others(Wiki wiki, boolean isDivided) throws Exception {
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            return new OtherSubpages(
                            comparisons(wiki, Optional.empty(), history, false),
                            wiki.subpages(title, "GSoC Project"),
                            isDivided)
                    .lines();
        }
    }

    /** The same ideas, with another page that they are published to. */
    PublishedRepo on(String other) {
        return new PublishedRepo(root, git, other);
    }

    /** What is told of a change of the page around the ideas. */
    Optional<String> unpublishedFrame(Wiki wiki) throws Exception {
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            PageComparisons comparisons = comparisons(wiki, Optional.empty(), history, false);
            return comparisons.unpublishedFrame(comparisons.compare(title, page()), page());
        }
    }

    /** The page as somebody without an account compares it. */
    ComparedPage compare(Wiki wiki) throws Exception {
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            return comparisons(wiki, Optional.empty(), history, false).compare(title, page());
        }
    }

    /**
     * Brings what was changed on the wiki into the files.
     *
     * @param takesOpen whether that includes what both have changed
     */
    PullPlan pull(Wiki wiki, boolean takesOpen) throws Exception {
        CheckedIdeas checked = IdeasCheck.check(request());
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            PageComparisons comparisons = comparisons(wiki, Optional.empty(), history, false);
            ComparedPage page = comparisons.compare(title, checked.pages().get(0));
            PullPlanning planning = new PullPlanning(
                    IdeaPull.of(request(), checked.schema()),
                    new ChangedFiles(ideas(), root),
                    path -> path,
                    takesOpen,
                    IdeasDirectory.list(request().files()).paths());
            planning.addValues(page);
            if (page.hasNewIdeas()) {
                planning.addIdeas(
                        page,
                        CalledIdeas.of(
                                importSettings(),
                                checked.schema(),
                                title.text(),
                                page.there().orElseThrow().text(),
                                comparisons.reader().template()),
                        "");
            }
            PullPlan plan = planning.plan();
            for (Map.Entry<String, PullPlan.ChangedFile> file : plan.changed().entrySet()) {
                write(file.getKey(), file.getValue().after());
            }
            for (Map.Entry<String, String> file : plan.created().entrySet()) {
                write(file.getKey(), file.getValue());
            }
            return plan;
        }
    }

    private ImportSettings importSettings() {
        return new ImportSettings(
                request().files(),
                request().schema(),
                List.of(),
                DateOrder.of(request().dateFormat()),
                Optional.empty(),
                request().extensionTags(),
                request().templates(),
                request().dateFormat(),
                IdeaFormat.YAML);
    }

    private PageComparisons comparisons(
            Wiki wiki, Optional<String> account, GitHistory history, boolean removesOrphans, WikiRevision... known)
            throws Exception {
        CheckedIdeas checked = IdeasCheck.check(request());
        return new PageComparisons(
                wiki,
                account,
                new PageReader(
                        checked.schema(),
                        TemplateName.of("GSoC Project", wiki.otherNames("GSoC Project")),
                        Wikitext.EXTENSION_TAGS),
                new RepoHistory(Optional.of(history), "ideas", new IdeaCalls(request(), checked.schema()), checked),
                List.of(known),
                removesOrphans);
    }

    @Override
    public void close() {
        git.close();
    }
}
