package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.regex.Pattern;

/** What stands between a heading's equals signs, links and all, but for comments. */
final class HeadingTitle {

    private static final Pattern QUOTES = Pattern.compile("'{2,5}|</?(?:b|strong|em|i|u|big|small|code|sub|sup)>");

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

    /** The same without what sets words off, which makes no difference to a name. */
    static String plain(String title) {
        return QUOTES.matcher(title).replaceAll("").strip();
    }
}
