package io.github.gsocideas.pull;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML or JSON as it stands in a file: where the values of its tree begin and end, with what belongs to them there.
 *
 * @param source the file, or the part of it that is YAML
 * @param isJson whether it is JSON
 */
record DataText(SourceText source, boolean isJson) {

    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=\\s))#.*$");

    private static final Pattern BLOCK_SIGN = Pattern.compile("[|>].*\\n");

    String text() {
        return source.text();
    }

    int start(Region region) {
        return source.offset(region.start());
    }

    int end(Region region) {
        return source.offset(region.end());
    }

    /** Where a value begins, its brace included. */
    int start(Node node) {
        int start = start(node.region());
        return node instanceof Node.Mapping mapping && isFlow(mapping) ? lastVisible(start) : start;
    }

    /** Where a value ends, its brace included. */
    int end(Node node) {
        int end = end(node.region());
        return node instanceof Node.Mapping mapping && isFlow(mapping) ? nextVisible(end) + 1 : end;
    }

    /** Whether the keys of an object stand between braces. */
    boolean isFlow(Node.Mapping mapping) {
        int before = lastVisible(start(mapping.region()));
        return before >= 0 && text().charAt(before) == '{';
    }

    /** Whether the values of a list stand between brackets. */
    boolean isFlow(Node.Sequence list) {
        return text().startsWith("[", start(list.region()));
    }

    /** The last character before a place that can be seen; below 0 where there is none. */
    int lastVisible(int offset) {
        int at = offset - 1;
        while (at >= 0 && isBlank(at)) {
            at--;
        }
        return at;
    }

    private int nextVisible(int offset) {
        int at = offset;
        while (at < text().length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text().charAt(at));
    }

    int lineStart(int offset) {
        return text().lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text().indexOf('\n', offset);
        return end < 0 ? text().length() : end;
    }

    /** How many columns are before a place on its line. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** Whether nothing but blanks is before a place on its line. */
    boolean beginsLine(int offset) {
        return text().substring(lineStart(offset), offset).isBlank();
    }

    /** Where the value of a key may begin: behind its colon. */
    int behindColon(Node.Entry entry) {
        return text().indexOf(':', end(entry.keyRegion())) + 1;
    }

    /** Whether a value, or one in it, is written elsewhere too, or has a tag: what is changed here would change there. */
    boolean isShared(Node.Entry entry) {
        if (isJson) {
            return false;
        }
        int from = behindColon(entry);
        StringBuilder between = new StringBuilder(text().substring(from, Math.max(from, end(entry.value()))));
        blank(between, from, entry.value());
        return COMMENT.matcher(between).replaceAll("").matches("(?s).*[&*!].*");
    }

    /** The comments between two places, each from its sign to the end of its line. */
    List<String> comments(int from, int to, List<Node> nodes) {
        StringBuilder between = new StringBuilder(text().substring(from, to));
        nodes.forEach(node -> blank(between, from, node));
        return COMMENT.matcher(between)
                .results()
                .map(comment -> text().substring(from + comment.start(), from + comment.end())
                        .strip())
                .toList();
    }

    /** Takes out the words, so that what is left is the signs between them. */
    private void blank(StringBuilder between, int from, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                blank(between, from, entry.keyRegion());
                blank(between, from, entry.value());
            });
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> blank(between, from, item));
        } else if (!source.text(node.region()).matches("(?s)[&*!].*")) {
            blank(between, from, words(node));
        }
    }

    /** Where the words of a value are: those of a block below its sign, behind which a comment may stand. */
    private Region words(Node node) {
        Matcher sign = BLOCK_SIGN.matcher(source.text(node.region()));
        return sign.lookingAt() ? source.region(start(node.region()) + sign.end(), end(node.region())) : node.region();
    }

    private void blank(StringBuilder between, int from, Region region) {
        for (int i = Math.max(0, start(region) - from); i < Math.min(between.length(), end(region) - from); i++) {
            between.setCharAt(i, '.');
        }
    }
}
