package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An idea is the same in YAML and in Markdown, wherever in the file its fields stand, but for its texts' markup. */
class SameIdeaTest {

    private static final int IDEAS = 300;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();
    private static final List<String> TEXT_FIELDS =
            List.of("contact", "skills", "desc", "outcomes", "steps", "references");

    /** What stands at the top level of a text, and ends by itself. */
    private static final List<String> BLOCKS = List.of(
            "A paragraph\nof *two* lines",
            "N/A",
            "- a\n- b\n\n  c",
            "  1. ü\n  2. 😀\n     - d",
            "    code\n\n      more",
            "> ## quoted\n> e",
            "```\n---\n## no heading\n```",
            "### A heading within",
            "* * *",
            "a | b\n- | -\nc | d",
            "before\n<!-- remark -->\n\nafter it",
            "'quoted' \"text\" | & * ? : # {{x}}");

    @Test
    void anIdeaIsTheSameInBothButForTheMarkup() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < IDEAS; i++) {
            Map<String, String> fields = fields(random);
            assertThat(values("idea.md", markdown(fields, random)))
                    .as("%s, idea %d", RandomSeed.option(seed), i)
                    .isEqualTo(values("idea.yaml", MAPPER.writeValueAsString(fields)));
        }
    }

    private static Map<String, String> fields(Random random) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("project", "A *title* # " + random.nextInt(100));
        fields.put("date", "2026-02-0" + (1 + random.nextInt(9)));
        fields.put("difficulty", "Low");
        fields.put("anchor", "an-anchor");
        for (String field : TEXT_FIELDS) {
            List<String> blocks = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                blocks.add(BLOCKS.get(random.nextInt(BLOCKS.size())));
            }
            fields.put(field, String.join("\n\n", blocks));
        }
        return fields;
    }

    /** Some fields in the front matter, perhaps a title and a text above the headings, the others below theirs. */
    private static String markdown(Map<String, String> fields, Random random) {
        StringBuilder front = new StringBuilder();
        StringBuilder body = new StringBuilder();
        List<String> names = new ArrayList<>(fields.keySet());
        Collections.shuffle(names, random);
        boolean hasTitle = random.nextBoolean();
        boolean hasPreamble = random.nextBoolean();
        if (hasTitle) {
            body.append("# ").append(fields.get("project")).append(random.nextBoolean() ? " ##\n" : "\n");
        }
        if (hasPreamble) {
            body.append("\n").append(fields.get("desc")).append("\n\n");
        }
        for (String name : names) {
            String value = fields.get(name);
            if ((hasTitle && name.equals("project")) || (hasPreamble && name.equals("desc"))) {
                continue;
            }
            if (random.nextInt(3) == 0) {
                front.append(name)
                        .append(": ")
                        .append(MAPPER.writeValueAsString(value))
                        .append('\n');
            } else {
                body.append(heading(name, random))
                        .append("\n".repeat(random.nextInt(3)))
                        .append(value)
                        .append("\n\n");
            }
        }
        return front.isEmpty() ? body.toString() : "---\n" + front + "---\n" + body;
    }

    private static String heading(String field, Random random) {
        Field described = SCHEMA.fields().stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElseThrow();
        List<String> names = Stream.concat(Stream.of(field, described.title()), described.aliases().stream())
                .toList();
        String name = names.get(random.nextInt(names.size()));
        return random.nextBoolean() ? "## " + name + "\n" : name + ":\n---\n";
    }

    /** The values by field, with either markup, and without places and the first line's indentation. */
    private static Map<String, String> values(String file, String text) {
        IdeaDocument document = IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8), SCHEMA);
        assertThat(document.findings()).as("%s", text).isEmpty();
        Map<String, String> values = new LinkedHashMap<>();
        Idea.of(document, SCHEMA, List.of())
                .values()
                .forEach((field, value) -> values.put(
                        field.name(),
                        value.toString()
                                .replaceFirst("region=[0-9:-]+", "")
                                .replaceFirst("text= +", "text=")
                                .replace("mediaType=" + document.markup(), "mediaType=")));
        return values;
    }
}
