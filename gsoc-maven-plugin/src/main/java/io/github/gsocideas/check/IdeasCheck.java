package io.github.gsocideas.check;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeaContent;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.disk.ReferableFiles;
import io.github.gsocideas.disk.RepositoryFiles;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.disk.UnreadFiles;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.page.DividedCalls;
import io.github.gsocideas.page.FrameCheck;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.IdeaSetValidator;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The way from idea files to ideas that are proven: each file is read once, held against the schema, encoded as a call, and
 * the call is read back and compared with the record; at last the page of them all is read back. Each idea goes all the way
 * before the next, and no more is kept of it than the page needs. Whatever a step finds wrong, the steps after it run all the
 * same, so that one build reports everything.
 *
 * <p>What a file comes to by itself, a {@link CheckedFile}, may be known from an earlier build; what lies between the files is
 * found out each time.
 */
public final class IdeasCheck {

    private final CheckRequest request;
    private final KeptIdeas kept;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final BoundedFindings bounded = new BoundedFindings(findings);
    private final Sights sights = new Sights();

    private IdeasCheck(CheckRequest request, KeptIdeas kept, Progress progress) {
        this.request = request;
        this.kept = kept;
        this.progress = progress;
    }

    /** Checks ideas of which nothing is known, for whom it is no matter how far it is. */
    public static CheckedIdeas check(CheckRequest request) throws ConfigurationException, InvalidSchemaException {
        return check(request, new KeptIdeas(Optional.empty()), Progress.NONE);
    }

    /**
     * Checks ideas.
     *
     * @param kept what is known of an earlier build, and takes what is found for the next
     * @param progress is told after each idea file
     * @throws ConfigurationException when there is nothing to check, or the disk doesn't let it be read
     * @throws InvalidSchemaException when there is nothing to check it by
     */
    public static CheckedIdeas check(CheckRequest request, KeptIdeas kept, Progress progress)
            throws ConfigurationException, InvalidSchemaException {
        return new IdeasCheck(request, kept, progress).check();
    }

