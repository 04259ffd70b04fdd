package io.github.gsocideas.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name for an idea's file, made from its title. */
public final class IdeaFileName {

    private static final int LONGEST = 60;

    /** What is never an idea in whatever format, or no file's name on some system. */
    private static final Set<String> RESERVED =
            Set.of("readme", "contributing", "index", "page", "con", "prn", "aux", "nul");

    private IdeaFileName() {}

    /**
     * The name without its extension: lower case ASCII letters and digits with {@code -} between words, accents left out; a
     * title without any such letter keeps those that it has.
     *
     * @param title the idea's title
     * @param taken names without extension that are there; letter case doesn't tell them apart
     */
    public static String derive(String title, Set<String> taken) {
        Set<String> lowerCase =
                taken.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String name = stem(title);
        String free = name;
        for (int i = 2; lowerCase.contains(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String stem(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String ascii = words(letters.replaceAll("[\\p{M}'\u2019]", ""), "[^a-z0-9]+");
        String name = ascii.isEmpty()
                ? words(Normalizer.normalize(letters, Normalizer.Form.NFC), "[^\\p{L}\\p{M}\\p{N}]+")
                : ascii;
        if (name.isEmpty()) {
            return "idea";
        }
        boolean reserved = RESERVED.contains(name) || name.matches("(?:com|lpt)[0-9]");
        return reserved ? name + "-idea" : name;
    }

    private static String words(String text, String between) {
        String words = text.replaceAll(between, "-").replaceAll("^-|-$", "");
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        int end = start.lastIndexOf('-');
        boolean wholeWords = words.startsWith("-", start.length());
        return wholeWords || end < 0 ? start : start.substring(0, end);
    }
}
