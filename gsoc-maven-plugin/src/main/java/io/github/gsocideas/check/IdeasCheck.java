package io.github.gsocideas.check;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.disk.ReferableFiles;
import io.github.gsocideas.disk.RepositoryFiles;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.disk.UnreadFiles;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.DividedCalls;
import io.github.gsocideas.page.FrameCheck;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.proof.Difference;
import io.github.gsocideas.proof.PageProof;
import io.github.gsocideas.proof.Proof;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.IdeaSetValidator;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way from idea files to ideas that are proven: each file is read once, held against the schema, encoded as a call, and
 * the call is read back and compared with the record; at last the page of them all is read back. Each idea goes all the way
 * before the next, and no more is kept of it than the page needs. Whatever a step finds wrong, the steps after it run all the
 * same, so that one build reports everything.
 */
public final class IdeasCheck {

    private final CheckRequest request;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final KeptFindings kept = new KeptFindings(findings);
    private final Sights sights = new Sights();

    private IdeasCheck(CheckRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** The same for whom it is no matter how far it is. */
    public static CheckedIdeas check(CheckRequest request) throws ConfigurationException, InvalidSchemaException {
        return check(request, Progress.NONE);
    }

    /**
     * Checks ideas.
     *
     * @param progress is told after each idea file
     * @throws ConfigurationException when there is nothing to check, or the disk doesn't let it be read
     * @throws InvalidSchemaException when there is nothing to check it by
     */
    public static CheckedIdeas check(CheckRequest request, Progress progress)
            throws ConfigurationException, InvalidSchemaException {
        return new IdeasCheck(request, progress).check();
    }

    private CheckedIdeas check() throws ConfigurationException, InvalidSchemaException {
        CheckedSchema checked = request.schema().read();
        checked.files().forEach(sights::content);
        findings.addAll(checked.warnings());
        IdeaSchema schema = checked.schema();
        IdeaValidator validator = IdeaValidator.of(schema);
        WikitextSanitizer sanitizer = new WikitextSanitizer(
                request.extensionTags(),
                AllowedCalls.of(schema.commonTemplates())
                        .with(schema.templates())
                        .with(request.templates()));
        IdeasDirectory directory = list();
        Map<String, PageCalls> calls = check(
                directory,
                new IdeaSetValidator(validator, set(schema)),
                new IdeaEncoder(schema, request.dateFormat().formatter(), sanitizer, links()),
                new SharedPages(request.division(), sanitizer));
        findings.addAll(FileNames.find(directory));
        findings.addAll(OutputClashes.find(directory));
        findings.addAll(SubpageTitles.find(directory, request.division()));
        UnreadFiles unread = directory.unread();
        findings.addAll(UnreadIdeas.find(unread, schema));
        List<CheckedPage> pages = pages(frame(sanitizer), calls, directory);
        return new CheckedIdeas(
                schema,
                pages,
                findings.stream().sorted(Finding.BY_PLACE).toList(),
                kept.surplus(),
                files(directory),
                unread.inDirectory(),
                sights.all().filter(seen -> kept.surplus().size() == 0));
    }

    /** How many idea files there are, and other files with a finding. */
    private int files(IdeasDirectory directory) {
        Set<String> others = findings.stream().map(Finding::file).collect(Collectors.toCollection(HashSet::new));
        directory.paths().forEach(path -> others.remove(directory.file(path)));
        return directory.paths().size() + others.size();
    }

    private IdeasDirectory list() throws ConfigurationException {
        Path directory = request.files().directory();
        try {
            IdeasDirectory ideas = IdeasDirectory.list(request.files(), sights);
            if (ideas.paths().isEmpty()) {
                throw new ConfigurationException("there is no idea in " + directory + ": " + whyNone());
            }
            return ideas;
        } catch (IOException e) {
            throw new ConfigurationException(DiskFailure.ofIdeasDirectory(directory, e), e);
        }
    }

    private LinkBase links() {
        return request.linkBase().with(RepositoryFiles.of(request.files(), sights)::missing);
    }

    /** Why no file of the directory is an idea. */
    private String whyNone() throws IOException {
        IdeaFiles files = request.files();
        long excluded = IdeasDirectory.list(files.withoutExcludes()).paths().size();
        String includes = String.join(", ", files.includes());
        return excluded == 0
                ? "no file is like " + includes
                : "all that is like " + includes + " (" + new Quantity(excluded, "file")
                        + ") is taken out by <excludes>: " + String.join(", ", files.excludes());
    }

    private IdeaSet set(IdeaSchema schema) {
        Path directory = request.files().directory();
        return new IdeaSet(
                IdeasDirectory.displayName(directory, request.files().baseDirectory()),
                String.valueOf(directory.getFileName()),
                ReferableFiles.find(schema, request.schema().basedir(), sights));
    }

    /** Checks each idea. Nothing of it is kept but its findings and its call. */
    private Map<String, PageCalls> check(
            IdeasDirectory directory, IdeaSetValidator validator, IdeaEncoder encoder, SharedPages shared) {
        DividedCalls calls = new DividedCalls(request.division());
        UnseenFields unseen = new UnseenFields(validator.shownFields(), request.extensionTags());
        int done = 0;
        for (String path : directory.paths()) {
            PluginFault.guard(directory.file(path), findings, () -> {
                        int before = findings.size();
                        IdeaDocument document = directory.read(path, validator.schema());
                        Idea idea = Idea.of(document, validator.schema(), validate(path, document, validator));
                        EncodedIdea encoded = encoder.encode(idea);
                        findings.addAll(KeptFindings.ofFile(encoded.findings()));
                        findings.addAll(KeptFindings.ofFile(UnshownKeys.find(idea)));
                        findings.addAll(shared.add(path, encoded));
                        prove(encoded);
                        TemplateCall call =
                                encoded.call().without(missing(encoded, unseen, validator.schema(), before));
                        SameSlip.joinInvisible(findings.subList(before, findings.size()));
                        document.source().ifPresent(source -> quote(source, before));
                        return call;
                    })
                    .ifPresent(call -> calls.add(path, call));
            kept.trim();
            progress.done(++done, directory.paths().size());
        }
        findings.addAll(shared.findings());
        validator.validateWhole().ifPresent(findings::add);
        return calls.calls();
    }

    /** Adds the lines that the findings about a file are about, as long as it is known. */
    private void quote(SourceText source, int from) {
        findings.subList(from, findings.size())
                .replaceAll(finding -> finding.file().equals(source.file()) ? finding.withLine(source) : finding);
    }

    private List<Finding> validate(String path, IdeaDocument document, IdeaSetValidator validator) {
        List<Finding> faults = validator.validate(path, document).stream()
                .map(finding -> request.missingFields().weigh(finding, validator.schema()))
                .toList();
        findings.addAll(faults);
        return faults;
    }

    /** The parameters of fields of which a wiki shows nothing, and that are missing therefore. */
    private Set<String> missing(EncodedIdea encoded, UnseenFields unseen, IdeaSchema schema, int before) {
        Set<String> parameters = new HashSet<>();
        unseen.find(encoded).forEach((field, missing) -> {
            for (Finding finding : missing) {
                SameSlip.dropRemarks(findings.subList(before, findings.size()), finding);
                findings.add(request.missingFields().weigh(finding, schema));
            }
            field.parameter().ifPresent(parameters::add);
        });
        return parameters;
    }

    /** Proves what can be written; of a value that can't there is a finding already. */
    private void prove(EncodedIdea encoded) {
        Idea idea = encoded.idea();
        if (encoded.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING)) {
            Proof.difference(idea, encoded.call(), encoded.markdown(), request.extensionTags())
                    .map(difference -> unproven(idea.file(), difference))
                    .ifPresent(findings::add);
        }
    }

