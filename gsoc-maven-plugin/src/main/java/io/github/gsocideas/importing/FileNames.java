package io.github.gsocideas.importing;

import io.github.gsocideas.authoring.IdeaFileName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for the files of ideas in one directory, in the order of the page. They are made of the titles. Where the order of such
 * names isn't the page's, each has its number before it, since {@code generate} goes by the names: {@code 01-welcome-bot}.
 */
final class FileNames {

    /** What an extension begins with: names are in order up to there, since no two of them are the same. */
    private static final String END = ".";

    private FileNames() {}

    /**
     * The names without their extension, one for each title.
     *
     * @param titles in the page's order
     */
    static List<String> of(List<String> titles) {
        Map<String, String> derived = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String title : titles) {
            String stem = derived.computeIfAbsent(title, each -> IdeaFileName.derive(each, Set.of()));
            String name = stem;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                int number = next.getOrDefault(stem, 2);
                name = stem + "-" + number;
                next.put(stem, number + 1);
            }
            names.add(name);
        }
        return isInOrder(names) ? names : numbered(names);
    }

    private static boolean isInOrder(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if ((names.get(i - 1) + END).compareTo(names.get(i) + END) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbered(List<String> names) {
        int digits = Math.max(2, String.valueOf(names.size()).length());
        List<String> numbered = new ArrayList<>();
        for (String name : names) {
            numbered.add(("%0" + digits + "d-%s").formatted(numbered.size() + 1, name));
        }
        return numbered;
    }
}
