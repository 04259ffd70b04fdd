package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.disk.ScratchDirectory;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that were generated come out of an import and another generation as they went in. */
class ImportRoundTripTest {

    private static final int PAGES = Integer.getInteger("gsoc.importedPages", 200);

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

    @TempDir
    private Path project;

    @Test
    void aGeneratedPageIsImportedAndGeneratedAgainByteForByte() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            String page = page(random);

            ImportedPages imported = Importing.into(project).with(DateOrder.MDY).page(page);

            assertThat(imported.differences())
                    .as("%s, page %d:%n%s%n%s", RandomSeed.option(seed), i, page, imported.report())
                    .isZero();
        }
    }

    @Test
    void theExampleIsImportedAndGeneratedAgainByteForByte() throws Exception {
        Path example = Path.of("../it/example").toAbsolutePath().normalize();

        ImportedPages imported = Importing.into(project).with(DateOrder.MDY).page(generated(example));

        assertThat(imported.ideas()).isEqualTo(6);
        assertThat(imported.leftovers()).isZero();
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    private static String page(Random random) throws Exception {
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
            return generated(scratch.path());
        }
    }

    private static String generated(Path base) throws Exception {
        return IdeasCheck.check(new CheckRequest(
                        new IdeaFiles(
                                base.resolve("ideas"),
                                List.of("**/*.yaml", "**/*.yml", "**/*.json"),
                                List.of(),
                                base,
                                base),
                        new SchemaParameter("gsoc-project", base, base),
                        MissingFields.WARN,
                        Wikitext.EXTENSION_TAGS,
                        Set.of(),
                        LinkBase.NONE,
                        new DateFormat("MM/dd/yyyy"),
                        PageDivision.ONE))
                .page();
    }

    private static byte[] idea(Random random) {
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
