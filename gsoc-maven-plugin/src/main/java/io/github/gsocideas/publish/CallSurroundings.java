package io.github.gsocideas.publish;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What words around a call are its: those on its line, and below it up to the next call or heading. A paragraph right above
 * another call is that one's. At the page's end, where categories and a footer may stand, only lines right below the call are its,
 * or such as are indented, as in a discussion.
 */
final class CallSurroundings {

    /** What begins a part of a table. */
    private static final List<String> TABLE = List.of("|", "!", "{|");

    /** What begins a paragraph that answers one above. */
    private static final List<String> INDENTED = List.of(":", "*", "#");

    /** What begins no words of a discussion. */
    private static final List<String> AROUND = List.of("[[", "{{", "__", "<", "----");

    private final String page;
    private final List<PageLines.Line> lines;
    private final PageLines places;
    private final TreeSet<Integer> calls = new TreeSet<>();
    private final TreeSet<Integer> headings = new TreeSet<>();

    CallSurroundings(CalledPage page) {
        this.page = page.text();
        this.places = page.lines();
        this.lines = places.lines();
        Stream.concat(page.calls().stream(), page.nestedCalls().stream())
                .map(PlacedCall::start)
                .forEach(calls::add);
        lines.stream()
                .filter(PageLines.Line::isHeading)
                .map(PageLines.Line::start)
                .forEach(headings::add);
    }

    /** Where they begin. */
    int start(PlacedCall call) {
        PageLines.Line line = lines.get(places.index(call.start()));
        boolean isOfItAlone = calls.subSet(line.start(), call.start()).isEmpty();
        boolean hasWords = !page.substring(line.start(), call.start()).isBlank();
        return isOfItAlone && hasWords && !line.begins(TABLE) ? line.start() : call.start();
    }

    /** Where they end. */
    int end(PlacedCall call) {
        int index = places.index(call.start());
        PageLines.Line line = lines.get(index);
        boolean isOfOthers = hasCall(call.end(), line.end()) || line.begins(TABLE) || line.isOpen();
        if (isOfOthers) {
            return call.end();
        }
        int end = page.substring(call.end(), line.end()).isBlank() ? call.end() : line.end();
        boolean isLast = calls.higher(call.start()) == null && headings.higher(call.start()) == null;
        int first = index + 1;
        while (first < lines.size()) {
            int behind = behind(first);
            boolean isRightBelow = first == index + 1;
            if (!isOfCall(first, behind, isRightBelow, isLast)) {
                return end;
            }
            end = behind > first ? lines.get(behind - 1).end() : end;
            boolean isCut = behind < lines.size() && !lines.get(behind).isBlank();
            first = isCut ? lines.size() : behind + 1;
        }
        return end;
    }

    /** Whether a paragraph, from one line to before another, is a call's that stands above. */
    private boolean isOfCall(int first, int behind, boolean isRightBelow, boolean isLast) {
        boolean isBlank = first == behind;
        if (isBlank) {
            return lines.get(first).isBlank();
        }
        PageLines.Line line = lines.get(first);
        if (isLast) {
            return isRightBelow ? !line.begins(AROUND) : line.begins(INDENTED);
        }
        boolean isRightAboveACall = behind < lines.size() && hasCall(behind);
        return isRightBelow || !isRightAboveACall;
    }

    /** The line behind a paragraph: a blank one, a heading, one of a table or with a call, or none. */
    private int behind(int first) {
        int behind = first;
        while (behind < lines.size()
                && !lines.get(behind).isBlank()
                && !lines.get(behind).isHeading()
                && !lines.get(behind).begins(TABLE)
                && !lines.get(behind).isOpen()
                && !hasCall(behind)) {
            behind++;
        }
        return behind;
    }

    private boolean hasCall(int index) {
        return hasCall(lines.get(index).start(), lines.get(index).end());
    }

    private boolean hasCall(int start, int end) {
        return !calls.subSet(start, end).isEmpty();
    }
}
