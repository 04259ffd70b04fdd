package io.github.gsocideas.encoding;

import io.github.gsocideas.encoding.slips.GeneratorSyntax;
import io.github.gsocideas.encoding.slips.MarkdownInWikitext;
import io.github.gsocideas.encoding.slips.WikitextInMarkdown;
import io.github.gsocideas.encoding.slips.WrappedEntries;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.RenderedMarkdown;
import io.github.gsocideas.markdown.WikitextLimitException;
import io.github.gsocideas.markdown.WikitextRenderer;
import io.github.gsocideas.markdown.WikitextWriter;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.sanitizer.Nesting;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Sanitized;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the texts of one of an idea's fields as wikitext, whatever markup they are in. */
final class TextEncoder {

    /** What a list's entry can't hold, since the entry ends with its line. */
    private static final Pattern BLOCKS = Pattern.compile("\\n[ \\t]*(?:\\n|[*#:;=]|\\{\\||----)");

    /** A table that an entry begins with, and that would end with the entry's line. */
    private static final Pattern TABLE = Pattern.compile("(?:[ \\t:]|<!--.*?-->)*+\\{(?:\\||\\{\\{!\\}\\})[^\\n]*\\n");

    /** A blank that makes a line preformatted, but no line of a table, which it may indent. */
    private static final Pattern PREFORMATTED = Pattern.compile("\\A (?![ \\t:]*\\{(?:\\||\\{\\{!\\}\\}))");

    /** A line to begin after, where MediaWiki would trim the blank. */
    private static final String EMPTY_LINE = "<nowiki/>\n";

    private static final Pattern NAMED_OR_STYLED =
            Pattern.compile("<[A-Za-z][^<>]*?\\s(style|id)\\s*=", Pattern.CASE_INSENSITIVE);

    private final Idea idea;
    private final String field;
    private final WikitextSanitizer sanitizer;
    private final WikitextRenderer renderer;
    private final Set<String> told;

    /**
     * An encoder of one field's texts.
     *
     * @param told what of a site's generator the author was told of in other fields; what is found is added
     */
    TextEncoder(Idea idea, Field field, WikitextSanitizer sanitizer, LinkBase linkBase, Set<String> told) {
        this.idea = idea;
        this.field = field.name();
        this.told = told;
        this.sanitizer = sanitizer;
        this.renderer = new WikitextRenderer(sanitizer.extensionTags(), linkBase, idea.file());
    }

    /** A text that has lines of its own. */
    EncodedText block(Value.Text text) throws UnwritableException {
        return switch (text.mediaType()) {
            case Value.Text.MARKDOWN -> {
                MarkdownText parsed = parse(text);
                RenderedMarkdown rendered = rendered(text, () -> renderer.render(parsed));
                yield markdown(text, parsed, rendered, sanitizer.sanitize(rendered.wikitext()));
            }
            case Value.Text.WIKITEXT -> {
                checkNesting(text);
                Wikitext read = sanitizer.parse(text.text());
                EncodedText encoded = wikitext(
                        text.text(),
                        sanitizer.sanitize(text.text()),
                        WrappedEntries.find(read),
                        MarkdownInWikitext.find(read));
                yield PREFORMATTED.matcher(text.text()).lookingAt() ? preformatted(encoded) : encoded;
            }
            default -> plain(text);
        };
    }

