package io.github.gsocideas.check;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.ReferableFiles;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.page.FrameCheck;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.proof.PageProof;
import io.github.gsocideas.proof.Proof;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from idea files to ideas that are proven: each file is read once, held against the schema, encoded as a call, and
 * the call is read back and compared with the record; at last the page of them all is read back. Every step takes what the
 * step before it returns. Whatever a step finds wrong, the steps after it run all the same, so that one build reports
 * everything.
 */
public final class IdeasCheck {

    /** How many templates, pages and functions the ideas of a page may call: each may come to 2 KiB then. */
    public static final int MOST_CALLS = 1000;

    private final CheckRequest request;
    private final List<Finding> findings = new ArrayList<>();

    private IdeasCheck(CheckRequest request) {
        this.request = request;
    }

    /**
     * Checks ideas.
     *
     * @throws ConfigurationException when there is nothing to check, or the disk doesn't let it be read
     * @throws InvalidSchemaException when there is nothing to check it by
     */
    public static CheckedIdeas check(CheckRequest request) throws ConfigurationException, InvalidSchemaException {
        return new IdeasCheck(request).check();
    }

    private CheckedIdeas check() throws ConfigurationException, InvalidSchemaException {
        IdeaSchema schema = request.schema().read();
        IdeaValidator validator = IdeaValidator.of(schema);
        Map<String, IdeaDocument> documents = read(schema);
        WikitextSanitizer sanitizer = new WikitextSanitizer(
                request.extensionTags(),
                AllowedCalls.DEFAULT.with(schema.templates()).with(request.templates()));
        Map<String, EncodedIdea> ideas = encode(validate(documents, validator), schema, sanitizer);
        ideas.values().forEach(this::prove);
        countCalls(ideas);
        findings.addAll(SharedIds.find(ideas.values(), sanitizer));
        String page = page(frame(sanitizer), ideas);
        Stream<String> faulty = findings.stream().map(Finding::file);
        Stream<String> read = documents.values().stream().map(IdeaDocument::file);
        return new CheckedIdeas(
                schema, page, ideas, findings.stream().sorted(Finding.BY_PLACE).toList(), (int)
                        Stream.concat(faulty, read).distinct().count());
    }

    private Map<String, IdeaDocument> read(IdeaSchema schema) throws ConfigurationException {
        Path directory = request.files().directory();
        try {
            Map<String, IdeaDocument> documents = IdeasDirectory.read(request.files(), schema);
            if (documents.isEmpty()) {
                throw new ConfigurationException("there is no idea in " + directory + ": no file is like "
                        + String.join(", ", request.files().includes()));
            }
            return documents;
        } catch (IOException e) {
            throw new ConfigurationException(DiskFailure.ofIdeasDirectory(directory, e), e);
        }
    }

    /** The ideas without the fields that are wrong. */
    private Map<String, Idea> validate(Map<String, IdeaDocument> documents, IdeaValidator validator) {
        IdeaSchema schema = validator.schema();
        Path directory = request.files().directory();
        IdeaSet set = new IdeaSet(
                IdeasDirectory.displayName(directory, request.files().baseDirectory()),
                String.valueOf(directory.getFileName()),
                documents,
                ReferableFiles.find(schema, request.schema().basedir()));
        validator.validate(set).stream()
                .map(finding -> request.missingFields().weigh(finding, schema))
                .forEach(findings::add);
        findings.addAll(FileNames.find(documents));
        findings.addAll(OutputClashes.find(documents));
        Map<String, List<Finding>> faults = findings.stream().collect(Collectors.groupingBy(Finding::file));
        Map<String, Idea> ideas = new LinkedHashMap<>();
        documents.forEach((path, document) ->
                ideas.put(path, Idea.of(document, schema, faults.getOrDefault(document.file(), List.of()))));
        return ideas;
    }

    private Map<String, EncodedIdea> encode(Map<String, Idea> ideas, IdeaSchema schema, WikitextSanitizer sanitizer) {
        IdeaEncoder encoder = new IdeaEncoder(schema, request.dateFormat().formatter(), sanitizer, request.linkBase());
        Map<String, EncodedIdea> encoded = new LinkedHashMap<>();
        ideas.forEach((path, idea) -> PluginFault.guard(idea.file(), findings, () -> encoder.encode(idea))
                .ifPresent(call -> encoded.put(path, call)));
        encoded.values().forEach(idea -> findings.addAll(idea.findings()));
        return encoded;
    }

    /** Proves what can be written; of a value that can't there is a finding already. */
    private void prove(EncodedIdea encoded) {
        Idea idea = encoded.idea();
        if (encoded.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING)) {
            PluginFault.guard(
                            idea.file(),
                            findings,
                            () -> Proof.difference(idea, encoded.call(), encoded.markdown(), request.extensionTags()))
                    .flatMap(difference -> difference)
                    .map(difference -> Finding.error(
                            "proof",
                            idea.file(),
                            Position.START,
                            "a wiki would not show what is written here: " + difference,
                            "this is a fault of the plugin: report it, with this file"))
                    .ifPresent(findings::add);
        }
    }

    /** Composes the page of all ideas, and proves it where there is no error yet. */
    private String page(PageFrame frame, Map<String, EncodedIdea> ideas) {
        Map<String, TemplateCall> calls = CheckedIdeas.calls(ideas);
        String page = WikiPage.compose(frame, calls);
        if (findings.stream().allMatch(finding -> finding.severity() == Severity.WARNING)) {
            PageProof.unread(page, frame.before().length(), calls, request.extensionTags())
                    .map(path -> Finding.error(
                            "proof",
                            ideas.get(path).idea().file(),
                            Position.START,
                            "a wiki would not show this idea on the page: something before it, or around all ideas,"
                                    + " takes it in",
                            "this is a fault of the plugin: report it, with this file and the one before it"))
                    .ifPresent(findings::add);
        }
        return page;
    }

    /** Tells the idea with which the page calls more than a wiki expands. */
    private void countCalls(Map<String, EncodedIdea> ideas) {
        int calls = 0;
        for (EncodedIdea idea : ideas.values()) {
            boolean wereFew = calls <= MOST_CALLS;
            calls += idea.calls();
            if (wereFew && calls > MOST_CALLS) {
                findings.add(Finding.error(
                        "page-size",
                        idea.idea().file(),
                        Position.START,
                        "with this idea the page calls more than " + MOST_CALLS
                                + " templates and functions, and a wiki would leave out what is behind them",
                        "call fewer of them, or give each sub-directory a page of its own"));
            }
        }
    }

    private PageFrame frame(WikitextSanitizer sanitizer) {
        try {
            Optional<SourceText> frame = IdeasDirectory.frame(request.files());
            frame.map(InvisibleCharacters::find).ifPresent(findings::addAll);
            frame.map(source -> FrameCheck.findings(source, sanitizer)).ifPresent(findings::addAll);
            return frame.isPresent() ? PageFrame.of(frame.get(), request.extensionTags()) : PageFrame.NONE;
        } catch (UnreadableException e) {
            findings.add(e.finding());
            return PageFrame.NONE;
        }
    }
}
