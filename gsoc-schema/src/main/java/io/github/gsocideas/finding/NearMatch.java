package io.github.gsocideas.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word that somebody probably meant: the nearest by edit distance, where letter case hardly counts, nor
 * that a letter is of another script and looks the same. */
public final class NearMatch {

    private static final int SHORTEST_ABBREVIATION = 3;

    /** A name of more words is a sentence. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST_NAME = 100;

    /** A word as names have them: {@code requiredSkills} and {@code required_skills} have two. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+|\\p{Lu}+");

    private static final Set<String> FILLERS = Set.of("the", "and", "for", "this");

    private NearMatch() {}

    /** The nearest of the words, the first of those equally near; empty where none is near. */
    public static Optional<String> find(String word, Collection<String> words) {
        String given = fold(word);
        return words.stream()
                .filter(candidate -> distance(given, fold(candidate)) <= tolerance(given, fold(candidate)))
                .min(Comparator.comparingInt(candidate -> distance(given, fold(candidate))));
    }

    /** The nearest of the words, or else the first that the given one is short for, or that is short for it. */
    public static Optional<String> findOrComplete(String word, Collection<String> words) {
        return find(word, words).or(() -> findAbbreviation(word, words));
    }

    /** The first of the words that the given one begins with, or that begins with it and goes on; empty where none does. */
    public static Optional<String> findAbbreviation(String word, Collection<String> words) {
        String given = fold(word);
        return words.stream()
                .filter(candidate -> Math.min(given.length(), candidate.length()) >= SHORTEST_ABBREVIATION)
                .filter(candidate -> given.startsWith(fold(candidate))
                        || (fold(candidate).startsWith(given)
                                && !fold(candidate).startsWith(" ", given.length())))
                .findFirst();
    }

    /**
     * The one of the names that has all words of the given one, or of which the given one has all, most letters first:
     * {@code skills} for {@code Skills needed}. Empty where none has. What a name is about must be among the words that both
     * have: {@code Title} may mean {@code Project title}, and {@code Project} doesn't mean {@code Project description}.
     */
    public static Optional<String> findByWords(String given, Collection<String> names) {
        Set<String> words = words(given);
        String subject = subject(given);
        return words.isEmpty() || words.size() > MOST_WORDS
                ? Optional.empty()
                : names.stream()
                        .filter(name -> isWithin(words(name), words)
                                || (isWithin(words, words(name)) && words.contains(subject(name))))
                        .max(Comparator.comparing((String name) -> words(name).contains(subject))
                                .thenComparingInt(name -> letters(words, words(name))));
    }

    /** The word that says what a name is about: the last one, or the one before {@code of}, {@code in} or {@code for}. */
    private static String subject(String name) {
        String head = name.replaceFirst("(?<=\\w) (?:of|in|for) .*", "");
        String last = "";
        for (String word : words(head)) {
            last = word;
        }
        return last;
    }

    private static boolean isWithin(Set<String> few, Set<String> many) {
        return !few.isEmpty() && many.containsAll(few);
    }

    private static int letters(Set<String> words, Set<String> others) {
        return words.stream().filter(others::contains).mapToInt(String::length).sum();
    }

    /** The words that say something, in lower case and without the s of a plural. */
    private static Set<String> words(String name) {
        if (name.length() > LONGEST_NAME) {
            return Set.of();
        }
        return WORD.matcher(name)
                .results()
                .map(word -> fold(word.group()))
                .filter(word -> word.length() >= SHORTEST_ABBREVIATION && !FILLERS.contains(word))
                .map(word -> word.length() > SHORTEST_ABBREVIATION && word.endsWith("s")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String fold(String word) {
        return LookAlikes.latin(word.strip()).toLowerCase(Locale.ROOT);
    }

    /** A third of the letters may be wrong, and one in a word of two or three. */
    private static int tolerance(String given, String candidate) {
        int length = Math.min(given.length(), candidate.length());
        return length < 2 ? 0 : Math.max(1, length / 3);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one word the other. */
    private static int distance(String from, String to) {
        // Words this different in length are not near, and a long text must not cost its length squared.
        if (Math.abs(from.length() - to.length()) > to.length()) {
            return Integer.MAX_VALUE;
        }
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int best = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
                best = Math.min(best, distance[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    best = Math.min(best, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = best;
            }
        }
        return distance[from.length()][to.length()];
    }
}
