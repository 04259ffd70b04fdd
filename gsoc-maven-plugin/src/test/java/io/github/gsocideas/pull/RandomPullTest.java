package io.github.gsocideas.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.importing.CalledIdeas;
import io.github.gsocideas.importing.DateOrder;
import io.github.gsocideas.importing.IdeaFormat;
import io.github.gsocideas.importing.ImportSettings;
import io.github.gsocideas.importing.RandomPages;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random files into which random values are pulled: what is pulled is as the wiki has it, and the rest as it was. */
class RandomPullTest {

    private static final int FILES = Integer.getInteger("gsoc.pulledFiles", 100);

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    private static final Pattern COMMENT = Pattern.compile("(?:#|<!--) about [0-9]\\.");

    private static final Pulling PULLING = Pulling.gsocProject();

    @Test
    void whatIsPulledIsAsTheWikiHasItAndTheRestOfTheFileAsItWas() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        int pulledValues = 0;
        for (int i = 0; i < FILES; i++) {
            File file = commented(random, file(random));
            Map<String, String> before = PULLING.values(file.name(), file.content(), 1);
            Map<String, String> wiki = changed(random, before);

            IdeaPull.Pulled pulled = PULLING.pull(file.name(), file.content(), 1, wiki);

            String description = "%s, file %d:%n%s%nwiki: %s%nleft: %s%nafter:%n%s"
                    .formatted(RandomSeed.option(seed), i, file.content(), wiki, pulled.left(), pulled.content());
            Map<String, String> after = PULLING.values(file.name(), pulled.content(), 1);
            assertThat(new TreeMap<>(after))
                    .as(description)
                    .isEqualTo(new TreeMap<>(expected(before, wiki, pulled.pulled())));
            assertThat(pulled.pulled().size() + pulled.left().size())
                    .as(description)
                    .isEqualTo(wiki.size());
            assertThat(fields(file, pulled.content(), pulled.pulled()))
                    .as(description)
                    .isEqualTo(fields(file, file.content(), pulled.pulled()));
            assertThat(comments(pulled.content())).as(description).containsAll(comments(file.content()));
            pulledValues += pulled.pulled().size();
        }
        assertThat(pulledValues).as("%s", RandomSeed.option(seed)).isGreaterThan(FILES);
    }

    /** A file's name, and what it holds. */
    private record File(String name, String content) {}

    private static File file(Random random) throws Exception {
        String yaml = idea(random);
        return switch (random.nextInt(4)) {
            case 0 ->
                new File(
                        "idea.json",
                        IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                .root()
                                .orElseThrow()
                                .toJson()
                                .toPrettyString());
            case 1 -> markdown(yaml);
            case 2 -> new File("idea.yaml", yaml.replace("\n", "\r\n"));
            default -> new File("idea.yaml", yaml);
        };
    }

    /** The file with comments behind and between its lines, wherever they don't change what it says. */
    private static File commented(Random random, File file) throws Exception {
        Map<String, String> values = PULLING.values(file.name(), file.content(), 1);
        File commented = file;
        for (int i = 0; i < 8; i++) {
            List<String> lines =
                    new ArrayList<>(Arrays.asList(commented.content().split("\n", -1)));
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            String end = line.endsWith("\r") ? "\r" : "";
            String words = line.substring(0, line.length() - end.length());
            switch (random.nextInt(4)) {
                case 0 -> lines.set(at, words + " # about " + i + "." + end);
                case 1 ->
                    lines.add(
                            at,
                            words.substring(
                                            0,
                                            words.length()
                                                    - words.stripLeading().length())
                                    + "# about " + i + "." + end);
                case 2 -> lines.set(at, words + " <!-- about " + i + ". -->" + end);
                default -> lines.addAll(at, List.of("<!-- about " + i + ". -->", ""));
            }
            File more = new File(file.name(), String.join("\n", lines));
            if (PULLING.isSame(file.name(), more.content(), values)) {
                commented = more;
            }
        }
        return commented;
    }

    private static List<String> comments(String content) {
        return COMMENT.matcher(content).results().map(MatchResult::group).toList();
    }

    private static String idea(Random random) {
        return new String(RandomPages.idea(random), StandardCharsets.UTF_8);
    }

    /** The same idea in Markdown, if that can say it. */
    private static File markdown(String yaml) throws Exception {
        StringBuilder call = new StringBuilder("{{GSoC Project\n");
        PULLING.values("idea.yaml", yaml, 1)
                .forEach((parameter, value) -> call.append("|")
                        .append(parameter)
                        .append("=\n")
                        .append(value)
                        .append("\n"));
        ImportSettings settings = new ImportSettings(
                PULLING.request().files(),
                PULLING.request().schema(),
                List.of(),
                Optional.of(DateOrder.MDY),
                Optional.empty(),
                PULLING.request().extensionTags(),
                PULLING.request().templates(),
                PULLING.request().dateFormat(),
                IdeaFormat.MARKDOWN);
        CalledIdeas.CalledIdea idea = CalledIdeas.of(
                        settings, SCHEMA, "Ideas", call + "}}", TemplateName.of("GSoC Project"))
                .idea(1);
        return new File("idea" + idea.extension(), idea.content());
    }

    /** Some values of another idea, and some with a change in them. */
    private static Map<String, String> changed(Random random, Map<String, String> before) throws Exception {
        Map<String, String> others = PULLING.values("idea.yaml", idea(random), 1);
        Map<String, String> changed = new LinkedHashMap<>();
        for (Field field : SCHEMA.fields()) {
            String parameter = field.parameter().orElseThrow();
            String own = before.getOrDefault(parameter, "");
            String other = others.getOrDefault(parameter, "");
            String value = random.nextBoolean() ? other : edited(random, own);
            if (random.nextInt(3) == 0 && !value.isEmpty() && !value.equals(own) && !parameter.equals("Review")) {
                changed.put(parameter, value);
            }
        }
        return changed;
    }

    /** A text of which a word, a line or an entry is gone, or new. */
    private static String edited(Random random, String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.set(at, lines.get(at) + " more");
            case 1 -> lines.add(at, lines.get(at) + " again");
            case 2 -> lines.set(at, lines.get(at).replaceFirst("Some ", "No "));
            default -> lines.remove(at);
        }
        return String.join("\n", lines).strip();
    }

    private static Map<String, String> expected(
            Map<String, String> before, Map<String, String> wiki, List<String> pulled) {
        Map<String, String> expected = new HashMap<>(before);
        pulled.forEach(parameter -> expected.put(parameter, wiki.get(parameter)));
        return expected;
    }

    /** What stands in a file for each field that isn't pulled. */
    private static Map<String, String> fields(File file, String content, List<String> pulled) {
        IdeaDocument document = IdeaDocument.of(file.name(), content.getBytes(StandardCharsets.UTF_8), SCHEMA);
        SourceText source = document.source().orElseThrow();
        Map<String, String> fields = new TreeMap<>();
        for (Field field : SCHEMA.fields()) {
            Optional<Node.Entry> entry = document.root()
                    .map(Node.Mapping.class::cast)
                    .flatMap(root -> root.entry(field.name()))
                    .filter(each -> !pulled.contains(field.parameter().orElseThrow()));
            entry.ifPresent(
                    each -> fields.put(field.name(), source.text(each.value().region())));
        }
        return fields;
    }
}
