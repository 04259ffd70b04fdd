package io.github.gsocideas.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.html.HtmlShape;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewPageTest {

    private static final Path EXAMPLE =
            Path.of("../it/example").toAbsolutePath().normalize();

    private static final Path EXPECTED = Path.of("src/test/resources/preview/example.html");

    private static final String IDEA = """
            project: A project
            date: 2026-11-22
            contact: Wei Liu
            difficulty: High
            skills: N/A
            desc: Something is to be done, and somebody has to do it
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    @TempDir
    private Path project;

    @Test
    void theExampleIsShownAsItsReadersSeeIt() throws Exception {
        assertThat(withoutScript(html(EXAMPLE, PageDivision.ONE))).isEqualTo(withoutScript(Files.readString(EXPECTED)));
    }

    @Test
    void allIdeasAreOnThePageThoughOnTheWikiEachDirectoryHasAPage() throws Exception {
        assertThat(articles(html(EXAMPLE, PageDivision.byDirectory(new PageTitle("GSoC 2013")))))
                .isEqualTo(articles(html(EXAMPLE, PageDivision.ONE)))
                .hasSize(6);
    }

    @Test
    void thePageLoadsNothingButItsStyle() throws Exception {
        String html = html(EXAMPLE, PageDivision.ONE);

        assertThat(html)
                .contains("content=\"default-src 'none'; script-src 'sha256-", "style-src 'self';")
                .doesNotContain("<script ", "<style", " style=", " src=", "@import");
        assertThat(html.split("<link ", -1)).hasSize(2);
    }

    @Test
    void noScriptRunsButThePagesOwn() throws Exception {
        String html = html(EXAMPLE, PageDivision.ONE);
        String script = html.substring(html.indexOf("<script>") + "<script>".length(), html.indexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(html).contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
        assertThat(script).doesNotContain("<!--", "<script", "\r", "eval", "innerHTML", ".style");
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    void theStyleIsBesideThePage() throws Exception {
        SortedMap<String, byte[]> files = files(EXAMPLE, "gsoc-project", PageDivision.ONE);

        assertThat(files).containsOnlyKeys("index.html", "preview.css");
        assertThat(new String(files.get("preview.css"), StandardCharsets.UTF_8))
                .contains("prefers-color-scheme: dark", "@media print", "max-width: 40rem")
                .doesNotContain("url(", "@import");
    }

    @Test
    void aMissingFieldHasAWarningSignAndWhatIsFound() throws Exception {
        idea("ideas/a.yaml", IDEA.replace("steps: N/A\n", ""));

        assertThat(html(project, PageDivision.ONE))
                .contains("1 incomplete")
                .containsPattern(
                        "<dt>[^<]*[Ss]teps[^<]*</dt>\n<dd><strong class=\"unfilled\">.*not filled in yet</strong>\n"
                                + "<ul class=\"findings\">\n<li class=\"error\"><strong>Error:</strong>"
                                + " field &#39;steps&#39; is missing");
    }

    @Test
    void aFieldThatNeedNotBeThereHasNoWarningSignWhereItIsOnlyAdvised() throws Exception {
        idea("idea.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "x-recommended": { "required": ["review"] },
                  "unevaluatedProperties": false
                }
                """);
        idea("ideas/a.yaml", IDEA);

        assertThat(html(project, "idea.schema.json", PageDivision.ONE))
                .containsPattern("<dd>\n<ul class=\"findings\">\n<li class=\"warning\"><strong>Warning:</strong>"
                        + " field &#39;review&#39; is missing")
                .doesNotContain("not filled in yet");
    }

    @Test
    void aWrongFieldIsSaidToBeLeftOut() throws Exception {
        idea("ideas/a.yaml", IDEA.replace("difficulty: High", "difficulty: Hihg"));

        assertThat(html(project, PageDivision.ONE)).contains("left out, since it is wrong</strong>", "Hihg");
    }

    @Test
    void reviewsAndVotesAreShownAsTheTemplateShowsThem() throws Exception {
        idea("ideas/a.yaml", IDEA + """
                review:
                  - by: Ada
                    date: 2026-11-23
                    comment: Looks ''good''
                  - by: Bob
                    vote: I'd mentor it
                """);

        assertThat(html(project, PageDivision.ONE))
                .contains("<i>Ada 11/23/2026:</i> Looks <i>good</i>", "<b>Vote for</b> – Bob: I&#39;d mentor it");
    }

    @Test
    void whatIsFoundInAFileThatIsNoIdeaIsToldAtTheEnd() throws Exception {
        idea("ideas/a.yaml", IDEA);
        idea("ideas/b.yaml", "\"unclosed");

        assertThat(html(project, PageDivision.ONE)).contains("ideas/b.yaml:1:");
    }

    @Test
    void noIdeaBecomesMarkup() throws Exception {
        for (String hostile :
                List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "'\"`<!--")) {
            String quoted = "'" + hostile.replace("'", "''") + "'";
            idea(
                    "ideas/a&b/i.yaml",
                    IDEA.replaceAll("(?m)^((?!date|difficulty)[a-z]+): .*$", "$1: REPLACED")
                                    .replace("REPLACED", quoted) + "\"<b>\": " + quoted + "\n");

            String html = html(project, PageDivision.ONE);

            String markup = withoutScript(html).replace("<!DOCTYPE html>\n", "").replace("<script></script>\n", "");
            assertThat(HtmlShape.faults(markup)).isEmpty();
        }
    }

    @Test
    void ideasHavePlacesOfTheirOwnNames() throws Exception {
        idea("ideas/a.yaml", IDEA + "anchor: contents-x\n");
        idea("ideas/b c.yaml", IDEA.replace("A project", "Another project"));

        assertThat(html(project, PageDivision.ONE))
                .contains("<article id=\"contents-x\"", "<a href=\"#contents-x\">A project</a>")
                .contains("<article id=\"idea/b_c.yaml\"", "<a href=\"#idea/b_c.yaml\">Another project</a>");
    }

    @Test
    void anIdeaHasItsValuesOfWhatTheSchemaLetsFilterBy() throws Exception {
        idea(
                "ideas/net/a.yaml",
                IDEA.replace("skills: N/A", "skills: js (some), and C++")
                        .replace("Wei Liu", "Wei Liu <wei@example.org>; Ian"));
        idea("ideas/b.yaml", IDEA.replace("A project", "Another").replace("skills: N/A", "skills: [JS, c++]"));

        String html = html(project, PageDivision.ONE);

        assertThat(html)
                .contains("""
                        data-facets="difficulty
                        Difficulty
                        Low
                        Medium
                        High
                        Easy
                        Intermediate
                        Hard
                        N/A

                        contact
                        Mentors

                        skills
                        Skills

                        directory
                        Directory

                        completeness
                        Completeness
                        Incomplete
                        Complete">
                        """)
                .contains("data-facets=\"High\n\nWei Liu\nIan\n\nJavaScript\nC++\n\nnet\n\nComplete\">")
                .contains("data-facets=\"High\n\nWei Liu\n\nJavaScript\nC++\n\n\n\nComplete\">")
                .contains("<p>js (some), and C++</p>");
    }

    @Test
    void aFieldIsNothingToFilterByIfTheSchemaSaysSo() throws Exception {
        idea("idea.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "properties": {
                    "contact": { "x-facet": false },
                    "skills": { "x-facet": false },
                    "sort": { "x-parameter": "Sort", "x-facet": true, "type": "integer", "title": "Sort of\\nidea" }
                  },
                  "unevaluatedProperties": false
                }
                """);
        idea("ideas/a.yaml", IDEA + "sort: 5\n");

        assertThat(html(project, "idea.schema.json", PageDivision.ONE))
                .contains("N/A\n\nsort.\nSort of idea\n\ndirectory\n")
                .contains("data-facets=\"High\n\n5\n\n\n\nComplete\">");
    }

    @Test
    void whatGoogleAsksOfAListIsSaidPointByPointWithTheIdeasAtFault() throws Exception {
        idea("ideas/a.yaml", IDEA.replace("steps: N/A\n", ""));
        idea("ideas/2012/b.yaml", IDEA.replace("A project", "As before"));
        idea(
                "ideas/c.yaml",
                IDEA.replace("A project", "Again").replace("Something is", "As in GSoC 2011, something is"));
        idea(
                "ideas/d.yaml",
                IDEA.replace("A project", "Bug 5")
                        .replaceFirst(
                                "desc: .*",
                                "desc: See [https://bugs.example.org/5 all that is said of it, and how and why and when]"));

        assertThat(points(html(project, PageDivision.ONE)))
                .containsExactly(
                        "Done: There are at least 4 ideas: 4",
                        "To do: An idea isn't complete: a field is missing or wrong #idea/a.yaml",
                        "To do: The list is of 2013, and another year of Summer of Code is named #idea/c.yaml #idea/2012/b.yaml",
                        "To do: The list is to be more than a bug tracker: what is to be done is hardly said in words, or only linked to #idea/d.yaml",
                        "To do: Difficulty is the same for all ideas: High");
    }

    @Test
    void aListThatIsReadyHasAllPoints() throws Exception {
        for (String name : List.of("a", "b", "c", "d")) {
            idea(
                    "ideas/" + name + ".yaml",
                    IDEA.replace("A project", name).replace("High", name.equals("a") ? "Low" : "High"));
        }

        String html = html(project, PageDivision.ONE);

        assertThat(html).contains("<h3>Ready to apply? 5 of 5 points</h3>", "<a href=\"#page/overview\">Overview</a>");
        assertThat(points(html)).allMatch(point -> point.startsWith("Done: "));
    }

    @Test
    void howManyIdeasThereMustBeIsTheSchemasToSay() throws Exception {
        idea("idea.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "x-minIdeas": 2,
                  "unevaluatedProperties": false
                }
                """);
        idea("ideas/a.yaml", IDEA);

        assertThat(points(html(project, "idea.schema.json", PageDivision.ONE)))
                .contains("To do: At least 2 ideas are asked for, and there is 1 idea");
    }

    @Test
    void howManyIdeasAndValuesThereShouldBeIsTheSchemasToSay() throws Exception {
        idea("idea.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "x-recommendedIdeas": 8,
                  "properties": {
                    "difficulty": { "x-recommendedValues": 3 },
                    "skills": { "x-facet": true, "x-recommendedValues": 2 }
                  },
                  "unevaluatedProperties": false
                }
                """);
        idea("ideas/a.yaml", IDEA);
        idea("ideas/b.yaml", IDEA.replace("A project", "b").replace("High", "Low"));

        assertThat(points(html(project, "idea.schema.json", PageDivision.ONE)))
                .contains(
                        "To do: At least 8 ideas are asked for, and there are 2 ideas",
                        "To do: Difficulty has fewer than 3 values: Low, High",
                        "To do: Skills is said of no idea");
    }

    @Test
    void mentorsOfManyIdeasAndIdeasOfOneMentorAreNamed() throws Exception {
        for (String name : List.of("a", "b", "c", "d")) {
            String mentors = name.equals("d") ? "Wei Liu; Ada" : "Wei Liu <wei@example.org>";
            idea("ideas/" + name + ".yaml", IDEA.replace("A project", name).replace("Wei Liu", mentors));
        }

        assertThat(html(project, PageDivision.ONE))
                .containsPattern("<th scope=\"row\">Wei Liu</th><td><span>4</span><svg [^>]*><rect width=\"100\" ")
                .containsPattern("<th scope=\"row\">Ada</th><td><span>1</span><svg [^>]*><rect width=\"25\" ")
                .contains("<h4>More than 3 ideas</h4>\n<p>Wei Liu (4)</p>")
                .containsPattern("(?s)<h4>Ideas with only one</h4>\n\n<ul>\n.*idea/a.*idea/b.*idea/c[^d]*</ul>");
    }

    @Test
    void whatIsNotApplicableIsNobodyAndNoDifficulty() throws Exception {
        idea("ideas/a.yaml", IDEA);
        idea(
                "ideas/b.yaml",
                IDEA.replace("A project", "b").replace("Wei Liu", "N/A").replace("High", "N/A"));

        String html = html(project, PageDivision.ONE);

        assertThat(points(html)).contains("To do: Difficulty is the same for all ideas: High");
        assertThat(html)
                .contains("<th scope=\"row\">None</th><td><span>1</span>")
                .doesNotContain("<h4>Ideas with only one</h4>\n\n<ul>\n<li><a href=\"#idea/b");
    }

    @Test
    void aFieldThatListsNothingButNotApplicableHasNoOrder() throws Exception {
        idea("idea.schema.json", """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "properties": {
                    "licence": {
                      "title": "",
                      "x-parameter": "Licence",
                      "x-facet": true,
                      "anyOf": [{ "enum": ["N/A"] }, { "type": "string" }]
                    }
                  },
                  "unevaluatedProperties": false
                }
                """);
        idea("ideas/a.yaml", IDEA + "licence: MIT\n");

        String html = html(project, "idea.schema.json", PageDivision.ONE);

        assertThat(html).contains("skills\nSkills\n\nlicence\nlicence\n\ndirectory\n");
        assertThat(points(html)).noneMatch(point -> point.contains("licence"));
    }

    /** The points of readiness as they are read, with where their links lead. */
    private static List<String> points(String html) {
        String list = html.substring(html.indexOf("<ul class=\"points\">"), html.indexOf("<h3>Ideas in numbers"));
        return Stream.of(list.split("<li><span ", -1))
                .skip(1)
                .map(point -> point.replaceFirst("[^>]*aria-label=\"([^\"]*)\">.</span>", "$1")
                        .replaceAll("<a href=\"([^\"]*)\">[^<]*</a>", " $1 ")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&#39;", "'")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    private void idea(String path, String text) throws Exception {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> articles(String html) {
        return html.lines().filter(line -> line.startsWith("<article ")).toList();
    }

    /** The page without what is the same on all pages, and long. */
    private static String withoutScript(String html) {
        return html.replaceFirst("'sha256-[^']*'", "'sha256-'")
                .replaceFirst("(?s)<script>.*?</script>", "<script></script>");
    }

    @Test
    void eachFindingStandsAtTheIdeaOfItsFileThatItIsAbout() throws Exception {
        Files.createDirectories(project.resolve("ideas"));
        Files.writeString(
                project.resolve("ideas/all.yaml"),
                IDEA + "---\n" + IDEA.replace("A project", "Another").replace("skills: N/A\n", ""));
        Files.writeString(project.resolve("list.schema.json"), """
                {"$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record", "x-ideaList": true}
                """);

        String html = html(project, "list.schema.json", PageDivision.ONE);

        assertThat(html.substring(html.indexOf("<article"), html.lastIndexOf("<article")))
                .doesNotContain("class=\"findings\"");
        assertThat(html.substring(html.lastIndexOf("<article"))).contains("field &#39;skills&#39; is missing");
    }

    @Test
    void whereTheIdeasAreOnTheWebThereAreLinksToTheirLines() throws Exception {
        Files.createDirectories(project.resolve("ideas"));
        Files.writeString(project.resolve("ideas/a b.yaml"), IDEA.replace("difficulty: High", "difficulty: Hihg"));
        LinkBase linkBase = new LinkBase(Optional.of(URI.create("https://example.org/blob/main/ideas/")), "ideas");

        String html = new String(
                PreviewPage.files(
                                checked(project, "gsoc-project", PageDivision.ONE),
                                new PreviewSettings(
                                        "GSoC 2013", Wikitext.EXTENSION_TAGS, path -> "ideas/" + path, linkBase))
                        .get("index.html"),
                StandardCharsets.UTF_8);

        assertThat(html)
                .contains(" · <a href=\"https://example.org/blob/main/ideas/a%20b.yaml#L1\">source</a>")
                .contains("<a href=\"https://example.org/blob/main/ideas/a%20b.yaml#L4\">ideas/a b.yaml:4:13</a>");
    }

    private static String html(Path project, PageDivision division) throws Exception {
        return html(project, "gsoc-project", division);
    }

    private static String html(Path project, String schema, PageDivision division) throws Exception {
        return new String(files(project, schema, division).get("index.html"), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> files(Path project, String schema, PageDivision division)
            throws Exception {
        return PreviewPage.files(
                checked(project, schema, division),
                new PreviewSettings("GSoC 2013", Wikitext.EXTENSION_TAGS, path -> "ideas/" + path, LinkBase.NONE));
    }

    private static CheckedIdeas checked(Path project, String schema, PageDivision division) throws Exception {
        return IdeasCheck.check(new CheckRequest(
                new IdeaFiles(
                        project.resolve("ideas"),
                        List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md"),
                        List.of(),
                        project,
                        project),
                new SchemaParameter(schema, project, project),
                MissingFields.FAIL,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                division));
    }
}
