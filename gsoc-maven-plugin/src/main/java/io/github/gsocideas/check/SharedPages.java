package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
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
    private final WikitextSanitizer sanitizer;
    private final Map<String, SharedPage> pages = new LinkedHashMap<>();
    private final Optional<StrayLinks> links;

    /** Before the first idea. */
    SharedPages(PageDivision division, WikitextSanitizer sanitizer) {
        this.division = division;
        this.sanitizer = sanitizer;
        this.links = division.divided().map(page -> new StrayLinks(page, sanitizer));
    }

    /** What is wrong between the next idea and those before it on its page. */
    List<Finding> add(String path, EncodedIdea idea) {
        String directory = division.directory(path);
        List<WrittenValue> values = WrittenValue.collect(idea);
        links.ifPresent(all -> all.add(directory, values));
        return pages.computeIfAbsent(directory, each -> new SharedPage(sanitizer))
                .add(idea, values);
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
