package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which headings of a page have fields below them: a label that names one in the text right below, or a heading that names one
 * as the next deeper level. What several headings are called is no idea's title but a part of each idea, and its fields are
 * those of the heading above: {@code ==== About ====} in every idea.
 *
 * @param parts the page's
 * @param withFields by their numbers, those whose heading may be an idea's for that reason
 */
record FieldedHeadings(List<PagePart> parts, BitSet withFields) {

    static FieldedHeadings find(List<PagePart> parts, IdeaSchema schema) {
        Map<String, Integer> names = new HashMap<>();
        parts.forEach(part -> names.merge(name(part), 1, Integer::sum));
        BitSet fielded = new BitSet();
        Deque<Integer> above = new ArrayDeque<>();
        for (int i = 0; i < parts.size(); i++) {
            PagePart part = parts.get(i);
            while (!above.isEmpty() && parts.get(above.peek()).level() >= part.level()) {
                above.pop();
            }
            boolean isRepeated = part.level() > 1 && names.get(name(part)) > 1 && !above.isEmpty();
            if (part.field().isPresent()) {
                Optional.ofNullable(above.peek()).ifPresent(fielded::set);
            } else if (part.hasLabel() && isRepeated) {
                fielded.set(above.peek());
            } else if (part.hasLabel()) {
                fielded.set(i);
            }
            if (part.heading().isPresent() && part.field().isEmpty() && !isRepeated) {
                above.push(i);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).heading().isEmpty()
                    || parts.get(i).field().isPresent()
                    || schema.isOtherHeading(HeadingTitle.plain(parts.get(i).title()))) {
                fielded.clear(i);
            }
        }
        return new FieldedHeadings(parts, fielded);
    }

    private static String name(PagePart part) {
        return FieldNames.bare(HeadingTitle.plain(part.title()));
    }

    /** How many headings of each level have fields below them; without levels that have none. */
    private SortedMap<Integer, Integer> levels() {
        SortedMap<Integer, Integer> levels = new TreeMap<>();
        withFields.stream().forEach(i -> levels.merge(parts.get(i).level(), 1, Integer::sum));
        return levels;
    }

    /**
     * The level at which most headings have fields; empty where none has.
     *
     * @throws ImportFailure where that is in doubt, since half as many or more have some at another level
     */
    Optional<Integer> level(String page) throws ImportFailure {
        SortedMap<Integer, Integer> levels = levels();
        int most = levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> likely = levels.entrySet().stream()
                .filter(level -> level.getValue() * 2 >= most)
                .map(Map.Entry::getKey)
                .toList();
        if (likely.size() > 1) {
            throw new ImportFailure("it is in doubt which headings of " + page + " are ideas: " + seen(levels)
                    + "; say with -Dgsoc.ideaLevel=" + likely.get(likely.size() - 1)
                    + ", or another number, of which level"
                    + " they are");
        }
        return likely.stream().findFirst();
    }

    private String seen(SortedMap<Integer, Integer> levels) {
        StringBuilder seen = new StringBuilder();
        levels.forEach((level, number) -> seen.append(seen.isEmpty() ? "" : ", and ")
                .append("of ")
                .append(new Quantity(
                        parts.stream().filter(part -> part.level() == level).count(), "heading"))
                .append(" of level ")
                .append(level)
                .append(' ')
                .append(number)
                .append(number == 1 ? " has" : " have")
                .append(" a field's name below"));
        return seen.toString();
    }
}
