package io.github.gsocideas.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.html.WikitextHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The preview shows wikitext as a wiki does: the same text, and the same elements around it. */
@ExtendWith(SharedMediaWiki.class)
class PreviewOnMediaWikiTest {

    private static final Path RESOURCES = Path.of("src/test/resources/preview");

    /** How many of a hundred constructs must be shown alike. */
    private static final int LEAST_ALIKE = 95;

    /** How many random texts are tried; more of them by {@code -Dgsoc.previewTexts}. */
    private static final int RANDOM_TEXTS = Integer.getInteger("gsoc.previewTexts", 200);

    private static final int MOST_TOKENS = 20;

    /** What the preview shows as its source, and what is rewritten where a page is saved. */
    private static final Set<String> NOT_SHOWN_ALIKE = Set.of(
            "{{",
            "{{{",
            "{{a|b}}",
            "{{subst:x}}",
            "[[Category:x]]",
            "__NOTOC__",
            "~~~~",
            "-{",
            "}-",
            "<ref>",
            "</ref>",
            "<includeonly>",
            "</includeonly>",
            "[[A|]]",
            "[[|A]]");

    private static final List<String> TOKENS = Stream.concat(
                    RandomWikitext.MARKUP.stream().filter(token -> !NOT_SHOWN_ALIKE.contains(token)),
                    Stream.of(
                            "''",
                            "'''''",
                            "[https://example.org w4 ",
                            "https://example.org/a",
                            "[[#a|w5]]",
                            "[[b]]",
                            "\n#",
                            "\n;",
                            "\n:",
                            "<code>",
                            "</code>",
                            "<p>",
                            "</p>",
                            "<span>",
                            "</span>",
                            "<i>",
                            "</i>",
                            "<blockquote>",
                            "</blockquote>",
                            "<tr>",
                            "</td>",
                            "<th>",
                            "<caption>",
                            "\n----",
                            "\n|",
                            "\n|+",
                            "||",
                            "w1",
                            "w2",
                            "w3 ",
                            "<dd>",
                            "<dl>",
                            "<h2>",
                            "</h2>",
                            "<small>",
                            "</small>",
                            "<hr>",
                            "word ",
                            " other"))
            .toList();

    private final MediaWiki wiki;
    private final WikitextHtml preview;

    PreviewOnMediaWikiTest(@Extensions("ParserFunctions") MediaWiki wiki) {
        this.wiki = wiki;
        preview = new WikitextHtml(wiki.api().extensiontags(), CommonTemplates.DEFAULT);
        wiki.api().edit("Template:N/A", "<abbr title=\"not applicable: left out on purpose\">N/A</abbr>");
        wiki.api().edit("Template:Comment", "* ''{{{1}}}''");
        wiki.api().edit("Template:Vote", "* '''Vote for''' – {{{1|unsigned}}}:");
        wiki.api().edit("Template:VoteNo", "* '''Vote against''' – {{{1|unsigned}}}:");
    }

    @Test
    void constructsAreShownAsOnAWiki() throws Exception {
        Map<String, String> constructs = constructs();
        Map<String, String> differences = new LinkedHashMap<>();
        List<String> theirs = wiki.answers("parse", List.copyOf(constructs.values()));
        List<String> names = List.copyOf(constructs.keySet());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String ours = HtmlOutline.of(preview.blocks(constructs.get(name)));
            String expected = HtmlOutline.of(theirs.get(i));
            if (!ours.equals(expected)) {
                differences.put(name, "%n  the wiki shows    %s%n  the preview shows %s%n".formatted(expected, ours));
            }
        }
        int alike = names.size() - differences.size();
        System.out.printf("%d of %d constructs are shown as on a wiki%n", alike, names.size());
        Set<String> known = known().keySet();
        assertThat(differences.entrySet().stream()
                        .filter(difference -> !known.contains(difference.getKey()))
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(new TreeSet<>(differences.keySet())).isEqualTo(new TreeSet<>(known));
        assertThat(100 * alike).isGreaterThanOrEqualTo(LEAST_ALIKE * names.size());
    }

    @Test
    void randomTextsAreShownAsOnAWiki() throws Exception {
        long seed = RandomSeed.same();
        Random random = new Random(seed);
        List<String> texts = Stream.generate(
                        () -> RandomWikitext.next(random, TOKENS, MOST_TOKENS).strip())
                .filter(text -> !text.isEmpty())
                .limit(RANDOM_TEXTS)
                .toList();
        List<String> theirs = wiki.answers("parse", texts);
        List<String> differences = new ArrayList<>();
        int alike = 0;
        for (int i = 0; i < texts.size(); i++) {
            String ours = preview.blocks(texts.get(i));
            if (!HtmlOutline.text(ours).equals(HtmlOutline.text(theirs.get(i)))) {
                differences.add("%n%s%n  the wiki shows    %s%n  the preview shows %s%n"
                        .formatted(
                                texts.get(i).replace("\n", "\\n"),
                                HtmlOutline.of(theirs.get(i)),
                                HtmlOutline.of(ours)));
            } else if (HtmlOutline.of(ours).equals(HtmlOutline.of(theirs.get(i)))) {
                alike++;
            }
        }
        System.out.printf(
                "of %d random texts, %d have the same text and %d the same outline%n",
                texts.size(), texts.size() - differences.size(), alike);
        assertThat(differences.stream()
                        .min(Comparator.comparingInt(String::length))
                        .orElse(""))
                .as(RandomSeed.option(seed))
                .isEmpty();
    }

    /** The wikitext of each construct by its name. */
    private static Map<String, String> constructs() throws IOException {
        Map<String, String> constructs = new LinkedHashMap<>();
        String file = Files.readString(RESOURCES.resolve("constructs.txt"));
        for (String part : file.substring("%% ".length()).split("\n%% ", -1)) {
            int lineEnd = part.indexOf('\n');
            constructs.put(
                    part.substring(0, lineEnd), part.substring(lineEnd + 1).stripTrailing());
        }
        assertThat(constructs).hasSizeGreaterThan(100);
        return constructs;
    }

    /** The reasons of the known differences, by the construct's name. */
    private static Map<String, String> known() throws IOException {
        try (Stream<String> lines = Files.lines(RESOURCES.resolve("differences.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        }
    }
}
