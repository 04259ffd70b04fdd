package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Findings as a list. */
final class FindingList {

    private FindingList() {}

    /** The list; empty where there is nothing in it. */
    static String html(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : findings.stream()
                        .map(FindingList::entry)
                        .collect(Collectors.joining("", "<ul class=\"findings\">\n", "</ul>\n"));
    }

    private static String entry(Finding finding) {
        boolean isError = finding.severity() == Severity.ERROR;
        return "<li class=\"" + (isError ? "error" : "warning") + "\"><strong>" + (isError ? "Error" : "Warning")
                + ":</strong> " + HtmlText.escape(finding.message())
                + (finding.hint().isEmpty() ? "" : "; " + HtmlText.escape(finding.hint()))
                + " <span class=\"place\">" + HtmlText.escape(finding.file() + ":" + finding.position())
                + " [" + HtmlText.escape(finding.rule()) + "]</span></li>\n";
    }
}
