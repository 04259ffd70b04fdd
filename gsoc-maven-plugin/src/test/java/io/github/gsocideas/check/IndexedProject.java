package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.MachineKey;
import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A project of ideas whose checks leave an index, one for the next: each field of its schema has one of the things by which an
 * idea may depend on others, or on the disk.
 *
 * @param directory the project's own
 * @param division which pages the ideas come to
 */
record IndexedProject(Path directory, PageDivision division) {

    static final String PARTS = """
            {"$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json", "type": "object",
             "required": ["name", "text"],
             "properties": {
               "name": {"title": "Name", "type": "string", "minLength": 1, "x-parameter": "Name", "x-role": "heading",
                        "x-unique": true},
               "anchor": {"title": "Anchor", "type": "string", "minLength": 1, "x-parameter": "Anchor",
                          "x-role": "anchor", "x-unique": true},
               "mentor": {"title": "Mentor", "type": ["string", "array"], "x-parameter": "Mentor",
                          "items": {"type": "string"}, "x-fileIn": "mentors"},
               "team": {"title": "Team", "type": "string", "x-parameter": "Team",
                        "x-fileIn": {"files": "teams/{directory}/*.md", "key": "name", "ignoreCase": true}},
               "area": {"title": "Area", "type": "string", "x-parameter": "Area", "x-directoryName": true},
               "level": {"title": "Level", "enum": ["low", "high"], "x-parameter": "Level"},
               "text": {"title": "Text", "type": "string", "minLength": 1, "x-parameter": "Text",
                        "contentMediaType": "text/x-wiki", "x-preamble": true}}}
            """;

    private static final String SEVERAL = "\"x-ideaHeading\": 3, \"x-labels\": true, \"x-ideaList\": true, ";

    /** The same where a file may be several ideas. */
    static IndexedProject createOfSeveral(Path root, PageDivision division) throws IOException {
        IndexedProject project = create(root, division);
        project.edit("schema.json", "\"x-template\"", SEVERAL + "\"x-template\"");
        return project;
    }

    /** Lets the schema recommend something of the ideas as a whole, and of each. */
    void recommend() throws IOException {
        edit("parts.json", "\"enum\": [\"low\"", "\"x-recommendedValues\": 2, \"enum\": [\"low\"");
        edit("parts.json", "\"title\": \"Text\"", "\"x-recommended\": {\"maxLength\": 9}, \"title\": \"Text\"");
        edit("schema.json", "\"x-minIdeas\": 2", "\"x-minIdeas\": 2, \"x-recommendedIdeas\": 5");
    }

    /** Its schema and a mentor, and no idea yet. */
    static IndexedProject create(Path root, PageDivision division) throws IOException {
        IndexedProject project = new IndexedProject(Files.createDirectories(root.resolve("project")), division);
        Files.createDirectories(project.directory.resolve(".git"));
        project.write("schema.json", """
                {"$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json", "$ref": "parts.json",
                 "x-template": "Idea", "x-minIdeas": 2, "unevaluatedProperties": false}
                """);
        project.write("parts.json", PARTS);
        project.write("mentors/ada.yaml", "x: y\n");
        return project;
    }

    /** What a check finds without any index. */
    CheckedIdeas check() throws Exception {
        return IdeasCheck.check(request());
    }

    /** What a check finds with the index of the one before it. */
    Outcome checkAgain() throws Exception {
        return checkAgain(request(), "");
    }

    Outcome checkAgain(CheckRequest request, String fingerprint) throws Exception {
        KeptIdeas kept = kept(request, fingerprint);
        CheckedIdeas checked;
        try (kept) {
            checked = IdeasCheck.check(request, kept, Progress.NONE);
        }
        return new Outcome(checked, kept.anew(), kept.failure());
    }

    /**
     * What comes of a check with an index.
     *
     * @param checked what it finds
     * @param anew how many files it has looked into
     * @param failure why it couldn't leave an index
     */
    record Outcome(CheckedIdeas checked, int anew, Optional<IOException> failure) {}

    /** What the check before has kept. */
    KeptIdeas kept(CheckRequest request, String fingerprint) {
        return new KeptIdeas(
                Optional.of(index(file(), request, fingerprint)),
                Optional.of(index(schemaFile(), request, fingerprint)));
    }

    private IndexFile index(Path file, CheckRequest request, String fingerprint) {
        return new IndexFile(file, new MachineKey(key()), String.join("\n", request.words()) + fingerprint);
    }

    /** Where the index of valid schema files is. */
    Path schemaFile() {
        return directory.resolve("target/gsoc-schema/schema.index");
    }

    /** Where the index is. */
    Path file() {
        return directory.resolve("target/gsoc-index/ideas.index");
    }

    /** Where its key is. */
    Path key() {
        return directory.resolveSibling("home").resolve("key");
    }

    CheckRequest request() {
        return request(MissingFields.FAIL);
    }

    CheckRequest request(MissingFields missingFields) {
        return new CheckRequest(
                new IdeaFiles(
                        directory.resolve("ideas"), List.of("**/*.yaml", "**/*.md"), List.of(), directory, directory),
                new SchemaParameter("schema.json", directory, directory),
                missingFields,
                Set.of("nowiki", "pre", "ref"),
                Set.of("Small"),
                new LinkBase(Optional.of(URI.create("https://example.org/ideas")), "ideas"),
                new DateFormat("MM/dd/yyyy"),
                division);
    }

    void write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    /** Replaces a part of a file, which must be there. */
    void edit(String file, String part, String other) throws IOException {
        String content = Files.readString(directory.resolve(file));
        if (!content.contains(part)) {
            throw new IllegalArgumentException(file + " has no " + part);
        }
        write(file, content.replace(part, other));
    }

    void move(String from, String to) throws IOException {
        Files.createDirectories(directory.resolve(to).getParent());
        Files.move(directory.resolve(from), directory.resolve(to));
    }

    void delete(String file) throws IOException {
        Files.delete(directory.resolve(file));
    }
}
