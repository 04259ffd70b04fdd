package io.github.gsocideas.wikitext.parser;

import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tags whose content is not wikitext: those of extensions, and those that say what other pages transclude. A
 * search for a closing tag that has failed once is not made again, so that any text is read in linear time.
 */
final class ExtensionTagReader {

    private static final String INCLUDE_ONLY = "includeonly";
    private static final Set<String> TRANSCLUSION = Set.of("noinclude", "/noinclude", "onlyinclude", "/onlyinclude");

    private final String text;
    private final Set<String> names;
    private final int longestName;
    private final Set<String> neverClosed = new HashSet<>();
    private boolean noMoreTagEnds;

    ExtensionTagReader(String text, Set<String> names) {
        this.text = text;
        this.names = names;
        this.longestName = Math.max(
                "/onlyinclude".length(),
                names.stream().mapToInt(String::length).max().orElse(0));
    }

    /** The node that begins with the less-than sign at a place; empty where that is text. */
    Optional<WikitextNode> read(int start) {
        String name = name(start + 1);
        String lowerCase = lowerCase(name);
        boolean transclusion = TRANSCLUSION.contains(lowerCase);
        if (noMoreTagEnds || !(transclusion || lowerCase.equals(INCLUDE_ONLY) || names.contains(lowerCase))) {
            return Optional.empty();
        }
        int tagEnd = text.indexOf('>', start + 1 + name.length()) + 1;
        if (tagEnd == 0) {
            noMoreTagEnds = true;
            return Optional.empty();
        }
        if (transclusion) {
            return Optional.of(new Ignored(start, tagEnd));
        }
        boolean empty = text.charAt(tagEnd - 2) == '/';
        int end = empty ? tagEnd : closingTagEnd(lowerCase, tagEnd);
        if (lowerCase.equals(INCLUDE_ONLY)) {
            // MediaWiki compares the name as it is written where it allows the closing tag to be missing.
            boolean unclosed = end < 0 && !name.equals(INCLUDE_ONLY);
            return Optional.of(
                    unclosed ? new Unclosed(start, tagEnd) : new Ignored(start, end < 0 ? text.length() : end));
        }
        return Optional.of(end < 0 ? new Unclosed(start, tagEnd) : new ExtensionTag(start, end, name));
    }

    /** The name of the tag that is written at a place; empty where neither white space nor the tag's end is after it. */
    private String name(int start) {
        int latest = Math.min(text.length(), start + longestName + 1);
        for (int end = start; end < latest; end++) {
            if (isSpace(text.charAt(end)) || text.charAt(end) == '>' || text.startsWith("/>", end)) {
                return text.substring(start, end);
            }
        }
        return "";
    }

    /** The place after the first closing tag of a name; below 0 where there is none. */
    private int closingTagEnd(String name, int from) {
        if (neverClosed.contains(name)) {
            return -1;
        }
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            int end = at + 2 + name.length();
            if (end < text.length() && lowerCase(text.substring(at + 2, end)).equals(name)) {
                while (end < text.length() && isSpace(text.charAt(end))) {
                    end++;
                }
                if (end < text.length() && text.charAt(end) == '>') {
                    return end + 1;
                }
            }
        }
        neverClosed.add(name);
        return -1;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    /** In lower case, but only the letters of ASCII, as MediaWiki compares names: the Kelvin sign is no {@code k}. */
    private static String lowerCase(String name) {
        StringBuilder lowerCase = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character >= 'A' && character <= 'Z') {
                lowerCase.setCharAt(i, (char) (character + ('a' - 'A')));
            }
        }
        return lowerCase.toString();
    }
}
