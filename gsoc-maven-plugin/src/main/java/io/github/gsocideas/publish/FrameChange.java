package io.github.gsocideas.publish;

import io.github.gsocideas.page.PageFrame;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A change of the file that holds the page around the ideas. What is around them on the wiki stays, whatever becomes of that.
 *
 * @param added lines that came, without blank ones and those in whose place ideas come
 * @param removed lines that went, likewise
 */
record FrameChange(Set<String> added, Set<String> removed) {

    private static final String PLACE = PageFrame.IDEAS.replaceFirst(" -->$", "");

    static FrameChange of(String before, String after) {
        Set<String> were = lines(before);
        Set<String> are = lines(after);
        return new FrameChange(without(are, were), without(were, are));
    }

    /** Whether a page has it, as somebody may have brought it there. */
    boolean isOn(String page) {
        Set<String> lines = lines(page);
        return lines.containsAll(added) && removed.stream().noneMatch(lines::contains);
    }

    private static Set<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .filter(line -> !line.startsWith(PLACE))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.toUnmodifiableSet());
    }
}
