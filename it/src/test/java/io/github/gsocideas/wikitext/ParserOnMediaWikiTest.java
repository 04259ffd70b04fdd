package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parser reads any wikitext as a wiki's own preprocessor does. */
@ExtendWith(SharedMediaWiki.class)
class ParserOnMediaWikiTest {

    private static final int RANDOM_TEXTS = 20_000;

    private static final int MOST_TOKENS = 30;

    private static final List<String> EASILY_MISREAD = List.of(
            "",
            "{{{{{a}}}}}",
            "{{{{{{a}}}}}}",
            "{{{{{{{a}}}}}}}",
            "{{{{a}}} }}",
            "{{{a}} }}}",
            "{{{{a}}}",
            "{{{a}}}}}",
            "{{{a|b=c|d}}}",
            "{{a|=b|c==d|{{e}}=f}}",
            "{{a|b\n=c\n}}",
            "{{a\n== b ==\n|c}}",
            "{{a|\n== b |c ==\n}}",
            "{{a|\n== b }} ==\n}}",
            "[[a|{{b]]}}",
            "{{a|[[b}}]]",
            "[[a\n== b ==\n]]",
            "[[[[a]]",
            "[[a]]]]",
            "[[[a]]]",
            "{{a|[b|c]}}",
            "-{a|b}-",
            "-{{{a}}}-",
            "-{{{{a}}}}-",
            "-{{a}}-",
            "{{a|-{b|c}-}}",
            "-{[[a}-]]",
            "a<!-- b",
            "a\n <!-- b --> \n c",
            "<!-- a -->\n<!-- b -->\n",
            "a <!-- b -->\n == c ==",
            "== a == <!-- b --> ",
            "== a <!-- b --> ==",
            "<!-- a --> == b ==",
            "=",
            "==",
            "===",
            "=====",
            "=\n=a=\n==",
            "=a==",
            "======= a =======",
            "== {{a}} ==",
            "== {{a|== b ==\n}} ==",
            "== a ==\t",
            "== a == b",
            "<nowiki>a</nowiki >b</nowiki>",
            "<nowiki>a</nowikis>",
            "<nowikis>a</nowikis>",
            "<nowiki a='>'>b</nowiki>",
            "<nowiki\n>a</nowiki\n>",
            "<nowiki/ >a</nowiki>",
            "<nowi\u212Ai>{{A}}</nowiki>",
            "</nowiki>",
            "<ref>a<ref>b</ref>c</ref>",
            "{{a|<ref>b|c}}</ref>}}",
            "{{a|<ref>b|c}}",
            "{{a|<b>b|c</b>}}",
            "<includeonly>a",
            "<includeonly/>a</includeonly>",
            "<includeonly>a<includeonly>b</includeonly>c</includeonly>",
            "<noinclude>a</noinclude >",
            "<noinclude/>{{a|</noinclude>}}",
            "<onlyinclude>a</onlyinclude>b",
            "{{a|<includeonly>|b</includeonly>}}",
            "~~~~ {{subst:a|b}}",
            "{|\n|a||b\n|}",
            "{{{!}}\n{{!}}}");

    private final MediaWiki wiki;
    private final Set<String> extensionTags;

    ParserOnMediaWikiTest(@Extensions({"Cite", "Poem", "TemplateData"}) MediaWiki wiki) {
        this.wiki = wiki;
        extensionTags = wiki.api().extensiontags();
        assertThat(extensionTags).containsAll(Wikitext.EXTENSION_TAGS).contains("ref", "poem", "templatedata");
    }

    /** The wiki makes line feeds of carriage returns before its parser sees them. */
    private static final List<String> WITHOUT_CARRIAGE_RETURNS =
            RandomWikitext.ALL.stream().filter(token -> token.indexOf('\r') < 0).toList();

    @Test
    void readsWhatIsEasilyMisread() throws Exception {
        assertSameTrees("easily misread", EASILY_MISREAD);
    }

    @Test
    void readsWhatIsNestedDeeply() throws Exception {
        assertSameTrees(
                "deeply nested",
                Stream.of("{{a|", "{{{a|", "[[a|", "{{a|\n==", "<ref>{{", "-{", "{", "[")
                        .flatMap(open -> Stream.of("}}", "}}}", "]]", "}-", "==\n}}", "}", "]")
                                .flatMap(close -> Stream.of(
                                        open.repeat(60) + close.repeat(60),
                                        open.repeat(45) + close.repeat(60),
                                        open.repeat(60) + close.repeat(45))))
                        .toList());
    }

    @Test
    void readsRandomWikitext() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        assertSameTrees(
                RandomSeed.option(seed),
                Stream.generate(() -> randomWikitext(random))
                        .limit(RANDOM_TEXTS)
                        .toList());
    }

    private static String randomWikitext(Random random) {
        List<String> tokens = random.nextBoolean() ? WITHOUT_CARRIAGE_RETURNS : RandomWikitext.BRACKETS;
        return RandomWikitext.next(random, tokens, MOST_TOKENS);
    }

    private void assertSameTrees(String what, List<String> texts) throws Exception {
        List<String> theirs = theirTrees(texts);
        IntStream.range(0, texts.size())
                .filter(i -> !ParseTree.of(Wikitext.parse(texts.get(i), extensionTags))
                        .equals(theirs.get(i)))
                .boxed()
                .min(Comparator.comparingInt(i -> texts.get(i).length()))
                .ifPresent(i -> fail("%s: \"%s\" is read as%n%s%nand by the wiki as%n%s"
                        .formatted(
                                what,
                                texts.get(i).replace("\n", "\\n"),
                                ParseTree.readable(ParseTree.of(Wikitext.parse(texts.get(i), extensionTags))),
                                ParseTree.readable(theirs.get(i)))));
    }

    private List<String> theirTrees(List<String> texts) throws Exception {
        ParseTree tree = new ParseTree();
        List<String> trees =
                wiki.answers("parsetree", texts).stream().map(tree::of).toList();
        assertThat(trees).hasSameSizeAs(texts);
        return trees;
    }
}
