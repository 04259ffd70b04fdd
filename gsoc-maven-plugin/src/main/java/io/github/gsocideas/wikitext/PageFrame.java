package io.github.gsocideas.wikitext;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.Position;
import io.github.gsocideas.idea.SourceText;
import io.github.gsocideas.idea.UnreadableException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The wikitext around the ideas of a page.
 *
 * @param before what comes before the ideas, whole lines or nothing
 * @param after what comes after them, whole lines or nothing
 */
public record PageFrame(String before, String after) {

    /** The line in whose place the ideas come. */
    public static final String IDEAS = "<!-- ideas -->";

    /** A page of nothing but the ideas. */
    public static final PageFrame NONE = new PageFrame("", "");

    /**
     * Reads a frame.
     *
     * @throws UnreadableException when the line in whose place the ideas come isn't there once
     */
    public static PageFrame of(SourceText source) throws UnreadableException {
        List<String> lines = source.text().lines().toList();
        List<Integer> places = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().equals(IDEAS))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            throw new UnreadableException(Finding.error(
                    "page-frame",
                    source.file(),
                    Position.START,
                    "the page has no line '" + IDEAS + "', and so no place for the ideas",
                    "write that line where they belong"));
        }
        if (places.size() > 1) {
            throw new UnreadableException(Finding.error(
                    "page-frame",
                    source.file(),
                    new Position(places.get(1) + 1, 1),
                    "the page has the line '" + IDEAS + "' twice",
                    "keep the one where the ideas belong"));
        }
        return new PageFrame(
                text(lines.subList(0, places.get(0))), text(lines.subList(places.get(0) + 1, lines.size())));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