    /** Other words are a warning, since the proof may be mistaken in them, and nobody's build must wait for us to mend it. */
    private static Finding unproven(String file, Difference difference) {
        return new Finding(
                difference.isOfWords() ? Severity.WARNING : Severity.ERROR,
                "proof",
                file,
                Position.START,
                "",
                (difference.isOfWords() ? "a wiki may not show" : "a wiki would not show") + " what is written here: "
                        + difference.message(),
                (difference.isOfWords() ? "look at it on the wiki; " : "") + "this is a fault of the plugin: "
                        + PluginFault.REPORT);
    }

    /** Composes the pages, the frame around the page itself, and proves them where there is no error yet. */
    private List<CheckedPage> pages(PageFrame frame, Map<String, PageCalls> calls, IdeasDirectory directory) {
        boolean isProven = findings.stream().allMatch(finding -> finding.severity() == Severity.WARNING);
        PageFrame whole = request.division()
                .divided()
                .map(title -> frame.withSubpages(title, calls))
                .orElse(frame);
        List<CheckedPage> pages = new ArrayList<>();
        calls.forEach((subdirectory, some) -> {
            PageFrame around = subdirectory.equals(PageDivision.WHOLE) ? whole : PageFrame.NONE;
            pages.add(new CheckedPage(subdirectory, some, page(around, some, directory, isProven)));
        });
        return pages;
    }

    /** Composes a page, and proves it where that is asked for. No wiki takes one that is too large. */
    private String page(PageFrame frame, PageCalls calls, IdeasDirectory directory, boolean isProven) {
        if (calls.isTooLarge()) {
            return "";
        }
        String page = WikiPage.compose(frame, calls.byPath());
        if (isProven) {
            PageProof.unread(page, frame.before().length(), calls.byPath(), request.extensionTags())
                    .map(path -> Finding.error(
                            "proof",
                            directory.file(path),
                            Position.START,
                            "a wiki would not show this idea on the page: something before it, or around all ideas,"
                                    + " takes it in",
                            "this is a fault of the plugin: " + PluginFault.REPORT + ", and the one before it"))
                    .ifPresent(findings::add);
        }
        return page;
    }

    private PageFrame frame(WikitextSanitizer sanitizer) {
        try {
            Optional<SourceText> frame = IdeasDirectory.frame(request.files(), sights);
            frame.map(InvisibleCharacters::find).ifPresent(findings::addAll);
            frame.map(source -> FrameCheck.findings(source, sanitizer)).ifPresent(findings::addAll);
            return frame.isPresent() ? PageFrame.of(frame.get(), request.extensionTags()) : PageFrame.NONE;
        } catch (UnreadableException e) {
            findings.add(e.finding());
            return PageFrame.NONE;
        }
    }
}
