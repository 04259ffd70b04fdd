package io.github.gsocideas.importing;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.disk.ScratchDirectory;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.RandomWikitext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages of calls and text that {@code generate} makes of random ideas. */
public final class RandomPages {

    private static final List<String> WORDS = List.of(
            "queue",
            "Driver",
            "it's",
            "the",
            "of C++",
            "Ünïcode",
            "漢字",
            "a",
            "100",
            "e.g.",
            "(no)",
            "well-known",
            "yes",
            "null",
            "2026",
            "x:",
            "# no",
            "- item",
            "\"quoted\"",
            "\\",
            "😀",
            "tab\tbed",
            "https://example.org/a?b=c#d");

    private static final List<String> DIRECTORIES = List.of(
            "networking/",
            "Memory management/",
            "C++/",
            "tools/kernel/",
            "tools/User space/",
            "Übung/",
            "R&D/",
            "a_b/",
            "");

    private static final List<Field> FIELDS = IdeaSchema.gsocProject().fields();

    private RandomPages() {}

    /** The next page, as {@code generate} makes it of random ideas. */
    static String next(Random random) throws Exception {
        return nextChecked(random).text();
    }

    /** The same page with its ideas as calls. */
    public static CheckedPage nextChecked(Random random) throws Exception {
        String frame = switch (random.nextInt(4)) {
            case 0 -> "<!-- ideas -->\n\n[[Category:Ideas]]\n";
            case 1 -> "Ideas of " + words(random) + ".\n\n__TOC__\n\n<!-- ideas -->\n";
            case 2 -> "== About ==\n" + words(random) + "\n\n== Ideas ==\n\n<!-- ideas -->\n== More ==\nWords.\n";
            default -> "";
        };
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("ideas/first.yaml", idea(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            String directory = DIRECTORIES.get(random.nextInt(DIRECTORIES.size()));
            files.put("ideas/" + directory + i + ".yaml", idea(random));
        }
        if (!frame.isEmpty()) {
            files.put("ideas/page.wiki", frame.getBytes(StandardCharsets.UTF_8));
        }
        try (ScratchDirectory scratch = ScratchDirectory.create()) {
            scratch.write(files);
            return GeneratedPages.check(
                            scratch.path(),
                            new SchemaParameter("gsoc-project", scratch.path(), scratch.path()),
                            Set.of(),
                            PageDivision.ONE)
                    .pages()
                    .get(0);
        }
    }

    /** The next idea as a file in YAML. */
    public static byte[] idea(Random random) {
        StringBuilder yaml = new StringBuilder("project: \"A " + random.nextInt(1_000_000_000) + "\"\n");
        FIELDS.stream()
                .skip(1)
                .filter(field -> random.nextInt(6) > 0)
                .forEach(field -> yaml.append(field.name())
                        .append(':')
                        .append(
                                switch (field.name()) {
                                    case "date" ->
                                        " 20%02d-%02d-%02d\n"
                                                .formatted(
                                                        random.nextInt(100),
                                                        1 + random.nextInt(12),
                                                        1 + random.nextInt(28));
                                    case "difficulty" ->
                                        List.of(" High\n", " Low\n", " N/A\n").get(random.nextInt(3));
                                    case "anchor" -> " a" + random.nextInt(1_000_000_000) + "\n";
                                    case "review" ->
                                        "\n  - comment:" + YamlScalar.value(words(random), "    ")
                                                + List.of(
                                                                "",
                                                                "    by: Lars\n",
                                                                "    by: Ian O'Hara\n    date: 2026-01-02\n")
                                                        .get(random.nextInt(3));
                                    case "contact" ->
                                        random.nextBoolean()
                                                ? "\n  - name: Ada Obi\n    email: ada@example.org\n  - name: Ben Li\n"
                                                : "\n  - name: Ada Obi\n    email: ada@example.org\n";
                                    default -> value(random);
                                }));
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> " N/A\n";
            case 1 ->
                "\n  -" + YamlScalar.value(words(random), "    ") + "  -" + YamlScalar.value(words(random), "    ");
            case 2 -> YamlScalar.value(markup(random), "");
            default -> YamlScalar.value(words(random) + "\n\n" + words(random) + "\n* " + words(random), "");
        };
    }

    /** Wikitext without the line ends of which a wiki makes others, and the blanks that it trims from a value. */
    private static String markup(Random random) {
        return RandomWikitext.next(random, RandomWikitext.ALL, 30)
                .replace("\r", "")
                .strip();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("Some");
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
