package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.AllowedCalls;
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
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remarks on markup that stays within its argument and yet may surprise, since it does something to the whole page, as
 * {@code [[Category:…]]} does, or something else than it seems to, as a blank does that begins a line.
 */
public final class PageEffects {

    /**
     * What MediaWiki's {@code Parser::handleHeadings} makes a heading of. Its preprocessor doesn't see all of them: in
     * {@code <!-- c -->= b =} the line begins with a comment, of which nothing is left.
     */
    private static final Pattern HEADING = Pattern.compile("(?dm)^=.+=\\s*?$");

    /** A heading that is the first argument of a function: <code>{{lc:== a ==}}</code>. */
    private static final Pattern FUNCTION_HEADING = Pattern.compile("(?d)#?[a-zA-Z]+:\\s*(=.+=)\\s*?");

    private static final Pattern EQUALS_SIGN = Pattern.compile("\\{\\{(?:\\s|<!--.*?-->)*+=(?:\\s|<!--.*?-->)*+\\}\\}");

    private static final Pattern HTML_HEADING = Pattern.compile("<h[1-6](?=[\\s/>])[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** A blank that begins a line with something on it, but no line of a table, which it may indent. */
    private static final Pattern PREFORMATTED = Pattern.compile("\\n (?=[^\\n]*[^\\s])(?!" + TableMarkup.INDENT + "(?:"
            + TableMarkup.START + "|" + TableMarkup.CELL + "))");

    private static final Pattern QUOTES_OR_LINE_END = Pattern.compile(OpenQuotes.MARK + "|\\n");

    /** What a switch would be if what a call in it shows were known. */
    private static final Pattern UNKNOWN_SWITCH = Pattern.compile("__(?=[A-Za-z]*+\uFFFC)[A-Za-z\uFFFC]*+__");

    private final Draft draft;
    private final Set<String> extensionTags;
    private final AllowedCalls calls;
    private final List<Remark> remarks = new ArrayList<>();
    private EffectText text;

    /**
     * Remarks on a text.
     *
     * @param draft the text, which knows what its author wrote
     * @param extensionTags the wiki's extension tags, in lower case
     * @param calls what the text may call
     */
    PageEffects(Draft draft, Set<String> extensionTags, AllowedCalls calls) {
        this.draft = draft;
        this.extensionTags = extensionTags;
        this.calls = calls;
    }

    /**
     * Collects the remarks on a text that may call anything, in its order.
     *
     * @param draft the text, which knows what its author wrote
     * @param wikitext the same, as the wiki reads it
     */
    public static List<Remark> collect(Draft draft, Wikitext wikitext) {
        return new PageEffects(draft, Wikitext.EXTENSION_TAGS, AllowedCalls.ANY).ofIdea(wikitext);
    }

    /** The remarks on an idea's text, in its order. */
    List<Remark> ofIdea(Wikitext wikitext) {
        return collect(wikitext, this::ofIdea);
    }

    /** The remarks on a text around the ideas, in its order: its headings and categories are where they belong,
     * and what lays the page out. */
    List<Remark> aroundIdeas(Wikitext wikitext) {
        return collect(wikitext, this::aroundIdeas);
    }

    private List<Remark> collect(Wikitext wikitext, Runnable remarksOnOne) {
        List<Call> counted = new ArrayList<>();
        for (EffectText each : EffectText.all(wikitext, extensionTags)) {
            text = each;
            remarksOnOne.run();
            List<Call> more = CallEffects.counted(each.wikitext());
            if (counted.size() <= CallEffects.MOST && counted.size() + more.size() > CallEffects.MOST) {
                add(CallEffects.tooMany(more.get(CallEffects.MOST - counted.size())));
            }
            counted.addAll(more);
        }
        return remarks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Remark::at))
                .toList();
    }

    private void ofIdea() {
        text.wikitext().allNodes().forEach(this::node);
        ExpandedText whole = ExpandedText.of(text.wikitext());
        text.pieces().forEach(piece -> {
            headings(piece);
            common(piece, MagicWords.BEHAVIOUR_SWITCH);
        });
        if (text.isWhole()) {
            each(
                    whole,
                    PREFORMATTED,
                    (blank, start) -> remark(
                            start + 1,
                            "a line that begins with a blank is shown in a box, in the letters of a typewriter",
                            "delete the blank, or put code between <pre> and </pre>"));
            quotes(whole);
        }
    }

    private void aroundIdeas() {
        text.wikitext().allNodes().forEach(this::commonNode);
        text.pieces().forEach(piece -> common(piece, MagicWords.SWITCH_BEYOND_LAYOUT));
    }

    private void node(WikitextNode node) {
        commonNode(node);
        if (node instanceof Brackets brackets && LinkTarget.of(text.wikitext(), brackets) == LinkTarget.CATEGORY) {
            remark(
                    node.start(),
                    "'" + written(node) + "' puts the whole page into a category",
                    "write [[:Category:…]] for a link to it");
        } else if (node instanceof Heading heading) {
            heading(heading.start(), written(heading).strip());
        }
    }

    private void commonNode(WikitextNode node) {
        if (node instanceof Brackets brackets) {
            link(brackets, LinkTarget.of(text.wikitext(), brackets));
        } else if (node instanceof Call call) {
            CallEffects.collect(text.wikitext(), call, written(call), calls).forEach(this::add);
        } else if (node instanceof ExtensionTag tag && tag.name().equalsIgnoreCase("indicator")) {
            remark(node.start(), "'" + written(node) + "' is shown at the top of the whole page", "delete it");
        }
    }

    private void link(Brackets link, LinkTarget target) {
        if (target == LinkTarget.LANGUAGE) {
            remark(
                    link.start(),
                    "'" + written(link) + "' may be listed beside the page as the same in another language, and not be"
                            + " shown here",
                    "write [[:…]] for a link to it");
        } else if (target == LinkTarget.UNKNOWN) {
            remark(
                    link.start(),
                    "'" + written(link) + "' leads where can't be known, since a call is in its name: it may put the"
                            + " whole page into a category",
                    "write the name itself, or [[:…]] for a link to it");
        }
    }

    private String written(WikitextNode node) {
        return written(node.start(), node.end());
    }

    private String written(int start, int end) {
        int from = text.place().applyAsInt(start);
        return draft.written(from, Math.max(from, text.place().applyAsInt(end)));
    }

    /** What is to say of any text, wherever it stands. */
    private void common(ExpandedText piece, Pattern switches) {
        each(
                piece,
                switches,
                (word, start) -> remark(
                        start,
                        "'" + word + "' acts on the whole page",
                        "write <nowiki>" + word + "</nowiki> to show it"));
        each(piece, UNKNOWN_SWITCH, (word, start) -> {
            if (!word.contains("<")) {
                remark(
                        start,
                        "'" + word + "' may act on the whole page, since what the call in it shows can't be known",
                        "write <nowiki>__</nowiki> for __ to be shown");
            }
        });
        AttributeEffects.collect(piece).forEach(this::add);
    }

    private void headings(ExpandedText piece) {
        String lines = withEqualsSigns(piece);
        Matcher line = HEADING.matcher(lines);
        while (line.find()) {
            int start = piece.at(line.start());
            heading(start, written(start, piece.at(line.end())).strip());
        }
        Matcher argument = FUNCTION_HEADING.matcher(lines);
        if (argument.matches()) {
            int start = piece.at(argument.start(1));
            heading(start, written(start, piece.at(argument.end(1))).strip());
        }
        each(piece, HTML_HEADING, (tag, start) -> heading(start, tag));
    }

    /** The text with an equals sign for each call that is one. */
    private String withEqualsSigns(ExpandedText piece) {
        StringBuilder lines = new StringBuilder(piece.text());
        String source = text.wikitext().source();
        for (int i = 0; i < lines.length(); i++) {
            if (lines.charAt(i) == ExpandedText.STAND_IN
                    && EQUALS_SIGN
                            .matcher(source)
                            .region(piece.at(i), source.length())
                            .lookingAt()) {
                lines.setCharAt(i, '=');
            }
        }
        return lines.toString();
    }

    private void heading(int start, String heading) {
        remark(
                start,
                "'" + heading + "' is a heading of the whole page, and in its table of contents",
                "write it in bold, as in '''words'''");
    }

    private void quotes(ExpandedText expanded) {
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

    private void each(ExpandedText piece, Pattern pattern, ObjIntConsumer<String> remark) {
        Matcher found = pattern.matcher(piece.text());
        while (found.find()) {
            // As it is written, since what stands here for a call is no character of the author's.
            int start = piece.at(found.start());
            remark.accept(written(start, piece.at(found.end())), start);
        }
    }

    private void remark(int start, String what, String hint) {
        add(new Remark(start, what, hint));
    }

    private void add(Remark remark) {
        remarks.add(remark.at(text.place().applyAsInt(remark.at())));
    }
}
