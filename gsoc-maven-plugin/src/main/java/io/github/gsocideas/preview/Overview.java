package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.wikitext.html.HtmlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody wants to know who answers for all ideas: what is left to be done, and how ideas and mentors are spread. */
final class Overview {

    /** The name of its place on the page. */
    static final String PLACE = "page/overview";

    /** How many ideas of one mentor are not too many. */
    private static final int MOST_OF_A_MENTOR = 3;

    /** How many ideas are named without being asked for. */
    private static final int FEW = 8;

    private final PreviewedIdeas ideas;
    private final List<PageFacet> facets;
    private final List<ReadinessPoint> points;

    Overview(PreviewedIdeas ideas, List<PageFacet> facets, List<ReadinessPoint> points) {
        this.ideas = ideas;
        this.facets = facets;
        this.points = points;
    }

    String html() {
        return "<section class=\"overview\" id=\"" + PLACE + "\">\n<h2>Overview</h2>\n" + readiness()
                + "<h3>Ideas in numbers</h3>\n<div class=\"charts\">\n" + scales() + "</div>\n" + mentors()
                + "</section>\n";
    }

    private String readiness() {
        long met = points.stream().filter(ReadinessPoint::isMet).count();
        return "<h3>Ready to apply? " + met + " of " + new Quantity(points.size(), "point") + "</h3>\n"
                + points.stream()
                        .map(this::point)
                        .collect(Collectors.joining("", "<ul class=\"points\">\n", "</ul>\n"));
    }

    private String point(ReadinessPoint point) {
        String sign = point.isMet()
                ? "<span class=\"met\" role=\"img\" aria-label=\"Done:\">✓</span> "
                : "<span class=\"open\" role=\"img\" aria-label=\"To do:\">⚠</span> ";
        return "<li>" + sign + "<div>" + HtmlText.escape(point.words()) + links(point.atFault()) + "</div></li>\n";
    }

    /** Ideas by their headings; many of them only where somebody asks. */
    private String links(List<PreviewedIdea> some) {
        String list = some.stream()
                .map(idea -> "<li>" + idea.link() + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        if (some.isEmpty()) {
            return "";
        }
        return some.size() <= FEW
                ? "\n" + list
                : "\n<details><summary>Show " + new Quantity(some.size(), "idea") + "</summary>\n" + list
                        + "</details>\n";
    }

    private String scales() {
        return facets.stream()
                .filter(facet -> facet.kind() == PageFacet.Kind.COMPLETENESS || facet.kind() == PageFacet.Kind.SCALE)
                .sorted((one, other) -> other.kind().compareTo(one.kind()))
                .map(facet -> new BarTable(facet.label(), numbers(facet)).html())
                .collect(Collectors.joining());
    }

    private static Map<String, Long> numbers(PageFacet facet) {
        Map<String, Long> numbers = new LinkedHashMap<>(facet.counts());
        if (facet.without() > 0) {
            numbers.put("None", facet.without());
        }
        return numbers;
    }

    private String mentors() {
        return facets.stream()
                .filter(facet -> facet.kind() == PageFacet.Kind.PEOPLE)
                .map(this::people)
                .collect(Collectors.joining());
    }

    private String people(PageFacet facet) {
        List<PreviewedIdea> withOne = ideas.ideas().stream()
                .filter(idea -> facet.of(idea).size() == 1)
                .toList();
        String busy = facet.counts().entrySet().stream()
                .filter(person -> person.getValue() > MOST_OF_A_MENTOR)
                .map(person -> HtmlText.escape(person.getKey()) + " (" + person.getValue() + ")")
                .collect(Collectors.joining(", "));
        return "<h3>" + HtmlText.escape(facet.label()) + "</h3>\n<div class=\"charts\">\n"
                + new BarTable("Name", numbers(facet)).html() + "<div>\n<h4>Ideas with only one</h4>\n"
                + (withOne.isEmpty() ? "<p>There are none.</p>\n" : links(withOne))
                + "<h4>More than " + MOST_OF_A_MENTOR + " ideas</h4>\n<p>"
                + (busy.isEmpty() ? "Nobody has more." : busy) + "</p>\n</div>\n</div>\n";
    }
}
