package io.github.gsocideas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.rules.IdeaSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that holds the place of a text to come is a missing field. */
class PlaceholderTest {

    private static final String IDEA = """
            project: A title
            date: 2013-01-22
            contact: Wei Liu
            difficulty: Low
            skills: C
            desc: A description
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    private static IdeaValidator validator;

    @BeforeAll
    static void compileTheSchema() throws Exception {
        validator = IdeaValidator.of(IdeaSchema.gsocProject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tbd.",
                "Tba",
                "TBC",
                "TBS",
                "TODO",
                "To do!",
                "to-do",
                "FIXME",
                "xxx",
                "?",
                "???",
                "...",
                "\u2026",
                "-",
                "\u2014",
                "(TBD)",
                "''TBD''",
                "[TODO]",
                "to be decided",
                "To be announced.",
                " TBD ",
                "TODO: Idea Title",
                "todo: describe the idea",
                "**TODO**: describe the idea",
                "TBD - will be announced",
                "TBA \u2013 ask on the list",
                "XXX: a name",
                "None",
                "none.",
                "NULL",
                "T.B.D.",
                "[Your Name]",
                "{mentor}",
                "YYYY-MM-DD",
                "Name: TBD",
                "**Mentor:** TODO",
                "Primary mentor: to be decided",
                "Name\uFF1A TBD",
                "Name: [your name]",
                "Name: <name>",
                "Name: ____",
                "Name:",
                "Mentors \u2013 TBD",
                "TBD, TBD",
                "- [ ] TBD",
                "Project title",
                "Idea Title",
                "Your project title",
                "# Project Title",
                "Title",
                "Name of mentor",
                "Mentor's name",
                "Description goes here.",
                "Describe your project here",
                "Skill 1",
                "Lorem ipsum dolor sit amet"
            })
    void aPlaceholderIsAMissingField(String word) {
        assertThat(findings(IDEA.replace("Wei Liu", "\"" + word + "\"")))
                .containsExactly("idea.yaml:3:10: field 'contact' is missing, '" + word.strip()
                        + "' is a placeholder: mentors of the project: a text, or a list of people;"
                        + " write N/A to leave it out on purpose [placeholder]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.a.", "N.A.", "n. a.", "NA", "n/a", "N\\\\A", "Not applicable"})
    void notApplicableIsWrittenInOneWay(String word) {
        assertThat(findings(IDEA.replace("Wei Liu", "\"" + word + "\"")))
                .singleElement()
                .asString()
                .contains("N/A in just this spelling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "TBD by Lars",
                "TODO list manager for Emacs",
                "[Amaka] and [Wei]",
                "[https://example.org Amaka]",
                "<amaka@example.org>",
                "TBD-based",
                "None of us",
                "Nonesuch",
                "Tbilisi",
                "To do what is needed",
                "C",
                "A?",
                "Xxx-ray",
                "Name: Ada",
                "Prerequisites: none",
                "Mentor: ada@example.org",
                "Mail: <ada@example.org>",
                "Idea: what is to be done",
                "TODO list app",
                "Project: TODO list",
                "Title case for Emacs",
                "Project names in Debian",
                "Name resolution",
                "Step by step",
                "Describe your project in Sphinx",
                "1"
            })
    void whatOnlyLooksLikeOneIsAText(String word) {
        assertThat(findings(IDEA.replace("Wei Liu", "\"" + word + "\""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            project: A title => project: TBD => 1:10: field 'project' is missing, 'TBD' is a placeholder: title of the project, on one line; for example 'project: Multiqueue support for Xen netback/netfront in Linux kernel' [placeholder]
            date: 2013-01-22 => date: TBD => 2:7: field 'date' is missing, 'TBD' is a placeholder: day on which the idea was written down; write N/A to leave it out on purpose [placeholder]
            difficulty: Low => difficulty: '?' => 4:13: field 'difficulty' is missing, '?' is a placeholder: level of difficulty of the project; write N/A to leave it out on purpose [placeholder]
            difficulty: Low => difficulty: <fill> => 4:13: field 'difficulty' is missing, '<fill>' is a placeholder: level of difficulty of the project; write N/A to leave it out on purpose [placeholder]
            difficulty: Low => difficulty: Choose one => 4:13: field 'difficulty' is missing, 'Choose one' is a placeholder: level of difficulty of the project; write N/A to leave it out on purpose [placeholder]
            date: 2013-01-22 => date: (today) => 2:7: field 'date' is missing, '(today)' is a placeholder: day on which the idea was written down; write N/A to leave it out on purpose [placeholder]
            contact: Wei Liu => contact: [TBD] => 3:10: field 'contact' is missing, 'TBD' is a placeholder: mentors of the project: a text, or a list of people; write N/A to leave it out on purpose [placeholder]
            contact: Wei Liu => contact: [Wei Liu, TBD] => 3:20: field 'contact[1]' is missing, 'TBD' is a placeholder; fill it in or delete it [placeholder]
            contact: Wei Liu => contact: [{name: TBD}] => 3:18: field 'contact[0].name' is missing, 'TBD' is a placeholder: the person's name; for example 'name: Wei Liu' [placeholder]
            skills: C => skills: [TBD, ''] => 5:9: field 'skills' is missing, 'TBD' is a placeholder: skills needed and other preconditions; write N/A to leave it out on purpose [placeholder]
            references: N/A => references: [{url: 'https://x.org/', title: TODO}] => 9:45: field 'references[0].title' is missing, 'TODO' is a placeholder; fill it in or delete it [placeholder]
            """)
    void theFindingIsWhereThePlaceholderStands(String good, String wrong, String line) {
        assertThat(findings(IDEA.replace(good, wrong))).containsExactly("idea.yaml:" + line);
    }

    @Test
    void twoPlaceholdersAreNotTheSameTitle() {
        IdeaDocument first = document("a.yaml", IDEA.replace("A title", "TBD"));
        IdeaDocument second = document("b.yaml", IDEA.replace("A title", "TBD"));

        assertThat(WholeSet.findings(
                        validator, new IdeaSet("ideas", "ideas", Map.of()), Map.of("a.yaml", first, "b.yaml", second)))
                .extracting(Finding::rule)
                .containsExactly("placeholder", "placeholder");
    }

    private static List<String> findings(String yaml) {
        return validator.validate(document("idea.yaml", yaml)).stream()
                .map(Finding::toString)
                .toList();
    }

    private static IdeaDocument document(String file, String yaml) {
        return IdeaDocument.of(file, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
