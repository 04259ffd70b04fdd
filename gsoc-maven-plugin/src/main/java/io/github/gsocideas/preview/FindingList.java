package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.report.Documentation;
import io.github.gsocideas.wikitext.html.HtmlText;
import io.github.gsocideas.wikitext.html.WebAddress;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings as a list, each with links to its line, and to what is said of its rule.
 *
 * @param linkBase where the ideas are on the web
 */
record FindingList(LinkBase linkBase) {

    /** The list; empty where there is nothing in it. */
    String html(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : findings.stream()
                        .map(this::entry)
                        .collect(Collectors.joining("", "<ul class=\"findings\">\n", "</ul>\n"));
    }

    private String entry(Finding finding) {
        boolean isError = finding.severity() == Severity.ERROR;
        return "<li class=\"" + (isError ? "error" : "warning") + "\"><strong>" + (isError ? "Error" : "Warning")
                + ":</strong> " + HtmlText.escape(finding.message())
                + (finding.hint().isEmpty() ? "" : "; " + HtmlText.escape(finding.hint()))
                + " <span class=\"place\">" + place(finding) + " [" + rule(finding) + "]</span></li>\n";
    }

    private static String rule(Finding finding) {
        return WebAddress.link(Documentation.ofRule(finding.rule()), HtmlText.escape(finding.rule()));
    }

    private String place(Finding finding) {
        String place = HtmlText.escape(finding.file() + ":" + finding.position());
        return linkBase.line(finding.file(), finding.position().line())
                .map(address -> WebAddress.link(address, place))
                .orElse(place);
    }
}
