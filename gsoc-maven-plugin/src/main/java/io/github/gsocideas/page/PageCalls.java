package io.github.gsocideas.page;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.wikitext.TemplateCall;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The calls of a page's ideas, in the page's order. Of ideas that together are too large for a wiki's page no call is kept,
 * only how many they are and how large: so there may be any number of them.
 *
 * @param byPath the calls by the idea file's path; of a file of several ideas by {@code path#2} and so on from the second
 *     on; none where they are too large
 * @param starts where each of these ideas begins in its file, by the same keys
 * @param ideas how many they are
 * @param bytes how large they are as wikitext, in bytes of UTF-8
 * @param isDivisible whether they would be on more than one page if each sub-directory had one
 */
public record PageCalls(
        Map<String, TemplateCall> byPath, Map<String, Position> starts, int ideas, long bytes, boolean isDivisible) {

    /** What stands between a file's path and the number of an idea in it. */
    static final String NUMBER = "#";

    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "[0-9]+\\z");

    /** Keeps a copy. */
    public PageCalls {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
        starts = Map.copyOf(starts);
    }

    /**
     * The path of the file that an idea is in.
     *
     * @param key one of the keys of {@link #byPath}
     */
    public String path(String key) {
        String path = withoutNumber(key);
        return byPath.containsKey(path) ? path : key;
    }

    /**
     * Which idea of its file an idea is, from 1.
     *
     * @param key one of the keys of {@link #byPath}
     */
    public int number(String key) {
        String path = path(key);
        return path.equals(key) ? 1 : Integer.parseInt(key.substring(path.length() + NUMBER.length()));
    }

    /** A key without the number of an idea in its file, if it has one. */
    static String withoutNumber(String key) {
        return NUMBERED.matcher(key).replaceFirst("");
    }

    /** Whether no wiki would take them on one page. */
    public boolean isTooLarge() {
        return isTooLarge(bytes);
    }

    private static boolean isTooLarge(long bytes) {
        return bytes > PageSize.MAXIMUM;
    }

    /** Collects the calls of a page, one after the other. */
    public static final class Collector {

        private final Map<String, TemplateCall> byPath = new LinkedHashMap<>();
        private final Map<String, Position> starts = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private int ideas;
        private long bytes;
        private Optional<String> firstDirectory = Optional.empty();
        private boolean isDivisible;

        /**
         * Adds the next call.
         *
         * @param path the idea file's path in the ideas directory, with {@code /} between names
         * @param start where the idea begins in it
         */
        public void add(String path, Position start, TemplateCall call) {
            ideas++;
            String directory = PageDivision.firstDirectory(path);
            isDivisible |= firstDirectory.isPresent() && !firstDirectory.get().equals(directory);
            firstDirectory = Optional.of(directory);
            bytes += call.wikitext().getBytes(StandardCharsets.UTF_8).length;
            if (isTooLarge(bytes)) {
                byPath.clear();
                starts.clear();
                numbers.clear();
            } else {
                String key = key(path);
                byPath.put(key, call);
                starts.put(key, start);
            }
        }

        /** The path; of the second idea of a file, and those behind it, with its number. */
        private String key(String path) {
            int number = numbers.merge(path, 1, Integer::sum);
            return number == 1 ? path : path + NUMBER + number;
        }

        /** All that were added. */
        public PageCalls calls() {
            return new PageCalls(byPath, starts, ideas, bytes, isDivisible);
        }
    }
}
