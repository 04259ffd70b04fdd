package io.github.gsocideas.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.parser.Wikitext;
import org.commonmark.node.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinksTest {

    private static final WikitextRenderer NOWHERE =
            new WikitextRenderer(Wikitext.EXTENSION_TAGS, LinkBase.NONE, "ideas/net/ring.md");

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            «a@b.org» —a@b.org => «[mailto:a@b.org a@b.org]» —[mailto:a@b.org a@b.org]
            ：a@b.org =a@b.org => ：[mailto:a@b.org a@b.org] =[mailto:a@b.org a@b.org]
            (@a,␣a@b.org) => (@a,␣[mailto:a@b.org a@b.org])
            请联系a@b.org。 => 请联系[mailto:a@b.org a@b.org]。
            a@b.org. a@b.org, a@b.org/x => [mailto:a@b.org a@b.org]. [mailto:a@b.org a@b.org], [mailto:a@b.org a@b.org]/x
            a.b+c_d-e@f-g.h_i.org => [mailto:a.b+c_d-e@f-g.h_i.org a.b+c_d-e@f-g.h_i.org]
            a@b.org- a@b a@b..org pkg@1.2.3 => a@b.org- a@b a@b..org pkg@1.2.3
            jürgen@b.org a@b@c.org => jürgen@b.org a@b@c.org
            mailto:a@b.org => [mailto:a@b.org mailto:a@b.org]
            """)
    void anAddressOfMailIsTheOneThatGitHubTakes(String markdown, String wikitext) {
        assertThat(wikitext(lines(markdown))).isEqualTo(lines(wikitext));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            «https://a.org/x»，次 => https://a.org/x
            “https://a.org/x” => https://a.org/x
            （https://a.org/x）。 => https://a.org/x
            https://a.org/x␣b => https://a.org/x
            (https://a.org/b). => https://a.org/b
            https://a.org/a_(b)_c => https://a.org/a_(b)_c
            https://a.org/x?! => https://a.org/x
            https://a.org/x&y; => https://a.org/x
            https://a.org/x<y => https://a.org/x
            "https://a.org/x" => https://a.org/x
            «www.a.org», => http://www.a.org
            https://例え.jp/x => https://例え.jp/x
            """)
    void wordsAroundAnAddressAreNoneOfIts(String markdown, String address) {
        assertThat(MarkdownText.all(MarkdownText.parse(lines(markdown), "").document()))
                .filteredOn(Link.class::isInstance)
                .extracting(link -> ((Link) link).getDestination())
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://a_b.org", "xwww.a.org", "https:// a"})
    void whatIsNoAddressIsNoLink(String markdown) {
        assertThat(MarkdownText.all(MarkdownText.parse(markdown, "").document()))
                .noneMatch(Link.class::isInstance);
    }

    private static String wikitext(String markdown) {
        return NOWHERE.render(MarkdownText.parse(markdown, "")).wikitext();
    }

    private static String lines(String text) {
        return text.replace("⏎", "\n").replace("␣", "\u00A0");
    }
}