    /** A text that has something before it on its line, and must end with it. */
    EncodedText line(Value.Text text) throws UnwritableException {
        if (text.isMarkdown()) {
            MarkdownText parsed = parse(text);
            if (parsed.paragraph().isEmpty()) {
                throw severalParagraphs(text);
            }
            RenderedMarkdown rendered = rendered(text, () -> renderer.renderInline(parsed));
            return markdown(text, parsed, rendered, sanitizer.sanitizeInline(oneLine(rendered.wikitext())));
        }
        if (text.isWikitext()) {
            checkNesting(text);
        }
        if (text.isWikitext() && TABLE.matcher(text.text()).lookingAt()) {
            throw unwritable(
                    "wikitext",
                    text.region(),
                    "an entry of the list '" + field + "' is a table, for which its line has no room",
                    "make one text of the list, with the table on lines of its own");
        }
        if (isSeveralLines(text.text())) {
            throw severalParagraphs(text);
        }
        if (text.isWikitext()) {
            String line = oneLine(text.text());
            return wikitext(
                    line,
                    sanitizer.sanitizeInline(line),
                    List.of(),
                    MarkdownInWikitext.findInline(sanitizer.parse(line)));
        }
        return plain(text);
    }

    /** An address of mail, which a wiki makes no link of, in angle brackets. */
    String email(Value.Text email) {
        return sanitizer
                .sanitizeInline("<" + PlainText.encode(email.text()) + ">")
                .wikitext();
    }

    /** A line of several texts, of which one may need a repair only behind another: a table behind one with bold. */
    String row(String line) {
        return sanitizer.sanitizeInline(line).wikitext();
    }

    /** A text made of one that was fit. */
    String fit(String wikitext) {
        return sanitizer.sanitize(wikitext).wikitext();
    }

    /** A line that may have another one behind it on its line. */
    String closed(String line) {
        return sanitizer.closed(line);
    }

    private MarkdownText parse(Value.Text text) throws UnwritableException {
        if (text.text().lines().count() > MarkdownText.MOST_LINES) {
            throw unwritable(
                    text,
                    new Remark(
                            0,
                            "more than " + MarkdownText.MOST_LINES + " lines are more than is read of Markdown",
                            "move what is long to a page of its own and link to it"));
        }
        if (text.text().chars().filter(character -> character == '[').count() > MarkdownText.MOST_BRACKETS) {
            throw unwritable(
                    text,
                    new Remark(
                            0,
                            "more than " + MarkdownText.MOST_BRACKETS + " brackets are more than is read of Markdown",
                            "move what is long to a page of its own and link to it"));
        }
        MarkdownText parsed = MarkdownText.parse(text.text(), idea.document().definitions());
        Optional<Remark> tooDeep = parsed.tooDeep()
                .map(node -> new Remark(
                        parsed.at(node),
                        "more than " + MarkdownText.DEEPEST + " quotes, lists and the like are within each other here",
                        "delete some of them"));
        if (tooDeep.isPresent()) {
            throw unwritable(text, tooDeep.get());
        }
        return parsed;
    }

    private RenderedMarkdown rendered(Value.Text text, Supplier<RenderedMarkdown> rendering)
            throws UnwritableException {
        try {
            return rendering.get();
        } catch (WikitextLimitException e) {
            throw unwritable(
                    text,
                    new Remark(
                            0,
                            "its wikitext has more than " + WikitextWriter.MOST_CHARACTERS
                                    + " characters, more than a wiki saves",
                            "shorten the addresses or notes that it refers to again and again"));
        }
    }

    private void checkNesting(Value.Text text) throws UnwritableException {
        OptionalInt tooDeep = Nesting.tooDeep(text.text(), sanitizer.extensionTags());
        if (tooDeep.isPresent()) {
            throw unwritable(
                    "wikitext",
                    Region.at(idea.places(text, text.text()).at(tooDeep.getAsInt())),
                    "field '" + field + "': more than " + Nesting.DEEPEST
                            + " calls and links are within each other here, more than a wiki expands",
                    "close or delete some of them");
        }
    }

    private UnwritableException unwritable(Value.Text markdown, Remark remark) {
        Region region = Region.at(idea.places(markdown, markdown.text()).at(remark.at()));
        return unwritable("markdown", region, "field '" + field + "': " + remark.what(), remark.hint());
    }

