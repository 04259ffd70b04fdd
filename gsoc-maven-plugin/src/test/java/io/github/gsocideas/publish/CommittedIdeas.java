package io.github.gsocideas.publish;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.GitHistory;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;

/** Ideas that are committed, held against a page of a wiki that needs no wiki. */
final class CommittedIdeas implements AutoCloseable {

    private final Path root;
    private final Git git;
    private Optional<Publication> base = Optional.empty();
    private Optional<WikiRevision> byOthers = Optional.empty();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    CommittedIdeas(Path root) throws Exception {
        this.root = root;
        this.git = Git.init().setDirectory(root.toFile()).call();
    }

    /** Commits an idea file with all that is asked of one. */
    void commit(String path, String title, String more) throws Exception {
        Path file = root.resolve("ideas").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "project: " + title + "\ndate: 2026-02-01\ncontact: Ada Obi\ndifficulty: High\nskills: C\ndesc: Words\n"
                        + "outcomes: N/A\nsteps: N/A\nreferences: N/A\n" + more);
        commit();
    }

    /** Commits that an idea file is gone. */
    void delete(String path) throws Exception {
        Files.delete(root.resolve("ideas").resolve(path));
        commit();
    }

    private void commit() throws Exception {
        now = now.plusSeconds(60);
        PersonIdent author = new PersonIdent("Ada Obi", "ada@example.org", now, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit()
                .setMessage("Ideas")
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .call();
    }

    /** The page of all ideas, as it is generated. */
    String page() throws Exception {
        return checked().page();
    }

    /** Publishes them to a page as it is on the wiki; gives the page since. */
    String publish(String wiki) throws Exception {
        MergedPage merged = merged(wiki);
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            EditSummary summary = new EditSummary(
                    "words",
                    Optional.of(history.head()),
                    Digest.of(merged.after()),
                    merged.calls().size(),
                    Digest.NONE,
                    merged.kept());
            base = Publication.of(new WikiRevision(
                    "Ideas", 1, 0, "2026-02-01T00:00:00Z", "Publisher", summary.line(), merged.after()));
        }
        return merged.after();
    }

    /** As if another account than this had published them. */
    void publishedByAnother() {
        byOthers = base.map(Publication::revision);
        base = Optional.empty();
    }

    /** How a page of the wiki stands to them. */
    MergedPage merged(String wiki) throws Exception {
        return compared(wiki).merged();
    }

    /** The same without what is gone from the repo. */
    MergedPage mergedWithoutOrphans(String wiki) throws Exception {
        return compared(wiki, true).merged();
    }

    /** How a page of the wiki stands to them, and what is known of it. */
    ComparedPage compared(String wiki) throws Exception {
        return compared(wiki, false);
    }

    private ComparedPage compared(String wiki, boolean removesOrphans) throws Exception {
        KnownPage known = new KnownPage(
                Optional.of(new WikiPage("Ideas", 2, "2026-03-01T00:00:00Z", wiki, false)),
                base,
                base,
                Optional.empty(),
                byOthers,
                Optional.empty());
        CheckedIdeas checked = checked();
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            RepoHistory repo =
                    new RepoHistory(Optional.of(history), "ideas", new IdeaCalls(request(), checked.schema()), checked);
            return ComparedPage.of(
                    new PageTitle("Ideas"),
                    checked.pages().get(0),
                    known,
                    new PageReader(checked.schema(), TemplateName.of("GSoC Project"), Wikitext.EXTENSION_TAGS),
                    repo.since(known, checked.pages().get(0)),
                    List.of(),
                    removesOrphans);
        }
    }

    private CheckedIdeas checked() throws Exception {
        return IdeasCheck.check(request());
    }

    private CheckRequest request() {
        return new CheckRequest(
                new IdeaFiles(root.resolve("ideas"), List.of("**/*.yaml"), List.of(), root, root),
                new SchemaParameter("gsoc-project", root, root),
                MissingFields.FAIL,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
    }

    @Override
    public void close() {
        git.close();
    }
}
