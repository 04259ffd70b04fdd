package io.github.gsocideas.page;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the calls of all ideas, one after the other, for the page that each is on. */
public final class DividedCalls {

    private final PageDivision division;
    private final Map<String, PageCalls.Collector> pages = new LinkedHashMap<>();

    /** Before the first call. */
    public DividedCalls(PageDivision division) {
        this.division = division;
        pages.put(PageDivision.WHOLE, new PageCalls.Collector());
    }

    /**
     * Adds the next call.
     *
     * @param path the idea file's path in the ideas directory, with {@code /} between names
     * @param start where the idea begins in it
     */
    public void add(String path, Position start, TemplateCall call) {
        pages.computeIfAbsent(division.directory(path), directory -> new PageCalls.Collector())
                .add(path, start, call);
    }

    /** The calls of each page by its directory: of the page itself first, then in the order of the paths. */
    public Map<String, PageCalls> calls() {
        Map<String, PageCalls> calls = new LinkedHashMap<>();
        pages.forEach((directory, collector) -> calls.put(directory, collector.calls()));
        return calls;
    }
}
