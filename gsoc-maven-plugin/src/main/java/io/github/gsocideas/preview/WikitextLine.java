package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.UrlProtocols;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a line of wikitext: links to the web first, since their words have bold and italics of their own, then bold and
 * italics, and in what is between these the stand-ins, bare addresses and text.
 */
final class WikitextLine {

    /** What MediaWiki lets an address hold, without what it reads as markup before it looks for addresses. */
    private static final String ADDRESS = "(?:[^\\[\\]<>\"\\x00-\\x20\\x7F\\p{Zs}\uFFFD\uE000\uE001']|'(?!'))";

    private static final Pattern LINK = Pattern.compile("\\[(?<address>(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:|//)" + ADDRESS
            + "++)(?:[ \\t\\p{Zs}]*+(?<words>[^\\]\\n]*+))\\]");

    private static final Pattern TOKEN =
            Pattern.compile(Pieces.STAND_IN + "|(?<![\\p{L}\\p{N}_])(?<bare>" + WebAddress.PROTOCOL + ADDRESS + "++)");

    private static final Pattern FINAL_PUNCTUATION = Pattern.compile("[,;.:!?]++\\z");
    private static final Pattern FINAL_PUNCTUATION_WITHOUT_BRACKET = Pattern.compile("[,;.:!?)]++\\z");

    private static final Pattern NO_BREAK_SPACES = Pattern.compile(PlainText.NO_BREAK_SPACES);

    private final Pieces pieces;

    WikitextLine(Pieces pieces) {
        this.pieces = pieces;
    }

    /** A line as the words of a link, which is in no paragraph and has no links. */
    String linkWords(String line) {
        FlowWriter writer = FlowWriter.ofLinkWords();
        write(line, writer);
        return writer.html();
    }

    /** The line with stand-ins for its links to the web, in which no colon is looked for any more. */
    String withoutLinks(String line) {
        return line.indexOf('[') < 0 ? line : pieces.replace(LINK, line, this::link);
    }

    private Optional<Piece> link(Matcher found) {
        String address = found.group("address");
        if (!UrlProtocols.isLink(address)) {
            return Optional.empty();
        }
        String words = found.group("words");
        Optional<String> attribute = WebAddress.attribute(address);
        String shown = words.isBlank() ? HtmlText.escape(CharacterReferences.decodeAll(address)) : linkWords(words);
        return Optional.of(
                attribute.isPresent()
                        ? writer -> writer.inline(
                                writer.hasLinks() ? "<a " + attribute.get() + ">" + shown + "</a>" : shown)
                        : writer -> writer.inline(
                                words.isBlank()
                                        ? shown
                                        : shown + " <span class=\"address\">(" + HtmlText.escape(address)
                                                + ")</span>"));
    }

    /** Writes a line. */
    void write(String line, FlowWriter writer) {
        for (Quotes.Token token : Quotes.read(withoutLinks(line))) {
            switch (token.kind()) {
                case START -> writer.beginQuotes(token.text());
                case END -> writer.endQuotes(token.text());
                case WORDS -> words(token.text(), writer);
            }
        }
    }

    private void words(String words, FlowWriter writer) {
        Matcher token = TOKEN.matcher(words);
        int at = 0;
        while (token.find()) {
            text(words.substring(at, token.start()), writer);
            at = token.end();
            if (token.group("piece") != null) {
                pieces.get(token.group("piece")).writeTo(writer);
            } else {
                at = token.start() + bare(token.group("bare"), writer);
            }
        }
        text(words.substring(at), writer);
    }

    /** Writes an address that stands by itself; how much of it is none but the punctuation behind it. */
    private static int bare(String address, FlowWriter writer) {
        Pattern punctuation = address.indexOf('(') < 0 ? FINAL_PUNCTUATION_WITHOUT_BRACKET : FINAL_PUNCTUATION;
        String written = punctuation.matcher(address).replaceFirst("");
        String shown = HtmlText.escape(CharacterReferences.decodeAll(written));
        Optional<String> attribute = WebAddress.attribute(written).filter(link -> writer.hasLinks());
        writer.inline(attribute.map(link -> "<a " + link + ">" + shown + "</a>").orElse(shown));
        return written.length();
    }

    private static void text(String text, FlowWriter writer) {
        String unbroken = NO_BREAK_SPACES.matcher(text).replaceAll("\u00A0");
        writer.text(CharacterReferences.decodeAll(unbroken));
    }
}
