package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.validation.RuleName;
import io.github.gsocideas.wikitext.html.HtmlText;
import io.github.gsocideas.wikitext.html.WebAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An idea as the wiki's template shows it: its heading, then its fields, each with what is found in it. */
final class IdeaArticle {

    private static final String UNFILLED = warning("not filled in yet");
    private static final String LEFT_OUT = warning("left out, since it is wrong");

    private final PreviewedIdea idea;
    private final String attributes;
    private final LinkBase linkBase;
    private final FindingList findings;

    /**
     * Begins an article.
     *
     * @param linkBase where the ideas are on the web
     * @param attributes what its element has beside its place, each with a blank before it
     */
    IdeaArticle(PreviewedIdea idea, LinkBase linkBase, String attributes) {
        this.idea = idea;
        this.attributes = attributes;
        this.linkBase = linkBase;
        this.findings = new FindingList(linkBase);
    }

    String html() {
        StringBuilder html =
                new StringBuilder("<article id=\"" + HtmlText.escape(idea.id()) + "\"" + attributes + ">\n");
        html.append("<h3>").append(heading()).append("</h3>\n");
        html.append("<p class=\"file\"><a ")
                .append(WebAddress.placeAttribute(idea.id()))
                .append(">")
                .append(HtmlText.escape(idea.file()))
                .append("</a>")
                .append(linkBase.line(idea.file(), idea.start().line())
                        .map(address -> " · " + WebAddress.link(address, "source"))
                        .orElse(""))
                .append("</p>\n");
        html.append(findings.html(idea.findings().beside(fieldsWithRow())));
        html.append("<dl>\n");
        idea.fields().forEach(field -> html.append(row(field)));
        return html + "</dl>\n</article>\n";
    }

    private String heading() {
        return idea.heading()
                .map(field -> idea.html(field).orElseGet(() -> missing(field)))
                .orElseGet(() -> HtmlText.escape(idea.file()));
    }

    private Set<String> fieldsWithRow() {
        Set<String> names = new HashSet<>();
        idea.fields().forEach(field -> names.add(field.name()));
        return names;
    }

    /** A field's row: of one that isn't required only if it has a value, or something is found in it. */
    private String row(Field field) {
        List<Finding> found = idea.findings().of(field.name());
        Optional<String> html = idea.html(field);
        if (html.isEmpty() && found.isEmpty() && !field.required()) {
            return "";
        }
        return "<div>\n<dt>" + HtmlText.escape(label(field)) + "</dt>\n<dd>"
                + html.orElseGet(() -> isOnlyAdvised(field, found) ? "" : missing(field)) + "\n" + findings.html(found)
                + "</dd>\n</div>\n";
    }

    /** Whether a field need not be there, and there is no more than advice about it. */
    private static boolean isOnlyAdvised(Field field, List<Finding> found) {
        return !field.required() && found.stream().allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    /** What stands where a value would be. */
    private String missing(Field field) {
        List<Finding> found = idea.findings().of(field.name());
        return found.isEmpty() || found.stream().anyMatch(RuleName::isMissing) ? UNFILLED : LEFT_OUT;
    }

    /** What the page calls a field. */
    static String label(Field field) {
        return field.schemas().text("title").orElseGet(() -> field.parameter().orElse(field.name()));
    }

    private static String warning(String words) {
        return "<strong class=\"unfilled\">" + PreviewPage.WARNING + " " + words + "</strong>";
    }
}
