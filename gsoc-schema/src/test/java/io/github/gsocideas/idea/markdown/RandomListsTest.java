package io.github.gsocideas.idea.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.SchemaDocuments;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a file of several ideas, no word of an idea is lost without a finding, and none takes long. */
class RandomListsTest {

    private static final int FILES = Integer.getInteger("gsoc.lists", 300);

    private static final int LINES = 20_000;

    private static final String FIELDS = "\"x-labels\": true, \"properties\": {\"title\": {\"x-role\": \"heading\"},"
            + "\"text\": {\"type\": \"string\", \"x-preamble\": true, \"x-sections\": true, \"contentMediaType\":"
            + " \"text/markdown\"}, \"skills\": {\"type\": \"string\", \"contentMediaType\": \"text/markdown\"},"
            + " \"level\": {\"type\": \"string\"}, \"mentors\": {\"type\": \"array\"}}}";

    private static final IdeaSchema SEVERAL = schema("{\"x-ideaHeading\": 2, " + FIELDS);

    private static final IdeaSchema OF_LEVEL_ONE = schema("{\"x-ideaHeading\": 1, " + FIELDS);

    private static final IdeaSchema ONE = schema("{" + FIELDS);

    /** Each {@code @} is a word that stands nowhere else. */
    private static final List<String> PARTS = List.of(
            "# @\n",
            "## @ @ ##\n",
            "@\n---\n",
            "### @\n",
            "### Skills\n",
            "### Level: @\n",
            "#### Mentors\n",
            "**Level**: @\n",
            "**Skills:** @ @<br>\n",
            "__Mentors__\n\n",
            "_Level_ \u2013 @\n",
            "<b>Skills</b><br>@\n",
            "Skills: @\n@\n",
            "Level:\n",
            "- Level: @\n",
            "- **Mentors**:\n  - @\n  - @\n\n    @\n",
            "1. Skills: @\n   ```\n   @\n   ```\n",
            "-\tSkills:\t@\n\t-\t@\n",
            "- @\n  - Level: @\n",
            "- @: @\n",
            "* @\n\n  @\n",
            "@<br>**Level**: @<br/>**Skills**: @\n",
            "**Skills**: @; **Level**: @\n",
            "| Level | @ |\n|---|---|\n| **Skills** | @ |\n",
            "> Skills: @\n@\n",
            "\uD83D\uDE80 **Skills**: @\n",
            "@\n",
            "@ @\n\n",
            "\n",
            "---\n",
            "***\n",
            "    @\n",
            "```\n# @\nLevel: @\n```\n",
            "<details>\n<summary>@</summary>\n\n",
            "</details>\n\n",
            "<!-- x\n# y\n-->\n",
            "**Level**: @ <!-- x -->\n",
            "[@]: http://x\n\n",
            "[^a]: @\n\n",
            "<h2>@</h2>\n",
            "**Level**:\\\n",
            "**@**: @\n",
            "  \n\t\n");

    private static final Pattern WORD = Pattern.compile("w\\d+");

    private final long seed = RandomSeed.next();
    private final Random random = new Random(seed);
    private int words;

