package io.github.gsocideas.maven;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.MarkedFile;
import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.importing.DateOrder;
import io.github.gsocideas.importing.IdeaFormat;
import io.github.gsocideas.importing.ImportFailure;
import io.github.gsocideas.importing.ImportReport;
import io.github.gsocideas.importing.ImportSettings;
import io.github.gsocideas.importing.ImportedPages;
import io.github.gsocideas.importing.PageImport;
import io.github.gsocideas.report.Surplus;
import io.github.gsocideas.schema.IdeaSchema;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that make idea files of a wiki's page. */
abstract class AbstractImportMojo extends AbstractGsocMojo {

    /** What {@code validate} takes for ideas unless it is told otherwise. */
    private static final List<String> IDEAS = List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md");

    private static final String DATE_FORMAT = "MM/dd/yyyy";

    /** Where in the output directory the report is. */
    private static final String REPORT = "import/report.md";

    /**
     * The page: its address on a MediaWiki, such as <code>https://wiki.example.org/wiki/GSoC_2026</code>, a file of wikitext,
     * the wiki's export of one or more pages as XML, or a Markdown file of many ideas. The goal <code>import</code> must be given
     * one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.from")
    private String from;

    /**
     * What the files are written in: <code>yaml</code>, or <code>md</code> for Markdown with the short fields as front matter.
     * An idea with a text that would come back from Markdown as another wikitext stays YAML.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.format", defaultValue = "yaml", required = true)
    private String format;

    /**
     * In which order the page's dates in numbers are: <code>dmy</code> for day, month, year, or <code>mdy</code>. Without
     * it, a date that may be either stays as it is, with a warning.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.importDates")
    private String importDates;

    /**
     * On a page without calls of the template, of which level the headings are that begin an idea each, from 1 to 6. Without
     * it, that at which most headings have a field's name below them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.ideaLevel")
    private Integer ideaLevel;

    /**
     * Other names by which the page calls the template, such as those of redirects to it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.templateAliases")
    private String[] templateAliases = {};

    /**
     * Whether what would be written is listed, and nothing is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * The wiki's extension tags beside those that every MediaWiki has, as <code>generate</code> has them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.extensionTags")
    private String[] extensionTags = {};

    /**
     * What the wikitext of ideas, and of the page around them, may call on the wiki, as <code>generate</code> has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.templates")
    private String[] templates = {};

    /**
     * How the wiki writes a date, as <code>generate</code> has it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.dateFormat", defaultValue = DATE_FORMAT, required = true)
    private String dateFormat;

    /**
     * Where the report is written: to <code>import/report.md</code> in this directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.outputDirectory", defaultValue = "${project.build.directory}/gsoc", required = true)
    private File outputDirectory;

    /** The directory of the idea files. */
    abstract Path ideas();

    /** How somebody sees what the page lacks. */
    abstract String checkCommand();

    /** Whether a page is named. */
    final boolean hasPage() {
        return from != null;
    }

    /** Whether nothing is to be written. */
    final boolean isDryRun() {
        return dryRun;
    }

    /** What the build must be told of the wiki, too, for its pages to be those that were imported: text by parameter. */
    final SortedMap<String, String> wikiSettings() {
        SortedMap<String, String> settings = new TreeMap<>();
        if (extensionTags.length > 0) {
            settings.put("extensionTags", String.join(",", extensionTags));
        }
        if (templates.length > 0) {
            settings.put("templates", String.join(",", templates));
        }
        if (!dateFormat.equals(DATE_FORMAT)) {
            settings.put("dateFormat", dateFormat);
        }
        return settings;
    }

    /** Reads the page, and tells what somebody should look at on it. */
    final ImportedPages importedPages(IdeaSchema schema) throws MojoExecutionException {
        ImportSettings settings = settings();
        PageSource source = PageSource.read(from, this);
        source.revision()
                .ifPresent(revision -> getLog().info("revision " + revision
                        + " of the page is read: when the ideas are first"
                        + " published, by gsoc:publish, say so with -Dgsoc.knownRevisions=" + revision));
        try {
            ImportedPages imported =
                    PageImport.run(settings.withTemplateAliases(source.otherNames(schema)), schema, source.pages());
            tell(imported.findings());
            return imported;
        } catch (ImportFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InvalidPathException e) {
            throw BuildOutput.invalidName(e);
        }
    }

    /** Writes the idea files, or lists them. */
    final void finish(ImportedPages imported) throws MojoExecutionException {
        try {
            if (dryRun) {
                list(imported);
            } else {
                write(imported);
            }
        } catch (InvalidPathException e) {
            throw BuildOutput.invalidName(e);
        }
    }

    private void tell(List<Finding> findings) throws MojoExecutionException {
        if (!findings.isEmpty()) {
            FindingsLog log = new FindingsLog(
                    escapingLog(),
                    finding -> finding.severity() == Severity.ERROR,
                    execution().terminal(),
                    FindingsLog.MOST,
                    dryRun ? Optional.empty() : Optional.of(displayName(report())));
            log.add(log.select(findings, Surplus.NONE));
        }
    }

