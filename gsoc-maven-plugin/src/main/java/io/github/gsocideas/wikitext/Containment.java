package io.github.gsocideas.wikitext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what would let an author's wikitext leave the argument that it is put into. Refuses rather too much than too
 * little: every brace and bracket must be closed in order, pairs as pairs, and a bar must stand inside a link or a call.
 */
final class Containment {

    /** The extension tags of every MediaWiki, inside which nothing is markup. */
    private static final Pattern EXTENSION_TAG = Pattern.compile(
            "<(nowiki|pre|gallery|indicator|langconvert)(?=[\\s/>]|$)[^<>]*(>?)", Pattern.CASE_INSENSITIVE);

    /** Tags that say which part of a page is transcluded, and so can hide the rest of a call. */
    private static final Pattern INCLUSION_TAG =
            Pattern.compile("</?(?:includeonly|noinclude|onlyinclude)(?=[\\s/>]|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Containment(String text) {
        this.text = text;
    }

    /**
     * Something that can't be written into a call as it stands.
     *
     * @param what the thing
     * @param remedy how to write what is meant
     */
    record Breach(String what, String remedy) {}

    /** The first breach in a text; empty where the text stays in its argument. */
    static Optional<Breach> breach(String text) {
        return new Containment(text).scan();
    }

    private Optional<Breach> scan() {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '<') {
                int end = skip(i);
                if (end < 0) {
                    return Optional.of(new Breach(
                            "unclosed '" + excerpt(i) + "'", "close it, or write &lt; for a '<' to be shown"));
                }
                i = Math.max(i, end - 1);
            } else if (character == '{' || character == '[') {
                open.push(i);
            } else if (character == '}' || character == ']') {
                if (!closes(i)) {
                    return Optional.of(unbalanced(i));
                }
            } else if (character == '|' && !inPair()) {
                return Optional.of(new Breach(
                        "the bar '|' in '" + excerpt(Math.max(0, i - 10)) + "' would begin a new parameter",
                        "write {{!}} in a table, &#124; elsewhere"));
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unbalanced(open.peekLast()));
    }

    /** Closes the innermost open brace or bracket; one that is half of a pair must be closed by half of a pair. */
    private boolean closes(int i) {
        char opening = text.charAt(i) == '}' ? '{' : '[';
        if (open.isEmpty() || text.charAt(open.peek()) != opening) {
            return false;
        }
        int inner = open.pop();
        boolean pair = !open.isEmpty() && open.peek() == inner - 1 && text.charAt(inner - 1) == opening;
        return !pair || (i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i));
    }

    private boolean inPair() {
        if (open.size() < 2) {
            return false;
        }
        int inner = open.pop();
        int outer = open.peek();
        open.push(inner);
        return outer == inner - 1 && text.charAt(outer) == text.charAt(inner);
    }

    /** Where to go on after a comment or tag; the index itself where none begins, and below 0 where one isn't closed. */
    private int skip(int i) {
        if (text.startsWith("<!--", i)) {
            int end = text.indexOf("-->", i + 4);
            return end < 0 ? end : end + 3;
        }
        if (INCLUSION_TAG.matcher(text).region(i, text.length()).lookingAt()) {
            return -1;
        }
        Matcher tag = EXTENSION_TAG.matcher(text).region(i, text.length());
        if (!tag.lookingAt()) {
            return i;
        }
        if (tag.group(2).isEmpty()) {
            return -1;
        }
        if (tag.group().endsWith("/>")) {
            return tag.end();
        }
        Matcher closing = Pattern.compile("</" + tag.group(1) + "\\s*>", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return closing.find(tag.end()) ? closing.end() : -1;
    }

    private Breach unbalanced(int i) {
        char character = text.charAt(i);
        return new Breach(
                "unbalanced '" + character + "' at '" + excerpt(i) + "'",
                "close it, or write &#" + (int) character + "; for a '" + character + "' to be shown");
    }

    private String excerpt(int i) {
        return text.substring(i, Math.min(text.length(), i + 20))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
