package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.disk.ChangedFiles;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.importing.CalledIdeas;
import io.github.gsocideas.importing.DateOrder;
import io.github.gsocideas.importing.IdeaFormat;
import io.github.gsocideas.importing.ImportFailure;
import io.github.gsocideas.importing.ImportSettings;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.Objections;
import io.github.gsocideas.publish.PageComparisons;
import io.github.gsocideas.publish.WikiComparison;
import io.github.gsocideas.pull.IdeaPull;
import io.github.gsocideas.pull.PullPlan;
import io.github.gsocideas.pull.PullPlanning;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings what people changed on the wiki into the idea files, of which nothing else changes: comments, the order of fields,
 * quotes, blocks and wrapped lines stay as they are. Reviews that people signed there become entries with <code>by</code> and
 * <code>date</code>, and an idea that only the wiki has becomes a new file. The ideas needn't be complete; the wiki is only read.
 *
 * @since 0.1.0
 */
@Mojo(name = "pull", requiresProject = false, threadSafe = true)
public final class PullMojo extends AbstractWikiMojo {

    private static final String KEEP = "keep";
    private static final String WIKI = "wiki";

    /**
     * What becomes of a value that was changed in the file and on the wiki, or of which nobody knows where it was changed:
     * <code>keep</code> leaves the file as it is and fails the build at the end, <code>wiki</code> takes the wiki's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.conflicts", defaultValue = KEEP, required = true)
    private String conflicts;

    /**
     * Whether what would change is shown, as a unified diff of each file, and nothing is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.pull.skip", defaultValue = "false")
    private boolean skipPull;

    @Override
    boolean isSkipped() {
        return skipPull;
    }

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        if (!Set.of(KEEP, WIKI).contains(conflicts)) {
            throw new MojoExecutionException("<conflicts>" + conflicts + "</conflicts> is neither keep nor wiki");
        }
        WikiAddress address = address();
        pageSettings().title(); // refuses a wrong one before anything is read
        CheckedIdeas checked = ideasAsTheyAre();
        Set<String> paths = paths();
        PullPlanning planning = planning(checked, paths);
        WikiComparison comparison = compare(
                address,
                checked,
                false,
                (comparisons, page, compared) -> plan(planning, comparisons, page, compared, paths));
        PullPlan plan = planning.plan();
        plan.remarks().forEach(this::tell);
        if (dryRun) {
            plan.changed().keySet().forEach(path -> show(plan, path));
            plan.created().keySet().forEach(path -> show(plan, path));
        } else {
            write(plan);
        }
        String outcome = "pull: " + plan + (dryRun ? "; nothing is written, since this is a dry run" : "");
        if (!comparison.failed().isEmpty()) {
            getLog().info(outcome);
        }
        fail(reasons(comparison.failed()), "pulled");
        if (plan.open() > 0) {
            throw new MojoFailureException(outcome + "; each is named above, with all its texts and how to decide");
        }
        getLog().info(outcome);
    }

    private PullPlanning planning(CheckedIdeas checked, Set<String> paths) throws MojoExecutionException {
        try {
            return new PullPlanning(
                    IdeaPull.of(request(), checked.schema()),
                    files(),
                    this::ideaFileName,
                    conflicts.equals(WIKI),
                    paths);
        } catch (InvalidSchemaException e) {
            throw refused(e);
        }
    }

    private Set<String> paths() throws MojoExecutionException {
        try {
            return IdeasDirectory.list(request().files()).paths();
        } catch (IOException e) {
            throw unreadableIdeas(e);
        }
    }

    private void plan(
            PullPlanning planning,
            PageComparisons comparisons,
            CheckedPage page,
            ComparedPage compared,
            Set<String> paths)
            throws MojoExecutionException {
        WikiLog.tellWhole(getLog(), compared);
        new Objections(comparisons).toPulling(compared).ifPresent(getLog()::warn);
        try {
            planning.addValues(compared);
            if (compared.hasNewIdeas()) {
                planning.addIdeas(compared, calls(comparisons, compared, paths), page.directory());
            }
        } catch (ImportFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw unreadableIdeas(e);
        }
    }

    private MojoExecutionException unreadableIdeas(IOException problem) {
        return new MojoExecutionException(
                "can't read the ideas in " + ideasName() + ": " + DiskFailure.reason(problem), problem);
    }

    /** The calls of a page, as files in the format that most ideas have. */
    private CalledIdeas calls(PageComparisons comparisons, ComparedPage page, Set<String> paths)
            throws MojoExecutionException {
        long markdown = paths.stream().filter(path -> path.endsWith(".md")).count();
        ImportSettings settings = new ImportSettings(
                request().files(),
                request().schema(),
                List.of(),
                DateOrder.of(request().dateFormat()),
                Optional.empty(),
                request().extensionTags(),
                request().templates(),
                request().dateFormat(),
                2 * markdown > paths.size() ? IdeaFormat.MARKDOWN : IdeaFormat.YAML);
        return CalledIdeas.of(
                settings,
                comparisons.reader().schema(),
                page.title().text(),
                page.there().map(WikiPage::text).orElse(""),
                comparisons.reader().template());
    }

    private ChangedFiles files() throws MojoExecutionException {
        return new ChangedFiles(request().files().directory(), projectDirectory());
    }

    private void tell(PullPlan.Remark remark) {
        String line = (remark.path().isEmpty() ? "" : ideaFileName(remark.path()) + ": ") + remark.message();
        switch (remark.weight()) {
            case DONE -> getLog().info(line);
            case LEFT -> getLog().warn(line);
            case OPEN -> getLog().error(line);
        }
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private void show(PullPlan plan, String path) {
        plan.diff(path, ideaFileName(path)).forEach(getLog()::info);
    }

    private void write(PullPlan plan) throws MojoExecutionException {
        int changedMeanwhile = 0;
        SortedMap<String, byte[]> created = new TreeMap<>();
        plan.created().forEach((path, content) -> created.put(path, bytes(content)));
        try {
            for (Map.Entry<String, PullPlan.ChangedFile> file : plan.changed().entrySet()) {
                if (!files().write(
                                file.getKey(),
                                bytes(file.getValue().before()),
                                bytes(file.getValue().after()))) {
                    changedMeanwhile++;
                    getLog().error(ideaFileName(file.getKey()) + " has changed while it was compared, and is left");
                }
            }
            for (String path : new NewFiles(request().files().directory(), projectDirectory()).write(created)) {
                changedMeanwhile++;
                getLog().error(ideaFileName(path) + " has come there meanwhile, and is left");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't write ideas into " + ideasName() + ": " + DiskFailure.reason(e), e);
        }
        if (changedMeanwhile > 0) {
            throw new MojoExecutionException(new Quantity(changedMeanwhile, "file") + " changed meanwhile: pull again");
        }
    }
}