    private CheckedIdeas check() throws ConfigurationException, InvalidSchemaException {
        CheckedSchema checked = request.schema().read();
        checked.files().forEach(sights::content);
        findings.addAll(checked.warnings());
        IdeaSchema schema = checked.schema();
        RepositoryFiles repository = RepositoryFiles.of(request.files(), sights);
        IdeasDirectory directory = list();
        IdeaSet set = set(schema, directory);
        kept.open(new Surroundings(checked, set, repository));
        IdeaSetValidator validator = new IdeaSetValidator(schema, set, validator(schema));
        WikitextSanitizer sanitizer = new WikitextSanitizer(
                request.extensionTags(),
                AllowedCalls.of(schema.commonTemplates())
                        .with(schema.templates())
                        .with(request.templates()));
        Lazy<FileCheck> file = new Lazy<>(() -> new FileCheck(
                request,
                validator,
                new IdeaEncoder(
                        schema,
                        request.dateFormat().formatter(),
                        sanitizer,
                        request.linkBase().with(repository::missing)),
                sanitizer));
        Map<String, PageCalls> calls = check(directory, validator, file);
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
                bounded.surplus(),
                files(directory),
                unread.inDirectory(),
                sights.all().filter(seen -> bounded.surplus().size() == 0 && KeptIdeas.isLasting(findings)));
    }

    /** How many idea files there are, and other files with a finding. */
    private int files(IdeasDirectory directory) {
        Set<String> others = findings.stream().map(Finding::file).collect(Collectors.toCollection(HashSet::new));
        if (!others.isEmpty()) {
            directory.paths().forEach(path -> others.remove(directory.file(path)));
        }
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

    /** The validator: made now, or where an earlier build has made one of this schema, once it is needed. */
    private Supplier<IdeaValidator> validator(IdeaSchema schema) throws InvalidSchemaException {
        if (!kept.areThere()) {
            IdeaValidator validator = IdeaValidator.of(schema);
            return () -> validator;
        }
        return new Lazy<>(() -> {
            try {
                return IdeaValidator.of(schema);
            } catch (InvalidSchemaException e) {
                throw new IllegalStateException(e); // it was valid when the index was written, and is the same
            }
        });
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

    private IdeaSet set(IdeaSchema schema, IdeasDirectory ideas) {
        Path directory = request.files().directory();
        Path baseDirectory = request.files().baseDirectory();
        IdeaSet set = new IdeaSet(
                IdeasDirectory.displayName(directory, baseDirectory),
                String.valueOf(directory.getFileName()),
                Map.of());
        ReferableFiles files = ReferableFiles.find(
                schema, set.directoryNames(ideas.paths()), request.schema().basedir(), baseDirectory, sights);
        findings.addAll(files.findings());
        return set.with(files.names());
    }

    /** Checks each idea. Nothing of it is held but its findings and its call. */
    private Map<String, PageCalls> check(
            IdeasDirectory directory, IdeaSetValidator validator, Supplier<FileCheck> check) {
        DividedCalls calls = new DividedCalls(request.division());
        SharedPages shared = new SharedPages(request.division());
        int done = 0;
        for (String path : directory.paths()) {
            List<Finding> own = new ArrayList<>();
            PluginFault.guard(directory.file(path), own, () -> {
                        CheckedFile file = file(path, directory.read(path), validator, check, own);
                        own.addAll(file.worthTelling(shared.add(path, file.shared())));
                        own.addAll(file.unseen());
                        return file.call();
                    })
                    .ifPresent(call -> calls.add(path, call));
            findings.addAll(own);
            bounded.trim();
            progress.done(++done, directory.paths().size());
        }
        findings.addAll(shared.findings());
        validator.validateWhole(directory.paths().size()).ifPresent(findings::add);
        return calls.calls();
    }

    /** What a file comes to by itself, as is known, or else found out. */
    private CheckedFile file(
            String path,
            IdeaContent content,
            IdeaSetValidator validator,
            Supplier<FileCheck> check,
            List<Finding> own) {
        Optional<CheckedFile> known = kept.find(path, content, sights)
                .filter(file -> file.repeated().equals(validator.repeated(content.file(), file.unique())));
        if (known.isPresent()) {
            kept.keepFound();
            own.addAll(known.get().findings());
            return known.get();
        }
        sights.takeLatest();
        CheckedFile file = check.get().check(path, content.document(validator.schema()), own);
        kept.keep(path, content, file, sights.takeLatest());
        return file;
    }

    /** Composes the pages, the frame around the page itself, and proves them where there is no error yet. */
    private List<CheckedPage> pages(PageFrame frame, Map<String, PageCalls> calls, IdeasDirectory directory) {
        boolean isProven = findings.stream().allMatch(finding -> finding.severity() == Severity.WARNING);
        PageFrame whole = request.division()
                .divided()
                .map(title -> frame.withSubpages(title, calls))
                .orElse(frame);
        PageProofs proofs = new PageProofs(request.extensionTags(), kept.provenPages());
        List<CheckedPage> pages = new ArrayList<>();
        calls.forEach((subdirectory, some) -> {
            PageFrame around = subdirectory.equals(PageDivision.WHOLE) ? whole : PageFrame.NONE;
            String page = page(around, some, directory, Optional.of(proofs).filter(all -> isProven));
            pages.add(new CheckedPage(subdirectory, some, page));
        });
        if (sights.all().isPresent()) {
            kept.finish(isProven ? proofs.proven() : kept.provenPages());
        }
        return pages;
    }

    /** Composes a page, and proves it where that is asked for. No wiki takes one that is too large. */
    private String page(PageFrame frame, PageCalls calls, IdeasDirectory directory, Optional<PageProofs> proofs) {
        if (calls.isTooLarge()) {
            return "";
        }
        String page = WikiPage.compose(frame, calls.byPath());
        proofs.flatMap(all -> all.unread(frame, calls.byPath(), page))
                .map(path -> Finding.error(
                        "proof",
                        directory.file(path),
                        Position.START,
                        "a wiki would not show this idea on the page: something before it, or around all ideas,"
                                + " takes it in",
                        "this is a fault of the plugin: " + PluginFault.REPORT + ", and the one before it"))
                .ifPresent(findings::add);
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
