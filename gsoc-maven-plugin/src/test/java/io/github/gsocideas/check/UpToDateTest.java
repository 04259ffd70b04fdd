package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.MachineKey;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.disk.UpToDateIndex;
import io.github.gsocideas.disk.Verdict;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier build found holds as long as nothing has changed, and no longer. */
class UpToDateTest {

    private static final String FINGERPRINT = "plugin and configuration";

    @TempDir
    private Path root;

    private Path project;
    private CheckedIdeas checked;

    @BeforeEach
    void aProjectIsChecked() throws Exception {
        project = Files.createDirectories(root.resolve("project"));
        Files.createDirectories(project.resolve(".git"));
        write("schema.json", """
                {"$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json", "$ref": "parts.json",
                 "x-template": "Idea", "unevaluatedProperties": false}
                """);
        write("parts.json", """
                {"$schema": "https://gsocideas.github.io/schema/idea-schema.meta.json", "type": "object",
                 "required": ["name", "text"],
                 "properties": {
                   "name": {"title": "Name", "type": "string", "minLength": 1, "x-parameter": "Name", "x-role": "heading"},
                   "mentor": {"title": "Mentor", "type": "string", "x-parameter": "Mentor", "x-fileIn": "mentors"},
                   "team": {"title": "Team", "type": "string", "x-parameter": "Team",
                            "x-fileIn": {"files": "teams/{directory}/*.md", "key": "name"}},
                   "text": {"title": "Text", "type": "string", "minLength": 1, "x-parameter": "Text",
                            "contentMediaType": "text/markdown", "x-preamble": true}}}
                """);
        write("mentors/ada.yaml", "x: y\n");
        write("teams/ideas/a.md", "---\nname: alpha\n---\n");
        write("ideas/page.wiki", "Welcome\n\n<!-- ideas -->\n");
        write("ideas/one.yaml", "name: One\nmentor: ada\ntext: See [it](deep/two.md) and [that](gone.md).\n");
        write("ideas/deep/two.md", "---\nmentor: ada\n---\n# Two\n\nMore than words.\n");
        write("ideas/notes.txt", "nothing\n");
        write("besides.yaml", "a: b\n");
        checked = IdeasCheck.check(request());
        assertThat(checked.findings()).extracting(Finding::message).allMatch(message -> message.contains("gone.md"));
        index(FINGERPRINT).write(verdict(), checked.seen().orElseThrow());
    }

    @Test
    void whatWasFoundIsToldAgain() {
        assertThat(index(FINGERPRINT).read()).contains(verdict());
        assertThat(verdict().findings()).hasSize(1);
    }

    @Test
    void whatWasFoundWrongIsToldAgain() throws Exception {
        write("ideas/bad.yaml", "name: Bad\nmentr: ada\n");
        checked = IdeasCheck.check(request());
        index(FINGERPRINT).write(verdict(), checked.seen().orElseThrow());

        assertThat(index(FINGERPRINT).read()).contains(verdict());
        assertThat(verdict().findings())
                .hasSize(3)
                .anyMatch(finding -> finding.fix().isPresent());
    }

    @Test
    void nothingIsKeptOfAFileThatCannotBeRead() throws Exception {
        Sights sights = new Sights();
        IdeasDirectory directory = IdeasDirectory.list(files(), sights);
        assertThat(sights.all()).isPresent();
        Files.delete(project.resolve("ideas/one.yaml"));

        assertThat(directory.read("one.yaml", sights).hash()).isEmpty();
        assertThat(sights.all()).isEmpty();
    }

    @Test
    void newTimesChangeNothing() throws Exception {
        Files.setLastModifiedTime(project.resolve("ideas/one.yaml"), FileTime.from(Instant.EPOCH));

        assertThat(index(FINGERPRINT).read()).isPresent();
    }

