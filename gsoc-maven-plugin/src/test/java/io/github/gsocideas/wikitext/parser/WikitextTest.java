package io.github.gsocideas.wikitext.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.wikitext.RandomWikitext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The build's integration tests compare the parser with MediaWiki's own; these say what it reads, case by case. */
class WikitextTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            a b => a b
            {{A}} => call(A)
            {{A|b|c=d=e|f}} => call(A; b; c: d=e; f)
            {{{a|b}}} => parameter(a; b)
            {{A|[[b|c]]}} => call(A; brackets([[b|c]]))
            {{A|<nowiki>|}}</nowiki>}} => call(A; tag(<nowiki>|}}</nowiki>))
            {{A|<!-- |}} -->}} => call(A; comment(<!-- |}} -->))
            {{A|<ref>b|c</ref>}} => call(A; <ref>b; c</ref>)
            {{A|b} => unclosed({{)A|b}
            {{A|[[b}} => unclosed({{)A|unclosed([[)b}}
            [[a|b => unclosed([[)a|b
            -{a|b}- => brackets(-{a|b}-)
            {{A|-{b|c}-}} => call(A; brackets(-{b|c}-))
            -{{{a}}} => -parameter(a)
            -{{{a}}}- => -parameter(a)-
            -{{{a}}}}- => -parameter(a)}-
            -{{{{a}}}}- => brackets(-{parameter(a)}-)
            {{{{a}}}} => {parameter(a)}
            {{{{{a}}}}} => call(parameter(a))
            <nowiki>a => unclosed(<nowiki>)a
            <nowiki/>a => tag(<nowiki/>)a
            <NOWIKI a=b>c</nowiki > => tag(<NOWIKI a=b>c</nowiki >)
            a<!-- b => acomment(<!-- b)
            <noinclude>a</noinclude> => ignored(<noinclude>)aignored(</noinclude>)
            a<includeonly>b => aignored(<includeonly>b)
            == a == => heading2(== a ==)
            === a == => heading2(=== a ==)
            == a == b => == a == b
            == a == <!-- b --> => heading2(== a == comment(<!-- b -->))
            ===== => heading2(=====)
            == => ==
            {{A|b\\n== c |d\\n}} => call(A; b\\n== c |d\\n)
            {{A|b\\n=c}} => call(A; b\\n: c)
            a\\n <!-- b --> \\nc => a\\ncomment( <!-- b --> \\n)c
            """)
    void wikitextIsReadAsMediaWikiReadsIt(String source, String outline) {
        assertThat(outline(Wikitext.parse(source.replace("\\n", "\n")))).isEqualTo(outline);
    }

    @Test
    void whichExtensionTagsThereAreIsUpToTheWiki() {
        assertThat(outline(Wikitext.parse("{{A|<ref>b|c</ref>}}", Set.of("ref"))))
                .isEqualTo("call(A; tag(<ref>b|c</ref>))");
    }

    @Test
    void aTagsNameIsComparedAsAscii() {
        String kelvinSign = "<nowi\u212Ai>{{A}}</nowiki>";
        assertThat(outline(Wikitext.parse(kelvinSign))).isEqualTo("<nowi\u212Ai>call(A)</nowiki>");
    }

    @Test
    void noTextIsLost() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String source = RandomWikitext.next(random, RandomWikitext.ALL, 40);
            assertThat(gaps(Wikitext.parse(source)))
                    .as("%s: %s", RandomSeed.option(seed), source)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{{",
                "{{a|",
                "[[a|",
                "-{",
                "-{{",
                "{{{a|{{b|c=",
                "<nowiki>",
                "<pre",
                "<!---->",
                "\n={{"
            })
    void aMegabyteOfWhatIsNeverClosedIsRead(String token) {
        String source = token.repeat((1 << 20) / token.length());
        assertThat(gaps(Wikitext.parse(source))).isEmpty();
    }

    @Test
    void aMegabyteOfNestedCallsIsRead() {
        int depth = 200_000;
        assertThat(gaps(Wikitext.parse("{{a|".repeat(depth) + "}}".repeat(depth))))
                .isEmpty();
        assertThat(gaps(Wikitext.parse("{".repeat(depth) + "}".repeat(depth)))).isEmpty();
        assertThat(gaps(Wikitext.parse("[[".repeat(depth) + "]]".repeat(depth))))
                .isEmpty();
    }

    /** The places where a node doesn't begin where the one before it ends. */
    private static List<Integer> gaps(Wikitext wikitext) {
        record Run(int start, int end, List<WikitextNode> nodes) {}
        Deque<Run> runs = new ArrayDeque<>();
        runs.add(new Run(0, wikitext.source().length(), wikitext.nodes()));
        Stream.Builder<Integer> gaps = Stream.builder();
        while (!runs.isEmpty()) {
            Run run = runs.pop();
            int at = run.start();
            for (WikitextNode node : run.nodes()) {
                if (node.start() != at) {
                    gaps.add(at);
                }
                at = node.end();
                if (node instanceof WikitextNode.Heading heading) {
                    runs.push(new Run(node.start(), at, heading.children()));
                } else if (node instanceof WikitextNode.Brackets brackets) {
                    runs.push(new Run(node.start(), at, brackets.children()));
                } else if (node instanceof WikitextNode.Call || node instanceof WikitextNode.Parameter) {
                    int braces = node instanceof WikitextNode.Call ? 2 : 3;
                    int end = node.start() + braces;
                    runs.push(new Run(end, titleEnd(node), title(node)));
                    for (WikitextNode.Argument argument : arguments(node)) {
                        int nameEnd = argument.named() ? argument.valueStart() - 1 : argument.start();
                        runs.push(new Run(argument.start(), nameEnd, argument.name()));
                        runs.push(new Run(argument.valueStart(), argument.end(), argument.value()));
                    }
                }
            }
            if (at != run.end()) {
                gaps.add(at);
            }
        }
        return gaps.build().toList();
    }

    private static int titleEnd(WikitextNode node) {
        int braces = node instanceof WikitextNode.Call ? 2 : 3;
        List<WikitextNode.Argument> arguments = arguments(node);
        return arguments.isEmpty() ? node.end() - braces : arguments.get(0).start() - 1;
    }

    private static List<WikitextNode> title(WikitextNode node) {
        return node instanceof WikitextNode.Call call ? call.title() : ((WikitextNode.Parameter) node).title();
    }

    private static List<WikitextNode.Argument> arguments(WikitextNode node) {
        return node instanceof WikitextNode.Call call ? call.arguments() : ((WikitextNode.Parameter) node).arguments();
    }

    private static String outline(Wikitext wikitext) {
        return outline(wikitext, wikitext.nodes()).replace("\n", "\\n");
    }

    private static String outline(Wikitext wikitext, List<WikitextNode> nodes) {
        return nodes.stream().map(node -> outline(wikitext, node)).collect(Collectors.joining());
    }

    private static String outline(Wikitext wikitext, WikitextNode node) {
        if (node instanceof WikitextNode.Text) {
            return wikitext.text(node);
        }
        if (node instanceof WikitextNode.Heading heading) {
            return "heading" + heading.level() + "(" + outline(wikitext, heading.children()) + ")";
        }
        if (node instanceof WikitextNode.Brackets brackets) {
            return "brackets(" + outline(wikitext, brackets.children()) + ")";
        }
        if (node instanceof WikitextNode.Call || node instanceof WikitextNode.Parameter) {
            Stream<String> title = Stream.of(outline(wikitext, title(node)));
            Stream<String> arguments = arguments(node).stream()
                    .map(argument -> (argument.named() ? outline(wikitext, argument.name()) + ": " : "")
                            + outline(wikitext, argument.value()));
            return (node instanceof WikitextNode.Call ? "call(" : "parameter(")
                    + Stream.concat(title, arguments).collect(Collectors.joining("; ")) + ")";
        }
        String kind = switch (node.getClass().getSimpleName()) {
            case "ExtensionTag" -> "tag";
            case "Comment" -> "comment";
            case "Ignored" -> "ignored";
            default -> "unclosed";
        };
        return kind + "(" + wikitext.text(node) + ")";
    }
}
