package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.gsocideas.wiki.ServedWiki;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the goal says of a wiki's page beside the ideas, and of a wiki that it can't read. */
@MojoTest
class DiffMojoTest {

    private static final String SAME = """
            Our ideas.

            {{GSoC Project
            |Project=A project
            |Date=11/22/2026
            |Contact=Wei Liu
            |Difficulty=High
            |Skills={{N/A}}
            |Desc=What it is about.
            |Outcomes={{N/A}}
            |Steps={{N/A}}
            |References={{N/A}}
            }}
            """;

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    private ServedWiki wiki;

    @BeforeEach
    void buildInTheProjectsFolder() throws Exception {
        HarnessSession.buildInProject(session);
        wiki = ServedWiki.start();
        wiki.answerRedirects("{\"query\":{\"pages\":[]}}");
    }

    @AfterEach
    void stop() {
        wiki.close();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void whatDiffersIsToldAndWritten(DiffMojo goal) throws Exception {
        wiki.answerPage("Ideas/2026", SAME.replace("|Difficulty=High\n", ""));

        compare(goal);

        verify(log).info("Ideas/2026: 1 idea differs");
        verify(log).info("ideas/idea.yaml: 'A project': Difficulty only in the repo");
        verify(log).info("--- Ideas/2026 (wiki)");
        verify(log).info("+|Difficulty=High");
        verify(log).info("diff: 1 idea differs; target/gsoc/diff/diff.json has both texts of each value");
        assertThat(directory().resolve("Ideas%2F2026.diff"))
                .content()
                .startsWith("--- Ideas/2026 (wiki)\n+++ Ideas/2026 (repo)\n@@ ")
                .contains("\n+|Difficulty=High\n");
        assertThat(directory().resolve("diff.json")).content().contains("\"parameter\": \"Difficulty\"");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc-same")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "failOnDifferences", value = "true")
    void whereAllIsTheSameThereIsNoDiff(DiffMojo goal) throws Exception {
        wiki.answerPage("Ideas/2026", SAME);

        compare(goal);

        verify(log).info("diff: 1 idea the same; target/gsoc-same/diff/diff.json has both texts of each value");
        assertThat(Path.of(MojoExtension.getBasedir(), "target/gsoc-same/diff"))
                .isDirectoryNotContaining("glob:**.diff");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "failOnDifferences", value = "true")
    void aBuildFailsOnADifferenceIfItIsToldSo(DiffMojo goal) {
        wiki.answerPage("Ideas/2026", SAME.replace("about", "for"));

        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "the wiki isn't as the repo: 1 idea undecided; target/gsoc/diff has what would change on the"
                                + " wiki; bring one of them to what the other says");
        verify(log)
                .error(
                        "ideas/idea.yaml: 'A project' stays as the wiki has it: Desc differs; in the repo «What it is about.»;"
                                + " on the wiki «What it is for.»; write into the file what is meant, or take the wiki's by"
                                + " gsoc:pull with -Dgsoc.conflicts=wiki, then publish with -Dgsoc.knownRevisions=7");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void aPageThatTheWikiHasNotIsSaid(DiffMojo goal) throws Exception {
        wiki.answerApi("{\"query\":{\"pages\":[{\"ns\":0,\"title\":\"Ideas/2026\",\"missing\":true}]}}");

        compare(goal);

        verify(log).info("Ideas/2026: no such page on the wiki; 1 idea only in the repo");
        assertThat(directory().resolve("Ideas%2F2026.diff"))
                .content()
                .startsWith("--- /dev/null\n+++ Ideas/2026 (repo)\n@@ -0,0 +1,");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc-failed")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "pages", value = "directories")
    void aPageThatCantBeReadIsToldAtTheEndAndTheOthersAreCompared(DiffMojo goal) throws Exception {
        Path ideas = Path.of(MojoExtension.getBasedir(), "target/diff");
        for (String directory : List.of("networking", "tools")) {
            Files.createDirectories(ideas.resolve(directory));
            Files.writeString(
                    ideas.resolve(directory + "/idea.yaml"),
                    Files.readString(Path.of(MojoExtension.getBasedir(), "ideas/idea.yaml"))
                            .replace("A project", "Of " + directory));
        }
        MojoExtension.setVariableValueToObject(goal, "ideasDirectory", ideas.toFile());
        wiki.answerPage("Ideas/2026", "[[/networking]], [[/tools]]");
        wiki.answerTitleBy("Ideas/2026/networking", ServedWiki.NO_WIKITEXT);
        wiki.answerTitle("Ideas/2026/tools", SAME.replace("A project", "Of tools"));

        String reason = wiki.address("/w/api.php") + ": the page 'Ideas/2026/networking' isn't wikitext, but json:"
                + " give the address of the page with the ideas";
        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("1 page isn't compared: " + reason);
        verify(log).error(reason);
        verify(log).info("Ideas/2026/tools: 1 idea the same");
        assertThat(Path.of(MojoExtension.getBasedir(), "target/gsoc-failed/diff/diff.json"))
                .content()
                .contains(
                        "\"title\": \"Ideas/2026/tools\"",
                        "\"title\": \"Ideas/2026/networking\",\n      \"failure\": \"" + reason + "\"");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc")
    @MojoParameter(name = "page", value = "project:ideas")
    @MojoParameter(name = "knownRevisions", value = "7")
    void aRevisionOfThePageIsKnownHoweverItsTitleIsWrittenHere(DiffMojo goal) throws Exception {
        wiki.answerPage("Wiki:Ideas", SAME.replace("about", "for"));

        compare(goal);

        verify(log).info("ideas/idea.yaml: 'A project': Desc changed in the repo");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "knownRevisions", value = "7")
    void aRevisionOfAnotherPageIsRefused(DiffMojo goal) {
        wiki.answerPage("Another page", SAME);
        wiki.answerTitle("Ideas/2026", SAME);

        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<knownRevisions>7</knownRevisions> is a revision of 'Another page', and no page of the"
                        + " ideas': those are 'Ideas/2026'");
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void ideasWithAnErrorAreNotCompared(DiffMojo goal) {
        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in 1 of 1 file");
        assertThat(wiki.requests()).isEmpty();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void aPrivateWikiIsSaidInOneLine(DiffMojo goal) {
        wiki.closeToStrangers();

        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        wiki.address("/w/api.php") + ": the wiki is read only by who is logged in there, and this goal"
                                + " has no login: save the page's wikitext in a browser, by action=raw, and compare it with the"
                                + " page that gsoc:generate writes; or let it log in: put <server><id>wiki</id>"
                                + "<username>Publisher@gsoc</username><password>…</password></server> into the <servers> of"
                                + " Maven's settings.xml, with a bot password of the wiki's Special:BotPasswords, or without"
                                + " the username and with an owner-only token of OAuth 2; or set the environment variables"
                                + " GSOC_WIKI_USERNAME and GSOC_WIKI_PASSWORD, or GSOC_WIKI_TOKEN");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc-review")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void aReviewThatOnlyAFileHasIsAWarningWithWhatToDo(DiffMojo goal) throws Exception {
        Path ideas = Path.of(MojoExtension.getBasedir(), "target/review");
        Files.createDirectories(ideas);
        Files.writeString(
                ideas.resolve("idea.yaml"),
                Files.readString(Path.of(MojoExtension.getBasedir(), "ideas/idea.yaml")) + """
                        review:
                          - vote: "Yes."
                            by: Ada
                            date: 2026-03-03
                          - comment: And who tests it?
                            by: Ian
                            date: 2026-03-04
                        """);
        MojoExtension.setVariableValueToObject(goal, "ideasDirectory", ideas.toFile());
        wiki.answerPage(
                "Ideas/2026",
                SAME.replace(
                        "}}\n}}\n",
                        "}}\n|Review="
                                + "{{Vote|[[User:Ada|Ada]] ([[User talk:Ada|talk]]) 12:34, 3 March 2026 (UTC)}} Yes.\n}}\n"));

        compare(goal);

        verify(log)
                .warn(
                        "target/review/idea.yaml: 'A project': of Review isn't on the wiki, and isn't published, «{{Comment|Ian"
                                + " 03/04/2026:}} And who tests it?»: reviews there are people's, so write it there, or take it out"
                                + " of the file");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc-private")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void aPrivateWikiIsReadByTheAccountThatMavenKnows(DiffMojo goal) throws Exception {
        wiki.answerPage("Ideas/2026", SAME);
        wiki.closeToStrangers();
        knowToken(goal);

        compare(goal);

        verify(log).info("logged in as Publisher, by the server 'wiki' of Maven's settings");
        verify(log).info("Ideas/2026: 1 idea the same");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "outputDirectory", value = "target/gsoc-public")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void aPublicWikiIsSentNoToken(DiffMojo goal) throws Exception {
        wiki.answerPage("Ideas/2026", SAME);
        knowToken(goal);

        compare(goal);

        assertThat(wiki.authorizations()).isEmpty();
    }

    private static void knowToken(DiffMojo goal) throws Exception {
        Server server = new Server();
        server.setId("wiki");
        server.setPassword(ServedWiki.TOKEN);
        Settings settings = new Settings();
        settings.addServer(server);
        MojoExtension.setVariableValueToObject(goal, "settings", settings);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void anAnswerThatIsNoJsonIsSaidInOneLine(DiffMojo goal) {
        wiki.answerApi("<html>Down for maintenance</html>");

        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("doesn't answer as a wiki's API does (HTTP 200): save the page's wikitext");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void withoutTheNetworkNoWikiIsAsked(DiffMojo goal) {
        when(session.isOffline()).thenReturn(true);

        assertThatThrownBy(() -> compare(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(wiki.address("/w/api.php") + " is on the network, and Maven is told to do without it: leave"
                        + " out -o, and <offline> in Maven's settings");
        assertThat(wiki.requests()).isEmpty();
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void withoutAWikiTheGoalSaysHowToNameOne(DiffMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("no wiki is named: say with -Dgsoc.wiki=https://wiki.example.org/wiki/GSoC_2026 by a page's"
                        + " address, or by that of its api.php, which one is meant");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "wiki", value = "wiki.example.org/wiki/GSoC_2026")
    void anAddressBeginsWithHttps(DiffMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "<wiki>wiki.example.org/wiki/GSoC_2026</wiki> is no web address: give a page's");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "wiki", value = "bob:s3cr3t@wiki.example.org/wiki/GSoC_2026")
    void aPasswordInWhatIsNoAddressIsNotShown(DiffMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "<wiki>…@wiki.example.org/wiki/GSoC_2026</wiki> is no web address: give a page's");
    }

    private void compare(DiffMojo goal) throws Exception {
        MojoExtension.setVariableValueToObject(goal, "wiki", wiki.address("/w/api.php"));
        goal.execute();
    }

    private static Path directory() {
        return Path.of(MojoExtension.getBasedir(), "target/gsoc/diff");
    }
}
