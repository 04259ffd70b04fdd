package io.github.gsocideas.page;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** A comment of a word, such as {@code <!--ideas-->}. */
    private static final Pattern COMMENT = Pattern.compile("<!-{1,4}\\s*+(\\w{1,20}+)\\s*+-{1,4}>");

    /** A heading of level two, as the ideas' own are of level three. */
    private static final Pattern HEADING =
            Pattern.compile("^==[^=\\n].*==[ \\t]*$|<h2[\\s>]", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** A page of nothing but the ideas. */
    public static final PageFrame NONE = new PageFrame("", "");

    /**
     * Reads a frame.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @throws UnreadableException when the line in whose place the ideas come isn't there once, or what is around it would
     *     take the ideas for something else than calls
     */
    public static PageFrame of(SourceText source, Set<String> extensionTags) throws UnreadableException {
        List<String> lines = source.text().lines().toList();
        List<Integer> places = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().equals(IDEAS))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            throw new UnreadableException(withoutPlace(source, lines));
        }
        if (places.size() > 1) {
            throw new UnreadableException(Finding.error(
                    "page-frame",
                    source.file(),
                    new Position(places.get(1) + 1, 1),
                    "the page has the line '" + IDEAS + "' twice",
                    "keep the one where the ideas belong"));
        }
        PageFrame frame = new PageFrame(
                text(lines.subList(0, places.get(0))), text(lines.subList(places.get(0) + 1, lines.size())));
        Optional<WikitextNode> around = frame.around(extensionTags);
        if (around.isPresent()) {
            throw new UnreadableException(Finding.error(
                    "page-frame",
                    source.file(),
                    source.position(around.get().start()),
                    "what begins here reaches over the line '" + IDEAS + "', and would hide the ideas or change them",
                    "close it before that line"));
        }
        return frame;
    }

    /**
     * The frame of a page that has subpages: with the list of them before the ideas, since behind them it would be a part of
     * the last one.
     *
     * @param page the page's title
     * @param calls the calls of each page by its directory; {@link PageDivision#WHOLE} is the page itself
     */
    public PageFrame withSubpages(PageTitle page, Map<String, PageCalls> calls) {
        String list = SubpageList.wikitext(page, calls);
        boolean isAlone = list.isEmpty() || calls.get(PageDivision.WHOLE).ideas() == 0;
        return new PageFrame(before + list + (isAlone ? "" : "\n"), after);
    }

    /** Whether a heading is before the ideas. */
    public boolean hasHeading() {
        return HEADING.matcher(before).find();
    }

    /** That there is no place, at the line which somebody may have meant for it. */
    private static Finding withoutPlace(SourceText source, List<String> lines) {
        OptionalInt meant = IntStream.range(0, lines.size())
                .filter(i -> isMeant(lines.get(i)))
                .findFirst();
        return Finding.error(
                "page-frame",
                source.file(),
                meant.isPresent() ? new Position(meant.getAsInt() + 1, 1) : Position.START,
                "the page has no line '" + IDEAS + "', and so no place for the ideas",
                meant.isPresent()
                        ? "did you mean this one? write '" + IDEAS + "', with nothing else in the line"
                        : "write that line where they belong");
    }

    private static boolean isMeant(String line) {
        return COMMENT.matcher(line)
                .results()
                .anyMatch(comment ->
                        NearMatch.find(comment.group(1), List.of("ideas")).isPresent());
    }

    /**
     * What a call in the ideas' place would be a part of. The call has a greater-than sign, which would end a tag that is
     * left unfinished before the ideas.
     */
    private Optional<WikitextNode> around(Set<String> extensionTags) {
        int place = before.length();
        return Wikitext.parse(before + "{{a|>}}\n" + after, extensionTags).nodes().stream()
                .filter(node -> node.end() > place)
                .findFirst()
                .filter(node -> node.start() < place);
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
