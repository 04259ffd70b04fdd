package io.github.gsocideas.page;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The wikitext around the ideas of a page. It has a place for ideas, or several: a line {@code <!-- ideas: tools -->} stands for
 * the ideas of the directory {@code tools}, {@code <!-- ideas: bot.yaml -->} for those of a file, {@code <!-- ideas: . -->} for
 * those of the ideas directory, and {@code <!-- ideas -->} for those that have no other place.
 *
 * @param places the places in their order, one at least
 * @param after what comes after the last, whole lines or nothing
 */
public record PageFrame(List<Place> places, String after) {

    /** The line in whose place all ideas come that have no other. */
    public static final String IDEAS = "<!-- ideas -->";

    /**
     * A place for ideas.
     *
     * @param before what stands between the place before it and this one, whole lines or nothing
     * @param path the path of the file or directory whose ideas come here; empty where those come that have no other place
     */
    public record Place(String before, String path) {

        boolean isOfRest() {
            return path.isEmpty();
        }

        /** The line that stands for it. */
        public String line() {
            return isOfRest() ? IDEAS : "<!-- ideas: " + path + " -->";
        }
    }

    /** The path of the ideas directory itself. */
    public static final String WHOLE_DIRECTORY = ".";

    private static final Pattern PLACE = Pattern.compile("<!-- ideas(?:: (?<path>[^\\s/](?:.*[^\\s/])?))? -->");

    /** What somebody may have meant for a place with a path. */
    private static final Pattern COMMENT_WITH_PATH = Pattern.compile("<!-{1,4}\\s*+(\\w{1,20}+)\\s*+:.{0,300}?-{1,4}>");

    /** A comment of a word, such as {@code <!--ideas-->}. */
    private static final Pattern COMMENT = Pattern.compile("<!-{1,4}\\s*+(\\w{1,20}+)\\s*+-{1,4}>");

    /** A heading of level two, as the ideas' own are of level three. */
    private static final Pattern HEADING =
            Pattern.compile("^==[^=\\n].*==[ \\t]*$|<h2[\\s>]", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** A page of nothing but the ideas. */
    public static final PageFrame NONE = new PageFrame("", "");

    /** Keeps a copy. */
    public PageFrame {
        places = List.copyOf(places);
    }

    /** A frame with one place for all ideas. */
    public PageFrame(String before, String after) {
        this(List.of(new Place(before, "")), after);
    }

    /**
     * Reads a frame.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @throws UnreadableException when there is no place, or one twice, or what is around one would take the ideas for
     *     something else than calls
     */
    public static PageFrame of(SourceText source, Set<String> extensionTags) throws UnreadableException {
        List<String> lines = source.text().lines().toList();
        List<Place> places = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher place = PLACE.matcher(lines.get(i).strip());
            if (place.matches()) {
                String path = place.group("path") == null ? "" : place.group("path");
                if (!paths.add(path)) {
                    throw new UnreadableException(error(
                            source,
                            new Position(i + 1, 1),
                            "the page has the line '" + lines.get(i).strip() + "' twice",
                            "keep the one where the ideas belong"));
                }
                places.add(new Place(text(lines.subList(start, i)), path));
                start = i + 1;
            } else if (isMeant(COMMENT_WITH_PATH, lines.get(i))) {
                throw new UnreadableException(error(
                        source,
                        new Position(i + 1, 1),
                        "this line is nearly a place for ideas, and none",
                        "write '<!-- ideas: ' and the path of a directory or a file in the ideas directory, then ' -->',"
                                + " with nothing else in the line"));
            }
        }
        if (places.isEmpty()) {
            throw new UnreadableException(withoutPlace(source, lines));
        }
        PageFrame frame = new PageFrame(places, text(lines.subList(start, lines.size())));
        frame.refuseAround(source, extensionTags);
        return frame;
    }

    private static Finding error(SourceText source, Position position, String message, String hint) {
        return Finding.error("page-frame", source.file(), position, message, hint);
    }

