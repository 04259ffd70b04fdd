package io.github.gsocideas.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.wikitext.parser.Wikitext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of links that lead elsewhere than their authors meant, or nowhere. */
class MistakenLinksTest {

    private static final String FILE = "ideas/a.md";

    private static final LinkedFiles FILES =
            (file, path) -> List.of("b.md", "a b.md", "img/", "build.io").contains(path)
                    ? Optional.empty()
                    : Optional.of("no file is at " + path);

    private static final LinkBase NOWHERE = LinkBase.NONE.with(FILES);

    private static final LinkBase SOMEWHERE =
            new LinkBase(Optional.of(URI.create("https://x.org/r/ideas")), "ideas", FILES);

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            amaka@example.org => 'amaka@example.org' is an e-mail address without mailto:, and so only the words are shown; write mailto:amaka@example.org
            www.example.org/x => 'www.example.org/x' is a web address without https://, and so only the words are shown; write https://www.example.org/x
            lists.example.org/x => 'lists.example.org/x' is a web address without https://, and so only the words are shown; write https://lists.example.org/x
            github.com/org/repo => 'github.com/org/repo' is a web address without https://, and so only the words are shown; write https://github.com/org/repo
            {{site.url}}/x => '{{site.url}}/x' is filled in by a site's generator, and not by a wiki, and so only the words are shown; write the whole address that is meant
            """)
    void anAddressThatLacksSomethingIsToldAndOnlyItsWordsAreShown(String destination, String told) {
        for (LinkBase base : List.of(NOWHERE, SOMEWHERE, LinkBase.NONE)) {
            RenderedMarkdown rendered = render("[words](" + destination + ")", base);
            assertThat(rendered.wikitext()).isEqualTo("words");
            assertThat(rendered.remarks())
                    .extracting(remark -> remark.what() + "; " + remark.hint())
                    .containsExactly(told);
        }
    }

    @Test
    void aLinkToNoFileIsTold() {
        assertThat(told("[w](missing.md#x)", SOMEWHERE))
                .containsExactly("no file is at missing.md; correct the path, or write the whole address");
        assertThat(told("[w](missing.md)", NOWHERE))
                .containsExactly("no file is at missing.md, and so only the words are shown;"
                        + " correct the path, or write the whole address");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            b.md => https://x.org/r/ideas/b.md
            b.md?plain=1#x => https://x.org/r/ideas/b.md?plain=1#x
            a%20b.md => https://x.org/r/ideas/a%20b.md
            img/ => https://x.org/r/ideas/img/
            build.io => https://x.org/r/ideas/build.io
            /docs/x => https://x.org/docs/x
            """)
    void aLinkToAFileLeadsThere(String destination, String address) {
        RenderedMarkdown rendered = render("[w](" + destination + ")", SOMEWHERE);
        assertThat(rendered.wikitext()).isEqualTo("[" + address + " w]");
        assertThat(rendered.remarks()).isEmpty();
    }

    private static List<String> told(String markdown, LinkBase base) {
        return render(markdown, base).remarks().stream()
                .map(remark -> remark.what() + "; " + remark.hint())
                .toList();
    }

    private static RenderedMarkdown render(String markdown, LinkBase base) {
        return new WikitextRenderer(Wikitext.EXTENSION_TAGS, base, FILE).render(MarkdownText.parse(markdown, ""));
    }
}
