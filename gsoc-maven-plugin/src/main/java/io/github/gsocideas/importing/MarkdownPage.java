package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.FrontMatter;
import io.github.gsocideas.idea.markdown.MarkdownBody;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.RenderedMarkdown;
import io.github.gsocideas.markdown.WikitextLimitException;
import io.github.gsocideas.markdown.WikitextRenderer;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * A Markdown file of many ideas as a page of wikitext, which it becomes block by block, so that each line of the page has its
 * place in the file. A heading keeps its level. Lines of a paragraph that begin with a label stay lines.
 */
final class MarkdownPage {

    private static final Pattern NAME = Pattern.compile("\\.(?:md|markdown|mdown|mkdn?)\\z", Pattern.CASE_INSENSITIVE);

    /** What a heading becomes that stands alone. */
    private static final Pattern HEADING = Pattern.compile("(?:={4} |<h4>)(.*)(?: ={4}|</h4>)", Pattern.DOTALL);

    /** What a line may begin with that has a label. */
    private static final Pattern LABEL = Pattern.compile(
            "[ \\t]{0,3}(?:(?:\\*{1,3}|_{1,3}|<(?:b|strong|em|i|u)>)[^*_<>|\\n]{1,80}+[*_<]"
                    + "|\\p{L}[^*<>|:\\n]{0,60}+:(?=[ \\t]|$))",
            Pattern.MULTILINE);

    private final SourceText source;
    private final String definitions;
    private final WikitextRenderer renderer;
    private final StringBuilder wikitext = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private MarkdownPage(SourceText source, String definitions) {
        this.source = source;
        this.definitions = definitions;
        this.renderer = new WikitextRenderer(Wikitext.EXTENSION_TAGS, LinkBase.NONE, source.file());
    }

    /** Whether a file is one of Markdown, by its name. */
    static boolean isMarkdown(String file) {
        return NAME.matcher(file).find();
    }

    /**
     * Reads a file's text.
     *
     * @throws ImportFailure when it is too large or too deep, or what isn't closed takes in the rest of it
     */
    static GivenPages read(String file, String text) throws ImportFailure {
        SourceText source = SourceText.ofText(file, text);
        try {
            FrontMatter front = FrontMatter.of(source);
            MarkdownBody body = MarkdownBody.of(source, front.end());
            MarkdownPage page = new MarkdownPage(source, body.definitions());
            page.add(front.end());
            String name = file.substring(file.lastIndexOf('/') + 1);
            return new GivenPages(
                    List.of(page.page(name)),
                    front.yaml().isPresent() ? List.of("the front matter of " + name) : List.of(),
                    List.of());
        } catch (UnreadableException e) {
            throw new ImportFailure(e.finding().toString(), e);
        } catch (WikitextLimitException e) {
            throw new ImportFailure(file + " is more than a wiki saves as one page; divide it", e);
        }
    }

    private SourcePage page(String name) {
        List<Integer> places = List.copyOf(lines);
        return new SourcePage(
                name,
                SourceText.ofText(source.file(), wikitext.toString()),
                line -> places.isEmpty() ? 1 : places.get(Math.min(line, places.size()) - 1),
                remarks);
    }

    private void add(int start) throws ImportFailure {
        String text = source.text().substring(start);
        if (text.chars().filter(character -> character == '[').count() > MarkdownText.MOST_BRACKETS) {
            throw new ImportFailure(source.file() + " has more than " + MarkdownText.MOST_BRACKETS
                    + " brackets, more than is read of Markdown; divide it");
        }
        MarkdownText whole = MarkdownText.parse(text, "");
        if (whole.tooDeep().isPresent()) {
            int at = start + whole.at(whole.tooDeep().get());
            throw new ImportFailure(source.file() + ":" + source.position(at) + ": more than " + MarkdownText.DEEPEST
                    + " quotes, lists and the like are within each other here; delete some of them");
        }
        for (Node block = whole.document().getFirstChild(); block != null; block = block.getNext()) {
            if (!MarkdownText.isDefinition(block) && !block.getSourceSpans().isEmpty()) {
                add(block, text, start);
            }
        }
    }

    private void add(Node block, String text, int start) {
        List<SourceSpan> spans = block.getSourceSpans();
        int from = text.lastIndexOf('\n', spans.get(0).getInputIndex() - 1) + 1;
        SourceSpan last = spans.get(spans.size() - 1);
        String own = text.substring(from, last.getInputIndex() + last.getLength());
        if (block instanceof HtmlBlock && isComment(own.strip())) {
            append(own.strip(), start + from, own.lines().count());
        } else if (block instanceof Heading heading) {
            String rendered = render(own, start + from).strip();
            Matcher signed = HEADING.matcher(rendered);
            String signs = "=".repeat(heading.getLevel());
            append(signed.matches() ? signs + " " + signed.group(1) + " " + signs : rendered, start + from, 1);
        } else if (block instanceof Paragraph) {
            paragraph(own, start + from);
        } else {
            addRendered(own, start + from);
        }
        append("", start + from, 1);
    }

    /** Whether HTML is a comment, which is written as on a wiki. */
    private static boolean isComment(String html) {
        return html.startsWith("<!--") && html.indexOf("-->") == html.length() - "-->".length();
    }

    /** Adds a paragraph, whose lines may begin with labels each. */
    private void paragraph(String own, int start) {
        int from = 0;
        for (int at = own.indexOf('\n') + 1; at > 0; at = own.indexOf('\n', at) + 1) {
            if (LABEL.matcher(own).region(at, own.length()).lookingAt()) {
                addRendered(own.substring(from, at), start + from);
                from = at;
            }
        }
        addRendered(own.substring(from), start + from);
    }

    private void addRendered(String markdown, int at) {
        append(render(markdown, at), at, markdown.stripTrailing().lines().count());
    }

    private String render(String markdown, int at) {
        RenderedMarkdown rendered = renderer.render(
                // What refers to nothing needs no definitions, which would be read with each block.
                MarkdownText.parse(markdown, markdown.indexOf('[') < 0 ? "" : definitions));
        rendered.remarks().forEach(remark -> remarks.add(finding(remark, at)));
        return rendered.wikitext();
    }

    private Finding finding(Remark remark, int at) {
        return new Finding(
                Severity.WARNING,
                "markdown",
                source.file(),
                source.position(Math.min(source.text().length(), at + remark.at())),
                "",
                remark.what(),
                remark.hint());
    }

    /** Adds lines of wikitext; where there are as many as in the file, each comes from its own, else all from the first. */
    private void append(String rendered, int at, long written) {
        int line = source.position(at).line();
        String[] all = rendered.split("\n", -1);
        for (String each : all) {
            wikitext.append(each).append('\n');
            lines.add(line);
            line += all.length == written ? 1 : 0;
        }
    }
}
