package io.github.gsocideas.wikitext;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wikitext of tokens in a random order. A token begins, divides or ends something, or looks as if it did. */
public final class RandomWikitext {

    private static final List<String> BRACKETS_AND_LINES = List.of(
            "{{", "}}", "{{{", "}}}", "{", "}", "[[", "]]", "[", "]", "-{", "}-", "-", "|", "=", "\n", "\n=", "\n==",
            "=\n", " ", "a", "b c");

    private static final List<String> HEADINGS = List.of("==", "===", "==\n", "\t");

    /** Tags, HTML, tables, links and calls. */
    private static final List<String> TAGS_AND_TABLES = List.of(
            "<!--",
            "-->",
            "<!-- x -->",
            "<nowiki>",
            "</nowiki>",
            "<nowiki/>",
            "<pre>",
            "</pre>",
            "<ref>",
            "</ref>",
            ">",
            "<",
            "/>",
            "<includeonly>",
            "</includeonly>",
            "<noinclude>",
            "<onlyinclude>",
            "</onlyinclude>",
            "'''",
            "\n<!-- c -->\n",
            "é",
            "\u0338",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<li>",
            "<ul>",
            "</ul>",
            "<td>",
            "<br>",
            "<b/>",
            "\n{|",
            "\n|}",
            "\n|-",
            "\n!",
            "!!",
            "{{!}}",
            "\n{{{!}}",
            "\n{{!}}}",
            "~~~~",
            "{{subst:x}}",
            "[[A|]]",
            "[[|A]]",
            "[[Category:x]]",
            "__NOTOC__",
            "\n ",
            "\n*",
            "&lt;",
            "&#124;",
            "<x/>",
            "<table>",
            "</table>",
            "<tr>",
            "{{a|b}}",
            "[[c|d]]",
            ":",
            "\n:{|",
            "\n\n");

    /** Tags, comments and line breaks in spellings that are easily misread. */
    private static final List<String> SPELLINGS = List.of(
            "<!---->",
            "\n  <!-- c --> <!-- d --> \n",
            "<nowiki",
            "</pre >",
            "<PRE a=b>",
            "<gallery",
            "<ref name=a/>",
            "<poem>",
            "</POEM>",
            "<templatedata>",
            "<INCLUDEONLY>",
            "</noinclude>",
            "😀",
            "*",
            "<pre/>",
            "\r",
            "\r\n");

    /** What holds markup that has no meaning there, or is a part of more than one kind of markup. */
    private static final List<String> COMPOUNDS = List.of(
            " {",
            " [",
            "|a=",
            "<!-- {{|= -->",
            "\n <!-- x --> \n",
            "<nowiki>|}}{{</nowiki>",
            "<pre a=b>]]</pre>",
            "<PRE>a</pre >",
            "<gallery>\na|b\n</gallery>",
            "<div a='b'>",
            "<includeonly>}}</includeonly>");

    /** Brackets, bars and equals signs, which rarely meet where there are all the other tokens. */
    public static final List<String> BRACKETS =
            Stream.of(BRACKETS_AND_LINES, HEADINGS).flatMap(List::stream).toList();

    /**
     * Markup of every kind in its usual spelling. Tests with a seed that is always the same make their texts of it: another
     * order, or another token, gives them other texts.
     */
    public static final List<String> MARKUP =
            Stream.of(BRACKETS_AND_LINES, TAGS_AND_TABLES).flatMap(List::stream).toList();

    /** Every token. */
    public static final List<String> ALL = Stream.of(MARKUP, HEADINGS, SPELLINGS, COMPOUNDS)
            .flatMap(List::stream)
            .toList();

    private RandomWikitext() {}

    /**
     * A text of at least one token.
     *
     * @param most how many tokens it has at most
     */
    public static String next(Random random, List<String> tokens, int most) {
        return random.ints(1 + random.nextInt(most), 0, tokens.size())
                .mapToObj(tokens::get)
                .collect(Collectors.joining());
    }
}
