package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ideas come back from Markdown as they do from YAML. */
class MarkdownRoundTripTest {

    private static final int PAGES = Integer.getInteger("gsoc.importedPages", 200) / 4;

    /** What Markdown can say, mostly. */
    private static final List<String> KNOWN = List.of(
            "words",
            " of ",
            "''it''",
            "'''bold'''",
            "<code>x_y</code>",
            "<code><nowiki>[[x]]</nowiki></code>",
            "[https://x.org/a_b a ''page'']",
            " https://x.org/c_d ",
            "a<br>b",
            " * ",
            " _",
            "`",
            "1. ",
            "- ",
            "> ",
            "[x]: ",
            "é",
            ": ",
            "&#60;b>",
            "&#91;&#91;z]]");

    /** What it can't, or what is easily misread. */
    private static final List<String> WILD = List.of(
            "'",
            "<br>",
            "*",
            "~",
            "\\",
            "# ",
            "+ ",
            "[^1]",
            "![",
            "](y)",
            "&amp;lt;",
            "---",
            "**Steps**: ",
            "Difficulty: ",
            "[[Page|p]]",
            "{{x|y}}",
            "<b>b</b>",
            "<!-- c -->",
            "&lt;",
            "''",
            "{% x %}",
            "~~~~",
            "a@example.org",
            "__TOC__",
            "https://x.org/c*d");

    private static final List<String> LINES =
            List.of("\n\n", "\n\n", "\n\n", "\n\n* ", "\n\n* a\n* ", "\n\n# a\n#* ", "\n");

    private static final List<String> BLOCKS = List.of(
            "==== Steps ====", "===== b =====", "----", "<pre>\n## Steps\n---\n</pre>", "'''Steps:''' c", "---");

    @TempDir
    private Path project;

    @Test
    void anImportInMarkdownMakesThePageThatOneInYamlMakes() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int markdown = 0;
        for (int i = 0; i < PAGES; i++) {
            String page = page(random);

            ImportedPages yaml = Importing.into(project).with(DateOrder.MDY).page(page);
            ImportedPages imported = Importing.into(project)
                    .with(DateOrder.MDY)
                    .in(IdeaFormat.MARKDOWN)
                    .page(page);

            assertThat(differences(imported))
                    .as("%s, page %d:%n%s%n%s", RandomSeed.option(seed), i, page, imported.report())
                    .isEqualTo(differences(yaml));
            assertThat(imported.way().findings())
                    .as("%s, page %d:%n%s%n%s", RandomSeed.option(seed), i, page, imported.report())
                    .noneMatch(finding ->
                            finding.rule().equals("proof") && finding.file().endsWith(".md"));
            markdown += (int) imported.files().keySet().stream()
                    .filter(path -> path.endsWith(".md"))
                    .count();
        }
        assertThat(markdown).isGreaterThan(PAGES / 2);
    }

    /** Both texts of each, since a reason quotes what is in the file. */
    private static List<String> differences(ImportedPages imported) {
        return imported.way().differences().stream()
                .map(difference -> difference.place() + "\n" + difference.source() + "\n->\n" + difference.generated())
                .toList();
    }

    private static String page(Random random) {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(i -> "{{GSoC Project\n|Project=A " + i + " " + inlines(random)
                        + "\n|Date=01/02/2026\n|Skills="
                        + argument(text(random)) + "\n|Desc=" + argument(text(random)) + "\n|References="
                        + argument(inlines(random)) + "\n|Review=\n{{Comment|Lars:}} " + inlines(random) + "\n}}\n")
                .collect(Collectors.joining("\n"));
    }

    private static String argument(String text) {
        return text.matches("(?s)[*#:;=].*") ? "\n" + text : text;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(text.isEmpty() ? "" : one(random, LINES))
                    .append(random.nextInt(8) == 0 ? one(random, BLOCKS) : inlines(random));
        }
        return text.toString().strip();
    }

    private static String inlines(Random random) {
        String line = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> one(random, random.nextInt(20) == 0 ? WILD : KNOWN))
                .collect(Collectors.joining());
        return line.isBlank() ? "words" : line.strip();
    }

    private static String one(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
