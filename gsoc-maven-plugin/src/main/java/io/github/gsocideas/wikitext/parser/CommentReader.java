package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where comments end, and the lines that hold nothing else. Such a line is gone with its comments, line break and all,
 * as in MediaWiki's {@code Preprocessor_Hash}: <code>a\n&lt;!-- b -->\nc</code> is {@code a} and {@code c} on two lines.
 */
final class CommentReader {

    /** What may stand around the comments of such a line. */
    static final String BLANKS = " \t";

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final String text;
    private final Runs runs;
    private final int lastClosing;

    CommentReader(String text) {
        this.text = text;
        this.runs = new Runs(text);
        this.lastClosing = text.lastIndexOf(CLOSING);
    }

    boolean startsAt(int at) {
        return text.startsWith(OPENING, at);
    }

    /** The place after the comment that begins at a place; below 0 where it is never closed. */
    int end(int start) {
        int content = start + OPENING.length();
        return content > lastClosing ? -1 : text.indexOf(CLOSING, content) + CLOSING.length();
    }

    /** The beginning of the line, if nothing but blanks is on it before a comment, and it isn't the first; else below 0. */
    int lineStart(int comment) {
        int start = comment - runs.before(BLANKS, comment);
        return start > 0 && text.charAt(start - 1) == '\n' ? start : -1;
    }

    /** The line break, if nothing but blanks and comments is before it after the end of a comment; else below 0. */
    int lineEnd(int commentEnd) {
        int at = afterBlanks(commentEnd);
        while (startsAt(at) && end(at) >= 0) {
            at = afterBlanks(end(at));
        }
        return at < text.length() && text.charAt(at) == '\n' ? at : -1;
    }

    /** The comments of a line of nothing else. Each has the blanks after it, the first one those before it, too. */
    List<Comment> ofLine(int start, int lineBreak) {
        List<Comment> comments = new ArrayList<>();
        int from = start;
        int at = afterBlanks(start);
        while (at < lineBreak) {
            int blanksEnd = afterBlanks(end(at));
            at = blanksEnd == lineBreak ? lineBreak + 1 : blanksEnd;
            comments.add(new Comment(from, at));
            from = at;
        }
        return comments;
    }

    private int afterBlanks(int at) {
        return at + runs.from(BLANKS, at);
    }
}
