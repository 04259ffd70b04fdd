package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is looked into where it, or something that it depends on, has changed, and what is found is never of yesterday. */
class KeptIdeasTest {

    @TempDir
    private Path root;

    private IndexedProject project;

    @BeforeEach
    void aProjectIsChecked() throws Exception {
        project = IndexedProject.create(root, PageDivision.ONE);
        idea("one.yaml", "One", "Words.");
        idea("three.yaml", "Three", "See [https://example.org/ it].");
        project.write("ideas/net/two.md", "---\nname: Two\nmentor: ada\n---\nSee [that](../gone.md).\n");
        assertThat(looksInto(3).findings())
                .extracting(Finding::message)
                .allMatch(message -> message.contains("no file is at ideas/gone.md"));
    }

    @Test
    void noFileIsLookedIntoWhereNothingHasChanged() throws Exception {
        byte[] index = Files.readAllBytes(project.file());
        FileTime time = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(project.file(), time);

        assertThat(looksInto(0).findings()).hasSize(1);
        assertThat(project.file()).hasBinaryContent(index);
        assertThat(Files.getLastModifiedTime(project.file()))
                .as("not even written")
                .isEqualTo(time);
    }

    @Test
    void aFileThatHasChangedIsLookedInto() throws Exception {
        project.edit("ideas/one.yaml", "Words", "Other words");

        assertThat(looksInto(1).page()).contains("Other words");
        looksInto(0);
    }

    @Test
    void aFileOfAnotherNameIsLookedInto() throws Exception {
        project.move("ideas/one.yaml", "ideas/net/uno.yaml");

        looksInto(1);
        looksInto(0);
    }

    @Test
    void aFileThatIsGoneIsGone() throws Exception {
        project.delete("ideas/net/two.md");

        assertThat(looksInto(0).findings()).isEmpty();
        looksInto(0);
    }

    @Test
    void aNewFileIsLookedInto() throws Exception {
        idea("net/four.yaml", "Four", "Words.");

        looksInto(1);
        looksInto(0);
    }

    @Test
    void tooFewIdeasAreFewAlthoughEachIsKnown() throws Exception {
        project.delete("ideas/net/two.md");
        project.delete("ideas/three.yaml");

        assertThat(looksInto(0).findings()).extracting(Finding::rule).containsExactly("too-few-ideas");
    }

    @Test
    void whatIsRecommendedIsRecommendedAlthoughEachFileIsKnown() throws Exception {
        project.recommend();
        project.edit("ideas/one.yaml", "name: One", "name: One\nlevel: low");
        List<Finding> findings = looksInto(3).findings();

        assertThat(findings).extracting(Finding::rule).contains("size", "too-few-ideas", "too-few-values");
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(looksInto(0).findings()).isEqualTo(findings);
        project.edit("ideas/three.yaml", "name: Three", "name: Three\nlevel: high");
        assertThat(looksInto(1).findings()).extracting(Finding::rule).doesNotContain("too-few-values");
    }

    @Test
    void anotherRecommendationIsHeldAgainstFilesThatAreKnown() throws Exception {
        project.recommend();
        assertThat(looksInto(3).findings()).extracting(Finding::rule).contains("size");
        project.edit("parts.json", "\"x-recommended\": {\"maxLength\": 9}", "\"x-recommended\": {\"maxLength\": 900}");

        assertThat(looksInto(3).findings()).extracting(Finding::rule).doesNotContain("size");
        looksInto(0);
    }

    @Test
    void whatMakesTwoValuesTheSameIsAskedAnewOfFilesThatAreKnown() throws Exception {
        project.edit("ideas/three.yaml", "name: Three", "name: ONE");
        assertThat(looksInto(1).findings()).extracting(Finding::rule).doesNotContain("unique");
        project.edit("parts.json", "\"x-unique\": true", "\"x-unique\": {\"ignoreCase\": true}");

        assertThat(looksInto(3).findings()).extracting(Finding::rule).contains("unique");
        project.edit("parts.json", "{\"ignoreCase\": true}", "{\"ignoreCase\": true, \"within\": \"directory\"}");
        project.move("ideas/three.yaml", "ideas/net/three.yaml");
        assertThat(looksInto(3).findings()).extracting(Finding::rule).doesNotContain("unique");
    }

