package io.github.gsocideas.check;

import io.github.gsocideas.DocumentedSection;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.PageSize;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.PageTitle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An ideas repo made of what a section of the page of messages shows.
 *
 * @param directory where it is
 * @param section what it is made of
 */
record DocumentedProject(Path directory, DocumentedSection section) {

    private static final PageTitle TITLE = new PageTitle("GSoC 2026");

    private static final String IDEA = """
            project: A bot
            date: 2026-02-04
            contact: Amaka Obi
            difficulty: Low
            skills: N/A
            desc: %s
            outcomes: N/A
            steps: N/A
            references: N/A
            """;

    /** What the build prints of it. */
    List<String> printed() throws Exception {
        write();
        return findings().stream()
                .map(finding -> "[" + finding.severity() + "] " + finding)
                .toList();
    }

    private void write() throws IOException {
        for (Map.Entry<String, String> file : section.files().entrySet()) {
            write(file.getKey(), file.getValue(), StandardCharsets.UTF_8);
        }
        // What is too long for a page, or what none could show.
        switch (section.rule()) {
            case "alias" -> write("desc: &a " + "x".repeat(2_000) + "\nskills: [" + "*a, ".repeat(1_000) + "]\n");
            case "control-character" -> write("desc: A\u0007bot\n");
            case "encoding" -> write("ideas/bot.yaml", "desc: caf\u00e9\n", StandardCharsets.ISO_8859_1);
            case "invisible-character" -> write("desc: A\u202Ebot\n");
            case "limit" -> write("skills:\n" + "- 1\n".repeat(100_001));
            case "more" -> write("skills:\n" + "- 1\n".repeat(101));
            case "page-size" -> {
                for (int i = 1; i <= 5; i++) {
                    write("ideas/" + i + ".yaml", IDEA.formatted("x".repeat(500_000)), StandardCharsets.UTF_8);
                }
            }
            default -> {}
        }
    }

    private void write(String idea) throws IOException {
        write("ideas/bot.yaml", idea, StandardCharsets.UTF_8);
    }

    private void write(String path, String text, Charset charset) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }

    private List<Finding> findings() throws Exception {
        try {
            CheckedIdeas checked = IdeasCheck.check(request());
            List<Finding> findings = new ArrayList<>(checked.findings());
            PageSize size = PageSize.of(checked.schema());
            checked.pages()
                    .forEach(page -> size.finding("ideas", TITLE, page.text(), page.calls())
                            .ifPresent(findings::add));
            return findings;
        } catch (InvalidSchemaException e) {
            return e.findings();
        }
    }

    private CheckRequest request() {
        return new CheckRequest(
                new IdeaFiles(
                        directory.resolve("ideas"),
                        List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md"),
                        List.of(),
                        directory,
                        directory),
                new SchemaParameter(section.schema().orElse("gsoc-project"), directory, directory),
                MissingFields.FAIL,
                Set.of(),
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                section.isDivided() ? PageDivision.byDirectory(TITLE) : PageDivision.ONE);
    }
}
