package io.github.gsocideas.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.DebianPackages;
import io.github.gsocideas.check.MissingFields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What somebody sees and does who looks at the page in a browser. */
class PreviewInBrowserTest {

    private static final String SHOWN = "main article:not([hidden]) h3";
    private static final String HEADINGS = "main section:not(.overview) > h2";
    private static final String COUNT = "[role=status]";

    private static final String IDEA = """
            project: TITLE
            date: 2026-11-22
            contact: MENTOR
            difficulty: DIFFICULTY
            skills: SKILLS
            desc: DESCRIPTION
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    private static final String ZEBRA = "Zebra crossings for guests";
    private static final String ANTS = "Ants that carry packets";
    private static final String MOLES = "Moles below the kernel";
    private static final String BEES = "Bees in the build";

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static WrittenPreview zoo;
    private static WrittenPreview example;

    @BeforeAll
    static void start() throws Exception {
        DebianPackages.need("chromium chromium-driver", Browser.CHROMIUM, "--version");
        DebianPackages.need("chromium chromium-driver", Browser.DRIVER, "--version");
        idea("zoo", "b.yaml", ZEBRA, "Wei Liu", "High", "js, C", "Stripes that a café paints");
        idea("zoo", "net/a.yaml", ANTS, "Ada <ada@example.org>", "Low", "JavaScript (some)", "Packets are heavy");
        idea("zoo", "net/z.yaml", MOLES, "Wei Liu; Ada", "Medium", "C", "They dig");
        idea("zoo", "net/d.yaml", BEES, "Ada", "Low", "Rust", "They build");
        Path bees = directory.resolve("zoo/ideas/net/d.yaml");
        Files.writeString(bees, Files.readString(bees).replace("steps: N/A\n", ""));
        zoo = page("zoo");
        example = WrittenPreview.of(
                Path.of("example"), "gsoc-project", MissingFields.WARN, directory.resolve("example/page"));
        browser = new Browser(directory.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void resetBrowser() {
        browser.reset();
    }

    @Test
    void allIdeasAreShownInTheOrderOfTheirFiles() {
        browser.open(zoo.address());

        assertThat(browser.texts(SHOWN)).containsExactly(ZEBRA, ANTS, BEES, MOLES);
        assertThat(browser.texts("nav a")).containsExactly(ZEBRA, ANTS, BEES, MOLES);
        assertThat(browser.texts(HEADINGS)).containsExactly("Ideas", "net");
        assertThat(browser.text(COUNT)).isEqualTo("4 ideas");
        assertThat(browser.fragment()).isEmpty();
    }

    @Test
    void valuesOfOneFacetShowTheIdeasOfEither() {
        browser.open(zoo.address());
        choose("difficulty", "High");
        assertThat(browser.texts(SHOWN)).containsExactly(ZEBRA);

        choose("difficulty", "Medium");
        assertThat(browser.texts(SHOWN)).containsExactly(ZEBRA, MOLES);
        assertThat(browser.texts("nav a")).containsExactly(ZEBRA, MOLES);
        assertThat(browser.text(COUNT)).isEqualTo("2 of 4 ideas");
    }

    @Test
    void valuesOfTwoFacetsShowTheIdeasOfBothAndCountsFollow() {
        browser.open(zoo.address());
        assertThat(values("skills")).containsExactly("C 2", "JavaScript 2", "Rust 1");

        choose("contact", "Ada");
        assertThat(browser.texts(SHOWN)).containsExactly(ANTS, BEES, MOLES);
        assertThat(values("skills")).containsExactly("C 1", "JavaScript 1", "Rust 1");
        assertThat(values("contact")).containsExactly("Ada 3", "Wei Liu 2");

        choose("skills", "JavaScript");
        assertThat(browser.texts(SHOWN)).containsExactly(ANTS);
        assertThat(values("difficulty")).containsExactly("Low 1", "Medium 0", "High 0");
        assertThat(values("contact")).containsExactly("Ada 1", "Wei Liu 1");
        assertThat(browser.fragment()).isEqualTo("?contact=Ada&skills=JavaScript");
    }

    @Test
    void onlyIncompleteIdeasAreShownOnDemand() {
        browser.open(zoo.address());
        choose("completeness", "Incomplete");

        assertThat(browser.texts(SHOWN)).containsExactly(BEES);
        assertThat(browser.texts("nav h3")).containsExactly("net");
        assertThat(browser.texts(HEADINGS)).containsExactly("net");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            title             => Ants that carry packets|Bees in the build|Moles below the kernel|Zebra crossings for guests
            by.difficulty     => Ants that carry packets|Bees in the build|Moles below the kernel|Zebra crossings for guests
            by.completeness   => Bees in the build|Zebra crossings for guests|Ants that carry packets|Moles below the kernel
            """)
    void ideasAreSorted(String order, String titles) {
        browser.open(zoo.address());
        browser.click("option[value='" + order + "']");

        assertThat(browser.texts(SHOWN)).containsExactly(titles.split("[|]", -1));
        assertThat(browser.texts("nav a")).containsExactly(titles.split("[|]", -1));
        assertThat(browser.texts(HEADINGS)).containsExactly("Ideas");

        browser.click("option[value='']");
        assertThat(browser.texts(SHOWN)).containsExactly(ZEBRA, ANTS, BEES, MOLES);
        assertThat(browser.texts(HEADINGS)).containsExactly("Ideas", "net");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            PACKET            => Ants that carry packets
            cafe              => Zebra crossings for guests
            dig wei           => Moles below the kernel
            net/d.yaml        => Bees in the build
            """)
    void wordsAreFoundInAllTextsOfAnIdea(String words, String title) {
        browser.open(zoo.address());
        browser.type("input[type=search]", words);

        assertThat(browser.texts(SHOWN)).containsExactly(title);
    }

    @Test
    void whereNothingIsFoundItIsSaidAndAllCanBeShown() {
        browser.open(zoo.address());
        browser.type("input[type=search]", "unicorns");
        assertThat(browser.texts(SHOWN)).isEmpty();
        assertThat(browser.text(COUNT)).isEqualTo("None of 4 ideas");

        browser.click(".result button");
        assertThat(browser.texts(SHOWN)).hasSize(4);
        assertThat(browser.fragment()).isEmpty();
        assertThat(browser.texts(".result button")).isEmpty();
    }

    @Test
    void whatIsChosenSurvivesReloadingAndGoingBack() {
        browser.open(zoo.address());
        choose("difficulty", "Low");
        browser.type("input[type=search]", "packets");
        browser.click("option[value='title']");
        String all = "?words=packets&difficulty=Low&sort=title";
        assertThat(browser.fragment()).isEqualTo(all);

        browser.reload();
        assertThat(browser.fragment()).isEqualTo(all);
        assertThat(browser.texts(SHOWN)).containsExactly(ANTS);
        assertThat(browser.evaluate("document.querySelector('input[value=Low]').checked"))
                .isEqualTo(true);
        assertThat(browser.evaluate("document.querySelector('select').value")).isEqualTo("title");

        browser.back();
        assertThat(browser.fragment()).isEqualTo("?words=packets&difficulty=Low");
        browser.back();
        assertThat(browser.texts(SHOWN)).containsExactly(ANTS, BEES);
        browser.back();
        assertThat(browser.texts(SHOWN)).hasSize(4);
    }

    @Test
    void aLinkOnThePageLeadsToItsIdeaAndLeavesWhatIsChosen() {
        browser.open(zoo.address() + "#?difficulty=Low");
        browser.click("nav a[href$='d.yaml']");

        assertThat(browser.fragment()).isEqualTo("idea/net/d.yaml?difficulty=Low");
        assertThat(browser.evaluate("document.querySelector('article:target').id"))
                .isEqualTo("idea/net/d.yaml");
        assertThat(browser.texts(SHOWN)).containsExactly(ANTS, BEES);

        browser.reload();
        assertThat(browser.texts(SHOWN)).containsExactly(ANTS, BEES);
    }

    @Test
    void aLinkToAnIdeaThatIsNotShownShowsIt() {
        browser.open(zoo.address() + "#?difficulty=Low");
        browser.evaluate("void (location.hash = '#idea/b.yaml')");

        assertThat(browser.texts(SHOWN)).contains(ZEBRA);
        assertThat(browser.fragment()).isEqualTo("idea/b.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#idea/b.yaml", "#page/ideas", "#nothing", "#%", "#?difficulty=Unknown&sort=unknown&x", "#a?b?c"
            })
    void anAddressThatSaysNothingOfTheChoiceShowsAllIdeas(String fragment) {
        browser.open(zoo.address() + fragment);

        assertThat(browser.texts(SHOWN)).hasSize(4);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void allAreShownInTheOrderThatIsChosen() {
        browser.open(zoo.address() + "#?difficulty=Low&sort=title");
        browser.click(".result button");

        assertThat(browser.texts(SHOWN)).containsExactly(ANTS, BEES, MOLES, ZEBRA);
        assertThat(browser.fragment()).isEqualTo("?sort=title");
    }

    @Test
    void theOverviewIsTheSameWhateverIsChosen() {
        browser.open(zoo.address() + "#?difficulty=High");
        browser.click("header a");

        assertThat(browser.fragment()).isEqualTo("page/overview?difficulty=High");
        assertThat(browser.texts(".bars tbody tr"))
                .map(row -> row.replace('\n', ' '))
                .containsExactly("Incomplete 1", "Complete 3", "Low 2", "Medium 1", "High 1", "Ada 3", "Wei Liu 2");
        assertThat(browser.all(".bars rect").get(0).getRect().width).isBetween(20, 200);
    }

    @Test
    void thePageIsUsedByTheKeyboardAlone() {
        browser.open(zoo.address());
        browser.tab(1);
        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("skip");
        browser.tab(2);
        browser.press("the");
        browser.tab(1);
        browser.press(Keys.ARROW_DOWN);
        browser.tab(3);
        assertThat(browser.evaluate("document.activeElement.value")).isEqualTo("Low");
        assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press(Keys.SPACE);

        assertThat(browser.fragment()).isEqualTo("?words=the&difficulty=Low&sort=title");
        assertThat(browser.texts(SHOWN)).containsExactly(BEES);
    }

    @Test
    void thePageFitsOnAPhone() {
        browser.screen(360, 740);
        for (String address : List.of(zoo.address(), example.address())) {
            browser.open(address);
            assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo(360L);
            assertThat(browser.texts(".facets legend")).isEmpty();

            browser.click("summary");
            assertThat(browser.texts(".facets legend")).isNotEmpty();
            assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo(360L);
        }
    }

    @Test
    void thePageIsDarkWhereThatIsWanted() {
        browser.media("", "dark");
        browser.open(zoo.address());

        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(16, 20, 24)");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('input')).backgroundColor"))
                .isEqualTo("rgb(23, 28, 33)");
    }

    @Test
    void onPaperAreTheIdeasThatAreShownAndNoControls() {
        browser.media("print", "light");
        browser.open(zoo.address() + "#?difficulty=Low");

        assertThat(browser.texts(SHOWN)).containsExactly(ANTS, BEES);
        assertThat(browser.texts("input, select, button, .facets, nav, .skip")).isEmpty();
        assertThat(browser.texts(COUNT)).containsExactly("2 of 4 ideas");
        assertThat(browser.all(".bars rect").get(0).getCssValue("fill")).isEqualTo("rgb(85, 85, 85)");
    }

    @Test
    void nothingIsAskedForButThePageAndItsStyle() {
        for (WrittenPreview page : List.of(zoo, example)) {
            browser.open(page.address());

            assertThat(browser.requests())
                    .containsExactly(page.address(), page.address().replace("index.html", "preview.css"));
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void whereAServerForbidsScriptsAllIsShownAndNothingIsDead() throws Exception {
        try (PreviewServer server = new PreviewServer(zoo.directory())) {
            browser.open(server.address() + "index.html");

            assertThat(browser.texts("article h3")).containsExactly(ZEBRA, ANTS, BEES, MOLES);
            assertThat(browser.texts("form, input, select, button")).isEmpty();
            assertThat(browser.requests())
                    .contains(server.address() + "index.html", server.address() + "preview.css")
                    .allMatch(address -> address.startsWith(server.address()));
            assertThat(browser.all("article").get(0).getCssValue("border-top-width"))
                    .isEqualTo("1px");
        }
    }

    @ParameterizedTest
    @CsvSource({"zoo, light", "zoo, dark", "example, light", "example, dark"})
    void nothingKeepsAnybodyFromUsingThePage(String name, String colorScheme) {
        browser.media("", colorScheme);
        browser.open((name.equals("zoo") ? zoo : example).address());
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void nothingKeepsAnybodyFromUsingThePageOnAPhone() {
        browser.screen(360, 740);
        browser.open(example.address() + "#?words=guest&sort=title");
        browser.click("summary");

        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void whatAnAuthorWritesIsTextInAllPlaces() throws Exception {
        List<String> hostile = List.of(
                "<script>document.title='hacked'</script>",
                "\\\"><img src=x onerror=document.title='hacked'>",
                "</script><svg onload=document.title='hacked'>",
                "--><iframe srcdoc=x></iframe>",
                "&lt;b&gt; ${document.title='hacked'} {{x}}");
        for (int i = 0; i < hostile.size(); i++) {
            String text = "\"" + hostile.get(i) + "\"";
            idea("hostile", "a&b'<i>/" + i + "\".yaml", text, text, "Low", text, text);
        }
        WrittenPreview page = page("hostile");
        browser.open(page.address());

        assertThat(browser.evaluate("document.title")).isEqualTo("GSoC 2026");
        assertThat(browser.all("img, iframe, article svg, form svg, article script, form script"))
                .isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).hasSize(2);
        assertThat(browser.text(COUNT)).isEqualTo("5 ideas");

        browser.click("input[name=skills]");
        assertThat(browser.text(COUNT)).isEqualTo("1 of 5 ideas");
        String fragment = browser.fragment();
        browser.reload();
        assertThat(browser.fragment()).isEqualTo(fragment);
        assertThat(browser.text(COUNT)).isEqualTo("1 of 5 ideas");
        assertThat(browser.evaluate("document.title")).isEqualTo("GSoC 2026");
    }

    @Test
    void aThousandIdeasAreFilteredAndSorted() throws Exception {
        for (int i = 0; i < 1000; i++) {
            idea(
                    "thousand",
                    "d" + i % 10 + "/" + i + ".yaml",
                    "Idea " + i,
                    "Mentor " + i % 90,
                    i % 2 == 0 ? "Low" : "High",
                    "Skill " + i % 70,
                    "Text of " + i);
        }
        WrittenPreview page = page("thousand");
        browser.open(page.address());
        assertThat(browser.text(COUNT)).isEqualTo("1000 ideas");

        choose("difficulty", "High");
        browser.type("input[type=search]", "text 99");
        browser.click("option[value=title]");

        assertThat(browser.texts(SHOWN))
                .hasSize(14)
                .startsWith("Idea 99", "Idea 199")
                .endsWith("Idea 997", "Idea 999");
    }

    private static void choose(String facet, String value) {
        browser.click("input[name='" + facet + "'][value='" + value + "']");
    }

    private static List<String> values(String facet) {
        return browser.texts("li:has(> label > input[name='" + facet + "'])").stream()
                .map(text -> text.replace('\n', ' '))
                .toList();
    }

    private static WrittenPreview page(String project) throws Exception {
        Path root = directory.resolve(project);
        return WrittenPreview.of(root, "gsoc-project", MissingFields.WARN, root.resolve("page"));
    }

    private static void idea(
            String project,
            String path,
            String title,
            String mentor,
            String difficulty,
            String skills,
            String description)
            throws Exception {
        Path file = directory.resolve(project).resolve("ideas").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                IDEA.replace("TITLE", title)
                        .replace("MENTOR", mentor)
                        .replace("DIFFICULTY", difficulty)
                        .replace("SKILLS", skills)
                        .replace("DESCRIPTION", description));
    }
}
