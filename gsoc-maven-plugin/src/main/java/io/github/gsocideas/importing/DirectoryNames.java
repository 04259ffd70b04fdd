package io.github.gsocideas.importing;

import io.github.gsocideas.authoring.IdeaFileName;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The directories that headings become. A heading's own words are the directory's name where every system takes them for one,
 * since {@code generate} makes the heading of that name again; else the name is made as a file's is of a title.
 */
final class DirectoryNames {

    /** Letters, digits and signs that no system gives a meaning, with neither blank nor full stop at the end. */
    private static final Pattern PORTABLE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ()+,.'\u2019\u2013&@;=$!#%\\[\\]{}_-]*"
                    + "[\\p{L}\\p{M}\\p{N})+#!$])?");

    /** What isn't shown as it is written, unless all of it is written in references. */
    private static final Pattern MARKUP = Pattern.compile("[\\[\\]{}]|''|__");

    /** What is another thing in a project, or a device on some system, in lower case. */
    private static final Set<String> TAKEN =
            Set.of("target", "node_modules", "cvs", "rcs", "sccs", "con", "prn", "aux", "nul", "conin$", "conout$");

    private static final int LONGEST = 150;

    private final Map<String, String> spellings = new HashMap<>();

    /**
     * The path of a directory, with {@code /} between names; empty for the ideas directory itself.
     *
     * @param headings the words of the headings above, the outermost first; with {@code /} between blanks, one stands for
     *     several
     */
    String path(List<String> headings) {
        String path = "";
        for (String name :
                headings.stream().flatMap(heading -> of(heading).stream()).toList()) {
            String own = path + name;
            // On some systems, names that differ in letter case alone are the same.
            path = spellings.computeIfAbsent(sameOnSomeSystems(own), key -> own) + "/";
        }
        return path.isEmpty() ? "" : path.substring(0, path.length() - 1);
    }

    /**
     * The names that one heading becomes, the outermost first.
     *
     * @param heading its words
     */
    static List<String> of(String heading) {
        return Arrays.stream(heading.split(" / ", -1))
                .map(words -> name(words.strip()))
                .toList();
    }

    private static String sameOnSomeSystems(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String name(String words) {
        String own = CharacterReferences.decode(words);
        String lowerCase = own.toLowerCase(Locale.ROOT);
        boolean isPortable = PORTABLE.matcher(own).matches()
                && (!MARKUP.matcher(own).find() || PlainText.encode(own).equals(words))
                && own.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && !TAKEN.contains(lowerCase)
                && !lowerCase.matches("(?:com|lpt)[0-9]")
                && !lowerCase.matches("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");
        if (isPortable) {
            return own;
        }
        String derived = IdeaFileName.derive(words, Set.of());
        return TAKEN.contains(derived) ? derived + "-ideas" : derived;
    }
}
