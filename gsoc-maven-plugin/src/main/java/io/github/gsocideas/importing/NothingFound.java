package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * That there is no idea on any page: what was looked for, and what was seen instead.
 *
 * @param schema says what is looked for
 * @param template the schema's template
 * @param aliases its other names
 * @param given the pages
 * @param pages what was looked at of them
 */
record NothingFound(
        IdeaSchema schema, String template, List<String> aliases, GivenPages given, List<TemplateCalls> pages) {

    /** How many kinds of things are worth naming. */
    private static final int MOST = 12;

    String message() {
        SortedMap<String, Integer> seen = new TreeMap<>();
        pages.forEach(page -> page.seen().forEach((what, number) -> seen.merge(what, number, Integer::sum)));
        boolean hasHeadings = seen.keySet().stream().anyMatch(what -> what.startsWith(TemplateCalls.HEADINGS));
        String where = pages.isEmpty()
                ? "no page in the file could hold ideas"
                : "there is no call of the template '" + template + "'"
                        + (aliases.isEmpty() ? "" : ", nor of " + String.join(", ", aliases))
                        + (hasHeadings ? ", nor a heading with the name of a field below it (" + names() + ")" : "")
                        + ", on "
                        + (pages.size() == 1
                                ? pages.get(0).page().title()
                                : new Quantity(pages.size(), "page").toString());
        return where + "; " + seen(seen) + tables() + passedOver()
                + "; name the template's other names with -Dgsoc.templateAliases, or another schema with -Dgsoc.schema"
                + (hasHeadings ? ", or say with -Dgsoc.ideaLevel of which level the headings of ideas are" : "");
    }

    private String names() {
        return schema.fields().stream().map(Field::title).collect(Collectors.joining(", "));
    }

    private static String seen(SortedMap<String, Integer> seen) {
        if (seen.isEmpty()) {
            return "it has neither calls nor headings";
        }
        List<String> parts = new ArrayList<>();
        seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .forEach(entry -> parts.add(entry.getKey() + " (" + entry.getValue() + ")"));
        int more = seen.size() - parts.size();
        return "seen: " + String.join(", ", parts) + (more > 0 ? " and " + more + " more" : "");
    }

    private String tables() {
        return pages.stream()
                .flatMap(page -> TableNames.firstOfPage(page.page().text(), schema).stream())
                .findFirst()
                .map(name -> ", and a table with '" + Quotation.shorten(name) + "' in a cell, which isn't looked into:"
                        + " write its fields as labels, each on a line of its own below the idea's heading")
                .orElse("");
    }

    private String passedOver() {
        return given.passedOver().isEmpty() ? "" : "; passed over: " + String.join(", ", given.passedOver());
    }
}