    private UnwritableException unwritable(String rule, Region region, String message, String hint) {
        return new UnwritableException(
                Finding.error(rule, idea.file(), region, RecordLocation.of(field), message, hint));
    }

    private EncodedText markdown(Value.Text text, MarkdownText parsed, RenderedMarkdown rendered, Sanitized fit) {
        int tag = styledOrNamedTag(text.text());
        List<Remark> attributes = sanitizer.attributes(fit.wikitext()).stream()
                .map(remark -> remark.at(tag))
                .distinct()
                .toList();
        List<Remark> slips =
                inOrder(WikitextInMarkdown.find(parsed, text.text()), GeneratorSyntax.find(parsed, text.text(), told));
        List<Remark> remarks = inOrder(inOrder(rendered.remarks(), attributes), slips);
        return new EncodedText(fit.wikitext(), text.text(), remarks, Optional.of(parsed));
    }

    /** Where Markdown is remarked on for an attribute: in its first tag that has a style or a name at all. */
    private static int styledOrNamedTag(String markdown) {
        Matcher attribute = NAMED_OR_STYLED.matcher(markdown);
        return attribute.find() ? attribute.start(1) : 0;
    }

    /** How many calls of a text the wiki has to look up. */
    int calls(String wikitext) {
        return sanitizer.calls(wikitext);
    }

    private static EncodedText wikitext(String source, Sanitized fit, List<Remark> wrapped, List<Remark> markdown) {
        if (fit.remarks().isEmpty() && wrapped.isEmpty() && markdown.isEmpty()) {
            return new EncodedText(fit.wikitext(), source, List.of(), Optional.empty());
        }
        // That a line begins with a blank needs no telling where it must be joined to the one above.
        Set<Integer> joined = wrapped.stream().map(Remark::at).collect(Collectors.toSet());
        List<Remark> others = fit.remarks().stream()
                .filter(remark -> remark.at() >= source.length()
                        || source.charAt(remark.at()) != ' '
                        || !joined.contains(remark.at()))
                .toList();
        return new EncodedText(fit.wikitext(), source, inOrder(others, inOrder(wrapped, markdown)), Optional.empty());
    }

    private static List<Remark> inOrder(List<Remark> some, List<Remark> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(Remark::at))
                .toList();
    }

    private EncodedText plain(Value.Text text) throws UnwritableException {
        if (!text.mediaType().equals(Value.Text.PLAIN_TEXT)) {
            throw unwritable(
                    "contentMediaType",
                    text.region(),
                    "field '" + field + "' is in " + text.mediaType() + ", which can't be made wikitext",
                    "the schema may say text/x-wiki, text/markdown or text/plain");
        }
        return EncodedText.plain(text.text().lines().map(PlainText::encode).collect(Collectors.joining("<br>")));
    }

    /** A text whose first line is in a box, as it is on a page of its own. */
    private static EncodedText preformatted(EncodedText text) {
        Remark box = new Remark(
                0,
                "a line that begins with a blank is shown in a box, in the letters of a typewriter",
                "delete the blank, or put code between <pre> and </pre>");
        return new EncodedText(
                EMPTY_LINE + text.wikitext(), text.source(), inOrder(List.of(box), text.remarks()), text.markdown());
    }

    private UnwritableException severalParagraphs(Value.Text entry) {
        return unwritable(
                "wikitext",
                entry.region(),
                "an entry of the list '" + field + "' is more than one paragraph",
                "make an entry of each paragraph, or one text of the list");
    }

    private boolean isSeveralLines(String entry) {
        return BLOCKS.matcher(entry).find()
                || (entry.indexOf('\n') >= 0
                        && sanitizer.parse(entry).allNodes().stream()
                                .filter(WikitextNode.ExtensionTag.class::isInstance)
                                .anyMatch(tag ->
                                        entry.substring(tag.start(), tag.end()).indexOf('\n') >= 0));
    }

    /** A text without line breaks, which a list's entry and a row of people have no room for. */
    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
