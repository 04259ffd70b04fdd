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
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.proof.Difference;
import io.github.gsocideas.proof.PageProof;
import io.github.gsocideas.proof.Proof;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.IdeaSet;
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
        Map<String, EncodedIdea> ideas = encode(validate(documents, validator), schema);
        ideas.values().forEach(this::prove);
        String page = page(frame(), ideas);
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

    private Map<String, EncodedIdea> encode(Map<String, Idea> ideas, IdeaSchema schema) {
        IdeaEncoder encoder = new IdeaEncoder(
                schema,
                request.dateFormat().formatter(),
                new WikitextSanitizer(request.extensionTags()),
                request.linkBase());
        Map<String, EncodedIdea> encoded = new LinkedHashMap<>();
        ideas.forEach((path, idea) -> PluginFault.guard(idea.file(), findings, () -> encoder.encode(idea))
                .ifPresent(call -> encoded.put(path, call)));
        encoded.values().forEach(idea -> findings.addAll(idea.findings()));
        findings.addAll(NoteClashes.find(encoded.values(), request.extensionTags()));
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
                            "this is a fault of the plugin: " + PluginFault.REPORT + ", and the one before it"))
                    .ifPresent(findings::add);
        }
        return page;
    }

    private PageFrame frame() {
        try {
            Optional<SourceText> frame = IdeasDirectory.frame(request.files());
            frame.map(InvisibleCharacters::find).ifPresent(findings::addAll);
            return frame.isPresent() ? PageFrame.of(frame.get(), request.extensionTags()) : PageFrame.NONE;
        } catch (UnreadableException e) {
            findings.add(e.finding());
            return PageFrame.NONE;
        }
    }
}