    private ImportSettings settings() throws MojoExecutionException {
        Optional<DateOrder> order = Optional.empty();
        if (importDates != null) {
            order = DateOrder.of(importDates);
            if (order.isEmpty()) {
                throw new MojoExecutionException(
                        "<importDates>" + importDates + "</importDates> is neither dmy nor mdy");
            }
        }
        if (ideaLevel != null && (ideaLevel < 1 || ideaLevel > 6)) {
            throw new MojoExecutionException(
                    "<ideaLevel>" + ideaLevel + "</ideaLevel> is no heading's level: write 1 to 6");
        }
        IdeaFormat ideaFormat = IdeaFormat.of(format)
                .orElseThrow(
                        () -> new MojoExecutionException("<format>" + format + "</format> is neither yaml nor md"));
        return new ImportSettings(
                new IdeaFiles(
                        ideas(),
                        IDEAS,
                        List.of(),
                        projectDirectory(),
                        directories().baseDirectory()),
                schema(),
                List.of(templateAliases),
                order,
                Optional.ofNullable(ideaLevel),
                WikiParameters.extensionTags(extensionTags),
                WikiParameters.templates(templates),
                WikiParameters.dateFormat(dateFormat),
                ideaFormat);
    }

    private void list(ImportedPages imported) {
        imported.files().keySet().forEach(path -> getLog().info("would write " + displayName(ideaFile(path))));
        tellLeft(imported);
        getLog().info(found(imported) + "; nothing is written, since this is a dry run");
        tellUnsaid(imported, "");
        getLog().info(difference(imported));
        warnOfLeft(imported);
    }

    private void write(ImportedPages imported) throws MojoExecutionException {
        Path directory = ideas();
        try {
            SortedSet<String> late = new NewFiles(directory, projectDirectory()).write(imported.files());
            late.forEach(path -> getLog().warn(displayName(ideaFile(path)) + " has come there meanwhile, and is left"));
        } catch (IOException e) {
            throw new MojoExecutionException("can't write ideas into " + directory + ": " + DiskFailure.reason(e), e);
        } catch (InvalidPathException e) {
            throw BuildOutput.invalidName(e);
        }
        tellLeft(imported);
        getLog().info(found(imported) + "; " + new Quantity(imported.files().size(), "file") + " written to "
                + displayName(directory));
        String report = displayName(writeReport(imported));
        tellUnsaid(imported, ": " + report + " names the fields");
        getLog().info(difference(imported) + "; " + report
                + (imported.differences() == 0 ? " says what became of each" : " has each with both texts"));
        warnOfLeft(imported);
        getLog().info("see what the page lacks with: " + checkCommand());
    }

    private Path report() throws MojoExecutionException {
        return outputDirectory(outputDirectory).resolve(REPORT);
    }

    private Path writeReport(ImportedPages imported) throws MojoExecutionException {
        Path report = report();
        try {
            new MarkedFile(report, ImportReport.MARK, projectDirectory())
                    .write(imported.report().getBytes(StandardCharsets.UTF_8));
            return report;
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(report + " is there, and gsoc:import hasn't written it; move it away", e);
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the report " + report + ": " + DiskFailure.reason(e), e);
        }
    }

    private void tellLeft(ImportedPages imported) {
        imported.left()
                .forEach((path, there) -> getLog().info(displayName(ideaFile(path)) + " is not written: " + there));
    }

    /** What is compared with the page are all its files; a build makes its page of those that are there. */
    private void warnOfLeft(ImportedPages imported) {
        int left = imported.left().size();
        if (left > 0) {
            getLog().warn(new Quantity(left, "file") + " of the page " + (left == 1 ? "isn't" : "aren't")
                    + " written, since others are there; a build makes its page of those");
        }
    }

    /** Tells how many ideas aren't Markdown though that was asked for. */
    private void tellUnsaid(ImportedPages imported, String names) {
        long unsaid = imported.unsaidIdeas();
        if (unsaid > 0) {
            getLog().info(unsaid + " of these ideas " + (unsaid == 1 ? "is" : "are")
                    + " wikitext in YAML, since Markdown can't say " + (unsaid == 1 ? "it" : "them") + names);
        }
    }

    private static String found(ImportedPages imported) {
        return new Quantity(imported.ideas(), "idea") + " found";
    }

    private static String difference(ImportedPages imported) {
        String leftovers = imported.leftovers() == 0
                ? ""
                : "; " + new Quantity(imported.leftovers(), "thing") + " of the page left out";
        if (!imported.areOfCalls()) {
            return (imported.differences() == 0
                            ? "each value of the page is in the calls that generate makes, and no word is lost"
                            : "the calls that generate makes have " + new Quantity(imported.differences(), "difference")
                                    + " from the page")
                    + leftovers;
        }
        if (imported.differences() == 0) {
            return "the page that generate makes of them is the page that came in, byte for byte" + leftovers;
        }
        long spelling = imported.differences() - imported.weightyDifferences();
        return "the page that generate makes of them has " + new Quantity(imported.differences(), "difference")
                + (spelling > 0 ? " (" + spelling + " of them in spaces and order within a call)" : "") + leftovers;
    }

    private Path ideaFile(String path) {
        return ideas().resolve(path);
    }
}
