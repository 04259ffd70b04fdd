package io.github.gsocideas.markdown;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.UrlProtocols;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wikitext in the making, of markup and of text. What MediaWiki would take for markup in the text, by itself or together
 * with what stands beside it, becomes character references; all else stays as it can be read.
 *
 * <p>Whether a sign is markup depends on what comes before and after it: one quote is none, two are. So the writer only
 * notes which parts of what is written are text, and {@link #wikitext()} looks at them when all is there. An example: the
 * text {@code a'} before the markup <code>''</code> becomes <code>a&amp;#39;''</code>.
 */
public final class WikitextWriter {

    /** How much is written of one text: a wiki saves no page of more than 2 MiB ({@code $wgMaxArticleSize} of MediaWiki). */
    public static final int MOST_CHARACTERS = 2 << 20;

    /** What text is within, where more of it would be markup. */
    enum Within {
        /** The words of a link. */
        LINK("]"),
        /** A line of header cells. */
        HEADER_CELLS("(?<=!)!");

        private final String special;

        Within(String special) {
            this.special = special;
        }
    }

    /**
     * Bars and brackets of tags, links, templates, tables and language variants; at the text's end also what something
     * behind it could make a tag or a character reference of.
     */
    private static final String BRACKETS =
            "[|\\n\\x{FFFD}]|<(?=[A-Za-z/!?]|\\s*\\z)|&(?=#?[A-Za-z0-9]*+\\s*\\z)|\\[(?=\\[|//|[A-Za-z][A-Za-z0-9+.-]{0,20}+:)|(?<=\\[)\\["
                    + "|\\{(?=[{|])|(?<=[{-])\\{|\\}(?=\\})|(?<=\\})\\}";

    /** Quotes of emphasis, signatures, and magic words such as {@code __TOC__}. */
    private static final String RUNS = "'(?=')|(?<=')'|~(?=~~)|_(?=_\\p{L})";

    /** What makes a list, a heading, a line or preformatted text of a line; a note's text begins one, too. */
    private static final String LINE_STARTS = "(?:^|(?<=<ref[^<>]{0,40}>))(?:[*#:;=! \\t]|-(?=---))";

    /** Behind a protocol; those with slashes are told by them, so that a wiki's own are, too. */
    private static final String AFTER_PROTOCOL = "(?<=(?<![\\p{L}\\p{Nd}_])(?i:"
            + String.join("|", UrlProtocols.WITHOUT_SLASHES) + ")|[A-Za-z0-9+.-](?=://))";

    /** A colon is none of a link's only before a blank that stays one; a blank's reference would be the address. */
    private static final String AUTOMATIC_LINKS =
            AFTER_PROTOCOL + ":(?!\\z|\\n| [^\\s?:;!%»›])" + "|[CDN](?<=RFC|PMID|ISBN)(?=[\\t\\p{Zs}]+\\d)";

    /** A combining mark that would make one character with a sign of markup, or with the one before the text. */
    private static final String MARKS = "\\A\\p{M}|(?<=[<=>])\\x{338}";

    /** Those that MediaWiki drops at the beginning of a link's words, in its {@code Parser::EXT_LINK_TEXT}. */
    private static final Pattern LEADING_BLANKS = Pattern.compile("^[\\s\\p{Zs}]+");

    private static final Pattern NO_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\x{D800}-\\x{DFFF}\\x{FFFD}-\\x{FFFF}]");

    private static final Pattern NO_BREAK_SPACE = Pattern.compile(PlainText.NO_BREAK_SPACES);

    private static final Pattern IN_NOWIKI = Pattern.compile(
            CharacterReferences.AMPERSAND + "|<(?=/?(?:nowiki|pre))|\\A\\x{338}|" + PlainText.NO_BREAK_SPACES,
            Pattern.CASE_INSENSITIVE);

    private static final Map<Set<Within>, Pattern> SPECIAL = Stream.of(
                    Set.<Within>of(), Set.of(Within.LINK), Set.of(Within.HEADER_CELLS), Set.of(Within.values()))
            .collect(Collectors.toUnmodifiableMap(where -> where, WikitextWriter::special));

    /** What begins a line on a wiki: the start or the end of a block, or the markers of a list's entry. */
    private static final Pattern BEGINS_LINE = Pattern.compile(
            "(?:</?(?:blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)\\b[^<>]*>\\s*|(?:^|\n)[*#:;]* ?)\\z");

    /** How much of what is written may be a tag. */
    private static final int LONGEST_TAG = 1000;

    /** The end of a tag, which text that begins no line stands behind. */
    private static final String AFTER_MARKUP = ">";

    /** What is text, from {@code start} to {@code end}. */
    private record Part(int start, int end, Set<Within> within) {}

    private final StringBuilder written = new StringBuilder();
    private final List<Part> text = new ArrayList<>();
    private int lineEnds;
    private boolean apart;

    /** What was opened and has nothing in it yet. */
    private final Deque<String> openings = new ArrayDeque<>();

    private final Set<Within> within = EnumSet.noneOf(Within.class);

    private static Pattern special(Set<Within> within) {
        StringBuilder special =
                new StringBuilder(String.join("|", CharacterReferences.AMPERSAND, BRACKETS, RUNS, LINE_STARTS, MARKS));
        if (!within.contains(Within.LINK)) {
            special.append('|').append(AUTOMATIC_LINKS); // MediaWiki looks for none in a link's words
        }
        within.forEach(where -> special.append('|').append(where.special));
        return Pattern.compile(special.toString(), Pattern.MULTILINE | Pattern.UNIX_LINES);
    }

    /** Text as wikis save it. */
    public static String characters(String text) {
        return Normalizer.normalize(NO_CHARACTER.matcher(text).replaceAll("\uFFFD"), Normalizer.Form.NFC);
    }

    /** Adds markup. */
    WikitextWriter markup(String markup) {
        if (!markup.isEmpty()) {
            flush(markup.startsWith("</"));
            written.append(characters(markup));
            checkLength();
        }
        return this;
    }

    private void checkLength() {
        if (written.length() > MOST_CHARACTERS) {
            throw new WikitextLimitException();
        }
    }

    /**
     * Opens something that is only written once anything is in it; each must be {@linkplain #close closed}. A blank that
     * comes first in it is written before it: MediaWiki drops one at the beginning of a link's words.
     */
    WikitextWriter open(String opening) {
        openings.add(opening);
        return this;
    }

    /** Closes what was opened last; returns whether anything was in it, and so whether it was written. */
    boolean close(String closing) {
        boolean empty = openings.pollLast() != null;
        if (!empty) {
            markup(closing);
        }
        return !empty;
    }

    /** Ends the line before whatever is added next, if anything is. */
    void endLine() {
        lineEnds = Math.max(lineEnds, 1);
    }

    /** Leaves a blank line before whatever is added next, if anything is. */
    void endParagraph() {
        lineEnds = 2;
    }

    /** Has what is added next stand on a line of its own, if anything stands before it, wherever that is. */
    void apart() {
        apart = true;
    }

    private void flush(boolean isEnd) {
        if (!isEnd) {
            keepApart();
        }
        endLines();
        while (!openings.isEmpty()) {
            written.append(characters(openings.poll()));
        }
    }

    private void keepApart() {
        if (apart && lineEnds < 2 && !written.isEmpty()) {
            String last = written.substring(Math.max(0, written.length() - LONGEST_TAG));
            written.append(BEGINS_LINE.matcher(last).find() ? "" : "<br>");
        }
        apart = false;
    }

    private void endLines() {
        if (lineEnds > 0 && !written.isEmpty()) {
            boolean ended = written.charAt(written.length() - 1) == '\n';
            written.append("\n".repeat(ended ? lineEnds - 1 : lineEnds));
        }
        lineEnds = 0;
    }

    /** Adds text that is to be shown; a line break in it, which a character reference made, ends no line here, either. */
    WikitextWriter text(String shown) {
        int start = 0;
        for (int end = shown.indexOf('\n'); end >= 0; end = shown.indexOf('\n', start)) {
            line(shown.substring(start, end)).markup("&#10;");
            start = end + 1;
        }
        return line(shown.substring(start));
    }

    /** Adds text of one line; where a line begins with it, without blanks before it. */
    private WikitextWriter line(String shown) {
        if (openings.isEmpty()) {
            return run(hasEndedLine() ? shown.stripLeading() : shown);
        }
        Matcher blanks = LEADING_BLANKS.matcher(hasEndedLine() ? shown.stripLeading() : shown);
        if (blanks.lookingAt() && !endsWithBlank()) {
            keepApart();
            endLines();
            written.append(blanks.group().isBlank() ? " " : blanks.group());
        }
        return run(blanks.replaceFirst(""));
    }

    private WikitextWriter run(String shown) {
        String characters = characters(shown);
        if (!characters.isEmpty()) {
            flush(false);
            int start = written.length();
            written.append(characters);
            checkLength();
            int last = text.size() - 1;
            boolean joins = last >= 0
                    && text.get(last).end() == start
                    && text.get(last).within().equals(within);
            Part part = new Part(joins ? text.get(last).start() : start, written.length(), Set.copyOf(within));
            if (joins) {
                text.set(last, part);
            } else {
                text.add(part);
            }
        }
        return this;
    }

    /** Adds text with many signs, and blanks between them: where some would be markup, it is said of the whole that it is none. */
    WikitextWriter signs(String shown) {
        String characters = characters(shown);
        boolean special = SPECIAL.get(Set.copyOf(within))
                        .matcher(AFTER_MARKUP + characters)
                        .find()
                || NO_BREAK_SPACE.matcher(characters).find();
        return special ? markup("<nowiki>" + unparsed(characters) + "</nowiki>") : text(characters);
    }

    /** Adds lines to be shown as they are. */
    WikitextWriter preformatted(String lines) {
        return onNewLine()
                .markup("<pre>\n" + unparsed(lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines)
                        + "</pre>");
    }

    /** Text for between the tags of an extension in whose content only character references mean anything. */
    private static String unparsed(String text) {
        return IN_NOWIKI.matcher(characters(text)).replaceAll(match -> switch (match.group()) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            default -> CharacterReferences.encode(match.group());
        });
    }

    /** All text from here on is within something. */
    void enter(Within where) {
        within.add(where);
    }

    /** What text was within has ended. */
    void leave(Within where) {
        within.remove(where);
    }

    boolean isWithin(Within where) {
        return within.contains(where);
    }

    /** Whether nothing stands before on the line. */
    boolean isAtLineStart() {
        return openings.isEmpty() && hasEndedLine();
    }

    private boolean hasEndedLine() {
        return lineEnds > 0 || written.isEmpty() || written.charAt(written.length() - 1) == '\n';
    }

    /** Has what comes next begin a line. */
    WikitextWriter onNewLine() {
        endLine();
        return this;
    }

    private boolean endsWithBlank() {
        return !written.isEmpty() && written.charAt(written.length() - 1) == ' ';
    }

    /** Whether something on the same line ends with a sign. */
    boolean endsWith(char character) {
        CharSequence last = openings.isEmpty() ? written : openings.getLast();
        return (lineEnds == 0 || !openings.isEmpty()) && !last.isEmpty() && last.charAt(last.length() - 1) == character;
    }

    /** All that was added. */
    public String wikitext() {
        StringBuilder wikitext = new StringBuilder();
        int at = 0;
        for (Part part : text) {
            wikitext.append(written, at, part.start());
            at = part.start();
            Matcher special = SPECIAL.get(part.within()).matcher(written);
            special.useTransparentBounds(true).useAnchoringBounds(false).region(part.start(), part.end());
            while (special.find()) {
                wikitext.append(written, at, special.start()).append(CharacterReferences.encode(special.group()));
                at = special.end();
            }
            wikitext.append(written, at, part.end());
            at = part.end();
        }
        return wikitext.append(written, at, written.length()).toString();
    }
}
