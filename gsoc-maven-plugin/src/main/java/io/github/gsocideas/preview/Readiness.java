package io.github.gsocideas.preview;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Google asks of a list before an organisation applies: enough ideas, each of them complete, of the year that the page's
 * title names, described and not only linked to, and of different difficulties and sizes. What the schema says comes from it:
 * how many ideas are enough, what makes one complete, which fields have an order, and how many values should be among theirs.
 */
final class Readiness {

    /** How many ideas are asked for where the schema doesn't say it. */
    private static final int ENOUGH = 4;

    /** How many values of an order are a mixture where the schema doesn't say it. */
    private static final int MIXED = 2;

    /** A text of fewer words outside of links describes nothing. */
    private static final int FEW_WORDS = 10;

    private static final String YEAR = "(20[0-9]{2})(?![0-9])";

    private static final Pattern TITLE_YEAR = Pattern.compile("(?<![0-9])" + YEAR);

    private static final Pattern NAMED_YEAR =
            Pattern.compile("(?i)(?:GSoC|Summer[ _]of[ _]Code)[\\s/:_'’(-]{0,3}" + YEAR);

    private static final Pattern DIRECTORY_YEAR = Pattern.compile("(?<![^/])" + YEAR + "(?![^/])");

    private static final Pattern LINK = Pattern.compile("(?s)<a [^>]*>.*?</a>");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Readiness() {}

    /** The points, each met or not. */
    static List<ReadinessPoint> points(
            String title, CheckedIdeas checked, PreviewedIdeas ideas, List<PageFacet> facets) {
        List<ReadinessPoint> points = new ArrayList<>();
        points.add(number(checked));
        points.add(completeness(ideas.ideas()));
        points.add(year(title, checked.schema(), ideas.ideas()));
        points.add(description(ideas.ideas()));
        for (PageFacet facet : facets) {
            int asked = recommendedValues(facet, checked.schema());
            if (asked > 0 || facet.kind() == PageFacet.Kind.SCALE) {
                points.add(mixture(facet, Math.max(asked, MIXED)));
            }
        }
        return List.copyOf(points);
    }

    private static ReadinessPoint number(CheckedIdeas checked) {
        int said = Math.max(checked.schema().minIdeas(), checked.schema().recommendedIdeas());
        int asked = said > 0 ? said : ENOUGH;
        Quantity ideas = new Quantity(checked.ideas(), "idea");
        return ReadinessPoint.ofAll(
                checked.ideas() >= asked,
                "There are at least " + asked + " ideas: " + checked.ideas(),
                "At least " + asked + " ideas are asked for, and there " + (checked.ideas() == 1 ? "is " : "are ")
                        + ideas);
    }

    private static ReadinessPoint completeness(List<PreviewedIdea> ideas) {
        List<PreviewedIdea> incomplete =
                ideas.stream().filter(idea -> !idea.isComplete()).toList();
        return ReadinessPoint.ofEach(
                incomplete,
                "Each idea is complete",
                incomplete.size() == 1
                        ? "An idea isn't complete: a field is missing or wrong"
                        : new Quantity(incomplete.size(), "idea") + " aren't complete: a field is missing or wrong");
    }

    private static ReadinessPoint year(String title, IdeaSchema schema, List<PreviewedIdea> ideas) {
        Optional<String> year =
                TITLE_YEAR.matcher(title).results().map(found -> found.group(1)).findFirst();
        return year.map(named -> ReadinessPoint.ofEach(
                        ideas.stream()
                                .filter(idea -> years(idea, schema).anyMatch(other -> !other.equals(named)))
                                .toList(),
                        "The list is of " + named + ", and no idea names another year of Summer of Code",
                        "The list is of " + named + ", and another year of Summer of Code is named"))
                .orElseGet(() ->
                        ReadinessPoint.ofAll(false, "", "The page's title doesn't say of which year the list is"));
    }

    /** The years of Summer of Code that an idea names, or its directory. */
    private static Stream<String> years(PreviewedIdea idea, IdeaSchema schema) {
        Stream<String> texts = schema.fields().stream().flatMap(field -> idea.value(field).stream());
        return Stream.concat(
                texts.map(NAMED_YEAR::matcher).flatMap(Matcher::results).map(found -> found.group(1)),
                DIRECTORY_YEAR.matcher(idea.directory()).results().map(MatchResult::group));
    }

    private static ReadinessPoint description(List<PreviewedIdea> ideas) {
        return ReadinessPoint.ofEach(
                ideas.stream().filter(idea -> !isDescribed(idea)).toList(),
                "Each idea says in words of its own what is to be done",
                "The list is to be more than a bug tracker: what is to be done is hardly said in words, or only linked to");
    }

    /** Whether one of the texts of an idea has words outside of links. */
    private static boolean isDescribed(PreviewedIdea idea) {
        return idea.fields().stream()
                .flatMap(field -> idea.html(field).stream())
                .map(html -> LINK.matcher(html).replaceAll(" "))
                .anyMatch(html -> ShownLines.of(html).stream()
                                .flatMap(BLANKS::splitAsStream)
                                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                                .limit(FEW_WORDS)
                                .count()
                        == FEW_WORDS);
    }

    private static String missed(String label, int actual, int asked) {
        return label
                + switch (actual) {
                    case 0 -> " is said of no idea";
                    case 1 -> " is the same for all ideas";
                    default -> " has fewer than " + asked + " values";
                };
    }

    private static int recommendedValues(PageFacet facet, IdeaSchema schema) {
        return schema.fields().stream()
                .filter(field -> field.name().equals(facet.key()))
                .mapToInt(Field::recommendedValues)
                .findFirst()
                .orElse(0);
    }

    private static ReadinessPoint mixture(PageFacet facet, int asked) {
        List<String> values = facet.counts().keySet().stream()
                .filter(value -> !value.equals(Idea.NOT_APPLICABLE))
                .toList();
        String list = String.join(", ", values);
        return ReadinessPoint.ofAll(
                values.size() >= asked,
                facet.label() + " is mixed: " + list,
                missed(facet.label(), values.size(), asked) + (values.isEmpty() ? "" : ": " + list));
    }
}
