package io.github.gsocideas.check;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.ReferableFiles;
import io.github.gsocideas.encoding.WikitextCheck;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.validation.rules.IdeaSet;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The ideas of a project, read and checked.
 *
 * @param schema what they were held against
 * @param sanitizer what keeps authors' wikitext within its argument
 * @param linkBase where the idea files are on the web
 * @param frame what the page has around them
 * @param ideas the ideas by their path in the ideas directory, in the page's order, without fields that are wrong
 * @param findings what is wrong, sorted by place
 * @param files how many idea files were looked at, and the page's frame and the directory if there is a finding there
 */
public record CheckedIdeas(
        IdeaSchema schema,
        WikitextSanitizer sanitizer,
        LinkBase linkBase,
        PageFrame frame,
        Map<String, Idea> ideas,
        List<Finding> findings,
        int files) {

    /**
     * Reads and checks ideas.
     *
     * @throws MojoExecutionException when there is nothing to check, or nothing to check it by
     */
    public static CheckedIdeas check(CheckRequest request) throws MojoExecutionException {
        try {
            IdeaSchema schema = request.schema().read();
            return check(request, IdeaValidator.of(schema), documents(request, schema));
        } catch (InvalidSchemaException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the ideas directory " + request.files().directory() + " can't be read: " + DiskFailure.reason(e),
                    e);
        }
    }

    private static CheckedIdeas check(
            CheckRequest request, IdeaValidator validator, Map<String, IdeaDocument> documents) {
        IdeaSchema schema = validator.schema();
        Path directory = request.files().directory();
        IdeaSet set = new IdeaSet(
                IdeasDirectory.displayName(directory, request.files().baseDirectory()),
                String.valueOf(directory.getFileName()),
                documents,
                ReferableFiles.of(schema, request.schema().basedir()));
        List<Finding> findings = new ArrayList<>(validator.validate(set).stream()
                .map(finding -> request.missingFields().weigh(finding, schema))
                .toList());
        findings.addAll(sameOutput(documents));
        Map<String, List<Finding>> faults = findings.stream().collect(Collectors.groupingBy(Finding::file));
        Map<String, Idea> ideas = new LinkedHashMap<>();
        documents.forEach((path, document) ->
                ideas.put(path, Idea.of(document, schema, faults.getOrDefault(document.file(), List.of()))));
        WikitextSanitizer sanitizer = new WikitextSanitizer(request.extensionTags());
        ideas.values().forEach(idea -> findings.addAll(WikitextCheck.of(idea, sanitizer, request.linkBase())));
        PageFrame frame = frame(request, sanitizer, findings);
        Stream<String> faulty = findings.stream().map(Finding::file);
        Stream<String> read = documents.values().stream().map(IdeaDocument::file);
        return new CheckedIdeas(
                schema,
                sanitizer,
                request.linkBase(),
                frame,
                ideas,
                findings.stream().sorted(Finding.BY_PLACE).toList(),
                (int) Stream.concat(faulty, read).distinct().count());
    }

    private static Map<String, IdeaDocument> documents(CheckRequest request, IdeaSchema schema)
            throws IOException, MojoExecutionException {
        Path directory = request.files().directory();
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new MojoExecutionException("the ideas directory " + directory + " is a file, not a directory;"
                    + " say where the ideas are with <ideasDirectory> or -Dgsoc.ideasDirectory");
        }
        if (!Files.isDirectory(directory)) {
            throw new MojoExecutionException("the ideas directory " + directory
                    + " is not there; make it, or say where it is with <ideasDirectory> or -Dgsoc.ideasDirectory");
        }
        Map<String, IdeaDocument> documents = IdeasDirectory.read(request.files(), schema);
        if (documents.isEmpty()) {
            throw new MojoExecutionException("there is no idea in " + directory + ": no file is like "
                    + String.join(", ", request.files().includes()));
        }
        return documents;
    }

    /**
     * Two files that differ only in what comes after the dot, or in letter case, become the same wikitext file; and no
     * file and directory have the same name.
     */
    private static List<Finding> sameOutput(Map<String, IdeaDocument> documents) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> outputs = new HashMap<>();
        documents.forEach((path, document) -> {
            String earlier = outputs.putIfAbsent(caseless(path), document.file());
            if (earlier != null) {
                findings.add(sameOutput(document, "become the same wikitext file as " + earlier));
            }
        });
        documents.forEach((path, document) -> directories(caseless(path))
                .filter(outputs::containsKey)
                .forEach(directory -> findings.add(sameOutput(
                        document,
                        "come into a directory that has the name of the wikitext file of " + outputs.get(directory)))));
        return findings;
    }

    private static Finding sameOutput(IdeaDocument document, String clash) {
        return Finding.error(
                "file", document.file(), Position.START, "the file would " + clash, "rename one of the two");
    }

    private static String caseless(String path) {
        return outputPath(path).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> directories(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i));
    }

    /** An idea file's path with the wikitext file's extension instead of its own, if it has one. */
    public static String outputPath(String path) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + ".wiki";
    }

    private static PageFrame frame(CheckRequest request, WikitextSanitizer sanitizer, List<Finding> findings) {
        try {
            Optional<SourceText> frame = IdeasDirectory.frame(request.files());
            return frame.isPresent() ? PageFrame.of(frame.get(), sanitizer.extensionTags()) : PageFrame.NONE;
        } catch (UnreadableException e) {
            findings.add(e.finding());
            return PageFrame.NONE;
        }
    }
}
