package io.github.gsocideas.starter;

import io.github.gsocideas.authoring.BundledSchema;
import io.github.gsocideas.authoring.ExampleIdea;
import io.github.gsocideas.authoring.FieldTable;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that a repository of ideas begins with.
 *
 * @param repository what is known of it
 * @param schema what an idea is
 * @param notApplicable the names of the required fields that may be N/A
 * @param example the idea to be copied; empty where there are ideas
 */
public record StarterFiles(
        NewRepository repository, IdeaSchema schema, Set<String> notApplicable, Optional<ExampleIdea> example) {

    /** Where the schema is written for editors. */
    public static final String SCHEMA = "idea.schema.json";

    /** Where Maven looks for what the build is. */
    public static final String POM = "pom.xml";

    private static final String EXAMPLE =
            "# An example to be copied. Delete it once there is another idea, or the wiki shows it.\n";

    /** Keeps a copy. */
    public StarterFiles {
        notApplicable = Set.copyOf(notApplicable);
    }

    /**
     * All files, sorted by path.
     *
     * @throws IllegalArgumentException when the schema can't be one document
     */
    public List<StarterFile> all() {
        return Stream.of(build(), wrapper(), git(), editors(), hosts(), people())
                .flatMap(some -> some)
                .sorted(Comparator.comparing(StarterFile::path))
                .toList();
    }

    /** The path of the idea to be copied, which a schema may want in a directory of its own. */
    public String examplePath() {
        return "ideas/"
                + example.flatMap(ExampleIdea::directory)
                        .map(name -> name + "/")
                        .orElse("") + "example.yaml";
    }

    /** What is wrong with the idea to be copied, as its file will be. */
    public List<Finding> exampleFindings() {
        return example.map(idea -> idea.findings(examplePath(), aboveExample())).orElse(List.of());
    }

    private Stream<StarterFile> build() {
        String pom = StarterText.read("pom.xml")
                .with("configuration", configuration())
                .withXml("groupId", repository.groupId())
                .withXml("artifactId", repository.artifactId())
                .withXml("year", String.valueOf(repository.year()))
                .withXml("pluginVersion", repository.pluginVersion())
                .withXml("page", repository.page())
                .text();
        return Stream.of(StarterFile.of(POM, pom), StarterFile.ofLines(".mvn/jvm.config", text("jvm.config")));
    }

    private String configuration() {
        String indentation = " ".repeat(8);
        String settings = repository.allSettings().entrySet().stream()
                .map(setting -> indentation + "  " + element(setting) + "\n")
                .collect(Collectors.joining());
        return settings.isEmpty()
                ? ""
                : indentation + "<configuration>\n" + settings + indentation + "</configuration>\n";
    }

    private static String element(Map.Entry<String, String> setting) {
        return "<" + setting.getKey() + ">" + StarterText.xml(setting.getValue()) + "</" + setting.getKey() + ">";
    }

    /** Maven's own scripts, which fetch Maven, so that whoever builds needs none. */
    private Stream<StarterFile> wrapper() {
        return Stream.of(
                StarterFile.executable("mvnw", text("mvnw")),
                StarterFile.of("mvnw.cmd", text("mvnw.cmd")),
                StarterFile.of(
                        ".mvn/wrapper/maven-wrapper.properties",
                        StarterText.read("maven-wrapper.properties")
                                .with("mavenRepository", repository.mavenRepository())
                                .text()));
    }

    private static Stream<StarterFile> git() {
        return Stream.of(
                StarterFile.ofLines(".gitignore", text("gitignore")),
                StarterFile.ofLines(".gitattributes", text("gitattributes")),
                StarterFile.ofRoot(".pre-commit-config.yaml", text("pre-commit-config.yaml")));
    }

    private Stream<StarterFile> editors() {
        return Stream.of(
                StarterFile.of(SCHEMA, BundledSchema.write(schema)),
                StarterFile.of(".editorconfig", text("editorconfig")),
                StarterFile.of(".vscode/settings.json", text("vscode-settings.json")),
                StarterFile.of(".vscode/extensions.json", text("vscode-extensions.json")));
    }

    private Stream<StarterFile> hosts() {
        return repository.codeHosts().stream().flatMap(host -> switch (host) {
            case GITHUB ->
                Stream.of(
                        StarterFile.ofRoot(".github/dependabot.yml", text("dependabot.yml"))
                                .orAt(".github/dependabot.yaml"),
                        StarterFile.ofRoot(".github/workflows/ideas.yml", text("github-workflow.yml"))
                                .orAt(".github/workflows/ideas.yaml"));
            case GITLAB -> Stream.of(StarterFile.ofRoot(".gitlab-ci.yml", text("gitlab-ci.yml")));
        });
    }

    private Stream<StarterFile> people() {
        String request = repository.codeHosts().iterator().next().request();
        String hint = example.map(
                        idea -> " [`" + examplePath() + "`](" + examplePath() + ") shows all that are required.")
                .orElse("");
        String contributing = StarterText.read("CONTRIBUTING.md")
                .with("example", hint)
                .with("request", request)
                .with("fields", FieldTable.markdown(schema, notApplicable).stripTrailing())
                .with("page", repository.page())
                .text();
        Stream<StarterFile> files = Stream.of(
                StarterFile.of("CONTRIBUTING.md", contributing)
                        .orAt(
                                ".github/CONTRIBUTING.md",
                                ".gitlab/CONTRIBUTING.md",
                                "docs/CONTRIBUTING.md",
                                "CONTRIBUTING",
                                "CONTRIBUTING.adoc",
                                "CONTRIBUTING.rst",
                                "CONTRIBUTING.txt"),
                StarterFile.ofRoot("CODEOWNERS", codeOwners())
                        .orAt(".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS"));
        return Stream.concat(
                files, example.stream().map(idea -> StarterFile.of(examplePath(), aboveExample() + idea.yaml())));
    }

    private String codeOwners() {
        return repository
                .remote()
                .map(remote -> StarterText.read("codeowners").with("owner", "@" + remote.owner()))
                .orElseGet(() -> StarterText.read("codeowners-without-owner"))
                .text();
    }

    /** What the example begins with: a line by which an editor finds the schema, and what is to be done with it. */
    private String aboveExample() {
        String up = "../".repeat(examplePath().split("/", -1).length - 1);
        return "# yaml-language-server: $schema=" + up + SCHEMA + "\n" + EXAMPLE + "\n";
    }

    private static String text(String name) {
        return StarterText.read(name).text();
    }
}
