package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.NamedFiles;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of ideas that break a rule of the set. */
class SetRulesTest {

    private static final Set<String> MENTORS = Set.of("ada", "grace", "wei.liu");

    @TempDir
    private Path project;

    private IdeaValidator validator;

    @BeforeEach
    void readSchema() throws Exception {
        Path schema = Files.writeString(project.resolve("schema.json"), """
                {
                  "x-template": "Idea",
                  "x-minIdeas": 1,
                  "required": ["mentors"],
                  "properties": {
                    "year": { "x-parameter": "Year", "type": ["integer", "string"], "x-directoryName": true },
                    "mentors": {
                      "x-parameter": "Mentors",
                      "type": ["array", "string"],
                      "items": { "type": "string" },
                      "x-fileIn": "mentors/*.md"
                    }
                  }
                }
                """);
        validator = IdeaValidator.of(SchemaReader.read(schema, project).schema());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            2026/a.yaml => year: 2026
            2026/a.yaml => year: '2026'
            ideas/2026/a.yaml => year: 2026
            a.yaml => year: gsoc
            2026/a.yaml => mentors: ada
            2026/a.yaml => mentors: [ada, wei.liu]
            2026/a.yaml => mentors: N/A
            """)
    void aNameThatIsThereIsNoFinding(String path, String idea) {
        assertThat(findings(Map.of(path, idea.startsWith("year") ? idea + "\nmentors: ada" : idea)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            2025/a.yaml => year: 2026 => ideas/2025/a.yaml:2:7: field 'year' must be the name of the file's directory, '2025', but is '2026'; change it, or move the file [directory-name]
            2026/net/a.yaml => year: 2026 => ideas/2026/net/a.yaml:2:7: field 'year' must be the name of the file's directory, 'net', but is '2026'; change it, or move the file [directory-name]
            a.yaml => year: 2026 => ideas/a.yaml:2:7: field 'year' must be the name of the file's directory, 'gsoc', but is '2026'; change it, or move the file [directory-name]
            2026/a.yaml => year: [2026] => ideas/2026/a.yaml:2:7: field 'year' must be a whole number or a text, but is a list [type]
            """)
    void aFieldThatIsNotTheDirectorysNameIsAFinding(String path, String idea, String line) {
        assertThat(findings(Map.of(path, "mentors: ada\n" + idea))).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            mentors: adda => 1:10: field 'mentors' must be the name of a file in mentors/*.md, without its extension, but is 'adda'; did you mean 'ada'? [file-in]
            mentors: [ada, grace.md] => 1:16: field 'mentors[1]' must be the name of a file in mentors/*.md, without its extension, but is 'grace.md'; did you mean 'grace'? [file-in]
            mentors: Linus => 1:10: field 'mentors' must be the name of a file in mentors/*.md, without its extension, but is 'Linus'; the names are ada, grace, wei.liu [file-in]
            mentors: ../mentors/ada => 1:10: field 'mentors' must be the name of a file in mentors/*.md, without its extension, but is '../mentors/ada'; the names are ada, grace, wei.liu [file-in]
            mentors: [N/A] => 1:11: field 'mentors[0]' must be the name of a file in mentors/*.md, without its extension, but is 'N/A'; the names are ada, grace, wei.liu [file-in]
            """)
    void aNameOfNoFileIsAFinding(String idea, String line) {
        assertThat(findings(Map.of("gsoc/a.yaml", idea))).containsExactly("ideas/gsoc/a.yaml:" + line);
    }

    @ParameterizedTest
    @CsvSource({
        "a/*.md, x.y.md, x.y",
        "a, README, README",
        "a/project_{name}.md, project_A.B.md, A.B",
        "a/{name}.*, c++.yaml, c++",
        "'a/?-{name}', 1-x, x",
        "{directory}/{name}, x.md, x.md"
    })
    void aPatternSaysWhatOfAFilesNameIsItsName(String files, String file, String name) {
        assertThat(NamedFiles.of(files).nameOf(file)).contains(name);
    }

    @Test
    void manyNamesAreNotTold() {
        Set<String> many =
                IntStream.range(0, 11).mapToObj(i -> "mentor number " + i).collect(Collectors.toSet());
        assertThat(findings(Map.of("a.yaml", "mentors: x"), many))
                .singleElement()
                .asString()
                .endsWith(" but is 'x'; add the file, or name another [file-in]");
    }

    @Test
    void thatThereIsNoFileAtAllIsTold() {
        assertThat(findings(Map.of("a.yaml", "mentors: x"), Set.of()))
                .singleElement()
                .asString()
                .endsWith(" but is 'x'; there is no file in mentors/*.md [file-in]");
    }

    @Test
    void aValueMayBeUniqueInItsDirectoryAlone() throws Exception {
        read("\"name\": {\"x-parameter\": \"N\", \"type\": \"string\", \"x-unique\": \"directory\"}");

        assertThat(findings(ideas("2025/a.yaml", "name: A", "2026/a.yaml", "name: A", "2026/b.yaml", "name: ' A '")))
                .containsExactly("ideas/2026/b.yaml:1:7: field 'name' must be unique in its directory, but"
                        + " ideas/2026/a.yaml:1:7 has the same value; change one of the two [unique]");
        assertThat(findings(ideas("a.yaml", "name: A", "b.yaml", "name: A", "net/deep/a.yaml", "name: A")))
                .singleElement()
                .asString()
                .startsWith("ideas/b.yaml:1:7: ");
    }

    @Test
    void aWebAddressIsTheSameInAnotherSpelling() throws Exception {
        read("\"issue\": {\"x-parameter\": \"I\", \"type\": \"string\","
                + " \"x-unique\": {\"normalize\": \"url\", \"ignoreCase\": true}}");

        assertThat(findings(ideas(
                        "a.yaml", "issue: https://github.com/cncf/mentoring/issues/12",
                        "b.yaml", "issue: http://www.github.com/CNCF/mentoring/issues/12/#top",
                        "c.yaml", "issue: https://github.com/cncf/mentoring/issues/13")))
                .containsExactly("ideas/b.yaml:1:8: field 'issue' must be unique, but ideas/a.yaml:1:8 has the same"
                        + " address, github.com/cncf/mentoring/issues/12; change one of the two [unique]");
    }

    @Test
    void aTextMayBeTheSameInAnyLetterCaseInItsDirectory() throws Exception {
        read("\"name\": {\"x-parameter\": \"N\", \"type\": \"string\","
                + " \"x-unique\": {\"within\": \"directory\", \"ignoreCase\": true}}");

        assertThat(findings(ideas("2025/a.yaml", "name: a", "2026/a.yaml", "name: a", "2026/b.yaml", "name: A")))
                .containsExactly("ideas/2026/b.yaml:1:7: field 'name' must be unique in its directory, but"
                        + " ideas/2026/a.yaml:1:7 has the same value, whatever the letter case;"
                        + " change one of the two [unique]");
    }

    @Test
    void eachOfSeveralKeysTellsEntriesApart() throws Exception {
        read("\"name\": {\"x-parameter\": \"N\"}, \"people\": {\"x-uniqueBy\": [\"email\", \"handle\"], \"items\":"
                + " {\"properties\": {\"email\": {}, \"handle\": {}}}}");

        assertThat(findings(Map.of(
                        "a.yaml", "people: [{email: a, handle: x}, {email: b, handle: X}, {email: A, handle: y}]")))
                .containsExactly(
                        "ideas/a.yaml:1:52: field 'people[1].handle' must be unique in its list, but"
                                + " ideas/a.yaml:1:29 has the same value; change one of the two, or delete one of the"
                                + " entries [unique]",
                        "ideas/a.yaml:1:64: field 'people[2].email' must be unique in its list, but"
                                + " ideas/a.yaml:1:18 has the same value; change one of the two, or delete one of the"
                                + " entries [unique]");
    }

    @Test
    void fieldsThatAreLeftOutOnPurposeAreNotTheSame() throws Exception {
        read("\"name\": {\"x-parameter\": \"N\", \"type\": \"string\", \"x-unique\": true}", "name");

        assertThat(findings(ideas("a.yaml", "name: N/A", "b.yaml", "name: N/A")))
                .isEmpty();
    }

    @Test
    void anEntryThatIsTheSameByTwoKeysIsToldOnce() throws Exception {
        read("\"name\": {\"x-parameter\": \"N\"}, \"people\": {\"x-uniqueBy\": [\"email\", \"handle\"], \"items\":"
                + " {\"properties\": {\"email\": {}, \"handle\": {}}}}");

        assertThat(findings(Map.of(
                        "a.yaml", "people: [{email: a, handle: x}, {handle: X, email: A}, {email: b, handle: x}]")))
                .containsExactly(
                        "ideas/a.yaml:1:52: field 'people[1].email' must be unique in its list, but"
                                + " ideas/a.yaml:1:18 has the same value; change one of the two, or delete one of the"
                                + " entries [unique]",
                        "ideas/a.yaml:1:75: field 'people[2].handle' must be unique in its list, but"
                                + " ideas/a.yaml:1:29 has the same value; change one of the two, or delete one of the"
                                + " entries [unique]");
    }

    @Test
    void anEntryThatStandsInItsListTwiceIsToldAsThatAlone() throws Exception {
        read("\"name\": {\"x-parameter\": \"N\"}, \"people\": {\"x-uniqueBy\": [\"email\", \"handle\"],"
                + " \"uniqueItems\": true, \"items\": {\"properties\": {\"email\": {}, \"handle\": {}}}}");

        assertThat(findings(Map.of("a.yaml", "people: [{email: a, handle: x}, {email: a, handle: x}]")))
                .containsExactly("ideas/a.yaml:1:34: field 'people[1]' stands in its list already, at"
                        + " ideas/a.yaml:1:11; delete one of the two [repeated]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            people: [{email: a@b.org}, {email: A@B.org}] => ideas/a.yaml:1:36: field 'people[1].email' must be unique in its list, but ideas/a.yaml:1:18 has the same value; change one of the two, or delete one of the entries [unique]
            people: [{email: 5}, x, {email: a}, {email: 5}] => ideas/a.yaml:1:45: field 'people[3].email' must be unique in its list, but ideas/a.yaml:1:18 has the same value; change one of the two, or delete one of the entries [unique]
            """)
    void noTwoEntriesHaveTheSameUnderTheKey(String idea, String line) throws Exception {
        readPeople();
        assertThat(findings(Map.of("a.yaml", idea))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people: [{email: a@b.org}, {email: c@b.org}, a@b.org, a@b.org]",
                "people: [{email: ''}, {email: ''}, {name: x}, {name: x}]",
                "people: {email: a}",
                "people: a"
            })
    void entriesWithoutTheKeyAreNotCompared(String idea) throws Exception {
        readPeople();
        assertThat(findings(Map.of("a.yaml", idea))).isEmpty();
    }

    private void readPeople() throws Exception {
        read(
                "\"name\": {\"x-parameter\": \"N\"}, \"people\": {\"x-uniqueBy\": \"email\", \"items\": {\"properties\": {\"email\": {}}}}");
    }

    private void read(String fields, String... required) throws Exception {
        String names = Stream.of(required).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        Path schema = Files.writeString(
                project.resolve("other.json"),
                "{\"x-template\": \"Idea\", \"required\": [" + names + "], \"properties\": {" + fields + "}}");
        validator = IdeaValidator.of(SchemaReader.read(schema, project).schema());
    }

    private static Map<String, String> ideas(String... pathsAndTexts) {
        Map<String, String> ideas = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            ideas.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return ideas;
    }

    @Test
    void tooFewIdeasAreAFindingOfTheDirectory() throws Exception {
        Path schema = project.resolve("schema.json");
        Files.writeString(schema, Files.readString(schema).replace("\"x-minIdeas\": 1", "\"x-minIdeas\": 4"));
        validator = IdeaValidator.of(SchemaReader.read(schema, project).schema());

        assertThat(findings(Map.of("a.yaml", "mentors: ada")))
                .containsExactly(
                        "ideas:1:1: there must be at least 4 ideas, but there is 1; add 3 more [too-few-ideas]");
        assertThat(findings(Map.of("a.yaml", "mentors: ada", "b.yaml", "mentors: ada", "c.yaml", "mentors: [")))
                .contains("ideas:1:1: there must be at least 4 ideas, but there are 3; add 1 more [too-few-ideas]");
        assertThat(findings(Map.of(
                        "a.yaml",
                        "mentors: ada",
                        "b.yaml",
                        "mentors: ada",
                        "c.yaml",
                        "mentors: ada",
                        "d.yaml",
                        "mentors: ada")))
                .isEmpty();
    }

    @Test
    void fewerIdeasThanThereShouldBeAreAWarning() throws Exception {
        Path schema = project.resolve("schema.json");
        Files.writeString(
                schema,
                Files.readString(schema).replace("\"x-minIdeas\": 1", "\"x-minIdeas\": 2, \"x-recommendedIdeas\": 4"));
        validator = IdeaValidator.of(SchemaReader.read(schema, project).schema());

        assertThat(findings(ideas("a.yaml", "mentors: ada")))
                .containsExactly(
                        "ideas:1:1: there must be at least 2 ideas, but there is 1; add 1 more [too-few-ideas]");
        assertThat(found(ideas("a.yaml", "mentors: ada", "b.yaml", "mentors: ada"), MENTORS))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly("WARNING ideas:1:1: there should be at least 4 ideas, but there are 2;"
                        + " add 2 more [too-few-ideas]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            size: 90 => size: 90 => 1: 90
            size: 90 => size: '90' => 1: 90
            size: 90 => size: ' ' => 1: 90
            size: [] => name: x => none
            """)
    void ideasOfOneValueAreAWarningWhereSeveralAreRecommended(String one, String other, String actual)
            throws Exception {
        readSizes();
        assertThat(found(ideas("a.yaml", one, "b.yaml", other), MENTORS))
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly("WARNING ideas:1:1: the ideas should have at least 2 different values in field 'size',"
                        + " but have " + actual + "; add an idea with another [too-few-values]");
    }

    @Test
    void ideasOfDifferentValuesAreNoFindingAndNorIsASingleOne() throws Exception {
        readSizes();
        assertThat(findings(ideas("a.yaml", "size: 90", "b.yaml", "size: [90, 175]")))
                .isEmpty();
        assertThat(findings(ideas("a.yaml", "size: [90, 175]", "b.yaml", "size: [90, 175]")))
                .isEmpty();
        assertThat(findings(ideas("a.yaml", "size: 90"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "level: medium, level: Intermediate, 1: Medium",
        "'level: easy; Medium.', level: Easy (or so), '2: Medium, easy'"
    })
    void wordsThatAreFilteredAsOneAreOneValue(String one, String other, String actual) throws Exception {
        read("\"name\": {\"x-parameter\": \"N\"}, \"level\": {\"x-parameter\": \"L\", \"x-recommendedValues\": 3,"
                + " \"x-facet\": {\"words\": {\"Medium\": \"intermediate\"}, \"divideAt\": \";\", \"endAt\": \"(\"}}");
        assertThat(findings(ideas("a.yaml", one, "b.yaml", other, "c.yaml", "name: x")))
                .containsExactly("ideas:1:1: the ideas should have at least 3 different values in field 'level', but"
                        + " have " + actual + "; add an idea with another [too-few-values]");
    }

    private void readSizes() throws Exception {
        read(
                "\"name\": {\"x-parameter\": \"N\"}, \"size\": {\"x-parameter\": \"S\", \"items\": {\"type\": [\"integer\","
                        + " \"string\"]}, \"type\": [\"integer\", \"string\", \"array\"], \"x-recommendedValues\": 2}");
    }

    private List<String> findings(Map<String, String> ideas) {
        return findings(ideas, MENTORS);
    }

    private List<String> findings(Map<String, String> ideas, Set<String> mentors) {
        return found(ideas, mentors).stream().map(Finding::toString).toList();
    }

    private List<Finding> found(Map<String, String> ideas, Set<String> mentors) {
        Map<String, IdeaDocument> documents = new LinkedHashMap<>();
        ideas.forEach((path, text) ->
                documents.put(path, IdeaDocument.of("ideas/" + path, text.getBytes(StandardCharsets.UTF_8))));
        return WholeSet.findings(
                validator, new IdeaSet("ideas", "gsoc", Map.of(NamedFiles.of("mentors/*.md"), mentors)), documents);
    }
}
