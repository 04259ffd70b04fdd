package io.github.gsocideas.pull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A change of words in the middle of a line.
 *
 * @param head how many words before it stay
 * @param tail how many words behind it stay
 * @param middle the words that come between
 */
record Splice(int head, int tail, String middle) {

    static Splice of(String before, String after) {
        List<String> old = words(before);
        List<String> wanted = words(after);
        int most = Math.min(old.size(), wanted.size());
        int head = 0;
        while (head < most && old.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        return new Splice(head, tail, String.join(" ", wanted.subList(head, wanted.size() - tail)));
    }

    /**
     * The same change of other words, as many as there were.
     *
     * @param writing says the new words as these are written; empty where that can't be
     */
    Optional<String> into(String words, Function<String, Optional<String>> writing) {
        List<String> own = words(words);
        return writing.apply(middle)
                .map(said -> String.join(
                        " ",
                        Stream.of(
                                        own.subList(0, head).stream(),
                                        said.isEmpty() ? Stream.<String>empty() : Stream.of(said),
                                        own.subList(own.size() - tail, own.size()).stream())
                                .flatMap(each -> each)
                                .toList()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
