package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.UrlProtocols;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs of what a text begins, and what is behind the text could end: an external link, {@code [https://x.org Jo}, which
 * may end anywhere in the same line, and a character reference, {@code A &copy}, which a semicolon may end. Both are shown
 * the same when they are made text.
 */
final class OpenEnds {

    /** More than the longest protocol. */
    private static final int PROTOCOL = 20;

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]*+\\z)");

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
                    if (!closed && isLink(text, i + 1)) {
                        repairs.add(asText(expanded, i));
                    }
                }
                default -> {
                    // neither begins nor ends a link
                }
            }
        }
        Matcher reference = REFERENCE.matcher(text);
        int last = text.toString().lastIndexOf('&');
        if (last >= 0 && reference.region(last, text.length()).lookingAt()) {
            repairs.add(asText(expanded, last));
        }
        return repairs;
    }

    private static boolean isLink(CharSequence text, int start) {
        String address =
                text.subSequence(start, Math.min(text.length(), start + PROTOCOL)).toString();
        return address.indexOf(ExpandedText.STAND_IN) == 0 || UrlProtocols.isLink(address);
    }

    private static Repair asText(ExpandedText expanded, int index) {
        int at = expanded.at(index);
        String sign = expanded.text().subSequence(index, index + 1).toString();
        return Repair.unreported(at, at + 1, sign.equals("&") ? "&amp;" : CharacterReferences.encode(sign));
    }
}
