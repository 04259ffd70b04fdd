package io.github.gsocideas.importing.markdown;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of wikitext as Markdown: emphasis, code, breaks, links and HTML of words; all else is text. A line with markup that
 * isn't known here, such as a call or a link to another page, is none.
 */
final class InlineMarkdown {

    private static final Pattern MARKUP = Pattern.compile("<code><nowiki>(?<literal>[^<]+)</nowiki></code>"
            + "|<code>(?<code>[^<]+)</code>"
            + "|(?<break><br>)"
            + "|\\[(?<address>(?:https?://|ftp://|mailto:)[^\\s\\[\\]<>|\"]+) (?<words>[^\\[\\]]+)\\]"
            + "|\\[\\[(?<place>#[^\\s\\[\\]<>|\"]+)\\|(?<placeWords>[^\\[\\]|]+)\\]\\]"
            + "|(?<html></?(?:abbr|b|del|i|ins|kbd|s|small|sub|sup|u)>)"
            + "|(?<bare>https?://[^\\s\\[\\]<>|{}\"']+)"
            + "|(?<quotes>'{2,})"
            + "|(?<unknown>\\{[{|]|\\[\\[|<(?=[A-Za-z/!?])|__(?=[A-Z])|~~~)");

    /** What may be markup in Markdown wherever it stands. */
    private static final Pattern SIGNS =
            Pattern.compile("[`*\\[~]|\\\\(?=\\p{Punct}|\\z)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
                    + "|<(?=[A-Za-z/!?]|\\z)|&(?=#?[A-Za-z0-9]+;)");

    /** What may be markup at the beginning of a line: a heading, a quote, a list, a rule. */
    private static final Pattern LINE_START = Pattern.compile("\\A(?:[#>=+-]|[0-9]{1,9}(?=[.)](?:\\s|\\z)))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    /** What is written for text. */
    private enum Signs {
        /** Each sign as it is, where it means nothing. */
        BARE,
        /** What may be markup behind a backslash. */
        ESCAPED
    }

    private final Signs signs;
    private final boolean inLink;
    private final StringBuilder markdown = new StringBuilder();
    private final Deque<String> emphasis = new ArrayDeque<>();

    private InlineMarkdown(Signs signs, boolean inLink) {
        this.signs = signs;
        this.inLink = inLink;
    }

    /** What the line may be in Markdown, the most readable first. */
    static Stream<String> candidates(String wikitext) {
        return Stream.of(Signs.values()).flatMap(signs -> new InlineMarkdown(signs, false).read(wikitext).stream());
    }

    private Optional<String> read(String wikitext) {
        Matcher markup = MARKUP.matcher(wikitext);
        int at = 0;
        while (markup.find()) {
            text(wikitext.substring(at, markup.start()));
            if (!isKnown(markup)) {
                return Optional.empty();
            }
            at = markup.end();
        }
        text(wikitext.substring(at));
        return emphasis.isEmpty() ? Optional.of(markdown.toString()) : Optional.empty();
    }

    /** Adds markup; returns whether it is one that is known. */
    private boolean isKnown(Matcher markup) {
        if (markup.group("literal") != null) {
            code(CharacterReferences.decode(markup.group("literal")));
        } else if (markup.group("code") != null) {
            code(CharacterReferences.decode(markup.group("code")));
        } else if (markup.group("break") != null) {
            markdown.append("\\\n");
        } else if (markup.group("address") != null) {
            return isLink(markup.group("address"), markup.group("words"));
        } else if (markup.group("place") != null) {
            return isLink(markup.group("place"), markup.group("placeWords"));
        } else if (markup.group("html") != null) {
            markdown.append(markup.group("html")); // which Markdown leaves as it is
        } else if (markup.group("bare") != null) {
            markdown.append(markup.group("bare"));
        } else {
            return markup.group("quotes") != null
                    && isEmphasis(markup.group("quotes").length());
        }
        return true;
    }

    private boolean isEmphasis(int quotes) {
        if (quotes > 3) {
            return false;
        }
        String mark = "*".repeat(quotes - 1);
        if (emphasis.contains(mark)) {
            emphasis.remove(mark);
        } else {
            emphasis.push(mark);
        }
        markdown.append(mark);
        return true;
    }

    private boolean isLink(String address, String words) {
        Optional<String> inside = inLink ? Optional.empty() : new InlineMarkdown(signs, true).read(words);
        if (inside.isEmpty()) {
            return false;
        }
        if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '!') {
            markdown.insert(markdown.length() - 1, '\\'); // else it were an image
        }
        boolean isPlain = address.matches("[^()\\\\&]+");
        markdown.append('[')
                .append(inside.get())
                .append("](")
                .append(isPlain ? address : "<" + address + ">")
                .append(')');
        return true;
    }

    /** Adds code between more backticks than are in it. */
    private void code(String code) {
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        boolean isApart = longest > 0 || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
        String blank = isApart ? " " : "";
        markdown.append(fence).append(blank).append(code).append(blank).append(fence);
    }

    private void text(String wikitext) {
        String words = CharacterReferences.decode(wikitext);
        if (signs == Signs.ESCAPED) {
            words = SIGNS.matcher(words).replaceAll("\\\\$0");
            words = inLink ? words.replace("]", "\\]") : words;
            boolean isLineStart = !inLink && (markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n');
            words = isLineStart ? escapedStart(words) : words;
        }
        markdown.append(words);
    }

    private static String escapedStart(String words) {
        Matcher start = LINE_START.matcher(words);
        if (!start.find()) {
            return words;
        }
        boolean isNumber = Character.isDigit(words.charAt(0));
        return isNumber ? start.group() + "\\" + words.substring(start.end()) : "\\" + words;
    }
}
