package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.UrlProtocols;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Repairs of what a text begins, and what is behind the text could end: an external link, {@code [https://x.org Jo}, which
 * may end anywhere in the same line, and a character reference, {@code A &copy}, which a semicolon may end. Both are shown
 * the same when they are made text.
 */
final class OpenEnds {

    /** More than the longest protocol. */
    private static final int PROTOCOL = 20;

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]*+[ \\t\\n]*+\\z)");

    private OpenEnds() {}

    /** Collects the repairs of a text. */
    static List<Repair> collect(ExpandedText expanded) {
        List<Repair> repairs = new ArrayList<>();
        CharSequence text = expanded.text();
        boolean closed = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            switch (text.charAt(i)) {
                case '\n' -> closed = false;
                case ']' -> closed |= !expanded.endsLink(i);
                case '[' -> {
                    if (!closed && isLink(expanded, i + 1)) {
                        repairs.add(asText(expanded, i));
                    }
                }
                default -> {
                    // neither begins nor ends a link
                }
            }
        }
        int reference = reference(text.toString());
        if (reference >= 0 && !isInAddress(text, reference)) {
            repairs.add(asText(expanded, reference));
        }
        return repairs;
    }

    /** A line with a character reference made text that a semicolon behind it would end. */
    static String withoutReference(String line) {
        int reference = reference(line);
        return reference < 0 ? line : line.substring(0, reference) + "&amp;" + line.substring(reference + 1);
    }

    /** Where the ampersand is that begins a reference without an end; below 0 where there is none. */
    private static int reference(String text) {
        int last = text.lastIndexOf('&');
        return last >= 0 && REFERENCE.matcher(text).region(last, text.length()).lookingAt() ? last : -1;
    }

    /** Whether a place is within an address that is a link without brackets, which keeps its ampersands. */
    private static boolean isInAddress(CharSequence text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, at).toString().contains("://");
    }

    private static boolean isLink(ExpandedText expanded, int start) {
        CharSequence text = expanded.text();
        String address = text.subSequence(start, Math.min(text.length(), start + PROTOCOL))
                .toString();
        return (address.indexOf(ExpandedText.STAND_IN) == 0
                        && !expanded.isTag(start)
                        && !expanded.beginsLink(start - 1))
                || UrlProtocols.isLink(address);
    }

    private static Repair asText(ExpandedText expanded, int index) {
        int at = expanded.at(index);
        String sign = expanded.text().subSequence(index, index + 1).toString();
        return Repair.unreported(at, at + 1, sign.equals("&") ? "&amp;" : CharacterReferences.encode(sign));
    }
}
