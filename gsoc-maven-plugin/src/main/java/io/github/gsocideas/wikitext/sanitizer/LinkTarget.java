package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an internal link does, by the namespace that it begins with, as MediaWiki's {@code Parser::handleInternalLinks2}
 * and {@code MediaWikiTitleCodec::splitTitleString} read it: percent signs with hex are decoded, then references, and
 * blanks, underscores and letter case don't matter.
 */
public enum LinkTarget {

    /** A link to a page, or to a file that is shown or played where the link is. */
    PAGE,

    /** The page is put into a category, and nothing is shown. */
    CATEGORY,

    /** A link beside the page, to the same page in another language, where the wiki knows the language; nothing is shown. */
    LANGUAGE,

    /** A call stands where the namespace would be. */
    UNKNOWN;

    private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Pattern LANGUAGE_VARIANT = Pattern.compile(
            "(?:zh-(?:min-nan|classical|yue)|be-tarask|be-x-old|roa-(?:rup|tara)|simple|nds-nl|fiu-vro|map-bms|bat-smg"
                    + "|cbk-zam|pt-br)");

    /** Reads what is between the brackets of a link or a language variant. */
    public static LinkTarget of(Wikitext wikitext, Brackets brackets) {
        String source = WrittenName.read(wikitext, brackets.children());
        if (!source.startsWith("[[")) {
            return PAGE;
        }
        String inside = source.substring(2);
        int end = Math.max(0, inside.endsWith("]]") ? inside.length() - 2 : inside.length());
        int bar = inside.indexOf('|');
        return of(bar < 0 || bar > end ? inside.substring(0, end) : inside.substring(0, bar));
    }

    private static LinkTarget of(String written) {
        String target = CallName.normalized(
                OCTETS.matcher(written).replaceAll(octets -> Matcher.quoteReplacement(decoded(octets.group()))));
        int colon = target.indexOf(':');
        int unknown = target.indexOf(CallName.UNKNOWN);
        if (colon == 0 || target.startsWith("#") || target.indexOf(WrittenName.TAG) >= 0) {
            return PAGE;
        }
        if (unknown >= 0 && (colon < 0 || unknown < colon)) {
            return UNKNOWN;
        }
        String namespace = target.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        if (namespace.equals("category")) {
            return CATEGORY;
        }
        return LANGUAGES.contains(namespace)
                        || LANGUAGE_VARIANT.matcher(namespace).matches()
                ? LANGUAGE
                : PAGE;
    }

    private static String decoded(String octets) {
        byte[] bytes = new byte[octets.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(octets.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
