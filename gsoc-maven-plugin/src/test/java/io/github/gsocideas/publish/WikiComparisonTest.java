package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wiki.WikiPage;
import io.github.gsocideas.wiki.WikiRevision;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told and written of a comparison. Its files are in {@code src/test/resources/diff}. */
class WikiComparisonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/diff");

    private static final String WIKI = """
            Our ideas, «all» of them.

            {{Idea | Project = A lamp |Difficulty=High|Desc=Shines.}}

            {{GSoC Project
            |Project=A bot
            |Difficulty=Low
            |Desc=Greets who is ''new''.
            |Anchor=bot
            |Review={{Vote|Ian}} Yes.
            }}

            {{GSoC Project
            |Project=A mill
            |Desc=By somebody.
            }}
            {{Box|{{GSoC Project|Project=A sundial}}}}""";

    private static final WikiComparison COMPARISON = new WikiComparison(
            List.of(
                    page("GSoC 2026", Optional.of(WIKI), ideas("A bot", "A clock", "A lamp")),
                    page("GSoC 2026/tools", Optional.empty(), ideas("A tool"))),
            List.of());

    @ParameterizedTest
    @ValueSource(strings = {"GSoC 2026.diff", "GSoC 2026%2Ftools.diff", "diff.json"})
    void theFilesHoldWhatDiffers(String file) throws Exception {
        SortedMap<String, byte[]> files = COMPARISON.files();

        assertThat(files).hasSize(3);
        assertThat(new String(files.get(file), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    @Test
    void eachIdeaThatIsNotTheSameIsALine() {
        assertThat(COMPARISON.pages().get(0).lines(path -> "ideas/" + path))
                .containsExactly(
                        "ideas/A bot.yaml: 'A bot': Difficulty changed in the repo, Skills only in the repo, Desc changed in the repo,"
                                + " Anchor only on the wiki, Review kept as the wiki has it",
                        "ideas/A clock.yaml: 'A clock': only in the repo",
                        "ideas/A lamp.yaml: 'A lamp': Difficulty changed in the repo, Skills only in the repo, Desc changed in the repo",
                        "'A mill': only on the wiki, and stays");
    }

    @Test
    void aSubpageThatThePageDoesNotLeadToIsTold() {
        assertThat(COMPARISON.unlinkedSubpages())
                .containsExactly(
                        "'GSoC 2026' has no link to 'GSoC 2026/tools', and what is around the ideas stays as it is:"
                                + " add one there");
    }

    @Test
    void aPageThatFailedIsAmongThePagesWithTheReason() {
        WikiComparison comparison = new WikiComparison(
                COMPARISON.pages(),
                List.of(new FailedPage(new PageTitle("GSoC 2026/docs"), "the page 'GSoC 2026/docs' isn't wikitext")));

        assertThat(new String(comparison.files().get("diff.json"), StandardCharsets.UTF_8))
                .endsWith("""
                            },
                            {
                              "title": "GSoC 2026/docs",
                              "failure": "the page 'GSoC 2026/docs' isn't wikitext"
                            }
                          ]
                        }
                        """);
        assertThat(comparison.unlinkedSubpages()).isEmpty();
    }

    @Test
    void theIdeasAreCounted() {
        assertThat(COMPARISON.counts()).hasToString("2 ideas differ, 2 only in the repo, 1 only on the wiki");
        assertThat(COMPARISON.pages().get(1).counts()).hasToString("1 idea only in the repo");
        assertThat(new IdeaCounts(Map.of(), 0)).hasToString("no idea");
    }

    private static ComparedPage page(String title, Optional<String> wiki, PageCalls calls) {
        String text = calls.byPath().values().iterator().next().wikitext() + "\n";
        return ComparedPage.of(
                new PageTitle(title),
                new CheckedPage("", calls, text),
                new KnownPage(
                        wiki.map(there -> new WikiPage(title, 7, "2026-02-01T00:00:00Z", there, false)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        wiki.map(there -> new WikiRevision(title, 7, 6, "2026-02-01T00:00:00Z", "Ian", "", there))),
                new PageReader(
                        IdeaSchema.gsocProject(),
                        TemplateName.of("GSoC Project", List.of("Idea")),
                        Wikitext.EXTENSION_TAGS),
                EarlierIdeas.UNKNOWN,
                List.of(),
                false);
    }

    private static PageCalls ideas(String... titles) {
        PageCalls.Collector calls = new PageCalls.Collector();
        for (String title : titles) {
            calls.add(
                    title + ".yaml",
                    Position.START,
                    new TemplateCall(
                            "GSoC Project",
                            List.of(
                                    new TemplateCall.Argument("Project", title),
                                    new TemplateCall.Argument("Difficulty", "Medium"),
                                    new TemplateCall.Argument("Skills", "Java"),
                                    new TemplateCall.Argument("Desc", "Greets who is ''new'',\n\n* and Ü."))));
        }
        return calls.calls();
    }
}
