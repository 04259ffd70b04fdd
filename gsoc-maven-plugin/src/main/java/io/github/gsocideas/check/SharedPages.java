package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageDivision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What ideas do to one another on each of the pages that they come to: those of two pages are in nobody's way, but a link from
 * one to the other needs the page's title.
 */
final class SharedPages {

    private final PageDivision division;
    private final Map<String, SharedPage> pages = new LinkedHashMap<>();
    private final Optional<StrayLinks> links;

    /** Before the first idea. */
    SharedPages(PageDivision division) {
        this.division = division;
        this.links = division.divided().map(StrayLinks::new);
    }

    /** What is wrong between the next idea and those before it on its page. */
    List<Finding> add(String path, SharedIdea idea) {
        String directory = division.directory(path);
        links.ifPresent(all -> all.add(directory, idea.values()));
        return pages.computeIfAbsent(directory, each -> new SharedPage()).add(idea);
    }

    /** What is wrong between any of a page, and with links from one page to another, after the last. */
    List<Finding> findings() {
        return Stream.concat(
                        pages.values().stream().flatMap(page -> page.findings().stream()),
                        links.map(StrayLinks::findings).map(SharedPage::worthReadingOfEach).stream()
                                .flatMap(List::stream))
                .toList();
    }
}
