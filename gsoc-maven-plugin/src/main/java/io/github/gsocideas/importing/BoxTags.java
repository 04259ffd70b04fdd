package io.github.gsocideas.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field's text without lines of nothing but tags that begin or end outside of it. Such are of boxes around several fields or
 * ideas, for which a file has no place; within one field they would be shown as text.
 *
 * @param rest the text without these lines
 * @param lines the lines
 */
record BoxTags(String rest, List<String> lines) {

    private static final Pattern TAG = Pattern.compile(
            "<(?<end>/?)(?<name>div|center|translate|section|small|font|big)\\b[^<>\\n]*+(?<!/)>",
            Pattern.CASE_INSENSITIVE);

    /** What may hold tags that mean nothing. */
    private static final Pattern VERBATIM = Pattern.compile(
            "<(?:pre|nowiki|syntaxhighlight|source|poem|gallery)\\b|<!--[^>\\n]*+\\n", Pattern.CASE_INSENSITIVE);

    /** Keeps a copy. */
    BoxTags {
        lines = List.copyOf(lines);
    }

    /** A tag that begins something, and its line. */
    private record Opening(String name, int line) {}

    /** Takes such lines out of a text. */
    static BoxTags takeFrom(String text) {
        if (!TAG.matcher(text).find() || VERBATIM.matcher(text).find()) {
            return new BoxTags(text, List.of());
        }
        List<String> all = List.of(text.split("\n", -1));
        BitSet open = unmatched(all);
        List<String> kept = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isTaken =
                    open.get(i) && TAG.matcher(all.get(i)).replaceAll("").isBlank();
            (isTaken ? taken : kept).add(all.get(i));
        }
        return new BoxTags(String.join("\n", kept), taken);
    }

    /** The lines with a tag that begins or ends elsewhere. */
    private static BitSet unmatched(List<String> lines) {
        BitSet unmatched = new BitSet();
        Deque<Opening> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher tags = TAG.matcher(lines.get(i));
            while (tags.find()) {
                String name = tags.group("name").toLowerCase(Locale.ROOT);
                if (tags.group("end").isEmpty()) {
                    open.push(new Opening(name, i));
                } else if (!open.isEmpty() && open.peek().name().equals(name)) {
                    open.pop();
                } else {
                    unmatched.set(i);
                }
            }
        }
        open.forEach(opening -> unmatched.set(opening.line()));
        return unmatched;
    }
}
