package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remarks on markup that stays within its argument and yet may surprise, since it does something to the whole page. */
public final class PageEffects {

    private static final Pattern CATEGORY = Pattern.compile("\\[\\[[\\s_]*category[\\s_]*:", Pattern.CASE_INSENSITIVE);

    /** MediaWiki's behaviour switches, from its {@code MessagesEn.php}, and its magic words that set the page's title and order. */
    static final Pattern BEHAVIOUR_SWITCH = Pattern.compile(
            "__(?:NOTOC|FORCETOC|TOC|NOEDITSECTION|NEWSECTIONLINK|NONEWSECTIONLINK|NOGALLERY|HIDDENCAT"
                    + "|EXPECTUNUSEDCATEGORY|INDEX|NOINDEX|STATICREDIRECT|NOTITLECONVERT|NOTC|NOCONTENTCONVERT|NOCC)__",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_PROPERTY =
            Pattern.compile("\\{\\{\\s*(?:DISPLAYTITLE|DEFAULTSORT|DEFAULTSORTKEY|DEFAULTCATEGORYSORT):");

    /** What MediaWiki's {@code Parser::handleHeadings} makes a heading of, which is not only what its preprocessor does. */
    private static final Pattern HEADING = Pattern.compile("(?dm)^=.+=\\s*?$");

    private static final Pattern HTML_HEADING = Pattern.compile("<h[1-6](?=[\\s/>])[^<>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern PREFORMATTED =
            Pattern.compile("\\n (?=[^\\n]*[^\\s])(?! *(?:\\{\\||\\|[}+-]?|!|:+ *\\{\\|))");

    private static final Pattern QUOTES = Pattern.compile("'{2,}|\\n");

    private final Draft draft;
    private final Wikitext wikitext;
    private final ExpandedText visible;
    private final List<Remark> remarks = new ArrayList<>();

    private PageEffects(Draft draft, Wikitext wikitext) {
        this.draft = draft;
        this.wikitext = wikitext;
        this.visible = ExpandedText.of(wikitext);
    }

    /** The remarks on a text and what the wiki reads in it, in the text's order. */
    public static List<Remark> of(Draft draft, Wikitext wikitext) {
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
        } else if (node instanceof Call && wikitext.startsWith(PAGE_PROPERTY, node)) {
            remark(node.start(), "'" + written(node) + "' acts on the whole page", "delete it");
        } else if (node instanceof Heading heading) {
            heading(heading.start(), written(heading).strip());
        }
    }

    private String written(WikitextNode node) {
        return draft.written(node.start(), node.end());
    }

    private void text() {
        Matcher line = HEADING.matcher(visible.text());
        while (line.find()) {
            int start = visible.at(line.start());
            heading(start, draft.written(start, visible.at(line.end())).strip());
        }
        each(HTML_HEADING, (tag, start) -> heading(start, tag));
        each(
                BEHAVIOUR_SWITCH,
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

    /** Bold and italics end with their line, whether they are closed or not: {@code Parser::doQuotes}. */
    private void quotes() {
        int bold = -1;
        int italics = -1;
        Matcher mark = QUOTES.matcher(visible.text());
        while (mark.find()) {
            if (mark.group().equals("\n")) {
                unclosed(bold, italics);
                bold = -1;
                italics = -1;
                continue;
            }
            int length = mark.end() - mark.start();
            int start = visible.at(mark.start());
            if (length == 2 || length >= 5) {
                italics = italics < 0 ? start : -1;
            }
            if (length > 2) {
                bold = bold < 0 ? start : -1;
            }
        }
        unclosed(bold, italics);
    }

    private void unclosed(int bold, int italics) {
        int start = Math.max(bold, italics);
        if (start >= 0) {
            String quotes = start == bold ? "'''" : "''";
            remark(
                    start,
                    "the " + quotes + " that begins here ends with its line",
                    "end it with " + quotes + " in the same line");
        }
    }

    private void each(Pattern pattern, ObjIntConsumer<String> remark) {
        Matcher found = pattern.matcher(visible.text());
        while (found.find()) {
            remark.accept(found.group(), visible.at(found.start()));
        }
    }

    private void remark(int start, String what, String hint) {
        remarks.add(new Remark(start, what, hint));
    }
}
