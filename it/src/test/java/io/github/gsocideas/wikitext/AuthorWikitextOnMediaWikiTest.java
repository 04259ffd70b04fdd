package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.sanitizer.Draft;
import io.github.gsocideas.wikitext.sanitizer.PageEffects;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An author's wikitext, once sanitized, stays in its argument and shows what it shows on a page of its own. */
@ExtendWith(SharedMediaWiki.class)
class AuthorWikitextOnMediaWikiTest {

    private static final int RANDOM_TEXTS = 20_000;

    /** Those shown twice, which takes longer than reading them. */
    private static final int RENDERED_TEXTS = 2_500;

    private static final int MOST_TOKENS = 14;

    private static final List<String> HAND_MADE = List.of(
            "a}}",
            "a}",
            "a}}}",
            "}}{{b",
            "{{a|b",
            "{{{a",
            "{",
            "[[a|b",
            "[[a|b]",
            "[https://example.org/?a=b|c d|e]",
            "-{a|b",
            "a|b=c",
            "|Q=a",
            "a\n|Q=b",
            "a\n== b",
            "== a |b ==",
            "= a }}",
            "<!-- a",
            "<!-- a }}",
            "<nowiki>}}",
            "<nowiki",
            "<pre>a|b",
            "<ref>a|b</ref>",
            "<ref>a</ref",
            "</nowiki>",
            "<includeonly>a",
            "<noinclude>a|b</noinclude>",
            "<onlyinclude>a",
            "<span title=\"a|b\">c</span>",
            "<span title='}}'>c</span>",
            "<b",
            "{|\n| a || b\n|-\n! c !! d\n|}",
            "{|\n| a",
            "{{{!}}\n{{!}} a\n{{!}}}",
            "{{a|{{b|{{{c|d}}}}}}}}|e",
            "{{a|[[b}}]]",
            "{{box|\n{{{!}}\n{{!}} a}}",
            "{{box|\n{{{!}}\n{{!}} a|b}}",
            "{{box|1=\n{{{!}}\n{{!}}\n{{{!}}\n{{!}} a <!-- b -->}}",
            "a\n{{<i>\n{|}}",
            "a\n{{b\n:<!-- c -->{|}}",
            "<b>a\n{|\n| </b>\n|}",
            "<div>a\n{|\n| </div>\n|}",
            "<b>a\n{| </b>\n|}",
            "<b>a\n{|\n|- </b>\n| </b> | b\n! c !! </b> | d\n|}",
            "{|\n| <div> || a\n| b </div>\n|}",
            "*<div>\n</div>",
            "= <div> =\n</div>",
            "<div>\n: a</div>",
            "<ul><li><div><li></div></ul>",
            "'''a <table><tr>'''<td>b'''</table>",
            "{|<table>:<ref></b></ref>",
            "<table><tr><td><div>a<td></div></table>",
            "''<table></table>",
            "'''''<table></table>",
            "{{{\n!}}",
            "<b>\n:</b>",
            "{|{{\n}}<b>",
            "{|{{\n{{{!}}>}}<div>",
            "{|{{A|\n}}<s>",
            "[[a|{{b]]}}",
            "&#123;{a&#125;}",
            "~~~~ {{subst:a}} [[b|]]",
            "[[{{lc:A}}|b]] c] [[{{lc:A}}]]",
            "<nowiki>a</nowiki>|<nowiki>b</nowiki>",
            "<nowi\u212Ai>a|b</nowi\u212Ai>");

    /** What begins a block, and so has to have a line of its own: as {@link IdeaEncoder} gives it one. */
    private static final Pattern BLOCK_START = Pattern.compile("[*#:;=]|----|\\{(?:\\||\\{\\{!\\}\\})");

    /** A beginning of which an argument keeps nothing: as nothing is left of comments, white space after them is trimmed. */
    private static final Pattern TRIMMED = Pattern.compile("^(?:\\s|<!--.*?-->)+", Pattern.DOTALL);

