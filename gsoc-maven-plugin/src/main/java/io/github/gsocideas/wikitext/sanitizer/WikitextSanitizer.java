package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** A heading or a table, each up to the sign without which it would be none. They begin only where a line does. */
    private static final Pattern BLOCK_START = Pattern.compile("=|[: \\t]*\\{(?=\\|)");

    /** The same where they would be whole, and so be meant. */
    private static final Pattern HEADING_OR_TABLE = Pattern.compile("=.+=\\s*+\\z|[: \\t]*\\{\\|");

    private final Set<String> extensionTags;
    private final TagContents contents;

    /**
     * A sanitizer for one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public WikitextSanitizer(Set<String> extensionTags) {
        this.extensionTags = Set.copyOf(extensionTags);
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
        return repaired(Draft.of(text));
    }

    /** Makes a text fit that has something before it on its line, where no heading and no table begins. */
    public Sanitized sanitizeInline(String text) {
        return repaired(withoutBlockStart(Draft.of(text)));
    }

    /** A line that is fit, and has nothing open at its end that another one behind it on its line could end. */
    public String closed(String line) {
        String ends = OpenQuotes.in(ExpandedText.of(parse(line)).text()).ends();
        return OpenEnds.withoutReference(line) + (ends.isEmpty() ? "" : "<nowiki/>" + ends);
    }

    private Draft withoutBlockStart(Draft draft) {
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

    private Sanitized repaired(Draft original) {
        Draft draft = original;
        Wikitext wikitext = Wikitext.parsePastUnclosed(draft.text(), extensionTags);
        List<Repair> repairs = repairs(wikitext);
        while (!repairs.isEmpty()) {
            draft = draft.with(repairs);
            wikitext = Wikitext.parsePastUnclosed(draft.text(), extensionTags);
            repairs = repairs(wikitext);
        }
        return draft.finished(wikitext);
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
