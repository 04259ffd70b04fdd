package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Quantity;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was imported, what was left, and what differs on the way back, as a page in Markdown that somebody reads. */
public final class ImportReport {

    /** By which the file is known for one that may be overwritten. */
    public static final String MARK = "<!-- written by gsoc:import, and overwritten by it -->";

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private final ImportedPages imported;
    private final StringBuilder text = new StringBuilder();

    ImportReport(ImportedPages imported) {
        this.imported = imported;
    }

    String markdown() {
        text.append("# Import\n\n").append(MARK).append("\n");
        ideas();
        fields();
        leftovers();
        differences();
        findings();
        return text.toString();
    }

    private void heading(String words) {
        text.append("\n## ").append(words).append("\n\n");
    }

    private void item(String line) {
        text.append("- ").append(line).append('\n');
    }

    private void ideas() {
        heading(new Quantity(imported.ideas(), "idea").toString());
        imported.pages()
                .forEach(page -> page.ideas().forEach(idea -> {
                    String place = page.place(idea.at().start());
                    String there = imported.left().get(idea.path());
                    item(code(idea.path()) + " from " + place
                            + (there == null ? "" : ": not written, since " + LogText.escape(there))
                            + (idea.read().values().isEmpty() ? ": not written, since it has no field" : "")
                            + unsaid(idea.file()));
                }));
        imported.left().forEach((path, there) -> {
            if (path.endsWith(".wiki")) {
                item(code(path) + ": not written, since " + LogText.escape(there));
            }
        });
        if (imported.files().containsKey("page.wiki")) {
            item(code("page.wiki") + ": the page around the ideas");
        }
        imported.passedOver().forEach(page -> item("passed over: " + LogText.escape(page)));
    }

    /** Why an idea isn't Markdown, as the end of a line. */
    private static String unsaid(RecordFile file) {
        return file.unsaid().isEmpty()
                ? ""
                : ": wikitext in YAML, since no Markdown comes back as the same wikitext for "
                        + file.unsaid().stream()
                                .map(field -> code(field.name()))
                                .collect(Collectors.joining(", "));
    }

    private void fields() {
        heading("Fields");
        text.append("| parameter | field | ideas |\n|---|---|---|\n");
        imported.fields()
                .forEach((field, ideas) -> text.append("| ")
                        .append(field.parameter().orElse(""))
                        .append(" | ")
                        .append(code(field.name()))
                        .append(" | ")
                        .append(ideas)
                        .append(" |\n"));
    }

    private void leftovers() {
        heading("Left out");
        if (imported.allLeftovers().isEmpty()) {
            text.append("Nothing.\n");
        }
        imported.allLeftovers().forEach(leftover -> {
            finding(leftover.finding());
            block("", leftover.text());
        });
    }

    private void differences() {
        List<PageDifference> differences = imported.way().differences();
        heading(differences.isEmpty() ? "No difference" : new Quantity(differences.size(), "difference").toString());
        text.append("The files above, without any that were there before, make a page by `generate`. ");
        text.append(
                !imported.areOfCalls()
                        ? "What had no call comes back as calls; each of its values was looked for in these, and each of its words in"
                                + " all that was written or is told above"
                                + (differences.isEmpty() ? ", and found.\n" : ". This isn't there:\n")
                        : differences.isEmpty()
                                ? "It is the page that came in, byte for byte.\n"
                                : "It differs from the page that came in where this says so; all else is the same, byte for byte.\n");
        for (PageDifference difference : differences) {
            text.append("\n### ")
                    .append(LogText.escape(difference.place() + ": " + difference.what()))
                    .append("\n");
            block("The page that came in:", difference.source());
            block("The page that is generated:", difference.generated());
        }
    }

    private void findings() {
        heading("What `validate` says");
        if (imported.way().findings().isEmpty()) {
            text.append("Nothing.\n");
        }
        imported.way().findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        item(LogText.escape(finding.toString()));
    }

    /** A text as it stands, whatever backticks are in it; where it is nothing, that is said. */
    private void block(String label, String content) {
        text.append('\n').append(label);
        if (content.isEmpty()) {
            text.append(label.isEmpty() ? "" : " ").append("(nothing)\n");
            return;
        }
        int longest = BACKTICKS
                .matcher(content)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        text.append(label.isEmpty() ? "" : "\n\n")
                .append(fence)
                .append('\n')
                .append(content)
                .append(content.endsWith("\n") ? "" : "\n")
                .append(fence)
                .append('\n');
    }

    private static String code(String name) {
        return "`" + LogText.escape(name) + "`";
    }
}