    @Test
    void whatIsWrongWithAFileIsToldAgainInFull() throws Exception {
        project.edit("ideas/one.yaml", "name: One", "nam\u200Be: One\nlevel: lwo\nlevle: low\nmentor: [bob, adda]");
        List<Finding> findings = looksInto(1).findings();

        assertThat(looksInto(0).findings()).isEqualTo(findings);
        assertThat(findings).extracting(Finding::line).contains(Optional.of("level: lwo"));
        assertThat(findings).extracting(Finding::fix).anyMatch(Optional::isPresent);
    }

    @Test
    void aValueThatAChangedFileTakesFromAnEarlierOneIsFound() throws Exception {
        project.edit("ideas/three.yaml", "name: Three", "name: One");

        assertThat(repeated(looksInto(1))).containsExactly("ideas/three.yaml: ideas/one.yaml:1:7");
        assertThat(repeated(looksInto(0))).containsExactly("ideas/three.yaml: ideas/one.yaml:1:7");
    }

    @Test
    void aValueThatAChangedFileTakesFromALaterOneIsFoundInThat() throws Exception {
        project.edit("ideas/one.yaml", "name: One", "name: Three");
        CheckedIdeas checked = looksInto(2);

        assertThat(repeated(checked)).containsExactly("ideas/three.yaml: ideas/one.yaml:1:7");
        assertThat(checked.page()).containsOnlyOnce("|Name=Three");
        looksInto(0);
    }

    @Test
    void aValueIsNoLongerRepeatedWhereTheOtherFileIsMended() throws Exception {
        project.edit("ideas/one.yaml", "name: One", "name: Three");
        looksInto(2);
        project.edit("ideas/one.yaml", "name: Three", "name: Uno");
        CheckedIdeas checked = looksInto(2);

        assertThat(repeated(checked)).isEmpty();
        assertThat(checked.page()).contains("|Name=Three");
    }

    @Test
    void aValueIsNoLongerRepeatedWhereTheOtherFileIsGone() throws Exception {
        project.edit("ideas/three.yaml", "name: Three", "name: One");
        looksInto(1);
        project.delete("ideas/one.yaml");

        assertThat(repeated(looksInto(1))).isEmpty();
    }

    @Test
    void aRepeatedValueNamesThePlaceWhereTheOtherStandsNow() throws Exception {
        project.edit("ideas/three.yaml", "name: Three", "name: One");
        looksInto(1);
        project.edit("ideas/one.yaml", "Words.", "Other words.");
        assertThat(repeated(looksInto(1))).containsExactly("ideas/three.yaml: ideas/one.yaml:1:7");
        project.edit("ideas/one.yaml", "name:", "# moved\nname:");

        assertThat(repeated(looksInto(2))).containsExactly("ideas/three.yaml: ideas/one.yaml:2:7");
    }

    @Test
    void aNoteThatAChangedFileHasIsHeldAgainstThoseOfAnUnchangedOne() throws Exception {
        project.edit("ideas/three.yaml", "See", "<ref name=x>three</ref>");
        looksInto(1);
        project.edit("ideas/one.yaml", "Words.", "<ref name=x>one</ref>");
        List<Finding> clash = looksInto(1).findings();

        assertThat(clash).extracting(Finding::file).contains("ideas/three.yaml");
        assertThat(clash)
                .filteredOn(finding -> finding.file().equals("ideas/three.yaml"))
                .allMatch(finding -> finding.message().contains("than the one in ideas/one.yaml")
                        && finding.line().orElse("").startsWith("text:"));
        project.edit("ideas/one.yaml", "<ref name=x>one", "<ref name=x>three");
        assertThat(looksInto(1).findings()).extracting(Finding::file).doesNotContain("ideas/three.yaml");
    }

