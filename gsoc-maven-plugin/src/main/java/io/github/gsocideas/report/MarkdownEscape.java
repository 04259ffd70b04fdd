package io.github.gsocideas.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text in Markdown that shows what it is, wherever it stands, also in a table's cell. */
final class MarkdownEscape {

    /** Punctuation that means something anywhere in a line: as a character reference, it is no markup. */
    private static final Pattern MARKUP = Pattern.compile("[&<>|`*_\\[\\]\\\\~#@!$:]");

    /** What begins a list or a rule at a line's start, and what ends an ordered list's number. */
    private static final Pattern BLOCK = Pattern.compile("^(?:[-+=]|\\d+[.)])");

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    private MarkdownEscape() {}

    static String escape(String text) {
        String line = LINE_END.matcher(text).replaceAll(" ").replace("\0", "�");
        String inline = MARKUP.matcher(line).replaceAll(MarkdownEscape::reference);
        return BLOCK.matcher(inline).replaceAll(begin -> {
            String sign = begin.group();
            return sign.substring(0, sign.length() - 1) + "&#" + (int) sign.charAt(sign.length() - 1) + ";";
        });
    }

    private static String reference(MatchResult sign) {
        return "&#" + (int) sign.group().charAt(0) + ";";
    }
}
