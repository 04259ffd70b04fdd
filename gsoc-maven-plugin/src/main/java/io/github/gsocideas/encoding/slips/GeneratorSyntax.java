package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in Markdown what only the program knows that makes a site of it, such as Jekyll or Hugo, and what a wiki shows as it
 * stands: <code>{% include x %}</code>, <code>{: .note}</code>, {@code !!! note}.
 *
 * <p>What may be meant as it stands is none: a set <code>{a: b}</code>, <code>array{{1, 2}}</code>, <code>${{ x }}</code>.
 * Nothing is looked for in code, links and tags.
 */
public final class GeneratorSyntax {

    private static final String SHOWN = ", which a wiki shows as it stands";

    /**
     * A construct.
     *
     * @param pattern finds it, or what is before it and as its first group itself
     * @param what what it is, as the end of a sentence
     * @param hint what to write instead
     */
    private record Construct(Pattern pattern, String what, String hint) {

        private static Construct of(String pattern, String what, String hint) {
            return new Construct(Pattern.compile(pattern, Pattern.MULTILINE), what, hint);
        }
    }

    /** What is known of Liquid alone: an object of Jekyll's, a text, or a filter. */
    static final Pattern LIQUID_OUTPUT = Pattern.compile("(?<![$\\\\{])\\{\\{-?\\s*(?:"
            + "(?:site|page|include|layout|post|paginator|jekyll|theme|forloop|config)\\.[\\w.\\[\\]\"'-]{1,200}"
            + "\\s*(?:\\|[^{}\\n]{0,300})?"
            + "|content\\s*"
            + "|(?:\"[^\"{}\\n]{0,200}\"|'[^'{}\\n]{0,200}')\\s*\\|[^{}\\n]{0,300}"
            + "|[\\w.]{1,100}\\s*\\|\\s*(?:relative_url|absolute_url|markdownify|upcase|downcase|escape|jsonify|date|strip_html|"
            + "slugify|capitalize|safe)\\b[^{}\\n]{0,300}"
            + "|(?:\\.|\\$\\.?)[A-Z][\\w.]{0,100}\\s*(?:\\|[^{}\\n]{0,300})?"
            + ")-?\\}\\}");

    /** What many languages put a value in place of; a wiki's call, by a name in upper case or with arguments, is none. */
    private static final Pattern OUTPUT = Pattern.compile(("(?<![$\\\\{\\p{L}\\p{N}_=\\])>])\\{\\{\\{?(?:"
                    + "[-~]?[ \\t]+[#/^>&]?[\\p{L}_$.@\"']WORDS"
                    + "|[-~]?(?:[#/^>&][ \\t]*)?[\\p{Ll}_@$.\"'](?![^{}]*\\|)WORDS"
                    + ")\\}\\}\\}?(?!\\})")
            .replace("WORDS", "(?:[^{},;()\\n]|\\([^(){}\\n]{0,200}\\)){0,300}"));

    /** GitLab's and others' place for a table of contents. */
    static final Pattern TABLE_OF_CONTENTS =
            Pattern.compile("^[ ]{0,3}(\\[\\[_TOC_\\]\\]|\\[TOC\\]|\\[\\[toc\\]\\])[ \\t]*$", Pattern.MULTILINE);

    /** Of which all but the first sign is a link to Markdown. */
    private static final Construct EMBEDDING = Construct.of(
            "(?<![\\w.@])@\\[[a-z][\\w-]{0,30}\\]\\([^()\\n]{0,300}\\)",
            "of a site's generator" + SHOWN,
            "write a link: [its title](https://…)");

