package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.UrlProtocols;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts stand-ins in the place of what is markup within lines: bold and italics, and links to the web, as MediaWiki's
 * {@code Parser::handleExternalLinks} and {@code makeFreeExternalLink} find them.
 */
final class WikitextLine {

    /** What MediaWiki lets an address hold. */
    private static final String ADDRESS = "[^\\[\\]<>\"\\x00-\\x20\\x7F\\p{Zs}\uFFFD\uE000\uE001]";

    private static final Pattern START = Pattern.compile("\\[(?<address>(?:[A-Za-z][A-Za-z0-9+.-]{0,20}+:|//)" + ADDRESS
            + "++)\\p{Zs}*+|(?<![\\p{L}\\p{N}_])(?<bare>" + WebAddress.PROTOCOL + ADDRESS + "++)");

    private static final Pattern PROTOCOL = Pattern.compile("(?:[^:/]*+:)?(?://)?");

    private static final Pattern BRACKET_REFERENCE = Pattern.compile("&(?:lt|gt);");

    private static final Pattern END_REFERENCE =
            Pattern.compile("&(?:lt|gt|nbsp|#[xX]0*(?:3[CcEe]|[Aa]0)|#0*(?:60|62|160));");

    /** Signs that end a sentence, not an address; a semicolon that ends a reference is a part of it. */
    private static final String FINAL_SIGNS = ",;.:!?";

    private static final Pattern FINAL_REFERENCE = Pattern.compile("&(?:[A-Za-z]+|#[xX][0-9A-Fa-f]+|#[0-9]+);\\z");

    private final String text;
    private final Pieces pieces;
    private final StringBuilder replaced = new StringBuilder();

    private WikitextLine(String text, Pieces pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** The lines with stand-ins. */
    static String replace(String text, Pieces pieces) {
        String quoted = text.contains("''") ? quotes(text, pieces) : text;
        return new WikitextLine(quoted, pieces).links();
    }

    private static String quotes(String text, Pieces pieces) {
        StringBuilder quoted = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            quoted.append(quotesInLine(line, pieces)).append('\n');
        }
        return quoted.substring(0, quoted.length() - 1);
    }

    /** The same for bold and italics only. */
    static String quotesInLine(String line, Pieces pieces) {
        StringBuilder quoted = new StringBuilder();
        for (Quotes.Token token : Quotes.read(line)) {
            quoted.append(
                    switch (token.kind()) {
                        case START -> pieces.start(token.text());
                        case END -> pieces.end(token.text());
                        case WORDS -> token.text();
                    });
        }
        return quoted.toString();
    }

    private String links() {
        Matcher start = START.matcher(text);
        int at = 0;
        int bracket = 0;
        int lineEnd = 0;
        while (start.find(at)) {
            replaced.append(text, at, start.start());
            at = start.end();
            if (start.group("bare") != null) {
                at = start.start() + bare(start.group("bare"));
                continue;
            }
            bracket = bracket < at ? next(']', at) : bracket;
            lineEnd = lineEnd < at ? next('\n', at) : lineEnd;
            if (bracket < lineEnd && isLink(start.group("address"))) {
                link(start.group("address"), text.substring(at, bracket));
                at = bracket + 1;
            } else {
                at = start.start() + 1;
                replaced.append('[');
            }
        }
        return replaced.append(text.substring(at)).toString();
    }

    /** Where a character is next; behind the text's end where it isn't. */
    private int next(char character, int from) {
        int next = text.indexOf(character, from);
        return next < 0 ? character == '\n' ? text.length() : text.length() + 1 : next;
    }

    private static boolean isLink(String address) {
        return UrlProtocols.isLink(address)
                && !PROTOCOL.matcher(address).replaceFirst("").isEmpty();
    }

    private void link(String written, String words) {
        Matcher end = BRACKET_REFERENCE.matcher(written);
        int length = end.find() ? end.start() : written.length();
        String address = written.substring(0, length);
        String shown = (length < written.length() ? written.substring(length) + " " : "") + words;
        boolean hasWords = !shown.isEmpty();
        String content = hasWords ? shown : pieces.add(HtmlWords.text(WebAddress.shown(address)));
        Optional<String> attribute = WebAddress.attribute(address);
        if (attribute.isPresent()) {
            replaced.append(pieces.element(Tag.start(Tag.LINK, " " + attribute.get()), content));
        } else {
            replaced.append(content);
            if (hasWords) {
                replaced.append(pieces.add(
                        HtmlWords.html(" <span class=\"address\">(" + HtmlText.escape(address) + ")</span>")));
            }
        }
    }

    /** Writes an address that stands by itself; how much of it is none but the punctuation behind it. */
    private int bare(String written) {
        String address = withoutPunctuation(written);
        Optional<String> attribute = WebAddress.attribute(address);
        if (attribute.isEmpty()) {
            replaced.append(address);
        } else {
            String shown = pieces.add(HtmlWords.text(WebAddress.shown(address)));
            replaced.append(pieces.element(Tag.start(Tag.LINK, " " + attribute.get()), shown));
        }
        return address.length();
    }

    private static String withoutPunctuation(String written) {
        Matcher reference = END_REFERENCE.matcher(written);
        String address = reference.find() ? written.substring(0, reference.start()) : written;
        String signs = address.indexOf('(') < 0 ? FINAL_SIGNS + ")" : FINAL_SIGNS;
        int end = address.length();
        while (end > 0 && signs.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean isReference = end < address.length()
                && address.charAt(end) == ';'
                && FINAL_REFERENCE.matcher(address.substring(0, end + 1)).find();
        return address.substring(0, isReference ? end + 1 : end);
    }
}