    @Test
    void aDirectoryThatABuildMakesChangesNothing() throws Exception {
        Files.createDirectories(project.resolve("target/classes"));

        assertThat(index(FINGERPRINT).read()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas/one.yaml",
                "ideas/deep/two.md",
                "ideas/page.wiki",
                "teams/ideas/a.md",
                "schema.json",
                "parts.json",
                "ideas/notes.txt",
                "besides.yaml"
            })
    void anotherContentIsLookedAtAnew(String file) throws Exception {
        write(file, Files.readString(project.resolve(file)) + " ");

        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas/three.yaml",
                "ideas/deep/three.yaml",
                "ideas/new/three.yaml",
                "ideas/gone.md",
                "three.yaml",
                "mentors/bob.yaml",
                "teams/deep/b.md",
                "ideas/deep/page.wiki",
                "ideas/three.YAML"
            })
    void anotherFileIsLookedAt(String file) throws Exception {
        write(file, "name: Three\ntext: Words\n");

        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas/one.yaml",
                "ideas/deep/two.md",
                "ideas/page.wiki",
                "parts.json",
                "schema.json",
                "mentors/ada.yaml",
                "teams/ideas/a.md",
                "besides.yaml",
                ".git"
            })
    void whatIsGoneIsMissed(String file) throws Exception {
        Files.delete(project.resolve(file));

        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ideas/one.yaml, ideas/uno.yaml",
        "ideas/deep, ideas/deeper",
        "mentors/ada.yaml, mentors/eve.yaml",
        "teams/ideas, teams/deep"
    })
    void anotherNameIsLookedAtAnew(String from, String to) throws Exception {
        Files.move(project.resolve(from), project.resolve(to));

        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @Test
    void aLinkInAFilesPlaceIsLookedAtAnew() throws Exception {
        Path file = project.resolve("ideas/one.yaml");
        Path elsewhere = root.resolve("elsewhere.yaml");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);

        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @Test
    void nothingIsKeptOfADirectoryWithLinks() throws Exception {
        Files.createSymbolicLink(project.resolve("ideas/link.yaml"), Path.of("one.yaml"));

        assertThat(IdeasCheck.check(request()).seen()).isEmpty();
    }

    @Test
    void anotherPluginOrConfigurationChecksAnew() {
        assertThat(index("another").read()).isEmpty();
    }

    @Test
    void whatAnotherMachineFoundIsNothing() throws Exception {
        UpToDateIndex foreign =
                new UpToDateIndex(new IndexFile(file(), new MachineKey(root.resolve("another/key")), FINGERPRINT));
        write("ideas/bad.yaml", "name: Bad\n");
        CheckedIdeas bad = IdeasCheck.check(request());
        foreign.write(new Verdict(List.of(), 3, List.of()), bad.seen().orElseThrow());

        assertThat(foreign.read()).isPresent();
        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 200})
    void aDamagedIndexIsNothing(int length) throws Exception {
        byte[] content = Files.readAllBytes(file());
        byte[] changed = content.clone();
        changed[length] ^= 1;
        Files.write(file(), changed);
        assertThat(index(FINGERPRINT).read()).isEmpty();

        Files.write(file(), Arrays.copyOf(content, length));
        assertThat(index(FINGERPRINT).read()).isEmpty();
    }

    @Test
    void aKeyThatIsNoneIsNamed() throws Exception {
        Files.writeString(key(), "short");

        assertThatThrownBy(() -> index(FINGERPRINT).write(verdict(), Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("isn't a key of 32 bytes; delete it");
    }

    /** Each part of a request, which is what the parameters say, changes what is remembered of it. */
    @Test
    void everyPartOfARequestCounts() throws Exception {
        Map<String, CheckRequest> others = new TreeMap<>();
        IdeaFiles files = files();
        others.put("directory", with("files", new IdeaFiles(root, files.includes(), List.of(), project, project)));
        others.put(
                "includes",
                with("files", new IdeaFiles(files.directory(), List.of("*.md"), List.of(), project, project)));
        others.put(
                "excludes",
                with("files", new IdeaFiles(files.directory(), files.includes(), List.of("x"), project, project)));
        others.put(
                "project", with("files", new IdeaFiles(files.directory(), files.includes(), List.of(), root, project)));
        others.put("base", with("files", new IdeaFiles(files.directory(), files.includes(), List.of(), project, root)));
        CheckRequest own = request();
        Map<String, Object> values = new TreeMap<>(Map.of(
                "schema",
                new SchemaParameter("parts.json", project, project),
                "missingFields",
                MissingFields.WARN,
                "extensionTags",
                Set.of("ref"),
                "templates",
                Set.of("ref"),
                "linkBase",
                new LinkBase(Optional.of(URI.create("https://x.org/")), "ideas"),
                "dateFormat",
                new DateFormat("yyyy"),
                "division",
                PageDivision.byDirectory(new PageTitle("Ideas"))));
        assertThat(Stream.of(CheckRequest.class.getRecordComponents()).map(RecordComponent::getName))
                .as("all parts but the files, of which each is above")
                .filteredOn(name -> !name.equals("files"))
                .containsExactlyInAnyOrderElementsOf(values.keySet());
        for (Map.Entry<String, Object> value : values.entrySet()) {
            others.put(value.getKey(), with(value.getKey(), value.getValue()));
        }
        others.put("own", own);

        assertThat(others.values().stream().map(CheckRequest::words)).doesNotHaveDuplicates();
        assertThat(own.words()).isEqualTo(request().words());
    }

    /** The request with another value in one of its parts. */
    private CheckRequest with(String part, Object value) throws ReflectiveOperationException {
        RecordComponent[] parts = CheckRequest.class.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getName().equals(part)
                    ? value
                    : parts[i].getAccessor().invoke(request());
        }
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return CheckRequest.class.getConstructor(types).newInstance(values);
    }

    private Verdict verdict() {
        return new Verdict(checked.findings(), checked.files(), checked.passedOver());
    }

    private UpToDateIndex index(String fingerprint) {
        return new UpToDateIndex(new IndexFile(file(), new MachineKey(key()), fingerprint));
    }

    private Path file() {
        return root.resolve("build/index");
    }

    private Path key() {
        return root.resolve("home/key");
    }

    private CheckRequest request() {
        return new CheckRequest(
                files(),
                new SchemaParameter("schema.json", project, project),
                MissingFields.FAIL,
                Set.of("nowiki", "pre"),
                Set.of(),
                new LinkBase(Optional.of(URI.create("https://example.org/ideas")), "ideas"),
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
    }

    private IdeaFiles files() {
        return new IdeaFiles(project.resolve("ideas"), List.of("**/*.yaml", "**/*.md"), List.of(), project, project);
    }

    private void write(String file, String content) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
