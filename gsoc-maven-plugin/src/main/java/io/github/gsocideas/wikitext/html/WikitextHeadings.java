package io.github.gsocideas.wikitext.html;

import java.util.regex.Pattern;

/** Puts tags in the place of the signs of headings and rules, as MediaWiki's {@code Parser::handleHeadings} does. */
final class WikitextHeadings {

    private static final Pattern RULE = Pattern.compile("(?m)^-{4,}");

    private static final int DEEPEST = 6;

    private WikitextHeadings() {}

    /** The lines with tags instead of the signs; blank lines behind a heading are left out. */
    static String replace(String text, Pieces pieces) {
        String ruled = RULE.matcher(text).replaceAll(pieces.start("hr"));
        if (ruled.indexOf('=') < 0) {
            return ruled;
        }
        StringBuilder replaced = new StringBuilder();
        boolean isBehindHeading = false;
        for (String line : ruled.split("\n", -1)) {
            if (isBehindHeading && line.isBlank()) {
                continue;
            }
            String words = line.stripTrailing();
            int level = level(words);
            isBehindHeading = level > 0;
            replaced.append(isBehindHeading ? heading(words, level, pieces) : line)
                    .append('\n');
        }
        return replaced.substring(0, replaced.length() - 1);
    }

    /** How many signs are on both sides of the words; 0 where these are no heading. */
    private static int level(String words) {
        int most = Math.min(DEEPEST, (words.length() - 1) / 2);
        int level = 0;
        while (level < most && words.charAt(level) == '=' && words.charAt(words.length() - 1 - level) == '=') {
            level++;
        }
        return level;
    }

    private static String heading(String words, int level, Pieces pieces) {
        String name = "h" + level;
        return pieces.start(name)
                + words.substring(level, words.length() - level).strip()
                + pieces.end(name);
    }
}
