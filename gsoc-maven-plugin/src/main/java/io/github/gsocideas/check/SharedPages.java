package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What ideas do to one another on each of the pages that they come to: those of two pages are in nobody's way. */
final class SharedPages {

    private final PageDivision division;
    private final WikitextSanitizer sanitizer;
    private final Map<String, SharedPage> pages = new LinkedHashMap<>();

    /** Before the first idea. */
    SharedPages(PageDivision division, WikitextSanitizer sanitizer) {
        this.division = division;
        this.sanitizer = sanitizer;
    }

    /** What is wrong between the next idea and those before it on its page. */
    List<Finding> add(String path, EncodedIdea idea) {
        return pages.computeIfAbsent(division.directory(path), directory -> new SharedPage(sanitizer))
                .add(idea);
    }

    /** What is wrong between any of a page, after the last. */
    List<Finding> findings() {
        return pages.values().stream().flatMap(page -> page.findings().stream()).toList();
    }
}
