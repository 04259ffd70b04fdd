package io.github.gsocideas.check;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ideas for an {@link IndexedProject}, right and wrong, that depend on one another and on the disk in all ways. */
record RandomIdeas(Random random, List<String> names) {

    static final List<String> FEW_NAMES = List.of("One", "Two", "Three", "Four", "Five", "\"\"", "Caf\u00E9 \u2603");

    private static final List<String> LINES = List.of(
            "mentor: ada",
            "mentor: bob",
            "mentor: [ada, bop, eve]",
            "area: net",
            "area: ideas",
            "level: low",
            "level: lwo",
            "levle: low",
            "anchor: bot",
            "anchor: net",
            "anchor: <!-- none -->",
            "na\u200Bme: hidden",
            "- no field",
            "key: [broken",
            "# remark");

    private static final List<String> WORDS = List.of(
            "words",
            "<ref name=a>one</ref>",
            "<ref name=a>two</ref>",
            "<ref name=b>three</ref>",
            "<span id=bot>there</span>",
            "<span id=net>here</span>",
            "[[#bot]]",
            "[[#net|that]]",
            "**bold**",
            "[that](b.yaml)",
            "[that](../mentors/eve.yaml)",
            "[[Category:Ideas]]",
            "{{Small|x}}".repeat(40),
            "{{Large|x}}",
            "<!-- TBD -->",
            "&#x2603;",
            "TBD");

    String line() {
        return any(LINES);
    }

    String words() {
        return any(WORDS);
    }

    String name() {
        return any(names);
    }

    /**
     * What an idea file holds.
     *
     * @param path the file's path; its extension says the format
     */
    String idea(String path) {
        String lines = lines("");
        return path.endsWith(".md")
                ? "---\n" + lines + "name: " + name() + "\n---\n" + text() + "\n"
                : lines + "name: " + name() + "\ntext: |\n  " + text() + "\n";
    }

    /** What a file of one to four ideas holds: headings and labels in Markdown, a list or several documents in YAML. */
    String several(String path) {
        Stream<Integer> ideas = IntStream.range(0, 1 + random.nextInt(4)).boxed();
        if (path.endsWith(".md")) {
            return any(List.of("", "# Ideas\n\n", "mentor: ada\n\n"))
                    + ideas.map(idea -> "### " + name() + "\n\n" + lines("") + "\n" + text() + "\n")
                            .collect(Collectors.joining("\n", "", any(List.of("", "\n## End\n\nthis.\n"))));
        }
        return random.nextBoolean()
                ? ideas.map(idea -> idea(path)).collect(Collectors.joining("---\n"))
                : ideas.map(idea -> "- name: " + name() + "\n" + lines("  ") + "  text: |\n    " + text() + "\n")
                        .collect(Collectors.joining());
    }

    private String lines(String indentation) {
        return Stream.generate(() -> indentation + line() + "\n")
                .limit(random.nextInt(3))
                .reduce("", String::concat);
    }

    private String text() {
        return Stream.generate(this::words)
                .limit(1 + random.nextInt(3))
                .reduce("", (before, word) -> before + " " + word)
                .strip();
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