    @Test
    void noWordOfAnIdeaIsLostWithoutAFinding() {
        for (int i = 0; i < FILES; i++) {
            // What stands below a heading of a higher level is the page's, and no idea's.
            List<String> parts = PARTS.subList(1, PARTS.size());
            String file = "## w0\n\nSkills: w00\n\n" + text(random.nextInt(16), parts);
            List<IdeaDocument> ideas = read(file, SEVERAL);
            String kept = ideas.stream()
                    .flatMap(idea -> Stream.concat(
                            idea
                                    .root()
                                    .map(root -> root.toJson()
                                            .toString()
                                            .replace("\\n", "\n")
                                            .replace("\\t", "\t"))
                                    .stream(),
                            Stream.of(idea.definitions())))
                    .collect(Collectors.joining("\n"));
            List<Finding> findings =
                    ideas.stream().flatMap(idea -> idea.findings().stream()).toList();
            // A heading that has nothing but labels below it is left out of the text.
            List<String> lost = WORD.matcher(file.replaceAll("(?m)^#{3} .*", ""))
                    .results()
                    .filter(word -> !Pattern.compile("\\b" + word.group() + "\\b")
                            .matcher(kept)
                            .find())
                    .map(word -> word.group())
                    .toList();
            if (!lost.isEmpty()) {
                assertThat(findings)
                        .as("%s, lost %s of%n%s", RandomSeed.option(seed), lost, file)
                        .anyMatch(finding -> !finding.severity().name().equals("WARNING"));
            }
            SourceText source = ideas.get(0).source().orElse(null);
            if (source == null) {
                continue; // it isn't read at all, which a finding says
            }
            findings.forEach(finding -> assertThat(finding.position())
                    .as("%s, %s in%n%s", RandomSeed.option(seed), finding, file)
                    .isBetween(Position.START, source.position(file.length())));
            ideas.forEach(idea -> idea.root()
                    .ifPresent(root -> ((Node.Mapping) root)
                            .entries()
                            .values()
                            .forEach(entry -> assertThat(entry.value().region().end())
                                    .as("%s, %s of%n%s", RandomSeed.option(seed), entry.key(), file)
                                    .isBetween(entry.value().region().start(), source.position(file.length())))));
        }
    }

    @Test
    void anIdeaAloneIsTheSameWhetherItsFileMayBeSeveralOrNot() {
        List<String> parts = PARTS.stream()
                .filter(part -> !part.startsWith("# ") && !part.endsWith("---\n") && !part.equals("***\n"))
                .map(part -> part.startsWith("#") && !part.startsWith("####") ? part.replaceFirst("#+", "##") : part)
                .toList();
        for (int i = 0; i < FILES; i++) {
            String file = "# w0\n\nSkills: w00\n\n" + text(random.nextInt(16), parts);
            List<IdeaDocument> one = read(file, ONE);
            if (one.get(0).findings().isEmpty()) {
                assertThat(fields(read(file, OF_LEVEL_ONE)))
                        .as("%s%n%s", RandomSeed.option(seed), file)
                        .isEqualTo(fields(one));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"### A", "**Text**: x\n\ny\n"})
    void asManyLinesAsAFileMayHaveTakeASecondOrTwo(String lines) {
        int count = (int) (lines + "\n").lines().count();
        String file = "## T\n\nSkills: x\n\n" + (lines + "\n").repeat((LINES - 5) / Math.max(1, count));
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofMinutes(1), () -> read(file, SEVERAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x<br>", "<br>**Skills**: x", "**Skills:** x ", "**x ", "__", ":a", "\uD83D\uDE80", "Skills: "})
    void aLongLineTakesASecondOrTwo(String piece) {
        String file = "## T\n\nSkills: x\n\n" + piece.repeat(900_000 / piece.getBytes(StandardCharsets.UTF_8).length);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofMinutes(1), () -> read(file, SEVERAL));
    }

    private static Optional<List<String>> fields(List<IdeaDocument> ideas) {
        assertThat(ideas).hasSize(1);
        return ideas.get(0).root().map(root -> {
            List<String> fields = new ArrayList<>();
            ((Node.Mapping) root)
                    .entries()
                    .forEach((key, entry) ->
                            fields.add(key + entry.keyPosition() + entry.value().toJson()));
            return fields;
        });
    }

    private String text(int length, List<String> parts) {
        return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(length)
                .map(this::withWords)
                .collect(Collectors.joining());
    }

    private String withWords(String part) {
        return Pattern.compile("@").matcher(part).replaceAll(any -> "w" + ++words);
    }

    private static List<IdeaDocument> read(String file, IdeaSchema schema) {
        return IdeaDocument.all("list.md", file.getBytes(StandardCharsets.UTF_8), schema);
    }

    private static IdeaSchema schema(String json) {
        URI id = URI.create("https://example.org/schema.json");
        return new IdeaSchema(
                id, new SchemaDocuments(Map.of(id, JsonMapper.shared().readTree(json))));
    }
}
