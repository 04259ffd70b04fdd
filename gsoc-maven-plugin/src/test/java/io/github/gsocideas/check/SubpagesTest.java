package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ideas of which those in each sub-directory come to a page of its own. */
class SubpagesTest {

    private static final String IDEA = """
            project: A project %1$s
            anchor: %1$s
            date: 2026-11-22
            contact: Wei Liu
            difficulty: High
            skills: N/A
            desc: >-
              %2$s
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    @TempDir
    private Path project;

    @Test
    void eachFirstLevelDirectoryIsAPageAndDeeperOnesAreHeadingsInIt() throws Exception {
        idea("a.yaml");
        idea("net/b.yaml");
        idea("net/virtio/c.yaml");
        idea("tools/x/d.yaml");

        List<CheckedPage> pages = check("GSoC").pages();

        assertThat(pages).extracting(CheckedPage::directory).containsExactly("", "net", "tools");
        assertThat(pages).extracting(page -> outline(page.text())).containsExactly("""
                        * [[GSoC/net|net]] (2 ideas)
                        * [[GSoC/tools|tools]] (1 idea)

                        == Ideas ==
                        |Anchor=a
                        """, """
                        == net ==
                        |Anchor=netb
                        == net / virtio ==
                        |Anchor=netvirtioc
                        """, """
                        == tools / x ==
                        |Anchor=toolsxd
                        """);
    }

    @Test
    void thePageItselfHasTheFrameAndItsSubpagesHaveNone() throws Exception {
        idea("net/b.yaml");
        write("page.wiki", "== What to do ==\nChoose:\n<!-- ideas -->\n[[Category:GSoC]]\n");

        List<CheckedPage> pages = check("GSoC").pages();

        assertThat(pages.get(0).text())
                .isEqualTo("== What to do ==\nChoose:\n* [[GSoC/net|net]] (1 idea)\n[[Category:GSoC]]\n");
        assertThat(pages.get(1).text())
                .startsWith("== net ==\n\n{{GSoC Project\n")
                .endsWith("}}\n");
    }

    @Test
    void withoutSubdirectoriesThereIsThePageAlone() throws Exception {
        idea("a.yaml");

        CheckedIdeas divided = check("GSoC");

        assertThat(divided.pages()).hasSize(1);
        assertThat(divided.page()).isEqualTo(check(PageDivision.ONE).page());
    }

    @ParameterizedTest
    @CsvSource({
        "GSoC_2026, new__ideas, '[[GSoC 2026/new ideas|new&#95;&#95;ideas]]'",
        "Category:GSoC, net, '[[:Category:GSoC/net|net]]'",
        "/GSoC, net, '[[:/GSoC/net|net]]'",
        "GSoC, R&D, '[[GSoC/R&D|R&#38;D]]'"
    })
    void aLinkLeadsToTheSubpageWhateverItIsCalled(String page, String directory, String link) throws Exception {
        idea(directory + "/b.yaml");

        CheckedIdeas checked = check(page);

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.page()).isEqualTo("* " + link + " (1 idea)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a#b, a page's title can't hold '#'",
        "a[1], a page's title can't hold '['",
        "a~~~b, a page's title can't hold '~~~'",
        "100%25, a page's title can't hold '%25'",
        "R&amp;D, a page's title can't hold '&amp;'",
        "__, 'a wiki takes the name for a blank, and leaves it out'"
    })
    void aDirectoryWhoseNameIsNoTitleIsTold(String directory, String fault) throws Exception {
        idea(directory + "/b.yaml");
        idea(directory + "/c.yaml");

        assertThat(findings("GSoC"))
                .containsExactly("ideas/" + directory + "/b.yaml:1:1: the directory '" + directory
                        + "' can't have the wiki page 'GSoC/…': " + fault
                        + "; rename the directory, or exclude it [title]");
        assertThat(check(PageDivision.ONE).findings()).isEmpty();
    }

    @Test
    void aTitleThatIsTooLongIsToldAtItsDirectory() throws Exception {
        idea("n".repeat(240) + "/b.yaml");

        assertThat(findings("GSoC")).isEmpty();
        assertThat(findings("Google Summer of Code"))
                .singleElement()
                .asString()
                .contains(": a page's title can't be longer than 255 bytes; rename the directory");
    }

    @Test
    void aTitleWhoseWikitextFileHasTooLongANameIsTold() throws Exception {
        idea("n".repeat(251) + "/b.yaml");

        assertThat(findings("G"))
                .singleElement()
                .asString()
                .contains(": the name is too long: the wikitext file's has 256 bytes, and may have 255; rename");
    }

    @Test
    void aDirectoryWhosePageAWikiWouldRunIsTold() throws Exception {
        idea("node.js/b.yaml");

        assertThat(findings("GSoC")).isEmpty();
        assertThat(findings("User:Wei/GSoC"))
                .singleElement()
                .asString()
                .contains(
                        "the directory 'node.js' can't have the wiki page 'User:Wei/GSoC/…': a wiki would run the page");
    }

    @Test
    void twoDirectoriesOfOneTitleAreTold() throws Exception {
        idea("new ideas/b.yaml");
        idea("new_ideas/c.yaml");

        assertThat(findings("GSoC"))
                .containsExactly("ideas/new_ideas/c.yaml:1:1: the directories 'new ideas' and 'new_ideas' have the same"
                        + " wiki page, 'GSoC/new ideas'; rename one, or move its ideas into the other [title]");
    }

    @Test
    void whatADeeperDirectoryIsCalledIsNobodysTitle() throws Exception {
        idea("net/a#b/b.yaml");

        assertThat(findings("GSoC")).isEmpty();
    }

    @Test
    void notesAndIdsOfTwoPagesAreInNobodysWay() throws Exception {
        idea("net/b.yaml", "<span id=\"x\">one</span><ref name=\"y\">one</ref>");
        idea("tools/c.yaml", "<span id=\"x\">two</span><ref name=\"y\">two</ref>");

        assertThat(check(PageDivision.ONE).findings()).hasSize(2);
        assertThat(findings("GSoC")).isEmpty();

        idea("tools/d.yaml", "<span id=\"x\">three</span><ref name=\"y\">three</ref>");
        assertThat(findings("GSoC")).hasSize(2).allMatch(finding -> finding.startsWith("ideas/tools/d.yaml:"));
    }

    @Test
    void aLinkToAnIdeaOfAnotherPageIsTold() throws Exception {
        idea("a.yaml", "As [[#netb|that one]].");
        idea("net/b.yaml", "As [[#a]], [[#netc]], [[#nowhere]] and <nowiki>[[#toolsd]]</nowiki>.");
        idea("net/c.yaml");
        idea("tools/d.yaml", "As [[GSoC/net#netb]].");

        assertThat(check(PageDivision.ONE).findings()).isEmpty();
        assertThat(findings("GSoC"))
                .containsExactly(
                        "ideas/a.yaml:7:7: field 'desc': the link to '#netb' leads nowhere, since that idea is on another"
                                + " page, 'GSoC/net'; write [[GSoC/net#netb]], or in Markdown the page's address on the"
                                + " web [wikitext]",
                        "ideas/net/b.yaml:7:7: field 'desc': the link to '#a' leads nowhere, since that idea is on another"
                                + " page, 'GSoC'; write [[GSoC#a]], or in Markdown the page's address on the web"
                                + " [wikitext]");
    }

    @Test
    void whatIsUniqueIsUniqueInTheWholeList() throws Exception {
        idea("net/b.yaml");
        Path other = idea("tools/c.yaml");
        Files.writeString(other, Files.readString(other).replace("toolsc", "netb"));

        assertThat(findings("GSoC")).hasSize(2).allMatch(finding -> finding.contains("ideas/net/b.yaml"));
    }

    @Test
    void callsAreCountedOnEachPage() throws Exception {
        for (int i = 0; i < 8; i++) {
            idea("net/" + i + ".yaml", "A " + "{{N/A}}".repeat(90));
            idea("tools/" + i + ".yaml", "A " + "{{N/A}}".repeat(90));
        }

        assertThat(check(PageDivision.ONE).findings()).hasSize(1);
        assertThat(findings("GSoC")).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aDirectoryThatIsRefusedIsNoPage() throws Exception {
        idea("net/b.yaml");
        Files.createSymbolicLink(project.resolve("ideas/a#b"), Path.of("net"));

        assertThat(findings("GSoC")).singleElement().asString().contains("the directory is a symbolic link");
        assertThat(check("GSoC").pages()).extracting(CheckedPage::directory).containsExactly("", "net");
    }

    @Test
    void ideasThatAreTooManyForOnePageAreNotForTwo() throws Exception {
        for (int i = 0; i < 3; i++) {
            idea("net/" + i + ".yaml", "long ".repeat(100_000));
            idea("tools/" + i + ".yaml", "long ".repeat(100_000));
        }

        assertThat(check(PageDivision.ONE).calls()).satisfies(calls -> {
            assertThat(calls.isTooLarge()).isTrue();
            assertThat(calls.isDivisible()).isTrue();
        });
        assertThat(check("GSoC").pages()).noneMatch(page -> page.calls().isTooLarge());
    }

    /** The lines by which a page's parts are known, and no others. */
    private static String outline(String page) {
        return page.lines()
                .filter(line -> line.matches("(?:\\*|==|\\|Anchor).*") || (line.isEmpty() && page.startsWith("*")))
                .reduce("", (lines, line) -> lines.endsWith("==\n") && line.isEmpty() ? lines : lines + line + "\n");
    }

    private Path idea(String path) throws IOException {
        return idea(path, "What it is about.");
    }

    private Path idea(String path, String description) throws IOException {
        String name = path.replaceAll("[^a-z0-9]|yaml$", "");
        return write(path, IDEA.formatted(name, description));
    }

    private Path write(String path, String text) throws IOException {
        Path file = project.resolve("ideas").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> findings(String page) throws Exception {
        return check(page).findings().stream().map(Finding::toString).toList();
    }

    private CheckedIdeas check(String page) throws Exception {
        return check(PageDivision.byDirectory(new PageTitle(page)));
    }

    private CheckedIdeas check(PageDivision division) throws Exception {
        return IdeasCheck.check(new CheckRequest(
                new IdeaFiles(project.resolve("ideas"), List.of("**/*.yaml"), List.of(), project, project),
                new SchemaParameter("gsoc-project", project, project),
                MissingFields.FAIL,
                Set.of("ref", "nowiki"),
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                division));
    }
}
