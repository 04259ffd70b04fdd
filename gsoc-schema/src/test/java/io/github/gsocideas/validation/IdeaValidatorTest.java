package io.github.gsocideas.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Ideas held against the built-in schema. */
class IdeaValidatorTest {

    private static final IdeaValidator VALIDATOR = validator();

    @Test
    void aCompleteIdeaHasNoFindings() {
        assertThat(findings(idea(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fieldsWithExamples")
    void everyExampleOfAFieldIsValid(String field, JsonNode example) {
        assertThat(findings(idea(Map.of(field, example.toString())))).isEmpty();
    }

    @Test
    void aMissingFieldIsReportedAtTheFirstKeyAndSaysWhatItIs() {
        assertThat(findings("# remark\n\n" + idea(Map.of("steps", ""))))
                .containsExactly(
                        "idea.yaml:3:1: field 'steps' is missing: necessary steps to accomplish the project goal;"
                                + " write N/A to leave it out on purpose [missing-field]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            01/22/2026 => write 2026-01-22
            22.01.2026 => write 2026-01-22
            22/1/2026 => write 2026-01-22
            02/04/2026 => write 2026-02-04 (4 February) or 2026-04-02 (2 April), whichever is meant
            4.2.2026 => write 2026-04-02 (2 April) or 2026-02-04 (4 February), whichever is meant
            03/03/2026 => write 2026-03-03
            2026-2-4 => write 2026-02-04
            2026/02/04 => write 2026-02-04
            2026-02-04T12:00:00Z => write 2026-02-04
            4 February 2026 => write 2026-02-04
            4th of Feb 2026 => write 2026-02-04
            Feb. 4, 2026 => write 2026-02-04
            Sept 4 2026 => write 2026-09-04
            2026-02-30 => February 2026 has 28 days
            30/02/2026 => for example 2013-01-22
            soon => for example 2013-01-22
            """)
    void aDayThatIsWrittenOtherwiseIsReadWhereItCanBe(String date, String hint) {
        assertThat(VALIDATOR.validate(document(idea(Map.of("date", date)))))
                .extracting(Finding::hint)
                .containsExactly(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "name: ideas\n\"on\": push\n", "site_name: Ideas\nnav: []\n"})
    void aFileWithoutOneKeyOfAnIdeaIsOneFinding(String yaml) {
        assertThat(findings(yaml))
                .containsExactly(
                        "idea.yaml:1:1: the file is no idea: none of its keys is one of project, date, contact …;"
                                + " let <includes> name only ideas, or <excludes> this file [no-idea]");
    }

    @Test
    void aFileWithAMisspeltKeyOfAnIdeaIsAnIdea() {
        assertThat(findings("skils: C\n")).hasSizeGreaterThan(1);
    }

    @Test
    void theTitleCannotBeLeftOutAndSoIsShownByExample() {
        assertThat(findings(idea(Map.of("project", ""))))
                .containsExactly(
                        "idea.yaml:1:1: field 'project' is missing: title of the project, on one line; for example"
                                + " 'project: Multiqueue support for Xen netback/netfront in Linux kernel' [missing-field]");
    }

    @Test
    void everyMissingFieldIsReportedInTheTemplatesOrder() {
        assertThat(VALIDATOR.validate(document("anchor: bot\n")))
                .extracting(finding -> finding.location().displayName())
                .containsExactly(
                        "project",
                        "date",
                        "contact",
                        "difficulty",
                        "skills",
                        "desc",
                        "outcomes",
                        "steps",
                        "references");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "null, 1:8",
                "~, 1:8",
                "``, 1:7",
                "\"\", 1:8",
                "\"  \", 1:8",
                "\"\\u00A0\\u200B\\t\", 1:8",
                "[], 1:8",
                "{}, 1:8",
                "\"\\n\\n\", 1:8",
            })
    void aBlankValueIsAMissingField(String value, String place) {
        String yaml = "steps: " + value + "\n" + idea(Map.of("steps", ""));
        assertThat(findings(yaml))
                .containsExactly(
                        "idea.yaml:" + place + ": field 'steps' is missing, its value is empty: necessary steps to"
                                + " accomplish the project goal; write N/A to leave it out on purpose [missing-field]");
    }

    @Test
    void aBlankValueOfAFieldThatNeedNotBeThereIsNeedless() {
        assertThat(findings("anchor:\nreview: []\n" + idea(Map.of())))
                .containsExactly(
                        "idea.yaml:1:8: field 'anchor' is empty; fill it in or delete it [type]",
                        "idea.yaml:2:9: field 'review' is empty; fill it in or delete it [size]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "contact", "difficulty", "skills", "desc", "outcomes", "steps", "references"})
    void aRequiredFieldMayBeLeftOutOnPurpose(String field) {
        assertThat(findings(idea(Map.of(field, "N/A")))).isEmpty();
    }

    @Test
    void theTitleMayNotBeLeftOut() {
        assertThat(findings(idea(Map.of("project", "N/A"))))
                .containsExactly(
                        "idea.yaml:1:10: field 'project' must be a title of its own, never N/A, but is 'N/A' [not-applicable]");
    }

    @ParameterizedTest
    @CsvSource({"date, n/a", "date, N\\A", "difficulty, n/a", "difficulty, NA"})
    void aWordLikeTheOneForLeavingOutLeadsToIt(String field, String word) {
        assertThat(findings(idea(Map.of(field, word))))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("; did you mean 'N/A'? ["));
    }

    @ParameterizedTest
    @CsvSource({"desc, n/a", "desc, '\"n/a \"'", "outcomes, NA", "steps, N\\A"})
    void aTextLikeTheWordForLeavingOutLeadsToIt(String field, String word) {
        assertThat(findings(idea(Map.of(field, word))))
                .singleElement()
                .asString()
                .contains("must be a text, or N/A in just this spelling, but is '", "for example N/A [");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Low”", "'**Low**'", "\"'Low'\""})
    void aWordThatIsSetOffIsRecognized(String difficulty) {
        assertThat(findings(idea(Map.of("difficulty", difficulty))))
                .singleElement()
                .asString()
                .contains("did you mean 'Low'?");
    }

    @ParameterizedTest
    @CsvSource({"skills, N/A", "outcomes, n/a", "steps, NA", "contact, N/A", "references, N/A"})
    void anEntryOfAListCannotBeLeftOutOnPurpose(String field, String word) {
        assertThat(findings(idea(Map.of(field, "[" + word + "]"))))
                .singleElement()
                .asString()
                .contains("field '" + field + "[0]' must be a text of its own (N/A stands for the whole list,"
                        + " not for an entry), but is '" + word + "' [not-applicable]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x2028, 0x2060, 0x3164, 0xFEFF})
    void aCharacterThatIsNotSeenIsNoText(int character) {
        String text = "\"\\u%04X\"".formatted(character);
        assertThat(findings(idea(Map.of("desc", text)) + "review: [{comment: x, by: " + text + "}]\n"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("field 'desc' is missing, its value is empty"),
                        line -> assertThat(line).contains("field 'review[0].by' is empty; fill it in or delete it"));
    }

    @Test
    void ofVeryManyFindingsTheFirstAreToldAndTheRestAreCounted() {
        String yaml = idea(Map.of("skills", "[" + "5, ".repeat(1000) + "]"));
        assertThat(findings(yaml))
                .hasSize(101)
                .last()
                .isEqualTo("idea.yaml:5:310: the file has 900 more findings, such as one here; mend the others first"
                        + " [more]");
        IdeaDocument document = document(yaml);
        assertThat(Idea.of(document, VALIDATOR.schema(), VALIDATOR.validate(document))
                        .values())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'skills: [', '5, ', ']'", "'contact: [', '{}, ', ']'", "'steps: x\n', 'k%d: x\n', ''"})
    void aFileOfNothingButFaultsIsTold(String start, String fault, String end) {
        StringBuilder yaml = new StringBuilder(start);
        for (int i = 0; yaml.length() < 200_000; i++) {
            yaml.append(fault.formatted(i));
        }
        yaml.append(end);
        assertThat(findings(yaml.toString())).hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u2028"})
    void aTextOfNothingButLineEndsIsJudged(String lineEnd) {
        String json = "{\"project\": \"a" + lineEnd.replace("\n", "\\n").repeat(400_000) + "\"}";
        IdeaDocument document = IdeaDocument.of("idea.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(VALIDATOR.validate(document)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"description, desc", "mentors, contact", "ref, references", "'Date of creation', date", "goals, ''"})
    void aKeyIsFoundByItsBeginningOrItsTitle(String key, String meant) {
        assertThat(findings(key + ": x\n" + idea(Map.of(meant.isEmpty() ? "desc" : meant, ""))))
                .filteredOn(line -> line.contains("unknown key"))
                .singleElement()
                .satisfies(line -> assertThat(line.contains("; did you mean '" + meant + "'?"))
                        .isEqualTo(!meant.isEmpty()));
    }

    @Test
    void anUnknownKeyIsReportedAtTheKeyWithDidYouMean() {
        assertThat(findings(idea(Map.of()) + "revieuw:\n- comment: x\n"))
                .containsExactly("idea.yaml:10:1: unknown key 'revieuw'; did you mean 'review'? [unknown-key]");
    }

    @Test
    void anUnknownKeyLikeNoneIsToldWhatIsLeft() {
        assertThat(findings(idea(Map.of()) + "budget: 5\n"))
                .containsExactly("idea.yaml:10:1: unknown key 'budget'; the keys not in use yet are anchor, review"
                        + " [unknown-key]");
    }

    @Test
    void letterCaseIsNear() {
        assertThat(findings(idea(Map.of("desc", "")) + "Desc: x\n"))
                .last()
                .isEqualTo("idea.yaml:9:1: unknown key 'Desc'; did you mean 'desc'? It is missing [unknown-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Required skills", "Skills needed", "required_skills", "skillsNeeded", "skils", "Prerequisite"})
    void aKeyThatHasTheWordsOfAMissingFieldIsOneFinding(String key) {
        assertThat(findings(idea(Map.of("skills", "")) + key + ": C\n"))
                .containsExactly("idea.yaml:9:1: unknown key '" + key + "'; did you mean 'skills'? It is missing"
                        + " [unknown-key]");
    }

    @Test
    void aFieldThatIsALineOfAnothersTextIsMissedThere() {
        String yaml = idea(Map.of("skills", "", "desc", "")) + "desc: |\n  Words.\n\n  Skills: C\n";
        assertThat(VALIDATOR.validate(
                        IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8), VALIDATOR.schema())))
                .extracting(Finding::toString)
                .containsExactly("idea.yaml:11:3: field 'skills' is missing: skills needed and other preconditions;"
                        + " line 11 has 'Skills: C' in the text of 'desc': write 'skills: ' at the beginning of a line"
                        + " [missing-field]");
    }

    @Test
    void aMissingFieldOfAJsonFileIsToldInJson() {
        assertThat(VALIDATOR.validate(
                        IdeaDocument.of("idea.json", "{\"date\": \"2013-01-22\"}".getBytes(StandardCharsets.UTF_8))))
                .extracting(Finding::toString)
                .contains(
                        "idea.json:1:2: field 'project' is missing: title of the project, on one line; for example"
                                + " '\"project\": \"Multiqueue support for Xen netback/netfront in Linux kernel\"' [missing-field]");
    }

    @Test
    void aMergeKeyIsOneFinding() {
        assertThat(findings(
                        idea(Map.of("steps", "", "skills", "")) + "defaults: &d\n  steps: N/A\n  skills: C\n<<: *d\n"))
                .containsExactly(
                        "idea.yaml:11:1: YAML 1.2 has no merge key '<<'; write out the keys that are meant [merge-key]");
    }

    @Test
    void aKeyInUseIsNotProposedAgain() {
        assertThat(findings(idea(Map.of()) + "stepps: x\n"))
                .containsExactly(
                        "idea.yaml:10:1: unknown key 'stepps'; delete it, 'steps' is there already" + " [unknown-key]");
    }

    @Test
    void everyTypoInAKeyIsOneUnknownKeyThatLeadsToTheMissingField() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (Field field : VALIDATOR.schema().fields()) {
            if (field.required()) {
                StringBuilder typo = new StringBuilder(field.name());
                typo.setCharAt(random.nextInt(typo.length()), '_');
                assertThat(findings(idea(Map.of(field.name(), "")) + typo + ": x\n"))
                        .as("%s, %s", RandomSeed.option(seed), typo)
                        .singleElement()
                        .asString()
                        .contains("'" + typo + "'; did you mean '" + field.name() + "'? It is missing");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            project => 5 => 13: field 'project' must be one line of text, but 5 is a number; put it in quotes: "5" [type]
            project => "a\\nb" => 13: field 'project' must be one line of text, but is 'a⏎b' [one-line]
            date => 2013-02-30 => 13: field 'date' must be a calendar date, written year-month-day, but is '2013-02-30'; February 2013 has 28 days [date]
            date => 01/22/2013 => 13: field 'date' must be a calendar date, written year-month-day, but is '01/22/2013'; write 2013-01-22 [date]
            date => 2013 => 13: field 'date' must be a calendar date, written year-month-day or N/A, but 2013 is a number; for example 2013-01-22 [date]
            contact => {name: Wei} => 14: field 'contact' must be a text or a list of people, but is a mapping of keys to values; begin each entry of a list with '- ' [type]
            contact => [{email: a@b.org}] => 15: field 'contact[0].name' is missing: the person's name; for example 'name: Wei Liu' [missing-field]
            contact => [{name: Wei, emial: a@b.org}] => 26: unknown key 'emial'; did you mean 'email'? [unknown-key]
            contact => [{name: Wei, email: nobody}] => 33: field 'contact[0].email' must be an e-mail address, but is 'nobody'; for example wei.liu@example.org [email]
            difficulty => hard => 13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but is 'hard'; did you mean 'Hard'? [word]
            difficulty => 3 => 13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but 3 is a number; for example High [word]
            skills => [C, 5] => 17: field 'skills[1]' must be a text, but 5 is a number; put it in quotes: "5" [type]
            skills => 5 => 13: field 'skills' must be a text or a list of texts, but 5 is a number; put it in quotes: "5" [type]
            desc => true => 13: field 'desc' must be a text, but true is a truth value; put it in quotes: "true" [type]
            desc => [a] => 13: field 'desc' must be a text, but is a list; a value that begins with '[' is a list to YAML; put it in quotes: "[a]" [type]
            difficulty => [Low] => 13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but is a list; write it without brackets [word]
            project => [EPIC] => 13: field 'project' must be one line of text, but is a list; a value that begins with '[' is a list to YAML; put it in quotes: "[EPIC]" [type]
            contact => #chan on OFTC => 9: field 'contact' is missing, its value is empty: mentors of the project: a text, or a list of people; '#chan on OFTC' is a comment to YAML; put it in quotes: "#chan on OFTC" [missing-field]
            contact => # who? => 9: field 'contact' is missing, its value is empty: mentors of the project: a text, or a list of people; write N/A to leave it out on purpose [missing-field]
            steps => [a: b] => 14: field 'steps[0]' must be a text, but is a mapping of keys to values; put a text with ': ' in it in quotes [type]
            references => [{url: ftp://x.org}] => 20: field 'references[0].url' must be a web address that begins with http:// or https:// and has no blank, quote, bracket, brace or bar in it, but is 'ftp://x.org'; for example https://wiki.xenproject.org/ [web-address]
            anchor => a b => 13: field 'anchor' must be a name of the letters A to Z, digits, '.', ':', '-' and single '_' inside, but is 'a b'; for example my-unique-anchor [anchor]
            review => [{by: Lars}] => 15: field 'review[0]' must have exactly one of the keys comment, vote, voteNo [choice]
            review => [{comment: x, vote: y}] => 15: field 'review[0]' must have exactly one of the keys comment, vote, voteNo [choice]
            review => [{comment: x, date: 1.2.2013}] => 33: field 'review[0].date' must be a calendar date, written year-month-day, but is '1.2.2013'; write 2013-01-02 (2 January) or 2013-02-01 (1 February), whichever is meant [date]
            """)
    void aWrongValueIsReportedAtTheValueInTheWordsOfTheSchema(String field, String value, String line) {
        // The key is padded, so that the columns in the table are those of the value whatever the key's length.
        String yaml = field + ":" + " ".repeat(11 - field.length()) + value + "\n" + idea(Map.of(field, ""));
        assertThat(findings(yaml)).containsExactly("idea.yaml:1:" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "- a => must be an idea, each field as 'key: value', but is a list",
                "just text => must be an idea, each field as 'key: value', but is 'just text'",
                "project:\u00A0Bot => must be an idea, each field as 'key: value', but is 'project:\u00A0Bot';"
                        + " behind 'project:' stands U+00A0, which YAML takes for no blank; write a blank",
                "5 => must be an idea, each field as 'key: value', but 5 is a number",
            })
    void aFileThatIsNoMappingIsReportedAtItsStart(String yaml, String message) {
        assertThat(findings(yaml)).containsExactly("idea.yaml:1:1: the file " + message + " [type]");
    }

    @Test
    void aFileThatCannotBeReadHasOnlyThatFinding() {
        assertThat(findings("project: [")).singleElement().asString().endsWith("[syntax]");
    }

    @Test
    void aDuplicateKeyIsReportedBesideTheOtherFindings() {
        assertThat(findings(idea(Map.of("date", "soon")) + "project: y\n"))
                .containsExactly(
                        "idea.yaml:2:7: field 'date' must be a calendar date, written year-month-day, but is 'soon';"
                                + " for example 2013-01-22 [date]",
                        "idea.yaml:10:1: the key 'project' is given twice: it stands at line 1 too; keep one of the two"
                                + " [duplicate-key]");
    }

    @Test
    void findingsAreSortedByFileLineAndColumnWhateverTheOrderOfTheFiles() {
        List<IdeaDocument> documents = new ArrayList<>();
        for (String file : List.of("b/one.yaml", "a/two.yaml", "a/one.json", "c.yaml")) {
            documents.add(IdeaDocument.of(file, "{\"x\": 1, \"date\": 5}".getBytes(StandardCharsets.UTF_8)));
        }
        List<Finding> sorted = validate(documents);
        assertThat(sorted).hasSize(40).isSortedAccordingTo(Finding.BY_PLACE);
        long seed = RandomSeed.next();
        Collections.shuffle(documents, new Random(seed));
        assertThat(validate(documents)).as(RandomSeed.option(seed)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "anchor"})
    void aValueThatMustBeUniqueIsReportedWithBothPlaces(String field) {
        IdeaDocument first = titled("first", "a.yaml", Map.of(field, "same"));
        IdeaDocument second = titled("second", "b/c.yaml", Map.of(field, "same"));
        String place = first.file() + ":" + first.value(field).orElseThrow().position();
        assertThat(validate(List.of(first, second)))
                .extracting(Finding::toString)
                .containsExactly("b/c.yaml:" + second.value(field).orElseThrow().position() + ": field '" + field
                        + "' must be unique, but " + place + " has the same value; change one of the two [unique]");
    }

    @Test
    void blanksAroundAValueDoNotMakeItAnother() {
        assertThat(validate(List.of(titled("same", "a.yaml", Map.of()), titled("\" same \"", "b.yaml", Map.of()))))
                .extracting(Finding::toString)
                .containsExactly("b.yaml:1:10: field 'project' must be unique, but a.yaml:1:10 has the same value;"
                        + " change one of the two [unique]");
    }

    @Test
    void aValueOfThreeIdeasIsReportedAtAllButTheFirst() {
        List<IdeaDocument> documents = List.of(
                titled("x", "a.yaml", Map.of()), titled("x", "b.yaml", Map.of()), titled("x", "c.yaml", Map.of()));
        assertThat(validate(documents)).extracting(Finding::file).containsExactly("b.yaml", "c.yaml");
    }

    @Test
    void missingAndDifferentValuesAreNotTheSame() {
        assertThat(validate(List.of(
                        titled("x", "a.yaml", Map.of()),
                        titled("X", "b.yaml", Map.of("anchor", "here")),
                        titled("y", "c.yaml", Map.of("anchor", "there")))))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() {
        assertThat(validate(List.of(
                        IdeaDocument.of("a.yaml", "[".getBytes(StandardCharsets.UTF_8)),
                        titled("x", "b.yaml", Map.of()),
                        titled("x", "c.yaml", Map.of()))))
                .extracting(finding -> finding.file() + " " + finding.rule())
                .containsExactly("a.yaml syntax", "c.yaml unique");
    }

    @Test
    void whoeverMissesAFieldIsToldWhatToWrite() {
        assertThat(VALIDATOR.validate(document("{}")))
                .allSatisfy(finding -> assertThat(finding.hint()).isNotEmpty());
    }

    private static List<Object[]> fieldsWithExamples() {
        List<Object[]> examples = new ArrayList<>();
        for (Field field : VALIDATOR.schema().fields()) {
            field.schemas()
                    .all("examples")
                    .flatMap(JsonNode::valueStream)
                    .forEach(example -> examples.add(new Object[] {field.name(), example}));
        }
        return examples;
    }

    private static IdeaDocument titled(String title, String file, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("project", title));
        all.putAll(fields);
        return IdeaDocument.of(file, idea(all).getBytes(StandardCharsets.UTF_8));
    }

    /** A complete idea, one field to a line, with some fields changed or added, or left out where they are empty. */
    private static String idea(Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : VALIDATOR.schema().fields()) {
            if (field.required()) {
                fields.put(field.name(), field.name().equals("date") ? "2013-01-22" : "High");
            }
        }
        fields.putAll(changes);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + ": " + field.getValue() + "\n")
                .collect(joining());
    }

    private static List<Finding> validate(Collection<IdeaDocument> documents) {
        Map<String, IdeaDocument> byFile = new LinkedHashMap<>();
        documents.forEach(document -> byFile.put(document.file(), document));
        return WholeSet.findings(VALIDATOR, new IdeaSet("ideas", "ideas", Map.of()), byFile);
    }

    private static List<String> findings(String yaml) {
        return VALIDATOR.validate(document(yaml)).stream()
                .map(Finding::toString)
                .toList();
    }

    private static IdeaDocument document(String yaml) {
        return IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static IdeaValidator validator() {
        try {
            return IdeaValidator.of(IdeaSchema.gsocProject());
        } catch (InvalidSchemaException e) {
            throw new AssertionError(e);
        }
    }
}