    @Test
    void anIdThatAChangedFileHasIsHeldAgainstThoseOfAnUnchangedOne() throws Exception {
        project.edit("ideas/three.yaml", "See", "<span id=x>three</span>");
        looksInto(1);
        project.edit("ideas/one.yaml", "Words.", "<span id=x>one</span>");

        assertThat(looksInto(1).findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("the id 'x' is that of ideas/one.yaml, too"));
        project.delete("ideas/one.yaml");
        assertThat(looksInto(0).findings())
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("the id 'x'"));
    }

    @Test
    void aLinkLeadsNowhereOnceTheIdeaIsOnAnotherPage() throws Exception {
        project = new IndexedProject(project.directory(), PageDivision.byDirectory(new PageTitle("Ideas")));
        project.edit("ideas/three.yaml", "See", "[[#here]]");
        project.edit("ideas/one.yaml", "name: One", "name: One\nanchor: here");
        assertThat(looksInto(3).findings()).hasSize(1);
        project.move("ideas/one.yaml", "ideas/net/one.yaml");

        assertThat(looksInto(1).findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("the link to '#here' leads nowhere"));
    }

    @Test
    void theCallsOfAllAreCounted() throws Exception {
        for (int i = 0; i < 10; i++) {
            idea("many" + i + ".yaml", "Many " + i, "{{Small|x}}".repeat(99));
        }
        assertThat(looksInto(10).findings()).extracting(Finding::rule).doesNotContain("page-size");
        project.edit("ideas/one.yaml", "Words.", "{{Small|x}}".repeat(20));

        assertThat(looksInto(1).findings())
                .filteredOn(finding -> finding.rule().equals("page-size"))
                .singleElement()
                .matches(finding -> finding.file().equals("ideas/one.yaml")
                        && finding.line().equals(Optional.of("name: One")));
        project.delete("ideas/many3.yaml");
        assertThat(looksInto(0).findings()).extracting(Finding::rule).doesNotContain("page-size");
    }

    @Test
    void aFileThatALinkLeadsToNowIsSeen() throws Exception {
        project.write("ideas/gone.md", "---\nname: Back\n---\nWords.\n");

        assertThat(looksInto(2).findings()).isEmpty();
        project.delete("ideas/gone.md");
        assertThat(looksInto(1).findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema.json", "parts.json"})
    void allAreLookedIntoByAnotherSchema(String file) throws Exception {
        project.edit(file, "\"$schema\"", " \"$schema\"");

        looksInto(3);
        looksInto(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema.json", "parts.json"})
    void aSchemaThatHasChangedIsHeldAgainstTheMetaSchema(String file) throws Exception {
        project.edit(file, "{\"$schema\"", "{\"description\": 5, \"$schema\"");

        assertThatThrownBy(project::checkAgain).isInstanceOf(InvalidSchemaException.class);
        assertThatThrownBy(project::checkAgain).isInstanceOf(InvalidSchemaException.class);
    }

    @Test
    void anIndexOfAnotherMachineCallsNoSchemaValid() throws Exception {
        project.edit("parts.json", "\"title\": \"Text\"", "\"title\": \"Words\"");
        looksInto(3);
        byte[] forged = Files.readAllBytes(project.schemaFile());
        Files.write(project.key(), Arrays.copyOf(new byte[] {1}, 32));
        looksInto(3);
        assertThat(Files.readAllBytes(project.schemaFile())).isNotEqualTo(forged);
    }

    @Test
    void whatASchemasAuthorShouldKnowIsToldAgain() throws Exception {
        project.edit("parts.json", "\"x-role\": \"heading\"", "\"x-kind\": \"heading\"");
        List<Finding> findings = looksInto(3).findings();

        assertThat(findings).extracting(Finding::file).contains("parts.json");
        project.edit("ideas/one.yaml", "Words.", "Other words.");
        assertThat(looksInto(1).findings()).isEqualTo(findings);
    }

    @Test
    void aFileThatAFieldMayNameIsSeen() throws Exception {
        project.edit("ideas/net/two.md", "mentor: ada", "mentor: bob");
        assertThat(looksInto(1).findings()).extracting(Finding::rule).contains("file-in");
        project.write("mentors/bob.yaml", "x: y\n");

        assertThat(looksInto(3).findings()).extracting(Finding::rule).doesNotContain("file-in");
    }

    @Test
    void whatAFileThatAFieldMayNameCallsItselfIsSeen() throws Exception {
        project.write("teams/net/a.md", "---\nname: Alpha\n---\n");
        project.edit("ideas/net/two.md", "mentor: ada", "team: ALPHA");
        assertThat(looksInto(1).findings()).extracting(Finding::rule).doesNotContain("file-in");
        project.edit("teams/net/a.md", "Alpha", "Beta");

        assertThat(looksInto(1).findings()).extracting(Finding::rule).contains("file-in");
        project.edit("teams/net/a.md", "name", "title");
        assertThat(looksInto(1).findings())
                .extracting(Finding::toString)
                .contains(
                        "teams/net/a.md:1:1: no idea can name this file: it has no 'name'; write 'name: …' [file-in]");
    }

    @Test
    void anotherRepositoryIsSeen() throws Exception {
        Files.createDirectories(root.resolve(".git"));
        project.delete(".git");

        looksInto(3);
    }

    @Test
    void anotherPluginOrParameterLooksIntoAll() throws Exception {
        assertThat(project.checkAgain(project.request(MissingFields.WARN), "").anew())
                .isEqualTo(3);
        assertThat(project.checkAgain(project.request(MissingFields.WARN), "another plugin")
                        .anew())
                .isEqualTo(3);
        assertThat(project.checkAgain(project.request(MissingFields.WARN), "another plugin")
                        .anew())
                .isZero();
    }

    @Test
    void anotherFrameChangesThePageAlone() throws Exception {
        project.write("ideas/page.wiki", "Welcome\n<!-- ideas -->\n");
        assertThat(looksInto(0).page()).startsWith("Welcome\n");

        project.write("ideas/page.wiki", "<ref>\n<!-- ideas -->\n</ref>\n");
        assertThat(looksInto(0).findings()).extracting(Finding::rule).contains("page-frame");
    }

    /** A pull request may bring an index, but not the key; nor may it bring a part of a good one. */
    @Test
    void anIndexOfAnotherMachineIsNothing() throws Exception {
        byte[] good = Files.readAllBytes(project.file());
        project.write("ideas/one.yaml", "name: One\ntext: TBD\n");
        Files.write(project.key(), new byte[32]);
        looksInto(3);
        byte[] forged = Files.readAllBytes(project.file());
        Files.write(project.key(), new byte[32]);
        Files.write(project.key(), Arrays.copyOf(new byte[] {1}, 32));
        looksInto(3);
        Files.write(project.file(), forged);
        looksInto(3);
        Files.write(project.file(), good);
        looksInto(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 67, 68, 200, 1000})
    void aDamagedIndexIsNothing(int length) throws Exception {
        byte[] content = Files.readAllBytes(project.file());
        byte[] changed = content.clone();
        changed[length] ^= 1;
        Files.write(project.file(), changed);
        looksInto(3);

        Files.write(project.file(), Arrays.copyOf(content, length));
        looksInto(3);
        looksInto(0);
    }

    @Test
    void whatIsFoundIsToldAlthoughItCannotBeKept() throws Exception {
        Files.delete(project.file());
        Files.delete(project.file().getParent());
        Files.writeString(project.file().getParent(), "in the way");
        IndexedProject.Outcome outcome = project.checkAgain();

        assertThat(outcome.failure()).isPresent();
        assertThat(outcome.checked().findings()).isEqualTo(project.check().findings());
        assertThat(outcome.checked().pages()).isEqualTo(project.check().pages());
    }

    @Test
    void nothingIsKeptOfADirectoryWithLinks() throws Exception {
        byte[] index = Files.readAllBytes(project.file());
        Files.createSymbolicLink(project.directory().resolve("ideas/link.yaml"), Path.of("one.yaml"));
        looksInto(2); // what has the same name by the link, too

        assertThat(project.file()).hasBinaryContent(index);
        try (Stream<Path> files = Files.list(project.file().getParent())) {
            assertThat(files).as("nothing is left half-written").containsExactly(project.file());
        }
    }

    private void idea(String path, String name, String text) throws IOException {
        project.write("ideas/" + path, "name: " + name + "\ntext: |-\n  " + text + "\n");
    }

    /** What a check finds with the index, which must be what one without finds. */
    private CheckedIdeas looksInto(int files) throws Exception {
        IndexedProject.Outcome outcome = project.checkAgain();
        CheckedIdeas all = project.check();
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.checked().findings()).isEqualTo(all.findings());
        assertThat(outcome.checked().pages()).isEqualTo(all.pages());
        assertThat(outcome.checked().seen()).isEqualTo(all.seen());
        assertThat(outcome.anew()).as("files looked into").isEqualTo(files);
        return outcome.checked();
    }

    private static List<String> repeated(CheckedIdeas checked) {
        return checked.findings().stream()
                .filter(finding -> finding.rule().equals("unique"))
                .map(finding -> finding.file() + ": "
                        + finding.message().replaceAll(".*unique, but (.*) has the same value", "$1"))
                .toList();
    }
}