    /** In an {@link Outline}. */
    private static final Pattern EMPTY =
            Pattern.compile("\u0001([bip])\u0002(?:\u0001br\u0002\u0001/br\u0002)?\u0001/\\1\u0002");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private static final String BEFORE = "<div class=\"" + Outline.MARK + "\">\n";
    private static final String BETWEEN = "\n</div>\n<div>";
    private static final String AFTER = "</div>";
    private static final String OTHER_VALUE = "z";

    private final MediaWiki wiki;
    private final Set<String> extensionTags;

    AuthorWikitextOnMediaWikiTest(@Extensions({"Cite", "Poem", "TemplateData"}) MediaWiki wiki) {
        this.wiki = wiki;
        extensionTags = wiki.api().extensiontags();
        wiki.api().edit("Template:Author's", BEFORE + "{{{P}}}" + BETWEEN + "{{{Q}}}" + AFTER);
        wiki.api().edit("Template:A", "a{{{1|}}}");
        wiki.api().edit("Template:Box", "<div>\n{{{1|}}}\n</div>");
    }

    @Test
    void staysInItsArgument() throws Exception {
        assertStaysInItsArgument(Wikitext.EXTENSION_TAGS);
    }

    @Test
    void staysInItsArgumentWhereTheWikisTagsAreKnown() throws Exception {
        assertStaysInItsArgument(extensionTags);
    }

    private void assertStaysInItsArgument(Set<String> knownTags) throws Exception {
        long seed = RandomSeed.next();
        WikitextSanitizer sanitizer = new WikitextSanitizer(knownTags);
        List<String> texts = handMadeAndRandomTexts(seed);
        List<String> sanitized =
                texts.stream().map(text -> sanitizer.sanitize(text).wikitext()).toList();
        ParseTree tree = new ParseTree();
        List<String> theirTrees =
                wiki
                        .answers(
                                "parsetree",
                                sanitized.stream()
                                        .map(AuthorWikitextOnMediaWikiTest::call)
                                        .toList())
                        .stream()
                        .map(tree::of)
                        .toList();
        assertThat(theirTrees).hasSameSizeAs(texts);
        assertAll(
                RandomSeed.option(seed),
                texts,
                i -> {
                    Wikitext call = Wikitext.parse(call(sanitized.get(i)), extensionTags);
                    return isCallOfTwo(call, sanitized.get(i))
                            && ParseTree.of(call).equals(theirTrees.get(i));
                },
                i -> "sanitized as \"" + sanitized.get(i) + "\" is read as " + ParseTree.readable(theirTrees.get(i)));
    }

    @Test
    void sanitizedTwiceIsSanitizedOnce() {
        long seed = RandomSeed.next();
        WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
        List<String> texts = handMadeAndRandomTexts(seed);
        List<String> sanitized =
                texts.stream().map(text -> sanitizer.sanitize(text).wikitext()).toList();
        assertAll(
                RandomSeed.option(seed),
                texts,
                i -> sanitizer.sanitize(sanitized.get(i)).wikitext().equals(sanitized.get(i)),
                i -> "becomes \"" + sanitized.get(i) + "\", then \""
                        + sanitizer.sanitize(sanitized.get(i)).wikitext() + "\"");
    }

