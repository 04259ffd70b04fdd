package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import io.github.gsocideas.wiki.ServedWiki;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes from a wiki's page into the idea files, and what is said of it. */
@MojoTest
class PullMojoTest {

    private static final String IDEA = """
            # The first of all.
            project: A project
            date: 2026-11-22
            contact: Wei Liu
            difficulty: High   # or is it?
            skills: N/A
            desc: What it is about.
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    private static final String PAGE = """
            Our ideas.

            == networking ==

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

    private static final String REVIEW =
            "|Review={{Vote|[[User:Ada|Ada]] ([[User talk:Ada|talk]]) 12:34, 3 March 2026 (UTC)}} Yes.\n}}";

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    private ServedWiki wiki;

    private Path ideas;

    @BeforeEach
    void startAWiki() throws Exception {
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
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void whatOnlyTheWikiHasComesIntoTheFileThatStaysAsItIs(PullMojo goal) throws Exception {
        prepare("review", "networking/idea.yaml", IDEA);
        wiki.answerPage("Ideas/2026", PAGE.replace("}}\n}}\n", "}}\n" + REVIEW + "\n"));

        pull(goal);

        assertThat(ideas.resolve("networking/idea.yaml")).hasContent(IDEA + """
                review:
                  - vote: "Yes."
                    by: Ada
                    date: 2026-03-03
                """);
        verify(log).info("target/pull/review/networking/idea.yaml: 'A project': Review pulled");
        verify(log).info("pull: 1 value in 1 file");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void anIdeaOfSomebodyOnTheWikiBecomesAFileBesideItsNeighbour(PullMojo goal) throws Exception {
        prepare("new", "networking/idea.yaml", IDEA);
        wiki.answerPage("Ideas/2026", PAGE + "\n{{GSoC Project\n|Project=A new one\n|Desc=Words.\n}}\n");

        pull(goal);

        assertThat(ideas.resolve("networking/a-new-one.yaml")).hasContent("project: A new one\ndesc: \"Words.\"\n");
        assertThat(ideas.resolve("networking/idea.yaml")).hasContent(IDEA);
        verify(log)
                .info(
                        "target/pull/new/networking/a-new-one.yaml: 'A new one' is only on the wiki, and becomes this file");
        verify(log).info("pull: 1 new file");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    void ofWhatNobodyKnowsWhoseIsNewerTheFileStaysAndTheBuildFails(PullMojo goal) throws Exception {
        prepare("open", "networking/idea.yaml", IDEA);
        wiki.answerPage("Ideas/2026", PAGE.replace("=High", "=Low").replace("}}\n}}\n", "}}\n|Anchor=one\n}}\n"));

        assertThatThrownBy(() -> pull(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("pull: 1 value in 1 file; 1 value to decide about; each is named above, with all its texts"
                        + " and how to decide");

        assertThat(ideas.resolve("networking/idea.yaml")).hasContent(IDEA + "anchor: one\n");
        verify(log)
                .error(
                        "target/pull/open/networking/idea.yaml: 'A project' isn't pulled: Difficulty differs; in the repo"
                                + " «High»; on the wiki «Low»; write into the file what is meant, or take the wiki's with"
                                + " -Dgsoc.conflicts=wiki");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "conflicts", value = "wiki")
    void theWikisIsTakenWhereThatIsAskedFor(PullMojo goal) throws Exception {
        prepare("taken", "networking/idea.yaml", IDEA);
        wiki.answerPage("Ideas/2026", PAGE.replace("=High", "=Low"));

        pull(goal);

        assertThat(ideas.resolve("networking/idea.yaml")).hasContent(IDEA.replace("High", "Low"));
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "conflicts", value = "wiki")
    @MojoParameter(name = "dryRun", value = "true")
    void aDryRunShowsTheDiffAndWritesNothing(PullMojo goal) throws Exception {
        prepare("dry", "networking/idea.yaml", IDEA);
        wiki.answerPage("Ideas/2026", PAGE.replace("=High", "=Low") + "\n{{GSoC Project\n|Project=A new one\n}}\n");

        pull(goal);

        assertThat(ideas.resolve("networking")).isDirectoryContaining("glob:**/idea.yaml");
        assertThat(ideas.resolve("networking/a-new-one.yaml")).doesNotExist();
        assertThat(ideas.resolve("networking/idea.yaml")).hasContent(IDEA);
        verify(log).info("-difficulty: High   # or is it?");
        verify(log).info("+difficulty: Low   # or is it?");
        verify(log).info("+project: A new one");
        verify(log).info("pull: 1 value in 1 file, 1 new file; nothing is written, since this is a dry run");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "conflicts", value = "wiki")
    void whereAFileCantBeReadTheOthersArePulledAndNoFileIsMadeOfItsIdea(PullMojo goal) throws Exception {
        prepare("broken", "networking/idea.yaml", IDEA);
        Files.writeString(ideas.resolve("networking/broken.yaml"), "project: [");
        wiki.answerPage("Ideas/2026", PAGE.replace("=High", "=Low") + "\n{{GSoC Project\n|Project=Broken\n}}\n");

        pull(goal);

        assertThat(ideas.resolve("networking/idea.yaml")).hasContent(IDEA.replace("High", "Low"));
        assertThat(ideas.resolve("networking")).isDirectoryNotContaining("glob:**/broken-2*");
        verify(log)
                .warn(
                        "target/pull/broken/networking/broken.yaml: the title of this idea can't be read, and so no file is"
                                + " made of 'Broken' on the wiki, which it may be: mend it, and pull again");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "pages", value = "directories")
    @MojoParameter(name = "conflicts", value = "wiki")
    void aPageThatCantBeReadIsToldAtTheEndAndTheOthersArePulled(PullMojo goal) throws Exception {
        prepare("failed", "networking/idea.yaml", IDEA);
        Files.createDirectories(ideas.resolve("tools"));
        Files.writeString(ideas.resolve("tools/idea.yaml"), IDEA.replace("A project", "A tool"));
        wiki.answerPage("Ideas/2026", "[[/networking]], [[/tools]]");
        wiki.answerTitleBy("Ideas/2026/networking", ServedWiki.NO_WIKITEXT);
        wiki.answerTitle("Ideas/2026/tools", PAGE.replace("A project", "A tool").replace("=High", "=Low"));

        assertThatThrownBy(() -> pull(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("1 page isn't pulled: ")
                .hasMessageContaining("the page 'Ideas/2026/networking' isn't wikitext, but json");
        assertThat(ideas.resolve("tools/idea.yaml"))
                .hasContent(IDEA.replace("A project", "A tool").replace("High", "Low"));
        verify(log).info("pull: 1 value in 1 file");
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "pages", value = "directories")
    void aWikiThatAnswersNoMoreIsToldOnce(PullMojo goal) throws Exception {
        prepare("unreachable", "networking/idea.yaml", IDEA);
        Files.createDirectories(ideas.resolve("tools"));
        Files.writeString(ideas.resolve("tools/idea.yaml"), IDEA.replace("A project", "A tool"));
        wiki.answerApi("<html>Down for maintenance</html>");

        assertThatThrownBy(() -> pull(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("doesn't answer as a wiki's API does");
        assertThat(wiki.requests())
                .filteredOn(request -> request.contains("rvprop="))
                .hasSize(1);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "conflicts", value = "wiki")
    void nothingIsWrittenThroughALink(PullMojo goal) throws Exception {
        prepare("link", "real.txt", IDEA);
        Files.createSymbolicLink(ideas.resolve("idea.yaml"), Path.of("real.txt"));
        wiki.answerPage("Ideas/2026", PAGE.replace("=High", "=Low"));

        assertThatThrownBy(() -> pull(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is a link, and nothing is written through one: delete it");
        assertThat(ideas.resolve("real.txt")).hasContent(IDEA);
    }

    @Test
    @Basedir("/projects/complete")
    @InjectMojo(goal = "pull")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "conflicts", value = "mine")
    void anotherWordForConflictsIsRefused(PullMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<conflicts>mine</conflicts> is neither keep nor wiki");
    }

    /** Makes an ideas directory of its own. */
    private void prepare(String name, String path, String content) throws Exception {
        ideas = Path.of(MojoExtension.getBasedir(), "target/pull", name);
        if (Files.exists(ideas)) {
            try (Stream<Path> files = Files.walk(ideas)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(ideas.resolve(path).getParent());
        Files.writeString(ideas.resolve(path), content);
    }

    private void pull(PullMojo goal) throws Exception {
        MojoExtension.setVariableValueToObject(goal, "wiki", wiki.address("/w/api.php"));
        MojoExtension.setVariableValueToObject(goal, "ideasDirectory", ideas.toFile());
        goal.execute();
    }
}
