package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.List;
import java.util.Map;

/** Composes a wiki page of template calls. */
public final class WikiPage {

    /** What heads ideas that are in no directory of the ideas directory. */
    public static final String WITHOUT_DIRECTORY = "Ideas";

    private final StringBuilder text = new StringBuilder();
    private boolean hasHeading;
    private List<String> section = List.of();

    private WikiPage(boolean hasHeading) {
        this.hasHeading = hasHeading;
    }

    /**
     * The whole page: a heading for each directory that holds ideas, then its calls. All headings are of level two, since
     * the template gives each idea a heading of level three. So a heading names the directories around its own, too:
     * {@code tools / kernel}. Ideas in no directory come under one, too, lest a level be skipped, unless the frame has it.
     *
     * @param frame what is around the ideas
     * @param calls the calls by their path, with {@code /} between names, in the page's order
     */
    public static String compose(PageFrame frame, Map<String, TemplateCall> calls) {
        WikiPage page = new WikiPage(frame.hasHeading());
        calls.forEach(page::add);
        return frame.before() + page.text + frame.after();
    }

    private void add(String path, TemplateCall call) {
        List<String> names = List.of(path.split("/"));
        enter(names.subList(0, names.size() - 1));
        paragraph(call.wikitext());
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
        text.append(text.isEmpty() ? "" : "\n").append(wikitext).append('\n');
    }
}
