package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.document.TreeBuilder;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.idea.markdown.MarkdownBody.Section;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldNames;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/** Finds a heading that says that the title is below it, or that is the title, be it not of the title's level. */
final class MisplacedTitle {

    /** What a heading says that should be the title, or have it below. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:project|idea|the|proposal)[ -]?)?(?:title|name)(?: of .{1,40}?)?(?: ?[:\\uFF1A\\u2013\\u2014-] ?(?<title>.+))?",
            Pattern.CASE_INSENSITIVE);

    /** What heads the text of an idea, and is no title. */
    private static final Pattern OF_TEXTS = Pattern.compile(
            "(?:(?:an?|the|project|idea) )?(?:overview|introduction|intro|background|about"
                    + "|abstract|motivation|goals?|idea|project|problem|context|details|information|notes?)(?: .{0,30})?");

    private final TreeBuilder nodes;
    private final MarkdownBody body;
    private final IdeaSchema schema;
    private final FieldEntries entries;

    MisplacedTitle(TreeBuilder nodes, MarkdownBody body, IdeaSchema schema, FieldEntries entries) {
        this.nodes = nodes;
        this.body = body;
        this.schema = schema;
        this.entries = entries;
    }

    /**
     * Finds it.
     *
     * @param sections those below the title, or all where there is none
     * @param isAlien whether a section's heading names no field
     * @param isTopmost whether it is of the title's level
     */
    Optional<Section> find(List<Section> sections, Predicate<Section> isAlien, Predicate<Section> isTopmost) {
        if (schema.heading().isEmpty()) {
            return Optional.empty();
        }
        boolean isTitleless = entries.title().isEmpty()
                && entries.isEmpty()
                && sections.stream().noneMatch(isTopmost)
                && sections.stream().skip(1).noneMatch(isAlien)
                && sections.size() > 1;
        return sections.stream()
                .filter(isAlien)
                .filter(section ->
                        TITLE.matcher(FieldNames.bare(section.name())).matches() || (isTitleless && isTitle(section)))
                .findFirst();
    }

    private boolean isTitle(Section section) {
        return !OF_TEXTS.matcher(FieldNames.bare(section.name())).matches()
                && new UnknownHeading(section.name(), entries.unused()).meant().isEmpty();
    }

    /** Refuses it, and reads the title there, if there is none elsewhere. */
    void refuse(Section section) {
        Matcher name = TITLE.matcher(FieldNames.bare(section.name()));
        Region region = body.region(heading(section));
        boolean isLabel = name.matches();
        boolean isAlone = isLabel && name.group("title") == null;
        String title = title(section, isLabel, isAlone);
        nodes.refuse(
                MarkdownFormat.RULE,
                region,
                "the heading '" + Quotation.shorten(section.name())
                        + "' names no field: the title is the heading of level one",
                "write '# " + Quotation.quote(title) + "' above everything else"
                        + entries.title()
                                .map(entry -> ", in place of the title at line "
                                        + entry.keyPosition().line())
                                .orElse(""));
        if (entries.title().isEmpty()) {
            Field heading = schema.heading().orElseThrow();
            Node value = isLabel ? new Node.Text(region(section, title, isAlone), title) : body.title(heading(section));
            entries.put(heading, region, value);
            if (!isAlone && !section.blocks().isEmpty()) {
                schema.preamble()
                        .filter(preamble -> !entries.has(preamble))
                        .ifPresent(preamble -> entries.add(
                                "", preamble, region, List.of(body.passages().passage(section.blocks()))));
            }
        }
    }

    private String title(Section section, boolean isLabel, boolean isAlone) {
        if (!isLabel) {
            return section.name();
        }
        return isAlone
                ? section.blocks().stream()
                        .findFirst()
                        .flatMap(block -> body.passages()
                                .text(List.of(body.passages().passage(block)))
                                .toJson()
                                .asString()
                                .lines()
                                .findFirst())
                        .orElse("…")
                : section.name().substring(section.name().indexOf(':') + 1).strip();
    }

    /** Where a title stands that a label announces: behind it in its heading, or below that. */
    private Region region(Section section, String title, boolean isBelow) {
        Region around = isBelow && !section.blocks().isEmpty()
                ? body.region(section.blocks().get(0))
                : body.title(heading(section)).region();
        int at = nodes.source().text(around).indexOf(title);
        int start = nodes.source().offset(around.start()) + at;
        return at < 0 ? around : nodes.source().region(start, start + title.length());
    }

    private static Heading heading(Section section) {
        return section.heading().orElseThrow();
    }
}