    /**
     * The ideas of each place, in their order. Those without a place come to the last.
     *
     * @param calls the calls by their path, in the page's order
     */
    public List<Map<String, TemplateCall>> placed(Map<String, TemplateCall> calls) {
        Map<String, Integer> byPath = new HashMap<>();
        List<Map<String, TemplateCall>> placed = new ArrayList<>();
        for (Place place : places) {
            byPath.put(place.path(), placed.size());
            placed.add(new LinkedHashMap<>());
        }
        calls.forEach((path, call) -> placed.get(place(path, byPath)).put(path, call));
        return placed;
    }

    /** The place of an idea: of its file, or of the nearest directory around it, or of the rest, or the last. */
    private int place(String key, Map<String, Integer> byPath) {
        Optional<Integer> own = Optional.ofNullable(byPath.get(key))
                .or(() -> Optional.ofNullable(byPath.get(PageCalls.withoutNumber(key))));
        String path = key;
        while (own.isEmpty() && path.lastIndexOf('/') > 0) {
            path = path.substring(0, path.lastIndexOf('/'));
            own = Optional.ofNullable(byPath.get(path));
        }
        int last = places.size() - 1;
        int whole = byPath.getOrDefault(WHOLE_DIRECTORY, last);
        return own.orElse(
                key.indexOf('/') < 0 && byPath.containsKey(WHOLE_DIRECTORY) ? whole : byPath.getOrDefault("", whole));
    }

    /** The calls in the order in which they come on the page. */
    public Map<String, TemplateCall> ordered(Map<String, TemplateCall> calls) {
        Map<String, TemplateCall> ordered = new LinkedHashMap<>();
        placed(calls).forEach(ordered::putAll);
        return ordered;
    }

    /** Whether a line is one in whose place ideas come. */
    public static boolean isPlace(String line) {
        return PLACE.matcher(line.strip()).matches();
    }

    /** Where the ideas begin on the page, at the earliest. */
    public int start() {
        return places.get(0).before().length();
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
        List<Place> all = new ArrayList<>(places);
        Place first = all.get(0);
        all.set(0, new Place(first.before() + list + (isAlone ? "" : "\n"), first.path()));
        return new PageFrame(all, after);
    }

    /** Whether a heading is before the place of ideas that have no other. */
    public boolean hasHeading() {
        for (Place place : places) {
            if (HEADING.matcher(place.before()).find()) {
                return true;
            }
            if (place.isOfRest()) {
                return false;
            }
        }
        return false;
    }

    /** That there is no place, at the line which somebody may have meant for it. */
    private static Finding withoutPlace(SourceText source, List<String> lines) {
        OptionalInt meant = IntStream.range(0, lines.size())
                .filter(i -> isMeant(COMMENT, lines.get(i)))
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

    private static boolean isMeant(Pattern comments, String line) {
        return comments.matcher(line)
                .results()
                .anyMatch(comment ->
                        NearMatch.find(comment.group(1), List.of("ideas")).isPresent());
    }

    /**
     * Refuses a frame in which a call in a place would be a part of something. The call has a greater-than sign, which would end
     * a tag that is left unfinished before the ideas.
     */
    private void refuseAround(SourceText source, Set<String> extensionTags) throws UnreadableException {
        String call = "{{a|>}}\n";
        StringBuilder page = new StringBuilder();
        NavigableMap<Integer, Integer> offsets = new TreeMap<>(Map.of(0, 0)); // of a text on the page in the file
        NavigableSet<Integer> starts = new TreeSet<>();
        int offset = 0;
        for (Place place : places) {
            page.append(place.before());
            offset += place.before().length();
            starts.add(page.length());
            page.append(call);
            offset = source.text().indexOf('\n', offset) + 1;
            offsets.put(page.length(), offset);
        }
        page.append(after);
        for (WikitextNode node : Wikitext.parse(page.toString(), extensionTags).nodes()) {
            Integer inside = starts.higher(node.start());
            if (inside != null && inside < node.end()) {
                Map.Entry<Integer, Integer> text = offsets.floorEntry(node.start());
                throw new UnreadableException(error(
                        source,
                        source.position(text.getValue() + node.start() - text.getKey()),
                        "what begins here reaches over the line '" + lineOf(inside, starts)
                                + "', and would hide the ideas or change them",
                        "close it before that line"));
            }
        }
    }

    private String lineOf(int start, NavigableSet<Integer> starts) {
        return places.get(starts.headSet(start).size()).line();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