    private static final List<Construct> CONSTRUCTS = List.of(
            Construct.of(
                    "(?<![{\\\\])\\{%-?\\s*(?:end)?(?:raw|comment)\\s*-?%\\}(?!\\})",
                    "of Liquid" + SHOWN, "delete it: nothing here is read as Liquid"),
            Construct.of(
                    "(?<![{\\\\])\\{%-?\\s*(?!(?:end)?(?:raw|comment)\\b)[A-Za-z][^%{}\\n]{0,300}%\\}(?!\\})",
                    "of Liquid" + SHOWN, "write what it stands for"),
            Construct.of(
                    "(?<![{\\\\])\\{\\{[<%]\\s*/?\\s*[A-Za-z][^{}\\n]{0,300}[%>]\\}\\}",
                    "a shortcode of Hugo's" + SHOWN, "write what it stands for"),
            new Construct(LIQUID_OUTPUT, "of Liquid" + SHOWN, "write what it stands for"),
            new Construct(
                    OUTPUT,
                    "of a template language such as Jinja" + SHOWN,
                    "write what it stands for, or put it between backticks"),
            Construct.of(
                    "(?<![{\\\\])<%(?![%>])[-=#@!]?[^<>\\n]{1,300}?%>",
                    "of a template language such as ERB" + SHOWN,
                    "write what it stands for, or put it between backticks"),
            Construct.of("(?<![{$\\\\])\\{#(?!\\})[^{}\\n]{1,300}?#\\}", "a comment of Jinja's" + SHOWN, "delete it"),
            Construct.of(
                    "(?<!\\\\)\\{:(?::/?[a-z]\\w{0,30}(?:[ \\t][^{}\\n]{0,200})?/?"
                            + "|[ \\t]*(?:[.#][\\w-]{1,100}|toc\\b|[A-Za-z][\\w-]{0,100}=)[^{}\\n]{0,200}"
                            + "|[ \\t]*[A-Za-z][\\w-]{0,100}[ \\t]*)\\}",
                    "of kramdown" + SHOWN,
                    "delete it"),
            Construct.of(
                    "(?:^[ ]{0,3}#{1,6}[ \\t][^\\n{}]{0,300}|^[^\\n{}]{1,300}(?=\\{[^{}\\n]{1,200}\\}[ \\t]*\\n[=-]{2,}))"
                            + "(\\{[ \\t]?(?:[.#][A-Za-z]|[A-Za-z][\\w-]*=)[^{}\\n]{0,200}\\}|\\{-\\})[ \\t]*$",
                    "attributes of a heading" + SHOWN,
                    "delete it: a heading's own words are its anchor"),
            Construct.of(
                    "(?:(?<=[\\]HIDDEN])|^(?![ ]{0,3}#{1,6}[ \\t])(?:[^\\n{}]{0,1000}[ \\t])?(?=[^\\n]*\\}[ \\t]*$(?!\\n[ ]{0,3}(?:={2,}|-{2,}))))"
                                    .replace("HIDDEN", String.valueOf(OpenText.HIDDEN))
                            + "(\\{[ \\t]?(?:[.#][A-Za-z]|[A-Za-z][\\w-]*=[\\w\"'])[^{}\\n]{0,200}\\})",
                    "attributes of Pandoc's" + SHOWN,
                    "delete it"),
            Construct.of(
                    "^[ ]{0,3}(:{3,}[ \\t]*(?:\\{[^}\\n]{1,100}\\}|[A-Za-z][\\w-]{0,50}).{0,200})$",
                    "the beginning of a box" + SHOWN,
                    "write '**Note:**' before its text, and delete the lines of colons"),
            Construct.of(
                    "^[ ]{0,3}((?:!!!|\\?\\?\\?\\+?)[ \\t]+[A-Za-z][\\w-]{0,50}(?:[ \\t]+\"[^\"\\n]{0,200}\")?)[ \\t]*$",
                    "the beginning of a box" + SHOWN,
                    "write '**Note:**' and its text on lines that are not indented"),
            Construct.of(
                    "^[ ]{0,3}>[ ]?(\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\])[ \\t]*$",
                    "an alert of GitHub's, of which a wiki shows a quotation that begins with these signs",
                    "write '**Note:**' instead of it"),
            new Construct(
                    TABLE_OF_CONTENTS,
                    "the place for a table of contents" + SHOWN,
                    "delete it: a wiki's page has its own"),
            EMBEDDING);

    /** A tag, in whose attributes nothing is looked for. */
    private static final Pattern TAG =
            Pattern.compile("(?<!\\{)<!--.*?(?:-->|\\z)|(?<!\\{)</?[A-Za-z][^<>]*>", Pattern.DOTALL);

    private GeneratorSyntax() {}

    /**
     * A remark on the first of each construct, in the text's order.
     *
     * @param source the text that was read
     * @param told the constructs that the author was told of in other texts, which are none; those found are added
     */
    public static List<Remark> find(MarkdownText markdown, String source, Set<String> told) {
        OpenText text = WikitextInMarkdown.openWithHtml(markdown, source).without(TAG);
        List<Remark> remarks = new ArrayList<>();
        for (Construct construct : CONSTRUCTS) {
            String name = construct.pattern().pattern();
            List<Remark> found = told.contains(name) ? List.of() : remarks(construct, text);
            remarks.addAll(found);
            told.addAll(found.isEmpty() ? Set.of() : Set.of(name));
        }
        return remarks.stream().sorted(Comparator.comparingInt(Remark::at)).toList();
    }

    private static List<Remark> remarks(Construct construct, OpenText text) {
        List<Slip> slips = new ArrayList<>();
        OpenText searched = construct.pattern() == OUTPUT ? text.without(LIQUID_OUTPUT) : text;
        Matcher found = construct.pattern().matcher(construct.equals(EMBEDDING) ? text.source() : searched.text());
        while (found.find()) {
            int group = found.groupCount() > 0 ? 1 : 0;
            if (text.text().charAt(found.start(group)) == OpenText.HIDDEN) {
                continue;
            }
            slips.add(Slip.told(construct.what(), found.start(group), found.end(group), construct.hint()));
        }
        return Slips.remarks(text.source(), slips, construct.what(), "");
    }
}
