package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Prose;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes authors' wikitext fit to be an argument of a template call. The text keeps its markup and shows what it would show
 * on a page of its own, but it can't end the argument, and can't open or close anything around it.
 *
 * <p>Four kinds of repairs do that, one after the other: those of what MediaWiki's preprocessor would read on in the page
 * ({@link PreprocessorRepairs}), those of tags, also within the content of
 * extension tags ({@link TagContents}), those of tables in links and tables ({@link TableRepairs}), and those of bars and braces ({@link BarRepairs}).
 * Since each may show that others are needed, the text is read anew after each until it needs none. That ends, as every
 * repair leaves less markup behind.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class WikitextSanitizer {

    /** How many templates, pages and functions the texts of an idea may call. */
    public static final int MOST_CALLS = CallEffects.MOST;

    /** A heading or a table, each up to the sign without which it would be none. They begin only where a line does. */
    private static final Pattern BLOCK_START = Pattern.compile("=|[: \\t]*\\{(?=\\|)");

    /** The same where they would be whole, and so be meant. */
    private static final Pattern HEADING_OR_TABLE = Pattern.compile("=.+=\\s*+\\z|[: \\t]*\\{\\|");

    private final Set<String> extensionTags;
    private final AllowedCalls calls;
    private final TagContents contents;

    /**
     * A sanitizer for one wiki, and for texts that may call anything there.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public WikitextSanitizer(Set<String> extensionTags) {
        this(extensionTags, AllowedCalls.ANY);
    }

    /**
     * A sanitizer for one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @param calls what a text may call; of anything else there is an error
     */
    public WikitextSanitizer(Set<String> extensionTags, AllowedCalls calls) {
        this.extensionTags = Set.copyOf(extensionTags);
        this.calls = calls;
        this.contents = new TagContents(this.extensionTags);
    }

    /**
     * A text made fit.
     *
     * @param wikitext what can be written; making it fit once more changes nothing
     * @param remarks what its author may not expect, in the text's order, placed in the text as it was
     */
    public record Sanitized(String wikitext, List<Remark> remarks) {

        /** Keeps a copy. */
        public Sanitized {
            remarks = List.copyOf(remarks);
        }
    }

    /** The wiki's extension tags, in lower case. */
    public Set<String> extensionTags() {
        return extensionTags;
    }

    /** Reads wikitext as the wiki does. */
    public Wikitext parse(String wikitext) {
        return Wikitext.parse(wikitext, extensionTags);
    }

    /** Makes a text fit that begins a line. */
    public Sanitized sanitize(String text) {
        return Prose.is(text) ? new Sanitized(text, List.of()) : repaired(Draft.of(text));
    }

    /** Makes a text fit that has something before it on its line, where no heading and no table begins. */
    public Sanitized sanitizeInline(String text) {
        return Prose.is(text) ? new Sanitized(text, List.of()) : repaired(withoutBlockStart(Draft.of(text)));
    }

    /** A line that is fit, and has nothing open at its end that another one behind it on its line could end. */
    public String closed(String line) {
        if (Prose.is(line)) {
            return line;
        }
        String ends = OpenQuotes.in(ExpandedText.of(parse(line)).text()).ends();
        return OpenEnds.withoutReference(line) + (ends.isEmpty() ? "" : "<nowiki/>" + ends);
    }

    Draft withoutBlockStart(Draft draft) {
        ExpandedText expanded = ExpandedText.of(parse(draft.text()));
        Matcher block = BLOCK_START.matcher(expanded.text());
        if (!block.lookingAt()) {
            return draft;
        }
        int sign = expanded.at(block.end() - 1);
        String shown = CharacterReferences.encode(draft.text().substring(sign, sign + 1));
        return draft.with(List.of(
                HEADING_OR_TABLE.matcher(expanded.text()).lookingAt()
                        ? Repair.reported(
                                sign,
                                sign + 1,
                                shown,
                                "a heading or a table begins only where a line does, and so is shown as text here",
                                "make one text of the list, or write " + shown + " for the sign to be shown")
                        : Repair.unreported(sign, sign + 1, shown)));
    }

    Sanitized repaired(Draft original) {
        Draft draft = original;
        Wikitext wikitext = Wikitext.parsePastUnclosed(draft.text(), extensionTags);
        List<Remark> substitutions = calls.allowsAny() ? List.of() : CallEffects.substitutions(wikitext);
        List<Repair> repairs = repairs(wikitext);
        while (!repairs.isEmpty()) {
            draft = draft.with(repairs);
            wikitext = Wikitext.parsePastUnclosed(draft.text(), extensionTags);
            repairs = repairs(wikitext);
        }
        return withErrors(
                draft.finished(wikitext, new PageEffects(draft, extensionTags, calls).ofIdea(wikitext)), substitutions);
    }

    /** With errors of the text as it was, instead of what else there is to say at their places. */
    private static Sanitized withErrors(Sanitized sanitized, List<Remark> errors) {
        Set<Integer> places = errors.stream().map(Remark::at).collect(Collectors.toSet());
        return new Sanitized(
                sanitized.wikitext(),
                Stream.concat(
                                sanitized.remarks().stream().filter(remark -> !places.contains(remark.at())),
                                errors.stream())
                        .sorted(Comparator.comparingInt(Remark::at))
                        .toList());
    }

    /**
     * What there is to say about the calls, switches, tags and links of a text that is put on a page as it is, around the
     * ideas; not that it has headings and categories, which belong there.
     */
    public List<Remark> aroundIdeas(String text) {
        return new PageEffects(Draft.of(text), extensionTags, calls).aroundIdeas(parse(text));
    }

    /** What a style or a name in a text does beyond its place, where that text was not written by its author but made. */
    public List<Remark> attributes(String wikitext) {
        return AttributeEffects.collect(ExpandedText.of(parse(wikitext)));
    }

    /** The names that elements of a text have, each once. */
    public List<String> ids(String wikitext) {
        boolean hasAttributes = wikitext.contains("=") && (wikitext.contains("<") || wikitext.contains("{"));
        return hasAttributes
                ? EffectText.all(parse(wikitext), extensionTags).stream()
                        .flatMap(EffectText::pieces)
                        .flatMap(AttributeEffects::ids)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The notes of a text that have names, in its order; none where the wiki has no notes. */
    public List<Note> notes(String wikitext) {
        return wikitext.contains("<") ? Note.collect(parse(wikitext), extensionTags) : List.of();
    }

    /** The names of tags of a text that are none of HTML, nor of an extension that is known; in lower case. */
    public SortedSet<String> unknownTags(String wikitext) {
        return wikitext.contains("<")
                ? UnknownTags.names(parse(wikitext), extensionTags)
                : Collections.emptySortedSet();
    }

    /** The names of places on the page itself that a text links to, each once. */
    public List<String> sectionLinks(String wikitext) {
        return wikitext.contains(SectionLink.START) ? SectionLink.names(parse(wikitext), extensionTags) : List.of();
    }

    /** How many calls the wiki has to look up for a text: those of variables and of a bar cost nothing. */
    public int calls(String wikitext) {
        return wikitext.contains("{{") ? CallEffects.count(parse(wikitext), extensionTags) : 0;
    }

    /** The repairs of the first kind that the text needs. */
    private List<Repair> repairs(Wikitext wikitext) {
        List<Repair> repairs = PreprocessorRepairs.collect(wikitext);
        if (!repairs.isEmpty()) {
            return repairs;
        }
        List<Repair> tags = contents.repairs(wikitext).toList();
        if (!tags.isEmpty()) {
            return tags;
        }
        ExpandedText expanded = ExpandedText.of(wikitext);
        List<Repair> tables = TableRepairs.collect(wikitext, expanded);
        return tables.isEmpty() ? BarRepairs.collect(wikitext, expanded) : tables;
    }
}
