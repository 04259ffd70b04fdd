package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;

/**
 * Reads wikitext as MediaWiki's {@code Preprocessor_Hash} does: one pass, a stack of what is open, and where an end is
 * missing, what was open becomes text. Takes linear time and no recursion on any input.
 */
final class Preprocessor {

    private static final String BLANKS = " \t";
    private static final String SPECIAL = "|=<\n}]{[-";
    private static final int DEEPEST_HEADING = 6;
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String text;
    private final ExtensionTagReader tags;
    private final int lastCommentEnd;
    private final NodeList root = new NodeList();
    private final Deque<OpenBracket> stack = new ArrayDeque<>();
    private boolean pastUnclosed;
    private int at;

    /**
     * A reading.
     *
     * @param pastUnclosed whether to read on, as if nothing were open, after the opening of a comment or a tag that takes
     *     in all the rest since it isn't closed: the tag, and of a comment the less-than sign
     */
    Preprocessor(String text, Set<String> extensionTags, boolean pastUnclosed) {
        this.text = text;
        this.tags = new ExtensionTagReader(text, extensionTags);
        this.pastUnclosed = pastUnclosed;
        this.lastCommentEnd = text.lastIndexOf(COMMENT_END);
    }

    Wikitext parse() {
        lineStart();
        while (at < text.length()) {
            step();
        }
        if (isOpen(Bracket.LINE)) {
            lineEnd();
        }
        giveUp();
        return new Wikitext(text, root.toList());
    }

    private void giveUp() {
        Iterator<OpenBracket> outermostFirst = stack.descendingIterator();
        while (outermostFirst.hasNext()) {
            outermostFirst.next().giveUp(root);
        }
        stack.clear();
    }

    private void step() {
        int ordinary = at;
        while (ordinary < text.length() && SPECIAL.indexOf(text.charAt(ordinary)) < 0) {
            ordinary++;
        }
        if (ordinary > at) {
            literal(ordinary - at);
        } else {
            special(text.charAt(at));
        }
    }

    private void special(char character) {
        switch (character) {
            case '|' -> {
                if (hasArguments()) {
                    stack.peek().beginArgument(at);
                    at++;
                } else {
                    literal(1);
                }
            }
            case '=' -> {
                if (namesArguments()) {
                    stack.peek().endName(at);
                    at++;
                } else {
                    literal(1);
                }
            }
            case '<' -> angle();
            case '\n' -> {
                if (isOpen(Bracket.LINE)) {
                    lineEnd();
                }
                literal(1);
                lineStart();
            }
            case '}', ']' -> {
                if (!stack.isEmpty() && stack.peek().bracket().closesAt(text, at)) {
                    close();
                } else {
                    literal(1);
                }
            }
            case '{', '[' -> open(at, count(character, at, text.length()));
            case '-' -> {
                int braces = count('{', at + 1, text.length());
                if (braces == 0) {
                    literal(1);
                } else if (braces == 1) {
                    push(new OpenBracket(Bracket.VARIANT, at, 2));
                } else {
                    // A variant may be left over of these braces when a call has taken its own.
                    at++;
                    push(OpenBracket.afterDash(at, braces));
                }
            }
            default -> literal(1);
        }
    }

    private void lineStart() {
        int equalsSigns = count('=', at, DEEPEST_HEADING);
        boolean endsName = equalsSigns == 1 && namesArguments();
        if (equalsSigns > 0 && !endsName) {
            OpenBracket line = new OpenBracket(Bracket.LINE, at, equalsSigns);
            line.nodes().addText(at, at + equalsSigns);
            push(line);
        }
    }

    /** Makes a heading of a line that begins and ends with equals signs, but for blanks and comments after them. */
    private void lineEnd() {
        OpenBracket line = stack.pop();
        int end = at - countBack(BLANKS, at);
        if (end == line.commentEnd()) {
            end = line.visualEnd() - countBack(BLANKS, line.visualEnd());
        }
        int closing = countBack("=", end);
        boolean onlyEqualsSigns = end - closing == line.start();
        int level = onlyEqualsSigns ? Math.min(DEEPEST_HEADING, (closing - 1) / 2) : Math.min(closing, line.count());
        if (level > 0) {
            nodes().add(new Heading(line.start(), at, level, line.nodes().toList()));
        } else {
            nodes().addAll(line.nodes());
        }
    }

    private void open(int start, int count) {
        if (count > 1) {
            push(new OpenBracket(text.charAt(start) == '{' ? Bracket.BRACES : Bracket.LINK, start, count));
        } else {
            literal(count);
        }
    }

