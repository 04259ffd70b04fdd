package io.github.gsocideas.preview;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.wikitext.html.HtmlText;
import io.github.gsocideas.wikitext.html.WebAddress;
import io.github.gsocideas.wikitext.html.WikitextHtml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The page that shows the ideas in a browser: a list of contents by directory, and an article for each idea with its findings.
 * It loads nothing but the style beside it, and holds no style itself. Its one script makes the controls by which ideas are
 * sorted and filtered; where a server forbids scripts, they aren't there, and all ideas are.
 */
public final class PreviewPage {

    /** The page's file. */
    public static final String FILE = "index.html";

    /** The style's file. */
    public static final String STYLE = "preview.css";

    private static final String SECURITY =
            "default-src 'none'; script-src %s; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'%s";

    /** The sign of a warning, which a screen reader reads as a word. */
    static final String WARNING = "<span role=\"img\" aria-label=\"Warning:\">⚠</span>";

    private final PreviewSettings settings;
    private final CheckedIdeas checked;
    private final PreviewedIdeas ideas;
    private final FindingList findings;
    private final List<PageFacet> facets;

    private PreviewPage(PreviewSettings settings, CheckedIdeas checked, PreviewedIdeas ideas) {
        this.settings = settings;
        this.findings = new FindingList(settings.linkBase());
        this.checked = checked;
        this.ideas = ideas;
        this.facets = PageFacet.all(ideas, checked.schema().fields());
    }

    /**
     * The page and its style: content by file name.
     *
     * @param checked the ideas and what is wrong with them
     */
    public static SortedMap<String, byte[]> files(CheckedIdeas checked, PreviewSettings settings) {
        PreviewPage page = of(checked, settings);
        return contents(page.html(page.body()));
    }

    /** The same, which is loaded anew when another version of it is served. */
    public static ServedPage served(CheckedIdeas checked, PreviewSettings settings) {
        PreviewPage page = of(checked, settings);
        String body = page.body();
        String version = new PageFile(page.settings.title() + body).digest();
        return new ServedPage(version, contents(page.servedHtml(version, body)));
    }

    private static PreviewPage of(CheckedIdeas checked, PreviewSettings settings) {
        WikitextHtml wikitext =
                new WikitextHtml(settings.extensionTags(), checked.schema().commonTemplates());
        return new PreviewPage(settings, checked, PreviewedIdeas.of(checked, wikitext, settings.files()));
    }

    private static SortedMap<String, byte[]> contents(String html) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        contents.put(FILE, html.getBytes(StandardCharsets.UTF_8));
        contents.put(STYLE, PageFile.style().bytes());
        return contents;
    }

    private String html(String body) {
        PageFile script = PageFile.script();
        return html("", SECURITY.formatted(script.source(), ""), body, script.element());
    }

    private String servedHtml(String version, String body) {
        PageFile script = PageFile.script();
        PageFile reload = PageFile.reload();
        return html(
                " data-version=\"" + HtmlText.escape(version) + "\"",
                SECURITY.formatted(script.source() + " " + reload.source(), "; connect-src 'self'"),
                body,
                script.element() + reload.element());
    }

    private String html(String version, String security, String body, String scripts) {
        return """
                <!DOCTYPE html>
                <html lang="en"%s>
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                """.formatted(version, security, HtmlText.escape(settings.title()), STYLE) + body + scripts
                + "</body>\n</html>\n";
    }

    private String body() {
        return "<a class=\"skip\" href=\"#page/ideas\">Skip to the ideas</a>\n"
                + header()
                + contents()
                + "<main id=\"page/ideas\"" + PageFacet.names(facets) + ">\n"
                + sections()
                + overview()
                + others()
                + "</main>\n";
    }

    private String header() {
        return "<header>\n<h1>" + HtmlText.escape(settings.title()) + "</h1>\n<p>" + counts() + "</p>\n</header>\n";
    }

    private String counts() {
        long incomplete = ideas.ideas().size() - ideas.complete();
        List<String> counts = new ArrayList<>();
        counts.add(new Quantity(checked.ideas(), "idea").toString());
        if (incomplete > 0) {
            counts.add(WARNING + " " + incomplete + " incomplete");
        }
        counts.add(HtmlText.escape(checked.summary().toString()));
        if (!ideas.ideas().isEmpty()) {
            counts.add("<a " + WebAddress.placeAttribute(Overview.PLACE) + ">Overview</a>");
        }
        return String.join(" · ", counts);
    }

    private String contents() {
        StringBuilder html =
                new StringBuilder("<nav aria-labelledby=\"page/contents\">\n<h2 id=\"page/contents\">Contents</h2>\n");
        ideas.byDirectory().forEach((directory, entries) -> {
            html.append(directory.isEmpty() ? "" : "<h3>" + directoryWords(directory) + "</h3>\n")
                    .append("<ul>\n");
            entries.forEach(idea -> html.append(entry(idea)));
            html.append("</ul>\n");
        });
        return html + "</nav>\n";
    }

    private String entry(PreviewedIdea idea) {
        return "<li>" + idea.link()
                + (idea.isComplete() ? "" : " <span role=\"img\" aria-label=\"incomplete\">⚠</span>") + "</li>\n";
    }

    private String sections() {
        StringBuilder html = new StringBuilder();
        Map<String, List<PreviewedIdea>> directories = ideas.byDirectory();
        directories.forEach((directory, entries) -> {
            String words = directory.isEmpty() ? "Ideas" : directoryWords(directory);
            html.append("<section>\n<h2>").append(words).append("</h2>\n");
            entries.forEach(idea ->
                    html.append(new IdeaArticle(idea, settings.linkBase(), PageFacet.values(facets, idea)).html()));
            html.append("</section>\n");
        });
        long unseen = checked.ideas() - (long) ideas.ideas().size();
        if (unseen > 0) {
            html.append("<p class=\"notice\">")
                    .append(WARNING)
                    .append(' ')
                    .append(new Quantity(unseen, "idea"))
                    .append(" not shown: together they are too large for a page of a wiki.</p>\n");
        }
        return html.toString();
    }

    private String overview() {
        return ideas.ideas().isEmpty()
                ? ""
                : new Overview(ideas, facets, Readiness.points(settings.title(), checked, ideas, facets)).html();
    }

    private static String directoryWords(String directory) {
        return HtmlText.escape(directory.replace("/", " / "));
    }

    /** What is found elsewhere than in the files of ideas that are shown. */
    private String others() {
        long more = checked.surplus().size();
        if (ideas.others().isEmpty() && more == 0) {
            return "";
        }
        return "<section class=\"others\">\n<h2>Other findings</h2>\n" + findings.html(ideas.others())
                + (more == 0 ? "" : "<p>There are " + more + " more findings than are kept.</p>\n") + "</section>\n";
    }
}
