package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;

/**
 * Reads wikitext as MediaWiki's {@code Preprocessor_Hash} does, in one pass.
 *
 * <p>What is open at a place (brackets, or a line that may be a heading) lies on a stack. A node that is read goes to what is
 * on top, and to the text's own nodes where nothing is open. What closes the top is taken from the stack and becomes a node
 * itself. Where an end is missing, what was open becomes text at the end of it all.
 *
 * <p>Takes linear time and no recursion on any input.
 */
final class Preprocessor {

    private static final String SPECIAL = "|=<\n}]{[-";
    private static final int DEEPEST_HEADING = 6;

    private final String text;
    private final ExtensionTagReader tags;
    private final CommentReader comments;
    private final Runs runs;
    private final NodeList root = new NodeList();
    private final Deque<OpenBracket> stack = new ArrayDeque<>();
    private boolean pastUnclosed;
    private int at;

    /**
     * A reading.
     *
     * @param pastUnclosed whether to read on, as if nothing were open, after a comment's less-than sign, or after an {@code
     *     <includeonly>} tag, that takes in all the rest since it is never closed
     */
    Preprocessor(String text, Set<String> extensionTags, boolean pastUnclosed) {
        this.text = text;
        this.tags = new ExtensionTagReader(text, extensionTags);
        this.pastUnclosed = pastUnclosed;
        this.comments = new CommentReader(text);
        this.runs = new Runs(text);
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
            case '{', '[' -> open(at, runs.from(character, at, text.length()));
            case '-' -> {
                int braces = runs.from('{', at + 1, text.length());
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
        int equalsSigns = runs.from('=', at, DEEPEST_HEADING);
        boolean endsName = equalsSigns == 1 && namesArguments();
        if (equalsSigns > 0 && !endsName) {
            OpenBracket line = new OpenBracket(Bracket.LINE, at, equalsSigns);
            line.nodes().addText(at, at + equalsSigns);
            push(line);
        }
    }

    /** Makes a heading of a line that ends with equals signs. Blanks and comments may stand after them. */
    private void lineEnd() {
        OpenBracket line = stack.pop();
        int end = at - runs.before(CommentReader.BLANKS, at);
        if (end == line.commentEnd()) {
            end = line.visualEnd() - runs.before(CommentReader.BLANKS, line.visualEnd());
        }
        int closing = runs.before("=", end);
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

    /** Closes as many brackets as are one thing together. Those that remain open wait for an end of their own. */
    private void close() {
        OpenBracket opening = stack.peek();
        int closed = opening.bracket() == Bracket.VARIANT
                ? 2
                : runs.from(
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
        if (comments.startsAt(at)) {
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

    /** Adds a node that takes in the rest of the text, or the node of its opening alone if the rest is to be read. */
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

    private void comment() {
        int end = comments.end(at);
        if (end < 0) {
            rest(new Comment(at, text.length()), new Comment(at, at + 1));
            return;
        }
        int lineStart = comments.lineStart(at);
        int lineEnd = lineStart < 0 ? -1 : comments.lineEnd(end);
        if (lineEnd >= 0) {
            nodes().truncate(lineStart);
            comments.ofLine(lineStart, lineEnd).forEach(this::add);
            lineStart();
            return;
        }
        if (!stack.isEmpty()) {
            stack.peek().sawComment(at - runs.before(CommentReader.BLANKS, at), end);
        }
        add(new Comment(at, end));
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
}
