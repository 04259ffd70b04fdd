package io.github.gsocideas.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The lines of a text that YAML folds: those right below each other are one line of the text, and between two lines of the text
 * there is one blank line more than there are in the text itself.
 */
final class FoldedLines {

    private final List<List<String>> paragraphs = new ArrayList<>();
    private final String indent;
    private final boolean hasWrapped;
    private final int width;

    /**
     * Takes the lines as they stand in the file.
     *
     * @param lines the first may begin behind something else; the others are indented
     */
    FoldedLines(List<String> lines, String indent) {
        this.indent = indent;
        boolean isBelow = false;
        for (String line : lines) {
            if (line.isBlank()) {
                isBelow = false;
                continue;
            }
            if (!isBelow) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
            isBelow = true;
        }
        this.hasWrapped = paragraphs.stream().anyMatch(paragraph -> paragraph.size() > 1);
        this.width = WrappedLines.width(lines.stream().map(String::strip).toList());
    }

    /**
     * The lines with another text; empty where they aren't folded as is thought here.
     *
     * @param before the lines of the text as it is
     * @param after those that it is to have
     * @param spelling how words are written here
     */
    Optional<List<String>> with(List<String> before, List<String> after, UnaryOperator<String> spelling) {
        Optional<List<List<String>>> own = own(before);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Integer>> counterparts = counterparts(before, after);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String words = after.get(i);
            if (!words.isEmpty()) {
                Optional<List<String>> old = counterparts.get(i).map(own.get()::get);
                boolean isSame = counterparts.get(i).map(before::get).equals(Optional.of(words));
                lines.addAll(isSame ? old.orElseThrow() : written(old.orElse(List.of()), spelling.apply(words)));
            }
            if (i + 1 < after.size()) {
                lines.add("");
            }
        }
        return Optional.of(lines);
    }

    /** The file's lines for each line of the text: none for a blank one. */
    private Optional<List<List<String>>> own(List<String> before) {
        List<List<String>> own = new ArrayList<>();
        int next = 0;
        for (String line : before) {
            if (!line.isEmpty() && next == paragraphs.size()) {
                return Optional.empty();
            }
            own.add(line.isEmpty() ? List.of() : paragraphs.get(next++));
        }
        return next == paragraphs.size() ? Optional.of(own) : Optional.empty();
    }

    /** For each line of a text the one that it was: the same one, or where one stands for another that one. */
    private static List<Optional<Integer>> counterparts(List<String> before, List<String> after) {
        Changes changes = Changes.of(before, after);
        List<Optional<Integer>> counterparts = new ArrayList<>(changes.origins(after.size()));
        for (Changes.Hunk hunk : changes.hunks()) {
            int both = Math.min(hunk.end() - hunk.start(), hunk.newEnd() - hunk.newStart());
            for (int i = 0; i < both; i++) {
                if (!before.get(hunk.start() + i).isEmpty()) {
                    counterparts.set(hunk.newStart() + i, Optional.of(hunk.start() + i));
                }
            }
        }
        return counterparts;
    }

    private List<String> written(List<String> old, String words) {
        if (!hasWrapped) {
            return List.of(indent + words);
        }
        List<String> stripped = old.stream().map(String::strip).toList();
        List<String> changed = WrappedLines.changed(stripped, words, width);
        // A line that stays keeps what it is indented by.
        return Changes.carried(stripped, changed, old).stream()
                .map(line -> old.contains(line) ? line : indent + line)
                .toList();
    }
}
