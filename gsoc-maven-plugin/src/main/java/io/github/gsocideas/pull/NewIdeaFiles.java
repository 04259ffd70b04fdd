package io.github.gsocideas.pull;

import io.github.gsocideas.importing.CalledIdeas;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.publish.ComparedIdea;
import io.github.gsocideas.publish.ComparedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the file of an idea goes that only the wiki has: beside those of the ideas in the same section of the page, else to the
 * directory that the headings above it become.
 *
 * @param page the page
 * @param calls its calls
 * @param directory the directory that the page is of
 */
record NewIdeaFiles(ComparedPage page, CalledIdeas calls, String directory) {

    /** The directory of an idea's file, with a slash at its end; empty for the ideas directory itself. */
    String directory(ComparedIdea idea) {
        String own = neighbour(idea.number()).orElseGet(() -> within(calls.directory(idea.number())));
        return own.isEmpty() || own.endsWith("/") ? own : own + "/";
    }

    /** The directory of the nearest idea in the same section: one above before one below. */
    private Optional<String> neighbour(int number) {
        Map<String, String> paths = new HashMap<>();
        page.merged().ideas().forEach(idea -> idea.path().ifPresent(path -> paths.put(idea.title(), path)));
        List<String> titles = calls.titles();
        List<Integer> order = new ArrayList<>();
        IntStream.iterate(number - 1, i -> i >= 1, i -> i - 1).forEach(order::add);
        IntStream.rangeClosed(number + 1, titles.size()).forEach(order::add);
        return order.stream()
                .filter(other -> calls.areInOneSection(number, other))
                .map(other -> Optional.ofNullable(paths.get(titles.get(other - 1))))
                .flatMap(Optional::stream)
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .findFirst();
    }

    private String within(String below) {
        boolean isWithin =
                directory.equals(PageDivision.WHOLE) || below.equals(directory) || below.startsWith(directory + "/");
        if (isWithin) {
            return below;
        }
        return below.isEmpty() ? directory : directory + "/" + below;
    }
}
