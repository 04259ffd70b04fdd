package io.github.gsocideas.wikitext.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.RandomWikitext;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever wikitext an author writes, hostile too, its HTML is well-formed and harmless, and no word of it is lost. */
class RandomWikitextHtmlTest {

    private static final int TEXTS = 2_000;

    private static final int MOST_TOKENS = 40;

    private static final int MEBIBYTE = 1 << 20;

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<script ",
            "<img src=x onerror=alert(1)>",
            "<svg onload=x>",
            "<a href=\"javascript:x\">",
            "<iframe src=x>",
            "<b onclick=x>",
            "<b ",
            "<div style=\"background:url(x)\" class=\"unfilled\" id=\"page/ideas\">",
            "<span id=\"a\">",
            "<span id='a\"><script>'>",
            "<i title=\"<script>\">",
            "<i title='\"' lang=\"x\" dir=rtl>",
            "[javascript:alert(1) ",
            "[data:text/html,x ",
            "[https://example.org\"onclick=x ",
            "[https://example.org/ ",
            "[mailto:a ",
            "[//a ",
            "https://example.org/\"<",
            "javascript:x",
            "[[#a|",
            "[[#\" onclick=\"x|",
            "[[javascript:x|",
            "[[a\"b|",
            "&#60;script&#62;",
            "&lt;script&gt;",
            "&quot;",
            "&apos;",
            "&eacute;",
            "&amp;lt;",
            "&#0;",
            "&#xFFFF;",
            "\u0000",
            "\uFFFE",
            "\uD800",
            "\uE000",
            "0\uE001",
            "\uE0000\uE001",
            "\uE0001\uE001",
            "\n|title=\"x\" onclick=\"y\"|",
            "\n|-onclick=x\n",
            "{|onclick=x\n",
            "{{N/A}}",
            "{{Vote|",
            "{{Comment|",
            "{{VoteNo}}",
            "''",
            "'''''",
            "\n#",
            "\n;",
            "\n:",
            "<blockquote>",
            "<code>",
            "</code>",
            "<p>",
            "</p>",
            "<h2>",
            "</h2>",
            "<dl>",
            "<dd>",
            "<dt>",
            "<li/>",
            "<hr>",
            "<tr>",
            "<th>",
            "<caption>",
            "<tt>",
            "<font color=x>",
            "<center>",
            "</center>",
            "<big>",
            "<strike>",
            "<ruby>",
            "<rt>",
            "<syntaxhighlight>",
            "</syntaxhighlight>");

    private static final List<String> ALL =
            Stream.of(RandomWikitext.ALL, HOSTILE).flatMap(List::stream).toList();

    /** What hides no words: neither in a tag, nor in a comment, nor where a table's attributes are. */
    private static final List<String> WITHOUT_HIDING = List.of(
            "\n",
            "\n\n",
            "\n*",
            "\n#",
            "\n:",
            "\n;",
            "\n ",
            "\n== ",
            " ==\n",
            "\n----",
            "''",
            "'''",
            "'''''",
            "[[",
            "]]",
            "[[Ideas]]",
            "[https://example.org ",
            "]",
            "https://example.org/",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<span>",
            "</span>",
            "<code>",
            "</code>",
            "<div>",
            "</div>",
            "<blockquote>",
            "</blockquote>",
            "<p>",
            "</p>",
            "<ul>",
            "<li>",
            "</li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<h2>",
            "</h2>",
            "<small>",
            "<br>",
            "<hr>",
            "<center>",
            "</center>",
            "<script>",
            "</script>",
            "<img src=x>",
            "<pre>",
            "</pre>",
            "<nowiki>",
            "</nowiki>",
            "<ref>",
            "</ref>",
            "{{",
            "}}",
            "{{{",
            "}}}",
            "{{N/A}}",
            "{{Vote}}",
            "<!-- c -->",
            "&lt;",
            "&eacute;",
            "&",
            "< ",
            ">",
            "\n{|\n",
            "\n|-\n",
            "\n| ",
            "\n! ",
            "\n|}\n",
            "\n|+ ",
            " || ");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void theHtmlIsWellFormedAndHarmless() throws Exception {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomWikitext.next(random, ALL, MOST_TOKENS);
            WikitextHtml html = html().within("a", List.of(text));
            for (String written : List.of(html.blocks(text), html.line(text), html.linkWords(text))) {
                String what = RandomSeed.option(seed) + ": " + text + "\n" + written;
                assertThat(HtmlShape.faults(written)).as(what).isEmpty();
                assertThat(isWellFormed(written)).as(what).isTrue();
                assertThat(identifiers(written))
                        .as(what)
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id.startsWith("a__"));
            }
        }
    }

    @Test
    void noWordIsLost() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            List<String> words = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            int tokens = 1 + random.nextInt(MOST_TOKENS);
            for (int j = 0; j < tokens; j++) {
                text.append(WITHOUT_HIDING.get(random.nextInt(WITHOUT_HIDING.size())));
                if (random.nextBoolean()) {
                    words.add("Word" + j + "x");
                    text.append(words.get(words.size() - 1));
                }
            }
            String written = html().blocks(text.toString());
            String shown = written + TAG.matcher(written).replaceAll("");
            assertThat(words)
                    .as(RandomSeed.option(seed) + ": " + text + "\n" + written)
                    .allMatch(shown::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<table><b>x", "<i><b><u><p>x", "[[a]]", "\n:;*#", "{|\n|\n"})
    void aMebibyteOfOpeningsIsReadInATimeThatGrowsWithIt(String opening) {
        assertReadInTime("{|\n|x\n" + opening.repeat(MEBIBYTE / opening.length()));
    }

    @Test
    void soAreElementsNoTwoOfWhichBeginAlike() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < MEBIBYTE; i++) {
            text.append("<b title=\"").append(i).append("\">\n\nx");
        }
        assertReadInTime(text.toString());
    }

    /** Where the time grew with the square of the length, it would be an hour. */
    private static void assertReadInTime(String text) {
        String html = assertTimeout(Duration.ofMinutes(1), () -> html().blocks(text));
        assertThat(html).isNotEmpty();
    }

    private static WikitextHtml html() {
        Set<String> tags = new HashSet<>(Wikitext.EXTENSION_TAGS);
        tags.addAll(List.of("ref", "syntaxhighlight"));
        return new WikitextHtml(tags, CommonTemplates.DEFAULT);
    }

    /** Whether a reader of XML takes it, to which each element must be closed. */
    private static boolean isWellFormed(String html) {
        String xml = "<html>" + html.replaceAll("<(br|hr|wbr)((?: [a-z]+=\"[^\"]*\")*)>", "<$1$2/>") + "</html>";
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static List<String> identifiers(String html) {
        Matcher id = ID.matcher(html);
        List<String> identifiers = new ArrayList<>();
        while (id.find()) {
            identifiers.add(id.group(1));
        }
        return identifiers;
    }
}
