package io.github.gsocideas.wikitext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes authors' wikitext fit to be an argument: it keeps its markup, shows what it would show on a page of its own, and
 * neither leaves the argument nor opens or closes anything around it.
 */
public final class Containment {

    private final Set<String> extensionTags;
    private final Map<String, Contained> known = new HashMap<>();

    /**
     * A containment for one wiki. Not for several threads at once: it keeps what it has made.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public Containment(Set<String> extensionTags) {
        this.extensionTags = Set.copyOf(extensionTags);
    }

    /**
     * A text made fit.
     *
     * @param wikitext what can be written; making it fit once more changes nothing
     * @param remarks what its author may not expect, in the text's order, placed in the text as it was
     */
    record Contained(String wikitext, List<Remark> remarks) {}

    /** Reads wikitext as the wiki does. */
    Wikitext parse(String wikitext) {
        return Wikitext.parse(wikitext, extensionTags);
    }

    /** Makes a text fit. */
    Contained contain(String text) {
        return known.computeIfAbsent(text, this::contained);
    }

    private Contained contained(String text) {
        Draft draft = Draft.of(text);
        List<Repair> repairs = repairs(draft.text());
        while (!repairs.isEmpty()) {
            draft = draft.with(repairs);
            repairs = repairs(draft.text());
        }
        return draft.finished(parse(draft.text()));
    }

    /** The repairs of one kind, since each may uncover the need for others: every one leaves less markup behind. */
    private List<Repair> repairs(String text) {
        Wikitext wikitext = parse(text);
        List<Repair> repairs = PreprocessorRepairs.of(wikitext);
        if (!repairs.isEmpty()) {
            return repairs;
        }
        VisibleText visible = VisibleText.of(wikitext);
        List<Repair> html = Stream.concat(Stream.of(visible), VisibleText.ofArguments(wikitext))
                .flatMap(part -> HtmlRepairs.of(part, extensionTags).stream())
                .toList();
        return html.isEmpty() ? BarRepairs.of(wikitext, visible) : html;
    }
}
