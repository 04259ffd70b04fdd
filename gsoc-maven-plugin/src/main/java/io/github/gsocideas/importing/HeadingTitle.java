package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.regex.Pattern;

/** What stands between a heading's equals signs, links and all, but for comments. */
final class HeadingTitle {

    private static final Pattern QUOTES =
            Pattern.compile("'{2,5}|</?(?:b|strong|em|i|u|big|small|code|sub|sup)>|<span\\b[^<>]*+>|</span>");

    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^|\\[\\]\\n]*+\\|)?([^|\\[\\]\\n]++)\\]\\]");

    private static final Pattern EXTERNAL_LINK =
            Pattern.compile("\\[(?:https?:)?//[^\\s\\[\\]]++[ \\t]++([^\\[\\]\\n]++)\\]");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");

    private HeadingTitle() {}

    static String of(Wikitext wikitext, WikitextNode.Heading heading) {
        StringBuilder line = new StringBuilder();
        for (WikitextNode node : heading.children()) {
            if (!(node instanceof WikitextNode.Comment) && !(node instanceof WikitextNode.Ignored)) {
                line.append(wikitext.source(), node.start(), node.end());
            }
        }
        String trimmed = line.toString().strip();
        int signs = heading.level();
        return trimmed.length() >= 2 * signs
                ? trimmed.substring(signs, trimmed.length() - signs).strip()
                : "";
    }

    /** What a wiki shows of a title: without tags, and of links what is shown. */
    static String shown(String title) {
        String linked =
                EXTERNAL_LINK.matcher(LINK.matcher(title).replaceAll("$1")).replaceAll("$1");
        String shown = CharacterReferences.decode(
                plain(TAG.matcher(linked).replaceAll("")).replaceAll("[\\[\\]]", ""));
        return shown.isBlank() ? plain(title) : shown;
    }

    /** The same without what sets words off, which makes no difference to a name. */
    static String plain(String title) {
        return QUOTES.matcher(title).replaceAll("").strip();
    }
}
