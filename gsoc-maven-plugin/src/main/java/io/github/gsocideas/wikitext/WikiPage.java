package io.github.gsocideas.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Composes a wiki page of template calls. */
public final class WikiPage {

    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder text = new StringBuilder();
    private List<String> section = List.of();

    private WikiPage() {}

    /**
     * The whole page: a heading for each directory, below those of the directories around it, then its calls.
     *
     * @param frame what is around the ideas
     * @param calls the calls by their path, with {@code /} between names, in the page's order
     */
    public static String compose(PageFrame frame, Map<String, TemplateCall> calls) {
        WikiPage page = new WikiPage();
        calls.forEach(page::add);
        return frame.before() + page.text + frame.after();
    }

    private void add(String path, TemplateCall call) {
        List<String> names = List.of(path.split("/"));
        enter(names.subList(0, names.size() - 1));
        paragraph(call.wikitext());
    }

    private void enter(List<String> directories) {
        int common = 0;
        while (common < Math.min(section.size(), directories.size())
                && section.get(common).equals(directories.get(common))) {
            common++;
        }
        for (int depth = common; depth < directories.size(); depth++) {
            String equals = "=".repeat(Math.min(depth + 2, DEEPEST_HEADING));
            paragraph(equals + " " + PlainText.encode(directories.get(depth)) + " " + equals);
        }
        section = new ArrayList<>(directories);
    }

    private void paragraph(String wikitext) {
        text.append(text.isEmpty() ? "" : "\n").append(wikitext).append('\n');
    }
}