    @Test
    void showsWhatItShowsOnAPageOfItsOwn() throws Exception {
        long seed = RandomSeed.same();
        WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
        Predicate<String> isKept = text -> isKept(sanitizer, text);
        List<String> texts = Stream.concat(
                        HAND_MADE.stream().filter(isKept), randomTexts(seed, RENDERED_TEXTS, isKept).stream())
                .toList();
        List<String> sanitized =
                texts.stream().map(text -> sanitizer.sanitize(text).wikitext()).toList();
        List<String> alone = wiki.answers(
                "parse",
                texts.stream()
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)) // as a page is saved
                        .map(text -> TRIMMED.matcher(text).replaceFirst(""))
                        .map(text -> BEFORE + text + BETWEEN + OTHER_VALUE + AFTER)
                        .toList());
        List<String> inCall = wiki.answers(
                "parse",
                sanitized.stream().map(AuthorWikitextOnMediaWikiTest::call).toList());
        assertThat(alone).hasSameSizeAs(texts);
        assertThat(inCall).hasSameSizeAs(texts);
        assertAll(
                RandomSeed.option(seed),
                texts,
                i -> shown(alone.get(i)).equals(shown(inCall.get(i))),
                i -> "sanitized as \"" + sanitized.get(i) + "\" shows " + inCall.get(i) + " instead of "
                        + alone.get(i));
    }

    @Test
    void leavesWhatIsBehindItAsItIs() throws Exception {
        long seed = RandomSeed.same();
        WikitextSanitizer sanitizer = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);
        List<String> texts = Stream.concat(HAND_MADE.stream(), randomTexts(seed, RENDERED_TEXTS, text -> true).stream())
                .toList();
        List<String> inCall = wiki.answers(
                "parse",
                texts.stream()
                        .map(text -> call(sanitizer.sanitize(text).wikitext()))
                        .toList());
        assertThat(inCall).hasSameSizeAs(texts);
        assertAll(
                RandomSeed.option(seed),
                texts,
                i -> inCall.get(i).endsWith("</div>\n<div>" + OTHER_VALUE + AFTER),
                i -> "shows " + inCall.get(i));
    }

    private static List<String> handMadeAndRandomTexts(long seed) {
        return Stream.concat(HAND_MADE.stream(), randomTexts(seed, RANDOM_TEXTS, text -> true).stream())
                .toList();
    }

    /** Texts without white space around them, which neither an argument nor a page keeps. */
    private static List<String> randomTexts(long seed, int number, Predicate<String> which) {
        Random random = new Random(seed);
        return Stream.generate(() -> RandomWikitext.next(random, RandomWikitext.MARKUP, MOST_TOKENS)
                        .strip())
                .filter(text -> !text.isEmpty())
                .filter(which)
                .limit(number)
                .toList();
    }

    /** Whether its author is told of nothing that is shown otherwise than it is alone. */
    private static boolean isKept(WikitextSanitizer sanitizer, String text) {
        WikitextSanitizer.Sanitized sanitized = sanitizer.sanitize(text);
        List<Remark> effects =
                PageEffects.collect(Draft.of(sanitized.wikitext()), sanitizer.parse(sanitized.wikitext()));
        return sanitized.remarks().size() == effects.size();
    }

    private static String call(String value) {
        boolean block = BLOCK_START.matcher(value).lookingAt();
        return new TemplateCall(
                        "Author's",
                        List.of(
                                new TemplateCall.Argument("P", (block ? "\n" : "") + value),
                                new TemplateCall.Argument("Q", OTHER_VALUE)))
                .wikitext();
    }

    private static boolean isCallOfTwo(Wikitext wikitext, String value) {
        return wikitext.nodes().size() == 1
                && wikitext.nodes().get(0) instanceof WikitextNode.Call call
                && call.arguments().stream()
                        .map(argument -> wikitext.source().substring(argument.start(), argument.valueStart())
                                + wikitext.source()
                                        .substring(argument.valueStart(), argument.end())
                                        .strip())
                        .toList()
                        .equals(List.of("P=" + value, "Q=" + OTHER_VALUE));
    }

    /**
     * What of HTML matters: neither comments nor elements without content, as of bold that isn't closed, nor white space,
     * which MediaWiki makes a no-break space before an exclamation mark, but not before a reference to one.
     */
    private static String shown(String html) {
        try {
            String outline = String.join("", Outline.of(COMMENT.matcher(html).replaceAll("")))
                    .replaceAll("[\\s\u00A0]+", "");
            return EMPTY.matcher(EMPTY.matcher(outline).replaceAll("")).replaceAll("");
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(html, e);
        }
    }

    private static void assertAll(
            String what, List<String> texts, IntPredicate expectation, IntFunction<String> difference) {
        IntStream.range(0, texts.size())
                .filter(i -> !expectation.test(i))
                .boxed()
                .min(Comparator.comparingInt(i -> texts.get(i).length()))
                .ifPresent(
                        i -> fail((what + ": \"" + texts.get(i) + "\" " + difference.apply(i)).replace("\n", "\\n")));
    }
}
