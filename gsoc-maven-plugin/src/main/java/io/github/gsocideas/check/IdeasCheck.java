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
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.page.DividedCalls;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.IdeaSetValidator;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.validation.rules.SetFinding;
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
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
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

    /** How many files are worth other threads: fewer are done before these are warm. */
    private static final int FEWEST = 500;

    /** More threads than these wait for one another. */
    private static final int MOST_THREADS = 8;

    private final CheckRequest request;
    private final KeptIdeas kept;
    private final Progress progress;
    private final IntUnaryOperator threads;
    private final List<Finding> findings = new ArrayList<>();
    private final BoundedFindings bounded = new BoundedFindings(findings);
    private final Sights sights = new Sights();

    private IdeasCheck(CheckRequest request, KeptIdeas kept, Progress progress, IntUnaryOperator threads) {
        this.request = request;
        this.kept = kept;
        this.progress = progress;
        this.threads = threads;
    }

    /** Checks ideas of which nothing is known, for whom it is no matter how far it is. */
    public static CheckedIdeas check(CheckRequest request) throws ConfigurationException, InvalidSchemaException {
        return check(request, new KeptIdeas(Optional.empty(), Optional.empty()), Progress.NONE);
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
        return check(request, kept, progress, IdeasCheck::threads);
    }

    /**
     * The same on so many threads.
     *
     * @param threads how many there are for a number of files
     */
    static CheckedIdeas check(CheckRequest request, KeptIdeas kept, Progress progress, IntUnaryOperator threads)
            throws ConfigurationException, InvalidSchemaException {
        return new IdeasCheck(request, kept, progress, threads).check();
    }

    /** On how many threads so many files are checked soonest. One processor is Java's compiler's as long as a check lasts. */
    private static int threads(int files) {
        int processors = Runtime.getRuntime().availableProcessors();
        return files < FEWEST ? 1 : Math.max(1, Math.min(processors - 1, MOST_THREADS));
    }

    private CheckedIdeas check() throws ConfigurationException, InvalidSchemaException {
        CheckedSchema checked = kept.read(request.schema());
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
        Lazy<FileChecks> checks = new Lazy<>(() -> new FileChecks(request, validator, sanitizer, repository));
        Map<String, PageCalls> calls = check(directory, validator, checks);
        addWhole(validator, checked, calls);
        findings.addAll(FileNames.find(directory));
        findings.addAll(OutputClashes.find(directory, calls.values()));
        findings.addAll(SubpageTitles.find(directory, request.division()));
        UnreadFiles unread = directory.unread();
        findings.addAll(UnreadIdeas.find(unread, schema));
        List<CheckedPage> pages = new PagesCheck(request, kept, sights, findings).check(sanitizer, calls, directory);
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

    /** Checks each idea, on several threads where that pays. Few of many files are new where others are known. */
    private Map<String, PageCalls> check(
            IdeasDirectory directory, IdeaSetValidator validator, Supplier<FileChecks> checks) {
        int number = threads.applyAsInt(directory.paths().size());
        if (number == 1 || kept.areThere()) {
            return check(directory, validator, checks, path -> {
                Sights read = new Sights();
                return new FileAhead(directory.read(path, read), read);
            });
        }
        try (FilesAhead ahead = new FilesAhead(directory, validator.schema(), checks.get(), number)) {
            return check(directory, validator, checks, path -> ahead.next());
        }
    }

    /** Takes one idea after the other. Nothing of it is held but its findings and its call. */
    private Map<String, PageCalls> check(
            IdeasDirectory directory,
            IdeaSetValidator validator,
            Supplier<FileChecks> checks,
            Function<String, FileAhead> files) {
        Lazy<FileCheck> check = new Lazy<>(() -> checks.get().seeing(sights));
        DividedCalls calls = new DividedCalls(request.division());
        SharedPages shared = new SharedPages(request.division());
        int done = 0;
        for (String path : directory.paths()) {
            List<Finding> own = new ArrayList<>();
            PluginFault.guard(directory.file(path), own, () -> {
                        CheckedFile file = file(path, files.apply(path), validator, check, own);
                        for (CheckedIdea idea : file.ideas()) {
                            validator.add(idea.values());
                            own.addAll(idea.worthTelling(shared.add(path, idea.shared())));
                            own.addAll(idea.unseen());
                        }
                        return file.ideas();
                    })
                    .ifPresent(ideas -> ideas.forEach(idea -> calls.add(path, idea.start(), idea.call())));
            findings.addAll(own);
            bounded.trim();
            progress.done(++done, directory.paths().size());
        }
        findings.addAll(shared.findings());
        return calls.calls();
    }

    /** Adds what is wrong with the directory as a whole. */
    private void addWhole(IdeaSetValidator validator, CheckedSchema checked, Map<String, PageCalls> pages) {
        int ideas = pages.values().stream().mapToInt(PageCalls::ideas).sum();
        for (SetFinding finding : validator.validateWhole(ideas)) {
            findings.add(checked.place(finding));
        }
    }

    /** What a file comes to by itself, as is known from an earlier build, or found out ahead of its turn, or else now. */
    private CheckedFile file(
            String path, FileAhead ahead, IdeaSetValidator validator, Supplier<FileCheck> check, List<Finding> own) {
        IdeaContent content = ahead.content();
        sights.add(ahead.read());
        Optional<CheckedFile> known =
                kept.find(path, content, sights).filter(file -> file.isStill(content.file(), validator));
        if (known.isPresent()) {
            kept.keepFound();
            own.addAll(known.get().findings());
            return known.get();
        }
        sights.takeLatest();
        Optional<CheckedFile> checked = ahead.checked().filter(file -> file.isStill(content.file(), validator));
        checked.ifPresent(file -> {
            sights.add(ahead.seen());
            own.addAll(file.findings());
        });
        CheckedFile file = checked.orElseGet(() -> check.get()
                .check(
                        path,
                        content.documents(validator.schema()),
                        unique -> validator.repeated(content.file(), unique),
                        own));
        kept.keep(path, content, file, sights.takeLatest());
        return file;
    }
}
