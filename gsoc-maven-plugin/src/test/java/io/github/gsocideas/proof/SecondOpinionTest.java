package io.github.gsocideas.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.CallTree;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no wiki is at hand: the parser sees the calls, parameters, comments and tags that Sweble's preprocessor sees. */
class SecondOpinionTest {

    private static final int RANDOM_TEXTS = 5_000;

    private static final Path EXAMPLE = Path.of("../it/example/ideas");

    /** What opens a link or an extension tag, or would if it were closed. */
    private static final Set<String> OPENINGS = Set.of(
            "{{",
            "{{{",
            "{",
            "[[",
            "[",
            "-{",
            "}-",
            "<!--",
            "<nowiki>",
            "<nowiki",
            "</nowiki>",
            "<pre>",
            "<PRE a=b>",
            "<gallery",
            "<includeonly>",
            "<INCLUDEONLY>",
            "\n{{{!}}",
            "\u0338");

    private static final List<String> CLOSED = RandomWikitext.ALL.stream()
            .filter(token -> !OPENINGS.contains(token))
            .toList();

    /** What Sweble reads otherwise than MediaWiki does, besides links and extension tags that aren't closed. */
    private static final List<Pattern> MISREAD = Stream.of(
                    // a heading, which keeps bars, equals signs and ends of calls to itself
                    "(?:\\{\\{|\\[\\[).*\n(?:<!--.*?-->\\s*)*=",
                    // a language variant, which does so too
                    "-\\{",
                    // an argument whose name is empty
                    "\\|=",
                    // more than two calls that begin together
                    "\\{{6}",
                    // a comment after one that has a line of its own
                    "\n\\s*<!--(?:(?!-->).)*-->\\s*<!--",
                    // <includeonly> without content or end
                    "<includeonly/>|<includeonly>(?!.*</includeonly>)",
                    // a comment's line with a tab, which is a blank, or with a carriage return, which is none
                    "[\t\r] *<!--|--> *[\t\r]",
                    // an extension tag with a lesser sign in its attributes
                    "<(?i:gallery|nowiki|pre)[^>]*<",
                    // a longer name, such as that of <includeonly before a sign that is not equal to >
                    "</?(?:includeonly|noinclude|onlyinclude)[^/>\\s]")
            .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL | Pattern.CASE_INSENSITIVE))
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{A}}",
                "{{A|b|c=d=e|f}}",
                "{{A\n|b=c\n|d=\n=e\n}}",
                "{{A|\n=b}}",
                "{{<!-- a -->A|<!-- b -->c=<!-- d -->}}",
                "{{#if:a|b}}",
                "{{A|{{b}}=c}}",
                "{{A|{{{b|}}}}}",
                "{{A|[[b|c=d]]|e}}",
                "{{A|[[b}}]]",
                "[[A|{{b]]}}",
                "{{A|[b|c]}}",
                "{{A|b} => c}",
                "{{A|b",
                "{{A|{{b}}",
                "{{{a}}}",
                "{{{a|b=c|d|e=f}}}",
                "{{{{a}}}}",
                "{{{{{a}}}}}",
                "{{{{{{a}}}}}}",
                "{{{{{{{a}}}}}}}",
                "{{{{a}}} }}",
                "{{{a}} }}}",
                "{{{{a}}}",
                "{{{a}}}}}",
                "-{{{a}}}-",
                "{|\n|a||b\n|}",
                "{{{!}}\n{{!}}}",
                "{{A|<nowiki>|}}</nowiki>}}",
                "{{A|<NOWIKI a='>'>|}}</nowiki\n>}}",
                "<nowiki/ >a</nowiki>",
                "<nowikis>{{a}}</nowikis>",
                "</nowiki>{{a}}",
                "{{A|<ref>b|c</ref>}}",
                "{{A|<!-- |}} -->}}",
                "{{A|b<!-- }}",
                "a\n <!-- b --> \nc",
                "<noinclude>{{a|</noinclude >}}",
                "{{a|<includeonly>|b</includeonly>}}",
                "<onlyinclude>a</onlyinclude>b",
                "== {{a}} ==",
                "[[a\n== b ==\n]]"
            })
    void aTextIsReadAsSwebleReadsIt(String text) {
        assertThat(CallTree.of(text)).isEqualTo(CallTree.ofSweble(text));
    }

    /** What MediaWiki reads as we do; where Sweble comes to do so too, it needn't be left out of the random texts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{A|\n== b |c ==\n}}",
                "{{A|-{b|c}-}}",
                "{{A|=b}}",
                "{{{{{{a}}b}}c}}",
                "a\n<!-- b --> <!-- c -->\nd",
                "a\n<!-- b -->\n<!-- c -->\nd",
                "a\n\t<!-- b -->\nc",
                "a\n<!-- b -->\t\nc",
                "a\n<!-- b -->\r\nc",
                "<gallery a<b>{{c}}</gallery>",
                "<includeonly/>{{a}}",
                "<includeonly>{{a}}",
                "<noinclude\u226F{{a}}>"
            })
    void whatSwebleMisreadsIsLeftOutOfTheRandomTexts(String text) {
        assertThat(CallTree.of(text)).isNotEqualTo(CallTree.ofSweble(text));
        assertThat(isMisread(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{A|[[b}}", "{{A|<pre>}}", "<nowiki>{{a}}</nowikis>"})
    void swebleMisreadsLinksAndExtensionTagsThatArentClosed(String text) {
        assertThat(CallTree.of(text)).isNotEqualTo(CallTree.ofSweble(text));
    }

    @Test
    void aRandomTextIsReadAsSwebleReadsIt() {
        assertReadAsSwebleReadsThem(random -> text(random, 3));
    }

    @Test
    void whatARandomValueIsWrittenAsIsReadAsSwebleReadsIt() {
        WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
        assertReadAsSwebleReadsThem(random -> {
            String value = RandomWikitext.next(random, RandomWikitext.ALL, 14).strip();
            return new TemplateCall(
                            "T",
                            List.of(
                                    new TemplateCall.Argument(
                                            "P", sanitizer.sanitize(value).wikitext()),
                                    new TemplateCall.Argument("Q", "z")))
                    .wikitext();
        });
    }

    private static void assertReadAsSwebleReadsThem(Function<Random, String> text) {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        Stream.generate(() -> text.apply(random))
                .filter(each -> !isMisread(each))
                .limit(RANDOM_TEXTS)
                .forEach(each -> assertThat(CallTree.of(each))
                        .as("%s: %s", RandomSeed.option(seed), each)
                        .isEqualTo(CallTree.ofSweble(each)));
    }

    /** A text that closes what it opens. */
    private static String text(Random random, int depth) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> switch (depth == 0 ? 3 : random.nextInt(6)) {
                    case 0 -> "{{" + text(random, depth - 1) + "}}";
                    case 1 -> "{{{" + text(random, depth - 1) + "}}}";
                    case 2 -> "[[" + text(random, depth - 1) + "]]";
                    default -> CLOSED.get(random.nextInt(CLOSED.size()));
                })
                .collect(Collectors.joining());
    }

    private static boolean isMisread(String text) {
        return MISREAD.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAsSwebleReadsIt(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(CallTree.of(text)).isEqualTo(CallTree.ofSweble(text));
    }

    /** Those that other tests expect to be written, and those that ideas are written into. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> resources = Files.walk(Path.of("src/test/resources"));
                Stream<Path> builds = Files.walk(Path.of("../it/src"))) {
            return Stream.concat(resources, builds)
                    .filter(path -> path.toString().endsWith(".wiki"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theExampleIdeasPageIsReadAsSwebleReadsIt() throws IOException, UnreadableException {
        IdeaSchema schema = IdeaSchema.gsocProject();
        WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
        IdeaEncoder encoder =
                new IdeaEncoder(schema, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), sanitizer);
        SortedMap<String, TemplateCall> calls = new TreeMap<>();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(yaml|yml|json)"))
                    .toList()) {
                IdeaDocument document = IdeaDocument.of(file.toString(), Files.readAllBytes(file));
                calls.put(
                        EXAMPLE.relativize(file).toString(),
                        encoder.encode(Idea.of(document, schema, document.findings()))
                                .call());
            }
        }
        PageFrame frame = PageFrame.of(
                SourceText.of("page.wiki", Files.readAllBytes(EXAMPLE.resolve("page.wiki"))),
                sanitizer.extensionTags());
        String page = WikiPage.compose(frame, calls);
        assertThat(CallTree.of(page)).isEqualTo(CallTree.ofSweble(page)).contains("⟨call GSoC Project\n");
    }
}
