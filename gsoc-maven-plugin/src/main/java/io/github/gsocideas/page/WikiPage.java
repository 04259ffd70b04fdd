package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Composes a wiki page of template calls. */
public final class WikiPage {

    /** What heads ideas that are in no directory of the ideas directory. */
    public static final String WITHOUT_DIRECTORY = "Ideas";

    private final StringBuilder text = new StringBuilder();
    private boolean hasHeading;
    private boolean isEmpty = true;
    private List<String> section = List.of();

    private WikiPage(boolean hasHeading) {
        this.hasHeading = hasHeading;
    }

    /**
     * The whole page: a heading for each directory that holds ideas, then its calls. All headings are of level two, since
     * the template gives each idea a heading of level three. So a heading names the directories around its own, too:
     * {@code tools / kernel}. Ideas in no directory come under one, too, lest a level be skipped, unless the frame has it. A
     * directory that has a place of its own in the frame gets none.
     *
     * @param frame what is around the ideas
     * @param calls the calls by their path, with {@code /} between names, in the page's order
     */
    public static String compose(PageFrame frame, Map<String, TemplateCall> calls) {
        WikiPage page = new WikiPage(frame.hasHeading());
        List<Map<String, TemplateCall>> placed = frame.placed(calls);
        for (int i = 0; i < placed.size(); i++) {
            page.enter(frame.places().get(i), placed.get(i).keySet());
            placed.get(i).forEach(page::add);
        }
        return page.text + frame.after();
    }

    /** Goes on to a place: its ideas come below no heading but those of the frame. */
    private void enter(PageFrame.Place place, Set<String> paths) {
        text.append(place.before());
        isEmpty = true;
        section = List.of();
        if (!place.isOfRest()) {
            hasHeading = true;
            boolean isFile = paths.stream().map(PageCalls::withoutNumber).anyMatch(place.path()::equals);
            section = isFile
                    ? directories(place.path())
                    : place.path().equals(PageFrame.WHOLE_DIRECTORY)
                            ? List.of()
                            : List.of(place.path().split("/"));
        }
    }

    private void add(String path, TemplateCall call) {
        enter(directories(path));
        paragraph(call.wikitext());
    }

    private static List<String> directories(String path) {
        List<String> names = List.of(path.split("/"));
        return names.subList(0, names.size() - 1);
    }

    private void enter(List<String> directories) {
        if (!directories.isEmpty() && !directories.equals(section)) {
            heading(headingWords(String.join("/", directories)));
        } else if (directories.isEmpty() && !hasHeading) {
            heading(WITHOUT_DIRECTORY);
        }
        section = directories;
    }

    /** What a directory is called on the wiki: {@code tools / kernel}. */
    static String headingWords(String directory) {
        return directory.replace("/", " / ");
    }

    private void heading(String words) {
        paragraph("== " + PlainText.encode(words) + " ==");
        hasHeading = true;
    }

    private void paragraph(String wikitext) {
        text.append(isEmpty ? "" : "\n").append(wikitext).append('\n');
        isEmpty = false;
    }
}
