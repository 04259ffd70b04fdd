package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.finding.UnreadableException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;

/** Finds blocks whose end is missing, so that all that comes after them in the file is taken for their content. */
final class UnclosedBlocks {

    /** HTML that goes on until its end, whatever comes between. */
    private static final Pattern RAW_HTML =
            Pattern.compile("<(pre|script|style|textarea)(?=[\\s>]|\\z)", Pattern.CASE_INSENSITIVE);

    private static final Pattern RAW_HTML_END =
            Pattern.compile("</(?:pre|script|style|textarea)>", Pattern.CASE_INSENSITIVE);

    /** What isn't shown, up to its end. */
    private record Hidden(Pattern opening, String what, String end) {}

    private static final List<Hidden> HIDDEN = List.of(
            new Hidden(Pattern.compile("<!--"), "the comment", "-->"),
            new Hidden(Pattern.compile("<\\?"), "the '<?'", "?>"),
            new Hidden(Pattern.compile("<!\\[CDATA\\["), "the '<![CDATA['", "]]>"),
            new Hidden(Pattern.compile("<![A-Za-z]"), "the declaration", ">"));

    private final MarkdownBody body;

    UnclosedBlocks(MarkdownBody body) {
        this.body = body;
    }

    /** Refuses a block that is never closed. */
    void refuse(Block block) throws UnreadableException {
        if (block instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
            throw unclosed(block, "the code block", code.getFenceCharacter().repeat(code.getOpeningFenceLength()));
        }
        if (block instanceof HtmlBlock html) {
            String text = html.getLiteral().strip();
            Matcher tag = RAW_HTML.matcher(text);
            for (Hidden hidden : HIDDEN) {
                if (hidden.opening().matcher(text).lookingAt() && !text.contains(hidden.end())) {
                    throw unclosed(block, hidden.what(), hidden.end());
                }
            }
            if (tag.lookingAt() && !RAW_HTML_END.matcher(text).find()) {
                throw unclosed(block, "the HTML", "</" + tag.group(1) + ">");
            }
        }
    }

    private UnreadableException unclosed(Block block, String what, String end) {
        return new UnreadableException(body.source()
                .error(
                        "unclosed",
                        body.region(block),
                        what + " that begins here is never closed, so that the rest of the file is part of it",
                        "end it with '" + end + "'"));
    }
}
