package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading says between its equals signs, without comments, and of links what is shown. */
final class HeadingWords {

    private static final Pattern LINE = Pattern.compile("=+(.*?)=+\\s*", Pattern.DOTALL);

    /** A link, and what of it is shown. */
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^|\\[\\]]*+\\|)?([^|\\[\\]{}]++)\\]\\]");

    private HeadingWords() {}

    static String of(Wikitext wikitext, WikitextNode.Heading heading) {
        StringBuilder shown = new StringBuilder();
        for (WikitextNode node : heading.children()) {
            Matcher link = LINK.matcher(wikitext.text(node));
            shown.append(
                    node instanceof WikitextNode.Brackets && link.matches()
                            ? link.group(1)
                            : TemplateName.words(wikitext, List.of(node)));
        }
        String line = shown.toString().replace(String.valueOf(CallName.UNKNOWN), "");
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
