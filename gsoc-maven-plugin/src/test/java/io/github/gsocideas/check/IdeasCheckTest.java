package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.wikitext.TemplateCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdeasCheckTest {

    @TempDir
    private Path project;

    @BeforeEach
    void oneIdeaIsGood() throws IOException {
        idea("good.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "second.YAML, second.yaml",
        "second.Md, second.md",
        "second.markdown, second.md",
        "second.ymal, second.yaml",
        "second.yaml.txt, second.yaml",
        "2026/second.MD, second.md"
    })
    void aFileThatLooksLikeAnIdeaByItsNameIsWarnedOf(String file, String name) throws Exception {
        write("ideas/" + file, "project: Second\n");

        assertThat(findings(checkAll()))
                .containsExactly(
                        "ideas/" + file + ":1:1: the file looks like an idea by its name, and isn't read; call it '"
                                + name + "', or let <includes> name it, or <excludes> [unread]");
    }

    @ParameterizedTest
    @CsvSource({"second, yaml", "second.txt, yaml", "second.adoc, yaml"})
    void aFileThatHoldsAnIdeaIsWarnedOfWhateverItIsCalled(String file, String format) throws Exception {
        write("ideas/" + file, Files.readString(ideas().resolve("good.yaml")));

        assertThat(findings(checkAll()))
                .containsExactly(
                        "ideas/" + file + ":1:1: the file has fields of an idea, and isn't read; let its name end"
                                + " with ." + format + " if it is one, or let <excludes> name it [unread]");
    }

    @Test
    void anIdeaBesideTheIdeasDirectoryIsWarnedOf() throws Exception {
        write("second.yaml", Files.readString(ideas().resolve("good.yaml")));

        assertThat(findings(checkAll()))
                .containsExactly(
                        "second.yaml:1:1: the file has fields of an idea, and isn't read, since it isn't in the"
                                + " ideas directory; move it there if it is one [unread]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page.wiki", "2026/page.wiki", "page.mediawiki"})
    void aFrameOfWhichNoPageIsMadeIsWarnedOf(String file) throws Exception {
        write("ideas/" + file, "<!-- ideas -->\n");

        assertThat(findings(checkAll()))
                .containsExactly(
                        "ideas/" + file + ":1:1: only page.wiki in the ideas directory itself is the frame of the"
                                + " page, and so this file isn't used; move it there, or delete it [unread]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas/logo.png",
                "ideas/notes.txt",
                "ideas/.idea/workspace.yaml",
                "ideas/target/second.yaml",
                "ideas/node_modules/x/package.json",
                "ideas/README.md",
                "ideas/idea.schema.json",
                "package.json",
                "docs/second.yaml"
            })
    void whatIsNoIdeaIsPassedOver(String file) throws Exception {
        write(file, "{}\n");

        assertThat(findings(checkAll())).isEmpty();
    }

    @Test
    void whatIsPassedOverIsNamedWithTheReason() throws Exception {
        write("ideas/logo.png", "");
        write("ideas/README.md", "");
        write("ideas/.git/config", "");

        assertThat(checkAll().passedOver())
                .extracting(Object::toString)
                .containsExactly(
                        "ideas/.git isn't read: no idea is looked for in such a directory",
                        "ideas/README.md isn't read: a file of this name is for something else, unless an include means"
                                + " just this name",
                        "ideas/logo.png isn't read: no <includes> is like it");
    }

    @Test
    void whoeverWantsToKnowHowFarItIsIsToldAfterEachFile() throws Exception {
        idea("bad.json");
        idea("kernel/third.yaml");
        List<String> told = new ArrayList<>();

        IdeasCheck.check(
                request(ideas(), List.of("**/*.yaml", "**/*.json"), List.of()),
                new KeptIdeas(Optional.empty(), Optional.empty()),
                (done, all) -> told.add(done + " of " + all));

        assertThat(told).containsExactly("1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aFrameThatIsALinkOutOfTheIdeasDirectoryIsRefused() throws Exception {
        Path outside = Files.writeString(project.resolve("outside.txt"), "secret\n" + PageFrame.IDEAS);
        Files.createSymbolicLink(ideas().resolve("page.wiki"), outside);

        CheckedIdeas checked = check();

        assertThat(findings(checked))
                .containsExactly(
                        "ideas/page.wiki:1:1: the file is a symbolic link that leads out of the ideas directory;"
                                + " put the page itself here, or delete it [file]");
        assertThat(checked.page()).startsWith("== Ideas ==\n\n{{GSoC Project\n");
        assertThat(checked.files()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aFrameThatIsALinkToNowhereIsRefused() throws Exception {
        Files.createSymbolicLink(ideas().resolve("page.wiki"), Path.of("nowhere.wiki"));

        assertThat(findings(check()))
                .containsExactly("ideas/page.wiki:1:1: the file is a symbolic link that leads nowhere;"
                        + " put the page itself here, or delete it [file]");
    }

    @Test
    void aFrameThatIsADirectoryIsRefused() throws Exception {
        Files.createDirectory(ideas().resolve("page.wiki"));

        assertThat(findings(check()))
                .containsExactly("ideas/page.wiki:1:1: this is not a regular file;"
                        + " put the page itself here, or delete it [file]");
    }

    @Test
    void aPlaceOfAFrameThatNoIdeaComesToIsAWarning() throws Exception {
        Files.writeString(
                ideas().resolve("page.wiki"), "<!-- ideas: tools -->\n\n<!-- ideas: good.yaml -->\n<!-- ideas -->\n");

        CheckedIdeas checked = check();

        assertThat(findings(checked))
                .containsExactly(
                        "ideas/page.wiki:1:1: no idea comes here: there is none in 'tools' of the ideas directory that"
                                + " is on this page; write the path of a directory or a file with ideas, or delete the line"
                                + " [page-frame]");
        assertThat(checked.page()).startsWith("\n{{GSoC Project\n|Project=");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aFrameMayBeALinkWithinTheIdeasDirectory() throws Exception {
        Files.writeString(ideas().resolve("frame.txt"), "Welcome!\n" + PageFrame.IDEAS);
        Files.createSymbolicLink(ideas().resolve("page.wiki"), Path.of("frame.txt"));

        CheckedIdeas checked = check();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.page())
                .startsWith("Welcome!\n== Ideas ==\n\n{{GSoC Project\n")
                .endsWith("}}\n");
    }

    @Test
    void theFrameIsNoIdeaWhateverIsIncluded() throws Exception {
        Files.writeString(ideas().resolve("page.wiki"), PageFrame.IDEAS);

        CheckedIdeas checked = check(List.of("**"), List.of());

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.calls().byPath()).containsOnlyKeys("good.yaml");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
    void anIdeaWhoseNameHoldsALineBreakIsRefusedOnOneLine() throws Exception {
        idea("x\nmine.yaml");
        idea("a\tb/idea.yaml");

        assertThat(findings(check()))
                .containsExactly(
                        "ideas/a\\u0009b/idea.yaml:1:1: the file's path holds the character U+0009,"
                                + " which isn't one of a name everywhere; rename it, or exclude it [file]",
                        "ideas/x⏎mine.yaml:1:1: the file's path holds the character U+000A,"
                                + " which isn't one of a name everywhere; rename it, or exclude it [file]");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a backslash is no part of a name there")
    void anIdeaWhoseNameIsAPathElsewhereIsRefused() throws Exception {
        idea("..\\..\\x.yaml");

        assertThat(findings(check()))
                .containsExactly("ideas/..\\..\\x.yaml:1:1: the file's path holds the character U+005C,"
                        + " which isn't one of a name everywhere; rename it, or exclude it [file]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a:b.yaml       => the name 'a:b.yaml' holds ':', which Windows doesn't take
            a"b.yaml       => the name 'a"b.yaml' holds '"', which Windows doesn't take
            what?.yaml     => the name 'what?.yaml' holds '?', which Windows doesn't take
            a|b.yaml       => the name 'a|b.yaml' holds '|', which Windows doesn't take
            <a>/x.yaml     => the name '<a>' holds '<', which Windows doesn't take
            a*/x.yaml      => the name 'a*' holds '*', which Windows doesn't take
            con/x.yaml     => the name 'con' is a device's on Windows
            nul.yaml       => the name 'nul.yaml' is a device's on Windows
            AUX.x.yaml     => the name 'AUX.x.yaml' is a device's on Windows
            Com1.yaml      => the name 'Com1.yaml' is a device's on Windows
            lpt².yaml      => the name 'lpt².yaml' is a device's on Windows
            a./x.yaml      => the name 'a.' ends with a full stop, which Windows drops
            `a /x.yaml`    => the name 'a ' ends with a blank, which Windows drops
            """)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
    void aNameThatWindowsCanNotHoldIsRefusedEverywhere(String path, String fault) throws Exception {
        idea(path);

        assertThat(findings(check()))
                .containsExactly("ideas/" + path + ":1:1: " + fault + "; rename it, or exclude it [file]");
    }

    @Test
    void aNameThatIsTooLongForItsWikitextFileIsRefusedBeforeThatIsWritten() throws Exception {
        idea("c".repeat(250) + ".yaml");
        Files.move(idea("d.yaml"), ideas().resolve("d".repeat(251) + ".md"));

        assertThat(findings(check(List.of("**"), List.of())).stream().filter(finding -> finding.contains("too long")))
                .singleElement()
                .asString()
                .contains("is too long: the wikitext file's has 256 bytes, and may have 255; rename it");
    }

    @Test
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "these are the same file there")
    void namesThatAreTheSameElsewhereAreRefused() throws Exception {
        idea("\u00FCber.yaml");
        idea("u\u0308ber.yaml");
        idea("Net/a.yaml");
        idea("net/b.yaml");
        idea("net/c.yaml");

        assertThat(findings(check()))
                .containsExactlyInAnyOrder(
                        "ideas/\u00FCber.yaml:1:1: the file would become the same wikitext file as"
                                + " ideas/u\u0308ber.yaml; rename one of the two [file]",
                        "ideas/net/b.yaml:1:1: the directory 'net' is the same as 'Net' on some systems; give both the"
                                + " same name, or rename one [file]");
    }

    @Test
    void anyOtherNameIsOne() throws Exception {
        idea("50%/pv Mehrfach‑Warteschlange für alle.yaml");

        assertThat(check().findings()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aLinkToADirectoryAboveIsAFinding() throws Exception {
        Files.createSymbolicLink(ideas().resolve("loop"), Path.of("."));

        assertThat(findings(check()))
                .containsExactly("ideas/loop:1:1: this can't be read: " + ideas().resolve("loop")
                        + " is a link to a directory that it is in; mend that, or exclude it [file]");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void aLinkToAnotherDirectoryOfIdeasIsAFindingSinceTheyWouldBeReadTwice() throws Exception {
        idea("net/a.yaml");
        Files.createSymbolicLink(ideas().resolve("again"), Path.of("net"));

        CheckedIdeas checked = check();

        assertThat(findings(checked))
                .containsExactly(
                        "ideas/again:1:1: the directory is a symbolic link to another one here, whose ideas are read"
                                + " there; put the idea itself here, or exclude the file [file]");
        assertThat(checked.calls().byPath()).containsKeys("good.yaml", "net/a.yaml");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void linksToTheNextLevelTakeNoTime() throws Exception {
        for (int level = 0; level < 100; level++) {
            Path directory = Files.createDirectories(ideas().resolve("level" + level));
            Files.createSymbolicLink(directory.resolve("one"), Path.of("../level" + (level + 1)));
            Files.createSymbolicLink(directory.resolve("two"), Path.of("../level" + (level + 1)));
        }

        assertThat(findings(check())).hasSize(200 - 2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void anIdeasDirectoryThatIsALinkOutOfTheProjectIsRefused(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("secret.yaml"), "secret");
        Path link = Files.createSymbolicLink(project.resolve("linked"), outside);

        assertThatThrownBy(() -> IdeasCheck.check(request(link, List.of("**"), List.of())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the ideas directory " + link
                        + " can't be read: it is a symbolic link that leads out of the project");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void anIdeasDirectoryMayBeALinkWithinTheProject() throws Exception {
        Path link = Files.createSymbolicLink(project.resolve("linked"), Path.of("ideas"));

        CheckedIdeas checked = IdeasCheck.check(request(link, List.of("**/*.yaml"), List.of()));

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.calls().byPath()).containsOnlyKeys("good.yaml");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only administrators make links there")
    void whatIsExcludedNeedNotBeReadable() throws Exception {
        Files.createSymbolicLink(ideas().resolve("loop"), Path.of("."));

        assertThat(check(List.of("**/*.yaml"), List.of("loop/**")).findings()).isEmpty();
        assertThat(check(List.of("**/*.yaml"), List.of("loop")).findings()).isEmpty();
        assertThat(check(List.of("*.yaml", "net/**"), List.of()).findings()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its permissions are others")
    void whatMayNotBeReadIsAFindingAndTheOthersAreChecked() throws Exception {
        Path file = idea("closed.yaml");
        Path directory = idea("closed/idea.yaml").getParent();
        Path frame = Files.writeString(ideas().resolve("page.wiki"), PageFrame.IDEAS);
        for (Path each : List.of(file, directory, frame)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("---------"));
        }
        assumeThat(Files.isReadable(file)).as("as root may").isFalse();
        Files.writeString(ideas().resolve("empty.yaml"), "");

        List<String> findings = findings(check());

        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        assertThat(findings)
                .containsExactly(
                        "ideas/closed:1:1: this can't be read: no permission for " + directory
                                + "; mend that, or exclude it [file]",
                        "ideas/closed.yaml:1:1: this can't be read: no permission for " + file
                                + "; mend that, or exclude it [file]",
                        "ideas/empty.yaml:1:1: the file is empty; write the idea's fields into it, or delete it [empty]",
                        "ideas/page.wiki:1:1: this can't be read: no permission for " + frame
                                + "; put the page itself here, or delete it [file]");
    }

    @Test
    void aDirectoryWithTheNameOfAnIdeasWikitextFileIsRefused() throws Exception {
        idea("a.yaml");
        idea("A.wiki/b.yaml");
        idea("A.wiki/c/d.yaml");

        assertThat(findings(check()))
                .containsExactly(
                        "ideas/A.wiki/b.yaml:1:1: the file would come into a directory that has the name of the wikitext"
                                + " file of ideas/a.yaml; rename one of the two [file]",
                        "ideas/A.wiki/c/d.yaml:1:1: the file would come into a directory that has the name of the"
                                + " wikitext file of ideas/a.yaml; rename one of the two [file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "net/readme.md", "Contributing.MD", "INDEX.md", "_template.md", "net/_a.yaml"})
    void whatADirectoryIsDescribedByOrIdeasAreCopiedFromIsNoIdea(String file) throws Exception {
        Files.move(idea("net/b.yaml"), ideas().resolve(file));

        assertThat(check(List.of("**"), List.of()).calls().byPath().keySet()).containsExactly("good.yaml");
    }

    @Test
    void aMarkdownFileIsReadByTheSchemasHeadings() throws Exception {
        Files.createDirectories(ideas());
        Files.writeString(ideas().resolve("a.md"), """
                ---
                date: 2026-11-22
                contact: Wei Liu
                difficulty: High
                skills: N/A
                references: N/A
                ---
                # A

                ## Expectd outcomes

                x
                """);

        assertThat(findings(check(List.of("**/*.md"), List.of())))
                .contains("ideas/a.md:10:1: the heading 'Expectd outcomes' names no field;"
                        + " did you mean 'Expected outcomes'? It is missing [heading]");
    }

    @Test
    void aFieldNamesAFileOfTheProjectAndTheIdeasDirectory() throws Exception {
        Files.writeString(project.resolve("schema.json"), """
                {
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "x-minIdeas": 3,
                  "properties": {
                    "year": { "type": "integer", "x-directoryName": true },
                    "contact": { "type": "string", "x-fileIn": "mentors" },
                    "skills": { "type": "string", "x-fileIn": "skills/**/*.md" }
                  }
                }
                """);
        for (String file : List.of("mentors/Wei Liu.md", "mentors/.gitkeep", "skills/a/b/C.md", "skills/C++.txt")) {
            Files.createDirectories(project.resolve(file).getParent());
            Files.writeString(project.resolve(file), "");
        }
        Path idea = idea("named.yaml");
        Files.writeString(idea, Files.readString(idea).replace("skills: N/A", "skills: C++") + "year: 2026\n");

        assertThat(findings(IdeasCheck.check(request("schema.json"))))
                .containsExactly(
                        "ideas/named.yaml:5:9: field 'skills' must be the name of a file in skills/**/*.md, without its"
                                + " extension, but is 'C++'; the names are C [file-in]",
                        "ideas/named.yaml:10:7: field 'year' must be the name of the file's directory, 'ideas', but is"
                                + " '2026'; change it, or move the file [directory-name]",
                        "schema.json:3:17: there must be at least 3 ideas, but there are 2; add 1 more to ideas"
                                + " [too-few-ideas]");
    }

    @Test
    void whatIsOnlyRecommendedIsWarnedOfWhereItIsSaidAndWrittenAllTheSame() throws Exception {
        Files.writeString(project.resolve("schema.json"), """
                {
                  "$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                  "x-recommendedIdeas": 3,
                  "properties": {
                    "difficulty": { "x-recommendedValues": 2 },
                    "desc": { "x-recommended": { "maxLength": 16 } }
                  }
                }
                """);
        Path idea = idea("named.yaml");
        Files.writeString(idea, Files.readString(idea).replace("What it is about.", "A short text"));

        CheckedIdeas checked = IdeasCheck.check(request("schema.json"));

        assertThat(findings(checked))
                .containsExactly(
                        "ideas/good.yaml:6:7: field 'desc' should have at most 16 characters, but has 17 [size]",
                        "schema.json:3:25: there should be at least 3 ideas, but there are 2; add 1 more to ideas"
                                + " [too-few-ideas]",
                        "schema.json:5:44: the ideas should have at least 2 different values in field 'difficulty',"
                                + " but have 1: High; add an idea with another to ideas [too-few-values]");
        assertThat(checked.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(checked.page()).contains("|Desc=What it is about.\n");
    }

    @Test
    void aFieldNamesAFileOfItsDirectorysByAKeyInIt() throws Exception {
        Files.writeString(project.resolve("schema.json"), """
                {
                  "x-template": "Idea",
                  "properties": {
                    "team": { "type": "string", "x-parameter": "P",
                                 "x-fileIn": { "files": "projects/{directory}/project_{name}.md", "ignoreCase": true } },
                    "organization": { "type": "array", "items": { "type": "string" }, "x-parameter": "O",
                                      "x-fileIn": { "files": "orgs/{directory}", "key": "name" } }
                  }
                }
                """);
        Map<String, String> files = Map.of(
                "projects/2025/project_Atlas.md", "",
                "projects/2024/project_Root.md", "",
                "orgs/2025/a.md", "---\nname: ANL\n---\n",
                "orgs/2025/b.yaml", "name: 5\n",
                "orgs/2025/c.md", "# No front matter\n",
                "orgs/2025/d.md", "---\nname: D\n",
                "orgs/2025/logo.png", "",
                "orgs/2025/README.md", "# Organisations\n",
                "orgs/2024/e.md", "# Of a year without ideas\n",
                "ideas/2025/a.yaml", "team: ATLAS\norganization: [ANL, \"5\", anl]\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(project.resolve(file.getKey()).getParent());
            Files.writeString(project.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(project.resolve("ideas/2025/b.yaml"), "team: ROOT\norganization: [c]\n");

        assertThat(findings(IdeasCheck.check(request("schema.json"))))
                .containsExactly(
                        "ideas/2025/a.yaml:2:26: field 'organization[2]' must be what a file in orgs/2025 has as its"
                                + " 'name', but is 'anl'; did you mean 'ANL'? [file-in]",
                        "ideas/2025/b.yaml:1:7: field 'team' must be a name for which there is a file"
                                + " projects/2025/project_{name}.md, but is 'ROOT'; the names are Atlas [file-in]",
                        "ideas/2025/b.yaml:2:16: field 'organization[0]' must be what a file in orgs/2025 has as its"
                                + " 'name', but is 'c'; the names are 5, ANL [file-in]",
                        "orgs/2025/c.md:1:1: no idea can name this file: it has no 'name'; write 'name: …' [file-in]",
                        "orgs/2025/d.md:1:1: no idea can name this file: the front matter that begins here is never"
                                + " closed; write '---' on a line of its own below its last field [front-matter]");
    }

    @Test
    void aPlaceholderIsNoErrorInADraft() throws Exception {
        Path idea = idea("draft.yaml");
        Files.writeString(
                idea, Files.readString(idea).replace("Wei Liu", "TBD").replace("skills: N/A", "skills: [C, TBD]"));

        CheckedIdeas checked = IdeasCheck.check(request("gsoc-project", MissingFields.WARN));

        assertThat(checked.findings())
                .extracting(
                        finding -> finding.severity() + " " + finding.location().displayName())
                .containsExactly("WARNING contact", "WARNING skills[1]");
        assertThat(checked.calls().byPath().get("draft.yaml").arguments())
                .extracting(TemplateCall.Argument::parameter)
                .contains("Project")
                .doesNotContain("Contact", "Skills");
    }

    @Test
    void aFaultOfAFieldWithADotInItsNameIsReportedOnce() throws Exception {
        Files.writeString(project.resolve("schema.json"), """
                {"x-template": "Idea", "properties": {"a.b": {"x-parameter": "Ab", "type": "string"}}}
                """);
        Files.writeString(ideas().resolve("good.yaml"), "a.b: {c: d}");

        assertThat(findings(IdeasCheck.check(request("schema.json"))))
                .singleElement()
                .asString()
                .endsWith(" [type]");
    }

    @Test
    void aFileIsNoIdeasDirectory() throws Exception {
        Path file = Files.writeString(project.resolve("pom.xml"), "<project/>");

        assertThatThrownBy(() -> IdeasCheck.check(request(file, List.of("**"), List.of())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the ideas directory " + file + " is a file, not a directory;"
                        + " say where the ideas are with <ideasDirectory> or -Dgsoc.ideasDirectory");
    }

    private Path ideas() {
        return project.resolve("ideas");
    }

    private Path idea(String path) throws IOException {
        Path file = ideas().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                project: %s
                date: 2026-11-22
                contact: Wei Liu
                difficulty: High
                skills: N/A
                desc: What it is about.
                outcomes: N/A
                steps: N/A
                references: N/A
                """.formatted("Project " + path.replaceAll("[^a-z]", "-")));
    }

    @Test
    void whatIdeasAndTheirFrameMayNotCallIsAnErrorAtItsPlace() throws Exception {
        Path idea = idea("small.yaml");
        Files.writeString(idea, Files.readString(idea).replace("What it is", "A {{Small|What}} it {{Big|is}}"));
        Files.writeString(ideas().resolve("page.wiki"), "Hello {{Banner}}\n" + PageFrame.IDEAS);
        CheckRequest request = new CheckRequest(
                new IdeaFiles(ideas(), List.of("small.yaml"), List.of(), project, project),
                schema("gsoc-project"),
                MissingFields.FAIL,
                Set.of(),
                Set.of("Small"),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);

        assertThat(findings(IdeasCheck.check(request)))
                .satisfiesExactly(
                        banner -> assertThat(banner)
                                .startsWith("ideas/page.wiki:1:7: '{{Banner}}' calls the template 'Banner', which"
                                        + " isn't allowed; if that is meant, write"
                                        + " <templates><template>Banner</template></templates> in the POM"),
                        big -> assertThat(big)
                                .startsWith("ideas/small.yaml:6:27: field 'desc': '{{Big|is}}' calls the template"
                                        + " 'Big', which isn't allowed"));
    }

    @Test
    void theNameOfAnElementThatAnotherIdeaHasIsAWarningAtItsValue() throws Exception {
        for (String each : List.of("net/a.yaml", "net/b.yaml", "net/c.yaml")) {
            Path idea = idea(each);
            String anchor = each.equals("net/a.yaml") ? "anchor: bot\n" : "";
            String text = each.equals("net/a.yaml") ? "It" : "A <b id=\"bot\">name</b>, it";
            Files.writeString(idea, Files.readString(idea).replace("What it", text) + anchor);
        }

        assertThat(findings(check()))
                .containsExactly(
                        "ideas/net/b.yaml:6:7: field 'desc': the id 'bot' is that of ideas/net/a.yaml, too, on the same"
                                + " page; choose another, or delete it [wikitext]",
                        "ideas/net/c.yaml:6:7: field 'desc': the id 'bot' is that of ideas/net/a.yaml, too, on the same"
                                + " page; choose another, or delete it [wikitext]");
    }

    @Test
    void theNameOfAnElementIsReadWhereverItIs() throws Exception {
        Map<String, String> texts = Map.of(
                "net/a.yaml", "A <b id=bot>name</b>, it",
                "net/b.yaml", "A <b Id=bot>name</b>, it",
                "net/c.yaml", "A {{N/A|1=<b id=bot>name</b>}}, it",
                "net/d.yaml", "|-\n  {| id=bot\n  | it\n  |}\n ",
                "net/e.yaml", "|-\n  {|\n  | it || id=bot | it\n  |}\n ",
                "net/f.yaml", "|-\n  {|\n  | set id=bot || it\n  |}\n ");
        for (String each : texts.keySet()) {
            Path idea = idea(each);
            Files.writeString(idea, Files.readString(idea).replace("What it", texts.get(each)));
        }

        assertThat(findings(check()))
                .filteredOn(each -> each.contains("the id 'bot'"))
                .hasSize(4);
    }

    @Test
    void thePageIsToldThatCallsMoreThanAWikiExpands() throws Exception {
        for (int i = 0; i < 11; i++) {
            Path idea = idea("many/" + (char) ('a' + i) + ".yaml");
            Files.writeString(
                    idea, Files.readString(idea).replace("What it is", "A " + "{{N/A}}".repeat(99) + " it is"));
        }

        assertThat(findings(check()))
                .containsExactly("ideas/many/k.yaml:1:1: with this idea the page calls more than 1000 templates and"
                        + " functions, and a wiki would leave out what is behind them; call fewer of them, or spread the"
                        + " ideas over sub-directories, each of which has a page of its own with"
                        + " <pages>directories</pages> [page-size]");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CheckedIdeas checkAll() throws Exception {
        return check(List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md"), List.of());
    }

    private CheckedIdeas check() throws Exception {
        return check(List.of("**/*.yaml"), List.of());
    }

    private CheckedIdeas check(List<String> includes, List<String> excludes) throws Exception {
        return IdeasCheck.check(request(ideas(), includes, excludes));
    }

    private CheckRequest request(Path ideasDirectory, List<String> includes, List<String> excludes) {
        return new CheckRequest(
                new IdeaFiles(ideasDirectory, includes, excludes, project, project),
                schema("gsoc-project"),
                MissingFields.FAIL,
                Set.of(),
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
    }

    private CheckRequest request(String schema) {
        return request(schema, MissingFields.FAIL);
    }

    private CheckRequest request(String schema, MissingFields missing) {
        return new CheckRequest(
                new IdeaFiles(ideas(), List.of("**/*.yaml"), List.of(), project, project),
                schema(schema),
                missing,
                Set.of(),
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE);
    }

    private SchemaParameter schema(String value) {
        return new SchemaParameter(value, project, project);
    }

    private static List<String> findings(CheckedIdeas checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }
}
