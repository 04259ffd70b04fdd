package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The ideas of a page without calls: each is a heading of one level with all that is below it, up to the next heading of this
 * level or of a higher one. Where nobody says the level, it is that at which most headings have fields below them, and such a
 * heading alone is an idea, or one that stands between two; where somebody says it, every heading of the level is one.
 *
 * @param page the page
 * @param wikitext its text as MediaWiki reads it
 * @param ideas the ideas
 * @param doubts what somebody should look at
 */
record HeadedIdeas(SourcePage page, Wikitext wikitext, List<Section> ideas, List<Finding> doubts) implements PageIdeas {

    private static final String RULE = "page";

    /**
     * An idea.
     *
     * @param above the headings that it stands under, the outermost first
     * @param parts its heading with the text right below, then each heading below with its text
     */
    record Section(int start, int end, List<WikitextNode.Heading> above, List<PagePart> parts) implements PageIdea {

        /** The idea's own heading. */
        PagePart first() {
            return parts.get(0);
        }

        /** What stands below one of the headings. A rule at the end of it all, between two ideas, is neither's. */
        List<WikitextUnit> units(int part) {
            List<WikitextUnit> units = parts.get(part).units();
            int end = units.size();
            while (part == parts.size() - 1 && end > 0 && units.get(end - 1).kind() == WikitextUnit.Kind.DIVISION) {
                end--;
            }
            return units.subList(0, end);
        }
    }

    /** Keeps copies. */
    HeadedIdeas {
        ideas = List.copyOf(ideas);
        doubts = List.copyOf(doubts);
    }

    @Override
    public boolean areOfHighLevel() {
        return ideas.get(0).first().level() <= 2;
    }

    @Override
    public List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        for (Section idea : ideas) {
            for (PagePart part : idea.parts()) {
                WrittenAnchor.find(part.title()).ifPresent(anchor -> names.add(part.title()));
                part.anchor().ifPresent(anchor -> names.add(page.text().substring(part.start(), part.headingStart())));
                part.field().ifPresent(field -> names.add(part.title()));
                part.units()
                        .forEach(unit -> unit.field()
                                .ifPresent(field ->
                                        names.add(unit.label().orElseThrow().name())));
            }
        }
        return names;
    }

    /**
     * Finds them.
     *
     * @param asked the level of their headings, if that is known
     * @throws ImportFailure where it is in doubt which level that is
     */
    static HeadedIdeas find(SourcePage page, Wikitext wikitext, IdeaSchema schema, Optional<Integer> asked)
            throws ImportFailure {
        FieldedHeadings headings = FieldedHeadings.find(PagePart.of(wikitext, schema), schema);
        Optional<Integer> level = asked.isPresent() ? asked : headings.level(page.title());
        return level.map(each -> new Finder(page, wikitext, schema, headings, each, asked.isPresent()).find())
                .orElseGet(() -> new HeadedIdeas(page, wikitext, List.of(), List.of()));
    }

    /** Finds the ideas of one level. */
    private record Finder(
            SourcePage page,
            Wikitext wikitext,
            IdeaSchema schema,
            FieldedHeadings headings,
            int level,
            boolean isAsked) {

        HeadedIdeas find() {
            List<PagePart> parts = headings.parts();
            List<Section> ideas = new ArrayList<>();
            List<Finding> doubts = new ArrayList<>();
            Deque<WikitextNode.Heading> above = new ArrayDeque<>();
            int last =
                    headings.withFields().stream().filter(this::isOfLevel).max().orElse(-1);
            for (int i = 0; i < parts.size(); ) {
                int end = i + 1;
                if (isIdea(i, ideas.isEmpty(), last)) {
                    while (end < parts.size() && parts.get(end).level() > level) {
                        end++;
                    }
                    ideas.add(new Section(
                            parts.get(i).start(),
                            parts.get(end - 1).end(),
                            above.stream()
                                    .filter(heading -> heading.level() < level)
                                    .toList(),
                            List.copyOf(parts.subList(i, end))));
                    withoutFields(i).ifPresent(doubts::add);
                } else {
                    outside(i).ifPresent(doubts::add);
                }
                enter(parts.get(i), above);
                i = end;
            }
            return new HeadedIdeas(page, wikitext, ideas, doubts);
        }

        private static void enter(PagePart part, Deque<WikitextNode.Heading> above) {
            part.heading().ifPresent(heading -> {
                while (!above.isEmpty() && above.peekLast().level() >= heading.level()) {
                    above.removeLast();
                }
                above.addLast(heading);
            });
        }

        private boolean isOfLevel(int part) {
            return headings.parts().get(part).level() == level;
        }

        private boolean isIdea(int part, boolean isFirst, int last) {
            boolean isBetween = !isFirst && part < last;
            return isOfLevel(part)
                    && headings.parts().get(part).field().isEmpty()
                    && !schema.isOtherHeading(
                            HeadingTitle.plain(headings.parts().get(part).title()))
                    && (isAsked || headings.withFields().get(part) || isBetween);
        }

        private Optional<Finding> withoutFields(int part) {
            return headings.withFields().get(part)
                    ? Optional.empty()
                    : Optional.of(page.warning(
                            RULE,
                            headings.parts().get(part).headingStart(),
                            "the heading '"
                                    + Quotation.shorten(
                                            headings.parts().get(part).title()) + "' begins an idea, being of level "
                                    + level + ", and no field's name stands below it",
                            "delete its file if it is none, or name it in the schema's '" + Keyword.OTHER_HEADINGS
                                    + "'"));
        }

        private Optional<Finding> outside(int part) {
            return headings.withFields().get(part)
                    ? Optional.of(page.warning(
                            RULE,
                            headings.parts().get(part).headingStart(),
                            "fields stand below the heading '"
                                    + Quotation.shorten(
                                            headings.parts().get(part).title()) + "', which is of level "
                                    + headings.parts().get(part).level() + " and begins no idea",
                            "an idea begins with a heading of level " + level
                                    + " here; say another with -Dgsoc.ideaLevel if that is wrong"))
                    : Optional.empty();
        }
    }
}
