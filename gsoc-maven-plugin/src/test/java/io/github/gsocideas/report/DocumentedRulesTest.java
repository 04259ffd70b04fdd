package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.DocumentedSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of messages has a section for each rule that the code and the built-in schemas can give, and for no other. */
class DocumentedRulesTest {

    private static final Path PROJECT = Path.of("..");

    /** A rule where a finding is made, where it has a name, and where a keyword of JSON Schema has one. */
    private static final Pattern IN_CODE = Pattern.compile("(?:\\b(?:error|warning|warn|refuse|unwritable)\\("
            + "|\\bnew Finding\\(\\s*[\\w.]+,"
            + "|\\bString (?:RULE|LABEL|LIMIT|MISSING_FIELD|MORE|NOT_APPLICABLE|PLACEHOLDER|TYPE|UNKNOWN_KEY) ="
            + "|\\bMap\\.entry\\(\"\\w+\",)\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    private static final Pattern IN_SCHEMA = Pattern.compile("\"x-rule\": \"([^\"]+)\"");

    @Test
    void eachRuleHasASection() {
        Set<String> given = new TreeSet<>();
        given.addAll(found("gsoc-schema/src/main/java", ".java", IN_CODE));
        given.addAll(found("gsoc-maven-plugin/src/main/java", ".java", IN_CODE));
        given.addAll(found("gsoc-schema/src/main/resources", ".schema.json", IN_SCHEMA));

        assertThat(rules(DocumentedSection.all())).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void eachRuleOfACheckIsDescribedInReports() {
        List<DocumentedSection> ofChecks = DocumentedSection.all().stream()
                .filter(section -> section.imported().isEmpty())
                .toList();

        assertThat(rules(ofChecks)).containsExactlyInAnyOrderElementsOf(RuleDescription.rules());
    }

    @Test
    void aRuleLeadsToItsSectionAndOneOfAnOrganisationToWhatIsSaidOfThose() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/reference/messages.md"));

        assertThat(Documentation.ofRule("word")).endsWith("/reference/messages.html#word");
        assertThat(page).contains("\n### word\n");
        assertThat(Documentation.ofRule("chat-room")).endsWith("#rules-of-a-schema-of-ones-own");
        assertThat(page).contains("<a id=\"rules-of-a-schema-of-ones-own\"></a>");
    }

    @Test
    void theProjectsAddressIsThatOfTheDocumentation() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("pom.xml"))).contains("<url>" + Documentation.HOME + "</url>");
    }

    private static List<String> rules(List<DocumentedSection> sections) {
        return sections.stream().map(DocumentedSection::rule).toList();
    }

    private static Set<String> found(String directory, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(directory))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("RuleDescription.java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
