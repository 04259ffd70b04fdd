package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes authors' wikitext fit to be an argument: it keeps its markup, shows what it would show on a page of its own, and
 * neither leaves the argument nor opens or closes anything around it.
 */
public final class WikitextSanitizer {

    /** What is read as one, with what follows it, only where a line begins. */
    private static final Pattern BLOCK_START = Pattern.compile("=|[: \\t]*\\{(?=\\|)");

    private final Set<String> extensionTags;
    private final Map<String, Sanitized> known = new HashMap<>();
    private final Map<String, Sanitized> knownInline = new HashMap<>();

    /**
     * A sanitizer for one wiki. Not for several threads at once: it keeps what it has made.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public WikitextSanitizer(Set<String> extensionTags) {
        this.extensionTags = Set.copyOf(extensionTags);
    }

    /**
     * A text made fit.
     *
     * @param wikitext what can be written; making it fit once more changes nothing
     * @param remarks what its author may not expect, in the text's order, placed in the text as it was
     */
    public record Sanitized(String wikitext, List<Remark> remarks) {}

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
        return known.computeIfAbsent(text, key -> sanitized(Draft.of(key)));
    }

    /** Makes a text fit that has something before it on its line, where no heading and no table begins. */
    public Sanitized sanitizeInline(String text) {
        return knownInline.computeIfAbsent(text, key -> sanitized(inline(Draft.of(key))));
    }

    private Draft inline(Draft draft) {
        ExpandedText visible = ExpandedText.of(parse(draft.text()));
        Matcher block = BLOCK_START.matcher(visible.text());
        if (!block.lookingAt()) {
            return draft;
        }
        int mark = visible.at(block.end() - 1);
        return draft.with(List.of(Repair.unreported(
                mark, mark + 1, CharacterReferences.encode(draft.text().substring(mark, mark + 1)))));
    }

    private Sanitized sanitized(Draft original) {
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

    /** The repairs of one kind, since each may uncover the need for others: every one leaves less markup behind. */
    private List<Repair> repairs(Wikitext wikitext) {
        List<Repair> repairs = PreprocessorRepairs.of(wikitext);
        if (!repairs.isEmpty()) {
            return repairs;
        }
        ExpandedText visible = ExpandedText.of(wikitext);
        List<Repair> html = Stream.concat(Stream.of(visible), ExpandedText.ofArguments(wikitext))
                .flatMap(part -> HtmlRepairs.of(part, extensionTags).stream())
                .toList();
        return html.isEmpty() ? BarRepairs.of(wikitext, visible) : html;
    }
}
