package io.github.gsocideas.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.authoring.BundledSchema;
import io.github.gsocideas.authoring.ExampleIdea;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.validation.IdeaValidator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class StarterFilesTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    /** Maven's own and the bundled schema: others say what they hold. */
    private static final Set<String> OTHERS =
            Set.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties", StarterFiles.SCHEMA);

    @Test
    void aRepositoryOnGithubBeginsWithTheseFiles() throws Exception {
        assertThat(written(files("git@github.com:Heron/gsoc-ideas.git"))).containsExactlyEntriesOf(golden("github"));
    }

    @Test
    void aRepositoryOnGitlabHasItsWorkflowAndNoneOfGithub() throws Exception {
        SortedMap<String, String> files = files("git@gitlab.com:heron/gsoc-ideas.git");

        assertThat(files)
                .containsEntry(".gitlab-ci.yml", golden("gitlab").get(".gitlab-ci.yml"))
                .doesNotContainKeys(".github/workflows/ideas.yml", ".github/dependabot.yml");
        assertThat(files.get("CONTRIBUTING.md")).contains("Open a merge request.");
    }

    @Test
    void whereTheHostIsNotKnownBothHaveTheirWorkflow() throws Exception {
        assertThat(files("git@example.org:heron/gsoc-ideas.git"))
                .containsKeys(".gitlab-ci.yml", ".github/workflows/ideas.yml");
    }

    @Test
    void withoutARemoteTheDirectoryNamesTheProjectAndNobodyOwnsIt() throws Exception {
        SortedMap<String, String> files = files(repository(Optional.empty(), "Ideas für 2026"), true);

        assertThat(files.get("pom.xml"))
                .contains("<groupId>org.example</groupId>", "<artifactId>Ideas-fur-2026</artifactId>")
                .doesNotContain("linkBase", "configuration");
        assertThat(files.get("CODEOWNERS").lines()).allMatch(line -> line.startsWith("#"));
    }

    @Test
    void theYearOfTheIdeasIsTheOneThatThePageNames() {
        assertThat(NewRepository.year("Google Summer of Code/2027/Ideas")).hasValue(2027);
        assertThat(NewRepository.year("Ideas 120263")).isEmpty();
        assertThat(NewRepository.title(2026)).isEqualTo("GSoC 2026");
    }

    @Test
    void withIdeasThereIsNoneToBeCopied() throws Exception {
        SortedMap<String, String> files = files(repository(Optional.empty(), "ideas"), false);

        assertThat(files).doesNotContainKey("ideas/example.yaml");
        assertThat(files.get("CONTRIBUTING.md")).contains("2. Fill in [the fields](#fields).\n");
    }

    @Test
    void whatIsNotLeftAtItsDefaultStandsInThePom() throws Exception {
        NewRepository plain = repository(Optional.empty(), "ideas");
        NewRepository repository = new NewRepository(
                "ideas",
                Optional.empty(),
                "ideas",
                "R&D <ideas>",
                2026,
                new TreeMap<>(Map.of("schema", "our.schema.json", "templates", "Small,Box")),
                plain.pluginVersion(),
                plain.mavenRepository());

        assertThat(files(repository, true).get("pom.xml")).contains("""
                                <configuration>
                                  <schema>our.schema.json</schema>
                                  <templates>Small,Box</templates>
                                </configuration>
                        """, "<name>R&amp;D &lt;ideas&gt;</name>");
    }

    @Test
    void linksOfIdeasInASubDirectoryLeadThere() throws Exception {
        NewRepository plain = repository(Remote.of("git@github.com:heron/site"), "site");
        NewRepository repository = new NewRepository(
                "summer",
                plain.remote(),
                "my summer/ideas",
                plain.page(),
                plain.year(),
                plain.settings(),
                plain.pluginVersion(),
                plain.mavenRepository());

        assertThat(files(repository, true).get("pom.xml"))
                .contains("<linkBase>https://github.com/heron/site/blob/HEAD/my%20summer/ideas</linkBase>");
    }

    @Test
    void theWrapperIsMavensOwnAndFetchesMavenFromItsRepository() throws Exception {
        SortedMap<String, String> files = files("git@github.com:heron/ideas.git");

        assertThat(files.get("mvnw"))
                .startsWith("#!/bin/sh\n")
                .contains("Licensed to the Apache")
                .doesNotContain("\r");
        assertThat(files.get("mvnw.cmd")).contains("Licensed to the Apache").contains("\r\n");
        assertThat(files.get(".mvn/wrapper/maven-wrapper.properties").lines())
                .anyMatch(line ->
                        line.matches("distributionUrl=https://repository\\.example\\.org/maven2/org/apache/maven/"
                                + "apache-maven/(3[0-9.]+)/apache-maven-\\1-bin\\.zip"));
        assertThat(all("git@github.com:heron/ideas.git").stream().filter(StarterFile::isExecutable))
                .extracting(StarterFile::path)
                .containsExactly("mvnw");
    }

    @Test
    void editorsFindTheSchemaInUse() throws Exception {
        SortedMap<String, String> files = files("git@github.com:heron/ideas.git");

        assertThat(files.get("idea.schema.json")).isEqualTo(BundledSchema.write(SCHEMA));
        assertThat(files.get(".vscode/settings.json")).contains("\"idea.schema.json\": \"ideas/");
        assertThat(files.get("ideas/example.yaml")).startsWith("# yaml-language-server: $schema=../idea.schema.json\n");
    }

    @Test
    void aSchemaMayWantTheExampleInADirectoryOfItsName() throws Exception {
        Path project = Path.of("../it/src/it/student-fields");
        IdeaSchema schema = SchemaReader.read(project.resolve("harbour.schema.json"), project)
                .schema();
        StarterFiles files = new StarterFiles(
                repository(Optional.empty(), "ideas"),
                schema,
                Set.of(),
                Optional.of(ExampleIdea.of(schema, LocalDate.of(2026, 2, 4))));

        assertThat(files.all())
                .filteredOn(file -> file.path().equals("ideas/2026/example.yaml"))
                .singleElement()
                .satisfies(file ->
                        assertThat(file.text()).startsWith("# yaml-language-server: $schema=../../idea.schema.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "CODEOWNERS, .github/CODEOWNERS",
        "CODEOWNERS, .gitlab/CODEOWNERS",
        "CODEOWNERS, docs/CODEOWNERS",
        "CONTRIBUTING.md, .github/CONTRIBUTING.md",
        ".github/dependabot.yml, .github/dependabot.yaml"
    })
    void aFileMayStandWhereElseItsReadersLookForIt(String path, String other) throws Exception {
        assertThat(all("git@github.com:heron/ideas.git"))
                .filteredOn(file -> file.path().equals(path))
                .singleElement()
                .satisfies(file -> assertThat(file.paths()).startsWith(path).contains(other));
    }

    @Test
    void whatIsWrongWithTheExampleHasItsPlaceInTheFile() throws Exception {
        Path project = Path.of("src/test/resources/projects/harbour");
        IdeaSchema schema = SchemaReader.read(project.resolve("harbour.schema.json"), project)
                .schema();
        StarterFiles files = new StarterFiles(
                repository(Optional.empty(), "ideas"),
                schema,
                Set.of(),
                Optional.of(ExampleIdea.of(schema, LocalDate.of(2026, 2, 4))));
        String text = files.all().stream()
                .filter(file -> file.path().equals("ideas/example.yaml"))
                .map(StarterFile::text)
                .findFirst()
                .orElseThrow();

        assertThat(files.exampleFindings())
                .singleElement()
                .satisfies(finding -> assertThat(text.lines()
                                .skip(finding.region().start().line() - 1)
                                .findFirst())
                        .hasValueSatisfying(line -> assertThat(line).startsWith("title:")));
    }

    @Test
    void nothingIsLeftToBeFilledIn() throws Exception {
        assertThat(written(files("git@example.org:heron/ideas.git")))
                .allSatisfy((path, text) -> assertThat(text).doesNotContainPattern("@[A-Za-z]+@"));
    }

    @Test
    void everyActionIsPinnedByHashWithItsVersionBesideIt() throws Exception {
        List<String> actions = workflow()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("uses:"))
                .toList();

        assertThat(actions)
                .isNotEmpty()
                .allMatch(
                        line -> line.matches("(?:- )?uses: [a-z-]+/[a-z/-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+"));
    }

    @Test
    void anActionThatOurOwnWorkflowUsesIsOfTheSameVersion() throws Exception {
        Map<String, String> ours = actions(Files.readString(Path.of("../.github/workflows/build.yml")));
        Map<String, String> written = actions(workflow());

        assertThat(written).containsKey("actions/checkout");
        ours.forEach((action, version) ->
                assertThat(written.getOrDefault(action, version)).as(action).isEqualTo(version));
    }

    /** The hash and version of each action, by its name. */
    private static Map<String, String> actions(String workflow) {
        return Pattern.compile("uses: (\\S+)@(.*)")
                .matcher(workflow)
                .results()
                .collect(Collectors.toMap(use -> use.group(1), use -> use.group(2), (one, other) -> one));
    }

    @Test
    void onlyTheJobThatRunsNothingOfAPullRequestMayWrite() throws Exception {
        Map<?, ?> workflow = yaml(workflow());

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        map(workflow.get("jobs")).forEach((name, job) -> {
            boolean runs = list(map(job).get("steps")).stream()
                    .anyMatch(step -> map(step).containsKey("run"));
            assertThat(map(job).containsKey("permissions")).as("job " + name).isEqualTo(!runs);
        });
        assertThat(workflow()).doesNotContain("secrets", "pull_request_target");
    }

    @Test
    void alertsAreMadeOnlyWhereThereIsAReport() throws Exception {
        Map<?, ?> jobs = map(yaml(workflow()).get("jobs"));
        Map<?, ?> check = map(jobs.get("check"));
        Map<?, ?> upload = list(check.get("steps")).stream()
                .<Map<?, ?>>map(StarterFilesTest::map)
                .filter(step -> "report".equals(step.get("id")))
                .findFirst()
                .orElseThrow();

        assertThat(check.get("outputs")).isEqualTo(Map.of("report", "${{ steps.report.outputs.artifact-id }}"));
        assertThat((String) upload.get("if")).contains("hashFiles('target/gsoc/reports/findings.sarif') != ''");
        assertThat((String) map(jobs.get("code-scanning")).get("if")).contains("needs.check.outputs.report");
    }

    @Test
    void publishingIsOfTheDefaultBranchAndOneRunAtATime() throws Exception {
        Map<?, ?> github = map(map(yaml(workflow()).get("jobs")).get("publish"));
        Map<?, ?> gitlab = map(yaml(golden("gitlab").get(".gitlab-ci.yml")).get("publish"));

        assertThat(github.get("concurrency")).isEqualTo(Map.of("group", "publish"));
        assertThat((String) github.get("if")).contains("default_branch");
        assertThat(gitlab.get("resource_group")).isEqualTo("publish");
        assertThat(gitlab.get("rules")).asString().contains("$CI_DEFAULT_BRANCH");
    }

    @Test
    void everyYamlFileIsYaml() throws Exception {
        files("git@example.org:heron/ideas.git").forEach((path, text) -> {
            if (path.matches(".*\\.ya?ml")) {
                assertThat(yaml(text)).as(path).isNotEmpty();
            }
        });
    }

    @Test
    void goalsAndPropertiesThatAreNamedAreThePlugins() throws Exception {
        String descriptor;
        try (InputStream plugin = StarterFilesTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = new String(plugin.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> named = new HashSet<>();
        written(files("git@example.org:heron/ideas.git"))
                .values()
                .forEach(text -> Pattern.compile("gsoc:([a-z-]+)|-D(gsoc\\.[A-Za-z.]+)")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .forEach(named::add));

        assertThat(named)
                .contains("gsoc:new", "-Dgsoc.reports")
                .allSatisfy(name -> assertThat(descriptor)
                        .contains(
                                name.startsWith("-D")
                                        ? "${" + name.substring(2) + "}"
                                        : "<goal>" + name.substring(5) + "<"));
    }

    private static String workflow() throws Exception {
        return files("git@github.com:heron/ideas.git").get(".github/workflows/ideas.yml");
    }

    private static SortedMap<String, String> files(String remote) throws Exception {
        return files(repository(Remote.of(remote), "gsoc-ideas"), true);
    }

    private static SortedMap<String, String> files(NewRepository repository, boolean hasExample) throws Exception {
        return all(repository, hasExample).stream()
                .collect(Collectors.toMap(StarterFile::path, StarterFile::text, (one, other) -> one, TreeMap::new));
    }

    private static List<StarterFile> all(String remote) throws Exception {
        return all(repository(Remote.of(remote), "gsoc-ideas"), true);
    }

    private static List<StarterFile> all(NewRepository repository, boolean hasExample) throws Exception {
        ExampleIdea example = ExampleIdea.of(SCHEMA, LocalDate.of(2026, 2, 4));
        return new StarterFiles(
                        repository,
                        SCHEMA,
                        IdeaValidator.of(SCHEMA).notApplicable(),
                        Optional.of(example).filter(idea -> hasExample))
                .all();
    }

    private static NewRepository repository(Optional<Remote> remote, String directory) {
        return new NewRepository(
                directory,
                remote,
                "ideas",
                "GSoC 2026",
                2026,
                new TreeMap<>(),
                "1.0",
                "https://repository.example.org/maven2");
    }

    private static SortedMap<String, String> written(SortedMap<String, String> files) {
        SortedMap<String, String> written = new TreeMap<>(files);
        written.keySet().removeAll(OTHERS);
        return written;
    }

    /** The files of a directory of expected ones, of which somebody has looked at each. */
    private static SortedMap<String, String> golden(String name) throws Exception {
        Path root = Path.of("src/test/resources/starter", name);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static Map<?, ?> yaml(String text) {
        return map(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
