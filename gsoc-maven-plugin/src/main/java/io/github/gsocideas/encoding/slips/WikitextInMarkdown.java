package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Finds wikitext in Markdown: {@code '''never'''} for {@code **never**}, which is shown with its apostrophes.
 *
 * <p>What may as well be meant as it stands is none: {@code std::array{{ 1, 2 }}}, {@code ${{ x }}} and {@code {{ name }}} of
 * other languages, C++'s {@code [[nodiscard]]}, Bash's {@code [[ -f a ]]}. Nothing is looked for in code, HTML and links.
 */
public final class WikitextInMarkdown {

    private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");

    private static final Pattern BOLD = Pattern.compile(
            "(?<![\\p{L}\\p{N}'])(''''')(?![\\s'])([^'\\n]{1,300})(?<!\\s)'''''(?![\\p{L}\\p{N}'])"
                    + "|(?<![\\p{L}\\p{N}'])(''')(?![\\s'])([^'\\n]{1,300}(?:''?[^'\\n]{1,300}){0,5}(?:'')?)(?<!\\s)'''(?![\\p{L}\\p{N}'])");

    private static final Pattern ITALICS = Pattern.compile(
            "(?<![\\p{L}\\p{N}'])''(?![\\s'])([^'\\n]{1,300}(?:'[^'\\n]{1,300}){0,5})(?<!\\s)''(?![\\p{L}\\p{N}'])");

    private static final Pattern PAGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_\\])!\\[])\\[\\[(?=[^\\[\\]\\n]*\\p{L})([^\\s\\[\\]|\"(][^\\[\\]|\"\\n]{0,300}?)(?:\\|([^\\[\\]\\n]{0,300}))?\\]\\](?![\\](])");

    /** Attributes of C++; those of a compiler have two colons. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "assume",
            "carries_dependency",
            "deprecated",
            "fallthrough",
            "likely",
            "maybe_unused",
            "no_unique_address",
            "nodiscard",
            "noreturn",
            "unlikely");

    private static final Pattern LINK = Pattern.compile(
            "(?<![\\p{L}\\p{N}_\\])!\\[])\\[((?:https?|ftp)://[^\\s\\[\\]<>]{1,2000})[ \\t]+([^\\s\\[\\]][^\\[\\]\\n]{0,300})\\](?![(\\[:])");

    private static final Pattern HEADING =
            Pattern.compile("(?m)^[ ]{0,3}(={2,6})[ \\t]*([^=\\s][^=\\n]{0,300}?)[ \\t]*\\1[ \\t]*$");

    /** A call, by a name in upper case or with an argument: {@code {{name}}} is a placeholder of many other languages. */
    private static final Pattern CALL = Pattern.compile(
            "(?<![\\p{L}\\p{N}_{}$\\])>])\\{\\{(?:\\p{Lu}[^{}|\\n]{0,100}|[\\p{L}#][^{}|\\n]{0,100}(?=\\|))(?:\\|[^{}]{0,1000})?\\}\\}(?!\\})");

    private static final Pattern TABLE = Pattern.compile("(?m)^[ ]{0,3}\\{\\|.*\\n[ ]{0,3}(?=[|!])");

    private final OpenText text;
    private final List<Slip> slips = new ArrayList<>();

    private WikitextInMarkdown(OpenText text) {
        this.text = text;
    }

    /**
     * A remark on the first of each construct.
     *
     * @param source the text that was read
     */
    public static List<Remark> find(MarkdownText markdown, String source) {
        WikitextInMarkdown found = new WikitextInMarkdown(open(markdown, source));
        found.find();
        return Slips.remarks(source, found.slips, "wikitext, which Markdown doesn't read", "");
    }

    private void find() {
        each(BOLD, found -> {
            boolean isItalic = found.group(1) != null;
            int words = isItalic ? 2 : 4;
            return enclosed("bold", found, words, isItalic ? "***" : "**");
        });
        OpenText rest = text.without(BOLD);
        each(rest, ITALICS, found -> enclosed("italics", found, 1, "*"));
        each(text.without(GeneratorSyntax.TABLE_OF_CONTENTS), PAGE, WikitextInMarkdown::page);
        each(
                LINK,
                found -> Slip.mended(
                        "link", found.start(), found.end(), "[" + written(found, 2) + "](" + written(found, 1) + ")"));
        each(HEADING, found -> {
            String words = written(found, 2);
            String signs = "#".repeat(Math.max(3, found.group(1).length()));
            return Slip.told(
                    "heading",
                    found.start(),
                    found.end(),
                    "write " + signs + " " + words + ", or ## " + words + " where it begins a field");
        });
        each(
                text.without(GeneratorSyntax.LIQUID_OUTPUT),
                CALL,
                found -> Slip.told(
                        "call",
                        found.start(),
                        found.end(),
                        "write what the template shows, or the idea in YAML: Markdown calls none"));
        each(
                TABLE,
                found -> Slip.told(
                        "table",
                        found.start(),
                        text.source().indexOf('\n', found.start()),
                        "write | a | b | for each row, and |---|---| below the first"));
    }

    /** What a match is a slip of. */
    @FunctionalInterface
    private interface Reading {
        Slip read(MatchResult found);
    }

    private void each(Pattern pattern, Reading reading) {
        each(text, pattern, reading);
    }

    private void each(OpenText from, Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(from.text());
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            if (pattern != PAGE || isPage(found.group(1))) {
                slips.add(reading.read(found));
            }
        }
    }

    private static boolean isPage(String title) {
        return !ATTRIBUTES.contains(title) && !title.contains("::");
    }

    private String written(MatchResult found, int group) {
        return text.written(found.start(group), found.end(group));
    }

    private Slip enclosed(String kind, MatchResult found, int words, String marks) {
        return Slip.mended(
                kind, found.start(), found.end(), marks + written(found, words).replace("''", "*") + marks);
    }

    private static Slip page(MatchResult found) {
        String words = found.group(2) == null || found.group(2).isEmpty() ? found.group(1) : found.group(2);
        return Slip.told(
                "page", found.start(), found.end(), "write [" + words + "](https://…) with the page's address");
    }

    private static OpenText open(MarkdownText markdown, String source) {
        return open(markdown, source, false);
    }

    /** What of a text isn't code, an image or a link; HTML is there with its tags. */
    static OpenText openWithHtml(MarkdownText markdown, String source) {
        return open(markdown, source, true);
    }

    private static OpenText open(MarkdownText markdown, String source, boolean html) {
        StringBuilder open = new StringBuilder(source);
        for (Node node : MarkdownText.all(markdown.document())) {
            boolean isHidden = isHidden(node, markdown, source) && !(html && node instanceof HtmlBlock);
            for (SourceSpan span : isHidden ? node.getSourceSpans() : List.<SourceSpan>of()) {
                int start = span.getInputIndex() - markdown.start();
                if (start >= 0) {
                    OpenText.hide(open, start, Math.min(open.length(), start + span.getLength()));
                }
            }
        }
        return new OpenText(source, open.toString()).withoutCode().without(ESCAPED);
    }

    private static boolean isHidden(Node node, MarkdownText markdown, String source) {
        if (node instanceof Link) {
            // An address that is a link by itself may be within a wiki's brackets.
            boolean isAddress = node.getFirstChild() instanceof Text words
                    && source.startsWith(words.getLiteral(), markdown.at(node));
            return !isAddress;
        }
        return node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock
                || (node instanceof HtmlInline html && html.getLiteral().startsWith("<!--"))
                || node instanceof Image
                || node instanceof LinkReferenceDefinition;
    }
}
