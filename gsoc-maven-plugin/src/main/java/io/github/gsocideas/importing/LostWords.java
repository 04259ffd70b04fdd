package io.github.gsocideas.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a page that are in nothing that has become of it. A word is of letters and digits; how often it is there
 * counts, and where it stands doesn't.
 */
final class LostWords {

    /** A word, or a tag without attributes, whose name is none: a break, or what sets a label off. */
    private static final Pattern WORD = Pattern.compile("</?[A-Za-z]{1,9}+ ?/?>|(?<word>[\\p{L}\\p{M}\\p{N}]++)");

    private LostWords() {}

    /**
     * The places where such words begin.
     *
     * @param page the page's text
     * @param kept all that has become of it
     */
    static List<Integer> find(String page, Collection<String> kept) {
        Map<String, Integer> counts = new HashMap<>();
        kept.forEach(text -> WORD.matcher(text)
                .results()
                .filter(word -> word.group(1) != null)
                .forEach(word -> counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum)));
        List<Integer> lost = new ArrayList<>();
        Matcher words = WORD.matcher(page);
        while (words.find()) {
            if (words.group("word") != null
                    && counts.merge(words.group().toLowerCase(Locale.ROOT), -1, Integer::sum) < 0) {
                lost.add(words.start());
            }
        }
        return lost;
    }
}
