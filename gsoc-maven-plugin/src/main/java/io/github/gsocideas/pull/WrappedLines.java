package io.github.gsocideas.pull;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph over several lines, such as YAML and Markdown join to one. When its words change, the lines before and behind the
 * change stay as they are, and only those between are filled anew.
 */
final class WrappedLines {

    /** A line may be so much longer where a word of it would be alone on the next. */
    private static final int SLACK = 8;

    private WrappedLines() {}

    /**
     * The paragraph with other words.
     *
     * @param lines as they are, without what they are indented by
     * @param text the words that it is to have
     * @param width how long a line gets, in UTF-16 units; a longer word has a line of its own
     */
    static List<String> changed(List<String> lines, String text, int width) {
        List<String> before = new ArrayList<>();
        lines.forEach(line -> before.addAll(words(line)));
        List<String> after = words(text);
        int head = commonStart(before, after);
        int tail = commonEnd(before, after, Math.min(before.size(), after.size()) - head);
        List<String> changed = new ArrayList<>();
        int first = 0;
        int kept = 0;
        while (first < lines.size() && kept + words(lines.get(first)).size() <= head) {
            kept += words(lines.get(first)).size();
            changed.add(lines.get(first++));
        }
        int last = lines.size();
        int keptAtEnd = 0;
        while (last > first && keptAtEnd + words(lines.get(last - 1)).size() <= tail) {
            keptAtEnd += words(lines.get(--last)).size();
        }
        List<String> middle = after.subList(kept, after.size() - keptAtEnd);
        List<String> filled = filled(middle, width);
        List<String> denser = filled(middle, width + Math.min(SLACK, Integer.MAX_VALUE - width));
        changed.addAll(denser.size() < filled.size() ? denser : filled);
        changed.addAll(lines.subList(last, lines.size()));
        return changed;
    }

    /** Lines of so many words as they have room for. */
    static List<String> filled(String text, int width) {
        return filled(words(text), width);
    }

    private static List<String> filled(List<String> words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How long the longest line is. */
    static int width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> words(String text) {
        return List.of(text.stripTrailing().split(" ", -1));
    }

    private static int commonStart(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return length;
    }

    private static int commonEnd(List<String> one, List<String> other, int most) {
        int length = 0;
        while (length < most && one.get(one.size() - 1 - length).equals(other.get(other.size() - 1 - length))) {
            length++;
        }
        return length;
    }
}
