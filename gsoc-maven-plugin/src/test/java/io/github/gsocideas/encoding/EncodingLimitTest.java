package io.github.gsocideas.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text costs to be written is bounded, and the bound is told. */
@Timeout(120)
class EncodingLimitTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void aLongAddressThatIsReferredToAgainAndAgainIsRefused() {
        assertThat(findings(
                        "idea.md",
                        "# T\n\n## Desc\n\n" + "[a] ".repeat(4096) + "\n\n[a]: https://x.org/" + "a".repeat(16_384)))
                .containsExactly(
                        "idea.md:5:1: field 'desc': its wikitext has more than 2097152 characters, more than a wiki"
                                + " saves; shorten the addresses or notes that it refers to again and again [markdown]");
    }

    @Test
    void aTextOfNothingButBracketsIsRefused() {
        assertThat(findings("idea.md", "# T\n\n## Desc\n\n" + "![[]()".repeat(40_000)))
                .containsExactly(
                        "idea.md:5:1: field 'desc': more than 10000 brackets are more than is read of Markdown;"
                                + " move what is long to a page of its own and link to it [markdown]");
    }

    @Test
    void callsThatAreTooDeepInOneAnotherAreToldAtTheFirst() {
        assertThat(findings("idea.yaml", "desc: '" + "{{a|".repeat(80_000) + "'"))
                .containsExactly(
                        "idea.yaml:1:408: field 'desc': more than 100 calls and links are within each other here,"
                                + " more than a wiki expands; close or delete some of them [wikitext]");
    }

    @Test
    void callsAsDeepAsAWikiExpandsAreWritten() {
        assertThat(findings("idea.yaml", "desc: '" + "{{a|".repeat(100) + "}}".repeat(100) + "'"))
                .noneMatch(line -> line.contains("within each other"));
    }

    @Test
    void callsBesideOneAnotherAreNotDeep() {
        assertThat(findings("idea.yaml", "desc: '" + "{{a|b}} [[c]] ".repeat(1000) + "'"))
                .noneMatch(line -> line.contains("within each other"));
    }

    @Test
    void whatAWikiReadsNoCallInIsNotDeep() {
        for (String text : List.of("<nowiki>%s</nowiki>", "<!-- %s -->", "<pre>%s</pre>", "a <!-- %s --> b")) {
            assertThat(findings("idea.yaml", "desc: '" + text.formatted("{{a|[[b".repeat(200)) + "'"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{]]", "[[}}", "{{a|[[", "{{a|[[b}}", "{{{a|", "<!-- a -->{{", "<nowiki/>[["})
    void callsThatAreClosedByAnotherSignAreDeep(String part) {
        assertThat(findings("idea.yaml", "desc: '" + part.repeat(80_000) + "'"))
                .singleElement()
                .asString()
                .contains("more than 100 calls and links are within each other here");
    }

    @Test
    void markdownHasNoCallsThatCouldBeDeep() {
        String calls = "{{a|[[b ".repeat(200);
        assertThat(findings("idea.md", "# T\n\n" + calls + "\n\n```\n" + calls + "\n```\n"))
                .isEmpty();
    }

    @Test
    void aTagsContentIsPartOfWhatIsAroundIt() {
        assertThat(findings("idea.yaml", "desc: 'a <!-- b <gallery>" + "{{a|".repeat(101) + "</gallery>'"))
                .last()
                .asString()
                .startsWith("idea.yaml:1:426: field 'desc': more than 100 calls");
        assertThat(findings(
                        "idea.yaml",
                        "desc: '" + "{{a|".repeat(60) + "<indicator>" + "[[b|".repeat(60) + "]]".repeat(60)
                                + "</indicator>" + "}}".repeat(60) + "'"))
                .singleElement()
                .asString()
                .contains("more than 100 calls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-{a|", "{", "[", "{{", "[[", "}}", "]]", "<gallery>{{", "<includeonly>", "<noinclude>"})
    void whatIsNeverClosedTakesNoTimeThatGrowsWithTheSquare(String part) {
        assertThat(findings("idea.yaml", "desc: '" + part.repeat(50_000) + "'")).isNotNull();
    }

    @Test
    void blanksThatEndNoFenceTakeNoTimeThatGrowsWithTheSquare() {
        assertThat(findings("idea.yaml", "desc: |\n  a\n  ```" + " ".repeat(500_000) + "!\n"))
                .isEmpty();
    }

    @Test
    void blanksThatEndNoRuleOfATableTakeNoTimeThatGrowsWithTheSquare() {
        assertThat(findings("idea.yaml", "desc: |\n  a|b\n  --|--" + " ".repeat(500_000) + "x\n"))
                .isEmpty();
    }

    @Test
    void anEntryOfManyAddressesInAWordTakesNoTimeThatGrowsWithTheSquare() {
        assertThat(findings("idea.yaml", "desc: |\n  * " + "http://".repeat(140_000) + " x\n  Next\n"))
                .singleElement()
                .asString()
                .startsWith("idea.yaml:3:3: field 'desc': this line is no part of the list's entry above it");
    }

    @Test
    void wrappedEntriesTakeNoTimeThatGrowsWithTheirSquare() {
        assertThat(findings("idea.yaml", "desc: |\n" + "  * a\n   b\n".repeat(90_000)))
                .first()
                .asString()
                .startsWith("idea.yaml:3:4: field 'desc': this line is no part of the list's entry above it");
    }

    @Test
    void blanksThatALineBeginsWithTakeNoTimeThatGrowsWithTheSquare() {
        assertThat(findings("idea.yaml", "desc: |\n  a\n  " + " ".repeat(500_000) + "x\n"))
                .isNotNull();
    }

    @Test
    void aGalleryWithoutCaptionsTakesNoTimeThatGrowsWithTheSquareOfItsLines() {
        assertThat(findings("idea.yaml", "desc: |\n  <gallery>\n" + "\n".repeat(900_000) + "  </gallery>\n"))
                .isEmpty();
    }

    @Test
    void aStyleIsLookedForInMarkdownOnce() {
        String tags = "<b id=\"firstHeading\">x</b> ".repeat(3_000);
        assertThat(findings("idea.md", "# T\n\n" + "word ".repeat(100_000) + tags))
                .singleElement()
                .asString()
                .startsWith("idea.md:3:500004: field 'desc': the id 'firstHeading'");
    }

    @Test
    void callsOfAllFieldsAreCounted() {
        assertThat(findings(
                        "idea.yaml",
                        "desc: '" + "{{a}}".repeat(60) + "'\nskills: ['" + "{{a}}".repeat(20) + "', '"
                                + "{{a}}".repeat(21) + "']\nsteps: '" + "{{a}}".repeat(60) + "'"))
                .singleElement()
                .asString()
                .contains("the idea calls more than 100 templates and functions");
    }

    private static List<String> findings(String file, String text) {
        IdeaDocument document = IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8), SCHEMA);
        return new IdeaEncoder(
                        SCHEMA,
                        DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH),
                        new WikitextSanitizer(Wikitext.EXTENSION_TAGS))
                .encode(Idea.of(document, SCHEMA, List.of())).findings().stream()
                        .map(Finding::toString)
                        .toList();
    }
}
