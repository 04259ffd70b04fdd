package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.html.HtmlText;
import java.util.Map;

/**
 * A chart of bars with its numbers: a table with a bar beside each number, which is drawn by elements of SVG.
 *
 * @param label what is counted by
 * @param numbers how many there are of each
 */
record BarTable(String label, Map<String, Long> numbers) {

    String html() {
        long most = numbers.values().stream().mapToLong(number -> number).max().orElse(1);
        StringBuilder html = new StringBuilder("<table class=\"bars\">\n<thead><tr><th scope=\"col\">"
                + HtmlText.escape(label) + "</th><th scope=\"col\">Ideas</th></tr></thead>\n<tbody>\n");
        numbers.forEach((value, number) -> html.append("<tr><th scope=\"row\">")
                .append(HtmlText.escape(value))
                .append("</th><td><span>")
                .append(number)
                .append("</span>")
                .append(bar(100 * number / most))
                .append("</td></tr>\n"));
        return html + "</tbody>\n</table>\n";
    }

    private static String bar(long percent) {
        return "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"" + percent
                + "\" height=\"10\"/></svg>";
    }
}
