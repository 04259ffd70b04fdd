package io.github.gsocideas.encoding.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a site's generator knows: {@code ⏎} is a line end. */
class GeneratorSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '´', textBlock = """
            Words.⏎⏎{% include x.ext %} => '{% include x.ext %}' is of Liquid, which a wiki shows as it stands; write what it stands for
            {%- if a -%} b => '{%- if a -%}' is of Liquid, which a wiki shows as it stands; write what it stands for
            {% raw %}⏎```⏎{{1, 2}}⏎```⏎{% endraw %} => '{% raw %}' and 1 more of its kind are of Liquid, which a wiki shows as it stands; delete it: nothing here is read as Liquid
            see {{ site.url }}/x => '{{ site.url }}' is of Liquid, which a wiki shows as it stands; write what it stands for
            {{ "x" | upcase }} => '{{ "x" | upcase }}' is of Liquid, which a wiki shows as it stands; write what it stands for
            {{page.title | escape}} => '{{page.title | escape}}' is of Liquid, which a wiki shows as it stands; write what it stands for
            * **M**: {{% mention m %}} => '{{% mention m %}}' is a shortcode of Hugo's, which a wiki shows as it stands; write what it stands for
            a {{< person a >}} => '{{< person a >}}' is a shortcode of Hugo's, which a wiki shows as it stands; write what it stands for
            a {{<person a>}} => '{{<person a>}}' is a shortcode of Hugo's, which a wiki shows as it stands; write what it stands for
            by {{x}} => '{{x}}' is of a template language such as Jinja, which a wiki shows as it stands; write what it stands for, or put it between backticks
            by {{ name }} and {{- n -}} => '{{ name }}' and 1 more of its kind are of a template language such as Jinja, which a wiki shows as it stands; write what it stands for, or put it between backticks
            {{#if x}} a {{/if}} => '{{#if x}}' and 1 more of its kind are of a template language such as Jinja, which a wiki shows as it stands; write what it stands for, or put it between backticks
            {{> head}} a => '{{> head}}' is of a template language such as Jinja, which a wiki shows as it stands; write what it stands for, or put it between backticks
            by {{ x | default("a, b") }} => '{{ x | default("a, b") }}' is of a template language such as Jinja, which a wiki shows as it stands; write what it stands for, or put it between backticks
            by <%= x %> => '<%= x %>' is of a template language such as ERB, which a wiki shows as it stands; write what it stands for, or put it between backticks
            a {# c #} b => '{# c #}' is a comment of Jinja's, which a wiki shows as it stands; delete it
            a {.cls} => '{.cls}' is attributes of Pandoc's, which a wiki shows as it stands; delete it
            a⏎{#id .cls} => '{#id .cls}' is attributes of Pandoc's, which a wiki shows as it stands; delete it
            see [a](https://x.org){.cls} now => '{.cls}' is attributes of Pandoc's, which a wiki shows as it stands; delete it
            see [a](https://x.org){target="_blank"} now => '{target="_blank"}' is attributes of Pandoc's, which a wiki shows as it stands; delete it
            `a`{.py} b => '{.py}' is attributes of Pandoc's, which a wiki shows as it stands; delete it
            a⏎{: .note} => '{: .note}' is of kramdown, which a wiki shows as it stands; delete it
            * TOC⏎{:toc} => '{:toc}' is of kramdown, which a wiki shows as it stands; delete it
            ### Goals {#goals}⏎⏎a => '{#goals}' is attributes of a heading, which a wiki shows as it stands; delete it: a heading's own words are its anchor
            ::: note⏎a⏎::: => '::: note' is the beginning of a box, which a wiki shows as it stands; write '**Note:**' before its text, and delete the lines of colons
            :::{note}⏎a⏎::: => ':::{note}' is the beginning of a box, which a wiki shows as it stands; write '**Note:**' before its text, and delete the lines of colons
            !!! note⏎    a => '!!! note' is the beginning of a box, which a wiki shows as it stands; write '**Note:**' and its text on lines that are not indented
            > [!NOTE]⏎> a => '[!NOTE]' is an alert of GitHub's, of which a wiki shows a quotation that begins with these signs; write '**Note:**' instead of it
            [[_TOC_]] => '[[_TOC_]]' is the place for a table of contents, which a wiki shows as it stands; delete it: a wiki's page has its own
            <div>⏎{% include x %}⏎</div> => '{% include x %}' is of Liquid, which a wiki shows as it stands; write what it stands for
            """)
    void itIsSaidThatAWikiShowsItAsItStands(String markdown, String told) {
        assertThat(find(markdown))
                .extracting(remark -> remark.what() + "; " + remark.hint())
                .containsExactly(told);
    }

    @Test
    void whatEmbedsAVideoIsTold() {
        assertThat(find("a @[youtube](abc)")).extracting(Remark::at).containsExactly(2);
    }

    @Test
    void anotherTextIsNotToldOfTheSameAgain() {
        Set<String> told = new HashSet<>();
        for (String source : List.of("a {: .note}", "b {: .tip}")) {
            assertThat(GeneratorSyntax.find(MarkdownText.parse(source, ""), source, told))
                    .hasSize(source.startsWith("a") ? 1 : 0);
        }
    }

    @Test
    void nothingIsToldTwice() {
        for (String markdown : List.of("[[_TOC_]]", "{{page.title | escape}}", "{{ site.url }}")) {
            assertThat(WikitextInMarkdown.find(MarkdownText.parse(markdown, ""), markdown))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {b} and {a: b} and {: } and {1, 2}",
                "std::array{{ 1, 2 }} ${{ secrets.A }} style={{a: b}}",
                "f(x) = {1, 2} and {{1, 2}, {3}} and {{a, b}} and `{{x}}`",
                "50 <% of 2 < 3 % 4 > 1",
                "issue {#12}",
                "`{% include x %}` and `{{ site.url }}`",
                "```⏎{% include x %}⏎::: note⏎```",
                "    {: .note}",
                "50 {% of} and {%} and %}",
                "see <a href=\"{{ site.url }}\">x</a> [b]({{site.url}}/x)",
                "a :::b and :: c",
                "really!!! note this",
                "> [!] a⏎> b [!NOTE]",
                "a {#b} c and [x][y]",
                "mail@[x](y) and user@example.org",
                "<!-- {% include x %} -->⏎⏎b"
            })
    void whatOnlyLooksAlikeIsNone(String markdown) {
        assertThat(find(markdown)).isEmpty();
    }

    private static List<Remark> find(String markdown) {
        String source = markdown.replace('⏎', '\n');
        return GeneratorSyntax.find(MarkdownText.parse(source, ""), source, new HashSet<>());
    }
}
