package io.github.gsocideas.encoding.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that a wiki shows as it stands: {@code ⏎} is a line end. */
class MarkdownInWikitextTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '´', textBlock = """
            you **never** do => **never** => '''never'''
            **Note**: do => **Note** => '''Note'''
            ***very*** => ***very*** => '''''very'''''
            a **b⏎c** d => **b⏎c** => '''b c'''
            an *important* word => *important* => ''important''
            it is __never__ so => __never__ => '''never'''
            it is __not at all__. => __not at all__ => '''not at all'''
            ~~gone~~ => ~~gone~~ => <s>gone</s>
            run `make test` => `make test` => <code>make test</code>
            a `std::vector<int>` => `std::vector<int>` => <code><nowiki>std::vector<int></nowiki></code>
            a `b{{ 1 }}` => `b{{ 1 }}` => <code><nowiki>b{{ 1 }}</nowiki></code>
            ``a`b`` => ``a`b`` => <code>a`b</code>
            see [the list](https://x.org/a_(b)) => [the list](https://x.org/a_(b)) => [https://x.org/a_(b) the list]
            [a](<https://x.org> "t") => [a](<https://x.org> "t") => [https://x.org a]
            see <https://x.org/a> => <https://x.org/a> => https://x.org/a
            ## Goals => ## Goals => == Goals ==
            a⏎⏎### The goals ###⏎b => ### The goals ### => === The goals ===
            - a => - a => * a
            Do:⏎- a⏎- b => - a => * a
            - [ ] a => - [ ] a => * a
            1. a⏎2. b => 1. a => # a
            > quote => > quote => <blockquote>quote</blockquote>
            """)
    void theWikitextForItIsSaid(String wikitext, String written, String right) {
        String source = wikitext.replace('⏎', '\n');
        Remark remark = find(source).get(0);
        assertThat(source.substring(remark.at(), remark.end())).isEqualTo(written.replace('⏎', '\n'));
        assertThat(remark.replacement()).contains(right);
        assertThat(remark.hint()).isEqualTo("write " + right + ", or write the idea as a Markdown file, .md");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '´', textBlock = """
            ![a plan](img/plan.png) => upload it to the wiki and write [[File:plan.png|a plan]]
            [the guide](docs/guide.md) => write [https://… the guide] with the whole address
            ```c⏎int **x** = `a`;⏎- b⏎``` => write <pre> in a line before the code and </pre> in one behind it
            |a|b|⏎|---|---|⏎|1|2| => write {| class="wikitable" before it, a line |- before each row, ! and | before its cells, and |} behind it
            """)
    void whereItTakesAPersonItIsSaidWhatToDo(String wikitext, String hint) {
        assertThat(find(wikitext.replace('⏎', '\n'))).singleElement().satisfies(remark -> {
            assertThat(remark.hint()).isEqualTo(hint + ", or write the idea as a Markdown file, .md");
            assertThat(remark.replacement()).isEmpty();
        });
    }

    @Test
    void theFirstOfEachKindIsToldAndTheOthersCounted() {
        assertThat(find("- **a** and **b**\n- `c`\n- **d**\n"))
                .extracting(Remark::at, Remark::what)
                .containsExactly(
                        tuple(0, "'- **a** and **b**' and 2 more of its kind are Markdown, which a wiki doesn't read"),
                        tuple(2, "'**a**' and 2 more of its kind are Markdown, which a wiki doesn't read"),
                        tuple(20, "'`c`' is Markdown, which a wiki doesn't read"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 ** 3 and 4 ** 5",
                "2**3 and 4**5",
                "x = a**b + c**d",
                "def f(*args, **kwargs), then g(**kwargs, **more)",
                "char **argv, **envp",
                "src/**/a and lib/**/b",
                "**/*.java and **/*.kt",
                "* a⏎** b⏎*** c",
                "** b ** c",
                "**First⏎**Second",
                "a - b",
                "a range from 1⏎- 7 to 9",
                "the value is x⏎- y, more or less",
                "C# and F#",
                "#123 is a bug",
                "# a⏎## b⏎## c⏎# d",
                "# a⏎#* b⏎## c",
                "##x",
                "f(x)[i](y)",
                "[&](int x) and [=](auto y)",
                "a[1](see)",
                "[1](a)",
                "snake__case and __init__, __FILE__, obj.__dict__",
                "__NOTOC__ and __notoc__",
                "a = __builtin_expect__(x)",
                "> 5 EUR",
                "a price⏎> 5",
                "if x⏎> y then",
                "it costs ~~5, not ~~6",
                "~~~~ and ~~~~~",
                "`foo' and `bar'",
                "``quoted'' and ``quoted''",
                "a ` b ` c",
                "write to Jo <jo@x.org>",
                "2013. A year",
                "12. December",
                "<nowiki>**a** `b`</nowiki>",
                "<pre>⏎- a⏎**b**⏎</pre>",
                "<code>**a** __b__</code>",
                "<syntaxhighlight lang=c>⏎## a⏎</syntaxhighlight>",
                "<!-- **a** -->",
                " **a** in a line of code",
                "{{Box|**a**}}",
                "[[File:a.png|**b**]]",
                "https://x.org/**a**/__b__/~~d~~",
                "{| class=x⏎|-⏎! a⏎|-⏎| b⏎- c⏎|}",
                "'''a''' ''b'' == c ==",
                "; a⏎: b",
                "$a$ * $b$ * $c$",
                "int *a, *b; the *nix and *BSD worlds",
                "\\*\\*a\\*\\*"
            })
    void whatMayBeMeantAsItStandsIsntTold(String wikitext) {
        assertThat(find(wikitext.replace('⏎', '\n'))).isEmpty();
    }

    @Test
    void inAListsEntryNoBlockBegins() {
        assertThat(MarkdownInWikitext.findInline(Wikitext.parse("- a"))).isEmpty();
        assertThat(MarkdownInWikitext.findInline(Wikitext.parse("a **b**")))
                .singleElement()
                .extracting(Remark::at)
                .isEqualTo(2);
    }

    private static List<Remark> find(String wikitext) {
        return MarkdownInWikitext.find(Wikitext.parse(wikitext));
    }
}
