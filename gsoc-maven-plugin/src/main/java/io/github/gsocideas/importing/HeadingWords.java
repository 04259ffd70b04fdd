package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading says between its equals signs, without comments. */
final class HeadingWords {

    private static final Pattern LINE = Pattern.compile("=+(.*?)=+\\s*", Pattern.DOTALL);

    private HeadingWords() {}

    static String of(Wikitext wikitext, WikitextNode.Heading heading) {
        String line = TemplateName.words(wikitext, heading.children()).replace(String.valueOf(CallName.UNKNOWN), "");
        int signs = heading.level();
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return "";
        }
        String trimmed = line.stripTrailing();
        return trimmed.length() >= 2 * signs
                ? trimmed.substring(signs, trimmed.length() - signs).strip()
                : "";
    }
}
