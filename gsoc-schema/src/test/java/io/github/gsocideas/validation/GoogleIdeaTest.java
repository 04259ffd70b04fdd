package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.BuiltInSchemas;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of ideas that are held against what Google's guide for mentors asks. */
class GoogleIdeaTest {

    private static final String IDEA = """
            title: A title
            description: The first sentence. The second.
            outcomes: [A patch]
            skills: C
            mentors: [{name: Wei Liu}, Ian]
            size: [90, 175]
            difficulty: hard
            """;

    private static IdeaValidator validator;

    @BeforeAll
    static void compileTheSchema() throws Exception {
        validator = IdeaValidator.of(IdeaSchema.builtIn(BuiltInSchemas.GOOGLE_IDEA));
    }

    @Test
    void whatGoogleAsksForIsEnough() {
        assertThat(findings(IDEA)).isEmpty();
    }

    @Test
    void eachFieldThatGoogleAsksForIsMissed() {
        assertThat(findings("preferred_skills: C++\n"))
                .containsExactly(
                        "idea.yaml:1:1: field 'title' is missing: title of the project, on one line;"
                                + " for example 'title: Multiqueue support for Xen netback/netfront in Linux kernel'"
                                + " [missing-field]",
                        "idea.yaml:1:1: field 'description' is missing: description of the project in two to five"
                                + " sentences [missing-field]",
                        "idea.yaml:1:1: field 'outcomes' is missing: what the project is expected to leave behind:"
                                + " a text, or a list of texts [missing-field]",
                        "idea.yaml:1:1: field 'skills' is missing: what a contributor has to know from the start:"
                                + " a text, or a list of texts [missing-field]",
                        "idea.yaml:1:1: field 'mentors' is missing: who could mentor the project: a text, or a list of"
                                + " people [missing-field]",
                        "idea.yaml:1:1: field 'size' is missing: how many hours the project takes: 90, 175 or 350,"
                                + " or a list of those that are possible [missing-field]",
                        "idea.yaml:1:1: field 'difficulty' is missing: how difficult the project is: easy,"
                                + " medium, which is also called intermediate, or hard;"
                                + " for example 'difficulty: hard' [missing-field]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            title: A title => title: N/A => 1:8: field 'title' must be a title of its own, never N/A, but is 'N/A' [not-applicable]
            size: [90, 175] => size: 100 => 6:7: field 'size' must be one of 90, 175, 350 or a list of such numbers, but is 100 [hours]
            size: [90, 175] => size: 175 hours => 6:7: field 'size' must be one of 90, 175, 350 or a list of such numbers, but is '175 hours' [hours]
            size: [90, 175] => size: [90, 170] => 6:12: field 'size[1]' must be one of 90, 175, 350, but is 170 [hours]
            size: [90, 175] => size: [90, 90] => 6:12: field 'size[1]' stands in its list already, at idea.yaml:6:8; delete one of the two [repeated]
            skills: C => skills: N/A => 4:9: field 'skills' must be a text, and not N/A, but is 'N/A' [not-applicable]
            difficulty: hard => difficulty: Hard => 7:13: field 'difficulty' must be one of easy, medium, intermediate, hard, but is 'Hard'; did you mean 'hard'? [word]
            """)
    void whatGoogleWouldNotTakeIsAFinding(String good, String wrong, String line) {
        assertThat(findings(IDEA.replace(good, wrong))).containsExactly("idea.yaml:" + line);
    }

    @Test
    void eachEntryThatIsThereAlreadyIsShown() {
        assertThat(findings(IDEA.replace("[90, 175]", "[90, 175, 90, 90]")))
                .containsExactly(
                        "idea.yaml:6:17: field 'size[2]' stands in its list already, at idea.yaml:6:8; delete one of the two [repeated]",
                        "idea.yaml:6:21: field 'size[3]' stands in its list already, at idea.yaml:6:8; delete one of the two [repeated]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first. The second.",
                "The first! Is this the second",
                "He said \u201cgo.\u201d Then he left.",
                "It parses JSON, e.g. RFC 8259. Nothing else.",
                "1. 2. 3. 4. 5.",
                "A paragraph.\n\nAnother one.",
                "Done (see below). [[Link]] is the second.",
                "\u3053\u308C\u306F\u3002\u3088\u3044\u3002",
            })
    void twoToFiveSentencesAreADescription(String text) {
        assertThat(description(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A word",
                "One sentence, and no more.",
                "It reads version 2.0 of the format.",
                "It parses a format, e.g. JSON, i.e. RFC 8259.",
                "It goes on... and on.",
                "One. two. three.",
                "1. 2. 3. 4. 5. 6.",
                "1? 2! 3\u2026 4.\n\n5. 6"
            })
    void aShorterOrLongerDescriptionIsAWarning(String text) {
        assertThat(description(text))
                .singleElement()
                .asString()
                .startsWith("WARNING idea.json:1:17: field 'description' should be a text of two to five sentences,"
                        + " but is '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"easy", "medium", "intermediate", "hard"})
    void aDifficultyIsAsGoogleCallsIt(String word) {
        assertThat(findings(IDEA.replace("difficulty: hard", "difficulty: " + word)))
                .isEmpty();
    }

    @Test
    void googleWantsFourIdeasOfMoreThanOneSize() {
        List<String> findings = new ArrayList<>();
        for (String size : List.of("[90, 175]", "90", "90, 90", "90, 90, 90", "90, 90, 90, 175")) {
            Map<String, IdeaDocument> ideas = new LinkedHashMap<>();
            for (String each : size.startsWith("[") ? List.of(size) : List.of(size.split(", "))) {
                String path = ideas.size() + ".yaml";
                String idea = IDEA.replace("title: A title", "title: " + path).replace("[90, 175]", each);
                ideas.put(path, IdeaDocument.of("ideas/" + path, idea.getBytes(StandardCharsets.UTF_8)));
            }
            findings.add(WholeSet.findings(validator, new IdeaSet("ideas", "ideas", Map.of()), ideas).stream()
                    .map(finding -> finding.severity() + " " + finding.rule())
                    .collect(Collectors.joining(", ")));
        }
        assertThat(findings)
                .containsExactly(
                        "WARNING too-few-ideas",
                        "WARNING too-few-ideas",
                        "WARNING too-few-ideas, WARNING too-few-values",
                        "WARNING too-few-ideas, WARNING too-few-values",
                        "");
    }

    @Test
    void aDescriptionAsLongAsAFileIsCheckedInNoTime() {
        for (String piece : List.of(".", ". ", "a. ", ". a", "A. ", "\u3002")) {
            assertThat(description(piece.repeat(200_000))).isNotEmpty();
        }
    }

    private static List<String> description(String text) {
        return found(
                        "idea.json",
                        "{\"description\": \"" + text.replace("\n", "\\n") + "\", \"title\": \"A title\","
                                + " \"outcomes\": \"A patch\", \"skills\": \"C\", \"mentors\": \"Ian\", \"size\": 90,"
                                + " \"difficulty\": \"easy\"}")
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }

    private static List<String> findings(String yaml) {
        return found("idea.yaml", yaml).map(Finding::toString).toList();
    }

    private static Stream<Finding> found(String file, String text) {
        return validator.validate(IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8))).stream();
    }
}
