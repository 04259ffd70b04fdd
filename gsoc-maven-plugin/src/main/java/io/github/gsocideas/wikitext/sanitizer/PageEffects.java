package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.TableMarkup;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remarks on markup that stays within its argument and yet may surprise, since it does something to the whole page, as
 * {@code [[Category:…]]} does, or something else than it seems to, as a blank does that begins a line.
 */
public final class PageEffects {

    private static final Pattern CATEGORY = Pattern.compile("\\[\\[[\\s_]*category[\\s_]*:", Pattern.CASE_INSENSITIVE);

    /**
     * What MediaWiki's {@code Parser::handleHeadings} makes a heading of. Its preprocessor doesn't see all of them: in
     * {@code <!-- c -->= b =} the line begins with a comment, of which nothing is left.
     */
    private static final Pattern HEADING = Pattern.compile("(?dm)^=.+=\\s*?$");

    private static final Pattern HTML_HEADING = Pattern.compile("<h[1-6](?=[\\s/>])[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** A blank that begins a line with something on it, but no line of a table, which it may indent. */
    private static final Pattern PREFORMATTED = Pattern.compile("\\n (?=[^\\n]*[^\\s])(?!" + TableMarkup.INDENT + "(?:"
            + TableMarkup.START + "|" + TableMarkup.CELL + "))");

    private static final Pattern QUOTES_OR_LINE_END = Pattern.compile(OpenQuotes.MARK + "|\\n");

    private final Draft draft;
    private final Wikitext wikitext;
    private final ExpandedText expanded;
    private final List<Remark> remarks = new ArrayList<>();

    private PageEffects(Draft draft, Wikitext wikitext) {
        this.draft = draft;
        this.wikitext = wikitext;
        this.expanded = ExpandedText.of(wikitext);
    }

    /**
     * Collects the remarks on a text, in its order.
     *
     * @param draft the text, which knows what its author wrote
     * @param wikitext the same, as the wiki reads it
     */
    public static List<Remark> collect(Draft draft, Wikitext wikitext) {
        PageEffects effects = new PageEffects(draft, wikitext);
        wikitext.allNodes().forEach(effects::node);
        effects.text();
        return effects.remarks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Remark::at))
                .toList();
    }

    private void node(WikitextNode node) {
        if (node instanceof Brackets && wikitext.startsWith(CATEGORY, node)) {
            remark(
                    node.start(),
                    "'" + written(node) + "' puts the whole page into a category",
                    "write [[:Category:…]] for a link to it");
        } else if (node instanceof Call && wikitext.startsWith(MagicWords.PAGE_PROPERTY, node)) {
            remark(node.start(), "'" + written(node) + "' acts on the whole page", "delete it");
        } else if (node instanceof ExtensionTag tag && tag.name().equalsIgnoreCase("indicator")) {
            remark(node.start(), "'" + written(node) + "' is shown at the top of the whole page", "delete it");
        } else if (node instanceof Heading heading) {
            heading(heading.start(), written(heading).strip());
        }
    }

    private String written(WikitextNode node) {
        return draft.written(node.start(), node.end());
    }

    private void text() {
        Matcher line = HEADING.matcher(expanded.text());
        while (line.find()) {
            int start = expanded.at(line.start());
            heading(start, draft.written(start, expanded.at(line.end())).strip());
        }
        each(HTML_HEADING, (tag, start) -> heading(start, tag));
        each(
                MagicWords.BEHAVIOUR_SWITCH,
                (word, start) -> remark(
                        start,
                        "'" + word + "' acts on the whole page",
                        "write <nowiki>" + word + "</nowiki> to show it"));
        each(
                PREFORMATTED,
                (blank, start) -> remark(
                        start + 1,
                        "a line that begins with a blank is shown in a box, in the letters of a typewriter",
                        "delete the blank, or put code between <pre> and </pre>"));
        quotes();
    }

    private void heading(int start, String heading) {
        remark(
                start,
                "'" + heading + "' is a heading of the whole page, and in its table of contents",
                "write it in bold, as in '''words'''");
    }

    private void quotes() {
        OpenQuotes open = new OpenQuotes();
        Matcher found = QUOTES_OR_LINE_END.matcher(expanded.text());
        while (found.find()) {
            if (found.group().equals("\n")) {
                open.innermost().ifPresent(this::unclosed);
                open.endLine();
            } else {
                open.mark(expanded.at(found.start()), found.group().length());
            }
        }
        open.innermost().ifPresent(this::unclosed);
    }

    private void unclosed(OpenQuotes.Open open) {
        remark(
                open.start(),
                "the " + open.mark() + " that begins here ends with its line",
                "end it with " + open.mark() + " in the same line");
    }

    private void each(Pattern pattern, ObjIntConsumer<String> remark) {
        Matcher found = pattern.matcher(expanded.text());
        while (found.find()) {
            // As it is written, since what stands here for a call is no character of the author's.
            int start = expanded.at(found.start());
            remark.accept(draft.written(start, expanded.at(found.end())), start);
        }
    }

    private void remark(int start, String what, String hint) {
        remarks.add(new Remark(start, what, hint));
    }
}
