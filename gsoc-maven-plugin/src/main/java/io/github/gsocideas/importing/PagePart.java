package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading with the text right below it, up to the next heading of whatever level, or to an anchor on the line above that.
 *
 * @param heading empty for what is above the first
 * @param title what the heading says, as it is written
 * @param field the field that the heading names
 * @param anchor the name of the anchor on the line above the heading, with which the part begins
 * @param start where it begins on the page, in UTF-16 units
 * @param end where it ends
 * @param units the text, taken apart
 */
record PagePart(
        Optional<WikitextNode.Heading> heading,
        String title,
        Optional<Field> field,
        Optional<String> anchor,
        int start,
        int end,
        List<WikitextUnit> units) {

    /** The parts of a page, of which the first has no heading. */
    static List<PagePart> of(Wikitext wikitext, IdeaSchema schema) {
        List<WikitextLine> lines = WikitextLines.of(wikitext);
        int end = PageTail.start(wikitext.source(), lines);
        List<PagePart> parts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isEnd = i == lines.size() || lines.get(i).start() >= end;
            if (isEnd || lines.get(i).kind() == WikitextLine.Kind.HEADING) {
                int next = !isEnd
                                && i > first
                                && anchor(wikitext, lines.get(i - 1)).isPresent()
                        ? i - 1
                        : i;
                int partEnd = isEnd ? end : lines.get(next).start();
                parts.add(of(wikitext, lines.subList(first, next), parts.isEmpty(), partEnd, schema));
                first = next;
            }
            if (isEnd) {
                break;
            }
        }
        return parts;
    }

    private static PagePart of(
            Wikitext wikitext, List<WikitextLine> lines, boolean isFirst, int end, IdeaSchema schema) {
        if (isFirst) {
            return new PagePart(
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    end,
                    WikitextUnits.of(wikitext.source(), lines, schema));
        }
        Optional<String> anchor = anchor(wikitext, lines.get(0));
        int below = anchor.isPresent() ? 2 : 1;
        WikitextNode.Heading heading = lines.get(below - 1).heading().orElseThrow();
        String title = HeadingTitle.of(wikitext, heading);
        return new PagePart(
                Optional.of(heading),
                title,
                schema.named(HeadingTitle.plain(title)),
                anchor,
                lines.get(0).start(),
                end,
                WikitextUnits.of(wikitext.source(), lines.subList(below, lines.size()), schema));
    }

    /** The name of the anchor that is all of a line. */
    private static Optional<String> anchor(Wikitext wikitext, WikitextLine line) {
        boolean isHeading = line.kind() == WikitextLine.Kind.HEADING;
        return isHeading
                ? Optional.empty()
                : WrittenAnchor.ofLine(wikitext.source().substring(line.start(), line.end()))
                        .map(WrittenAnchor::name);
    }

    /** Where its heading begins on the page, in UTF-16 units; for what is above the first heading, where the page begins. */
    int headingStart() {
        return heading.map(WikitextNode::start).orElse(start);
    }

    /** The heading's level; 0 for what is above the first. */
    int level() {
        return heading.map(WikitextNode.Heading::level).orElse(0);
    }

    /** Whether a label in the text names a field. */
    boolean hasLabel() {
        return units.stream().anyMatch(unit -> unit.field().isPresent());
    }
}