    private void push(OpenBracket opening) {
        at = opening.start() + opening.count();
        stack.push(opening);
    }

    /** Closes as many brackets as have a meaning together; those that remain open wait for an end of their own. */
    private void close() {
        OpenBracket opening = stack.peek();
        int closed = opening.bracket() == Bracket.VARIANT
                ? 2
                : count(
                        text.charAt(at),
                        at,
                        Math.min(opening.count(), opening.bracket().longest()));
        if (closed < 2) {
            literal(closed);
            return;
        }
        stack.pop();
        int end = at + closed;
        WikitextNode node = opening.close(closed, at);
        opening.remainder(closed)
                .ifPresentOrElse(stack::push, () -> nodes().addText(opening.outerStart(), node.start()));
        nodes().add(node);
        at = end;
    }

    private void angle() {
        if (text.startsWith(COMMENT, at)) {
            comment();
            return;
        }
        tags.read(at).ifPresentOrElse(this::tag, () -> literal(1));
    }

    private void tag(WikitextNode node) {
        int opening = text.indexOf('>', at) + 1;
        if (!(node instanceof Ignored) || node.end() == opening) {
            add(node);
        } else if (node.end() == text.length()) {
            rest(node, new Ignored(at, opening));
        } else {
            pastUnclosed = false; // what follows may be read in another way once this is text
            add(node);
        }
    }

    /** Adds what takes in the rest of the text, or only its opening. */
    private void rest(WikitextNode whole, WikitextNode opening) {
        if (pastUnclosed) {
            giveUp();
        }
        add(pastUnclosed ? opening : whole);
    }

    private void add(WikitextNode node) {
        nodes().add(node);
        at = node.end();
    }

    /** A comment; where nothing but comments and blanks is on its line, the line is part of it. */
    private void comment() {
        int end = commentEnd(at);
        if (end < 0) {
            rest(new Comment(at, text.length()), new Comment(at, at + 1));
            return;
        }
        int start = at - countBack(BLANKS, at);
        boolean ownLine = start > 0 && text.charAt(start - 1) == '\n';
        int next = ownLine ? commentsEnd(end) : end;
        if (ownLine && next < text.length() && text.charAt(next) == '\n') {
            nodes().truncate(start);
            wholeLineOfComments(start, next);
            return;
        }
        if (!stack.isEmpty()) {
            stack.peek().sawComment(start, end);
        }
        add(new Comment(at, end));
    }

    private void wholeLineOfComments(int start, int newline) {
        int from = start;
        at = start + count(BLANKS, start);
        while (at < newline) {
            int end = commentEnd(at);
            int blanksEnd = end + count(BLANKS, end);
            int to = blanksEnd == newline ? newline + 1 : blanksEnd;
            nodes().add(new Comment(from, to));
            from = to;
            at = to;
        }
        lineStart();
    }

    /** The place after the comment that begins here, and below 0 where it isn't closed. */
    private int commentEnd(int start) {
        int content = start + COMMENT.length();
        return content > lastCommentEnd ? -1 : text.indexOf(COMMENT_END, content) + COMMENT_END.length();
    }

    /** The place after the comments and blanks that follow a comment. */
    private int commentsEnd(int end) {
        int next = end + count(BLANKS, end);
        while (text.startsWith(COMMENT, next)) {
            int following = commentEnd(next);
            if (following < 0) {
                return next;
            }
            next = following + count(BLANKS, following);
        }
        return next;
    }

    private NodeList nodes() {
        return stack.isEmpty() ? root : stack.peek().nodes();
    }

    private void literal(int length) {
        nodes().addText(at, at + length);
        at += length;
    }

    private boolean isOpen(Bracket bracket) {
        return !stack.isEmpty() && stack.peek().bracket() == bracket;
    }

    private boolean hasArguments() {
        return isOpen(Bracket.BRACES) || isOpen(Bracket.VARIANT);
    }

    private boolean namesArguments() {
        return hasArguments() && stack.peek().awaitsName();
    }

    private int count(char character, int from, int most) {
        int to = from;
        while (to < text.length() && to - from < most && text.charAt(to) == character) {
            to++;
        }
        return to - from;
    }

    private int count(String characters, int from) {
        int to = from;
        while (to < text.length() && characters.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to - from;
    }

    private int countBack(String characters, int to) {
        int from = to;
        while (from > 0 && characters.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return to - from;
    }
}
