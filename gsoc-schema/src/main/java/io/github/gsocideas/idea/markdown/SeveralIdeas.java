package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;

/**
 * Finds a list of ideas in one file: several headings that name no field, below each of which the same field has a label, or a
 * title such as {@code Ideas} and several headings below it. All that is wrong with such a file as an idea follows from that.
 */
final class SeveralIdeas {

    private static final Pattern TITLE_OF_LIST = Pattern.compile(
            "(?iuU)(?:.*\\b)?(?:ideas|projects|ideen|projekte)"
                    + "(?:[ :(\\u2013-]*(?:list|page|[0-9]{4}|(?:for|of) (?:the |our )?(?:gsoc|google|summer|20).{0,30})\\)?)*+");

    private final SourceText source;
    private final MarkdownBody body;
    private final Labels labels;

    SeveralIdeas(SourceText source, MarkdownBody body, Labels labels) {
        this.source = source;
        this.body = body;
        this.labels = labels;
    }

    /**
     * Refuses such a list.
     *
     * @param title the heading of level one at the top
     * @param aliens the sections below it that have no field's heading, if all have none
     * @throws UnreadableException when it is one
     */
    void refuse(Optional<Section> title, List<Section> aliens) throws UnreadableException {
        if (aliens.isEmpty()) {
            return;
        }
        List<Heading> again = againLabelled(title, aliens);
        boolean isList =
                title.filter(section -> TITLE_OF_LIST.matcher(section.name()).matches())
                                .isPresent()
                        && aliens.size() > 1;
        Optional<Heading> first = again.isEmpty() && isList
                ? aliens.get(0).heading()
                : again.stream().findFirst();
        if (first.isPresent()) {
            throw new UnreadableException(source.error(
                    "second-idea",
                    body.region(first.get()),
                    "several ideas stand in this file, and a file is one idea",
                    "give each a file of its own, with '# ' and its title at the top, and '## ' for the name of each field;"
                            + " or let the schema allow several by '" + Keyword.IDEA_HEADING + "'"));
        }
    }

    /** The headings of the sections in which a field has a label that has one in another, too. */
    private List<Heading> againLabelled(Optional<Section> title, List<Section> aliens) {
        NavigableMap<Position, Heading> headings = new TreeMap<>();
        Stream.concat(title.stream(), aliens.stream())
                .flatMap(section -> section.heading().stream())
                .forEach(heading -> headings.put(body.region(heading).start(), heading));
        Map<Heading, Set<Field>> fields = new HashMap<>();
        Map<Field, Integer> sections = new HashMap<>();
        body.lines()
                .forEach(line -> Optional.ofNullable(
                                headings.floorEntry(line.region().start()))
                        .map(Map.Entry::getValue)
                        .ifPresent(heading -> labels.fields(line)
                                .filter(fields.computeIfAbsent(heading, any -> new HashSet<>())::add)
                                .forEach(field -> sections.merge(field, 1, Integer::sum))));
        return headings.values().stream()
                .filter(heading ->
                        fields.getOrDefault(heading, Set.of()).stream().anyMatch(field -> sections.get(field) > 1))
                .toList();
    }
}
