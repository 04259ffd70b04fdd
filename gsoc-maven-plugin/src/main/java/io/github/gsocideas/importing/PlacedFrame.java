package io.github.gsocideas.importing;

import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The frame of a page whose ideas keep their places: all of the page's text with its headings, and a line for each row of ideas
 * that nothing but a blank line is between. The last row of a directory is the place of the directory, and so of ideas that it
 * gets one day; in a row before that, each file has a place of its own.
 */
final class PlacedFrame {

    private static final String BLANK_LINE = "\n\n";

    private final PageIdeas page;
    private final List<String> paths;
    private final SortedMap<String, TemplateCall> calls = new TreeMap<>(IdeasDirectory.PAGE_ORDER);
    private final String expected;

    private PlacedFrame(PageIdeas page, List<String> paths) {
        this.page = page;
        this.paths = paths;
        paths.forEach(path -> calls.put(path, new TemplateCall(path, List.of())));
        this.expected = expected();
    }

    /**
     * The text of the frame; empty where a frame of one place, or none, gives the same page, or where this one gives another.
     *
     * @param paths the path of each idea's file, in the page's order
     * @param simple the frame with one place; empty for none
     */
    static Optional<String> find(PageIdeas page, List<String> paths, String simple) {
        PlacedFrame frame = new PlacedFrame(page, paths);
        return frame.isExact(simple.isEmpty() ? PageFrame.IDEAS : simple)
                ? Optional.empty()
                : Stream.of("", PageFrame.WHOLE_DIRECTORY)
                        .flatMap(whole -> frame.text(whole).stream())
                        .filter(frame::isExact)
                        .findFirst();
    }

    /** Whether a frame makes the page again, whatever the calls say. */
    private boolean isExact(String frame) {
        try {
            PageFrame read = PageFrame.of(SourceText.ofText("page.wiki", frame), Wikitext.EXTENSION_TAGS);
            return WikiPage.compose(read, calls).stripTrailing().equals(expected);
        } catch (UnreadableException e) {
            return false; // it says of the page what it would say of the frame
        }
    }

    /** The page with a name in place of each idea. */
    private String expected() {
        StringBuilder text = new StringBuilder(source().substring(0, start(0)));
        for (int i = 0; i < paths.size(); i++) {
            text.append(i == 0 ? "" : gap(i)).append(calls.get(paths.get(i)).wikitext());
        }
        return text.append(source().substring(page.ideas().get(paths.size() - 1).end()))
                .toString()
                .stripTrailing();
    }

    /**
     * The frame; empty where something stands beside an idea in its line.
     *
     * @param whole the path of the place for ideas in no directory
     */
    private Optional<String> text(String whole) {
        StringBuilder text = new StringBuilder(PageLayout.escaped(source().substring(0, start(0))));
        Map<String, Integer> lastRows = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            if (isFirstOfRow(i)) {
                lastRows.put(directory(i), i);
            }
        }
        boolean isLastRow = false;
        for (int i = 0; i < paths.size(); i++) {
            String gap = i == 0 ? "" : gap(i);
            if (!(gap.isEmpty() || (gap.startsWith("\n") && gap.endsWith("\n")))) {
                return Optional.empty();
            }
            boolean isFirst = isFirstOfRow(i);
            isLastRow = isFirst ? lastRows.get(directory(i)) == i : isLastRow;
            if (isFirst || !isLastRow) {
                String path = !isLastRow ? paths.get(i) : directory(i).isEmpty() ? whole : directory(i);
                text.append(gap.isEmpty() ? "" : PageLayout.escaped(gap.substring(1)))
                        .append(new PageFrame.Place("", path).line())
                        .append('\n');
            }
        }
        String rest = source().substring(page.ideas().get(paths.size() - 1).end());
        boolean isWhole = text.length() == 0 || start(0) == 0 || source().charAt(start(0) - 1) == '\n';
        return isWhole && (rest.isEmpty() || rest.startsWith("\n"))
                ? Optional.of(text + PageLayout.escaped(rest.isEmpty() ? "" : rest.substring(1)))
                : Optional.empty();
    }

    private boolean isFirstOfRow(int index) {
        return index == 0 || !gap(index).equals(BLANK_LINE) || !directory(index).equals(directory(index - 1));
    }

    /** What is between an idea and the one before it; nothing but line ends counts as a blank line. */
    private String gap(int index) {
        String gap = source().substring(page.ideas().get(index - 1).end(), start(index));
        return gap.isBlank() && gap.indexOf('\n') >= 0 ? BLANK_LINE : gap;
    }

    private int start(int index) {
        return page.ideas().get(index).start();
    }

    private String directory(int index) {
        return paths.get(index).substring(0, Math.max(0, paths.get(index).lastIndexOf('/')));
    }

    private String source() {
        return page.page().text();
    }
}
