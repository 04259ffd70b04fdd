package io.github.gsocideas.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of ideas of which every field is random: nothing leaves its place, whatever stands beside it. */
class RandomPagesTest {

    private static final int PAGES = Integer.getInteger("gsoc.pages", 500);

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    private static final List<String> TOKENS = Stream.concat(
                    RandomWikitext.ALL.stream(),
                    Stream.of(
                            "<pre",
                            "<ref",
                            "</ref",
                            "<b",
                            "</b",
                            "<includeonly",
                            "<poem>",
                            "</poem>",
                            "[http://x.org ",
                            "[[File:X.png|",
                            "&copy",
                            "; ",
                            "''",
                            "<gallery>\nX.png|"))
            .toList();

    @Test
    void noFieldLeavesItsPlace() {
        assertPages(Wikitext.EXTENSION_TAGS, Wikitext.EXTENSION_TAGS);
    }

    @Test
    void noFieldLeavesItsPlaceWhereTheWikiHasTagsThatAreNotTold() {
        assertPages(
                Wikitext.EXTENSION_TAGS, Set.of("gallery", "indicator", "langconvert", "nowiki", "poem", "pre", "ref"));
    }

    private static void assertPages(Set<String> told, Set<String> known) {
        long seed = RandomSeed.same();
        Random random = new Random(seed);
        WikitextSanitizer sanitizer = new WikitextSanitizer(told);
        IdeaEncoder encoder =
                new IdeaEncoder(SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), sanitizer);
        for (int i = 0; i < PAGES; i++) {
            Map<String, TemplateCall> calls = new LinkedHashMap<>();
            while (calls.size() < 3) {
                EncodedIdea idea = encoder.encode(idea(random));
                if (idea.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING)) {
                    assertThat(Proof.difference(idea.idea(), idea.call(), idea.markdown(), told))
                            .as("%s: %s", RandomSeed.option(seed), idea.call().wikitext())
                            .isEmpty();
                    calls.put("core/" + calls.size() + ".yaml", idea.call());
                }
            }
            String page = WikiPage.compose(PageFrame.NONE, calls);
            assertThat(PageProof.unread(page, 0, calls, known))
                    .as("%s: %s", RandomSeed.option(seed), page)
                    .isEmpty();
            String values = calls.values().stream()
                    .flatMap(call -> call.arguments().stream())
                    .map(argument -> argument.value().strip())
                    .collect(Collectors.joining("\n\n"));
            assertThat(sanitizer.sanitize(values).wikitext())
                    .as("%s: what is within values, one after the other", RandomSeed.option(seed))
                    .isEqualTo(values);
        }
    }

    private static Idea idea(Random random) {
        String yaml = "project: " + quoted(random) + "\ndesc: " + quoted(random) + "\nskills: " + list(random)
                + "\ncontact: " + list(random) + "\nsteps: " + quoted(random) + "\noutcomes: " + list(random)
                + "\nreview: [{vote: " + quoted(random) + ", by: \"B"
                + quoted(random).substring(1) + "}, {comment: " + quoted(random)
                + ", by: a}]\n";
        return Idea.of(IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8)), SCHEMA, List.of());
    }

    private static String list(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> quoted(random))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(Random random) {
        String text = RandomWikitext.next(random, TOKENS, 8);
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }
}
