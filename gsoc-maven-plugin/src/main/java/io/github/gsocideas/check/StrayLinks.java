package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds links to an idea, {@code [[#bot]]}, that lead nowhere since it is on another page: they were good while all ideas
 * were on one.
 */
final class StrayLinks {

    private final PageTitle page;

    /** The directories on whose pages there is an anchor, by its name. */
    private final Map<String, SortedSet<String>> anchors = new HashMap<>();

    private final List<Link> links = new ArrayList<>();

    private record Link(String name, String directory, SharedValue value) {}

    /** Before the first idea of a page that has subpages. */
    StrayLinks(PageTitle page) {
        this.page = page;
    }

    /** Takes the anchor and the links of the next idea, which is on the page of a directory. */
    void add(String directory, List<SharedValue> values) {
        for (SharedValue value : values) {
            value.anchor()
                    .ifPresent(anchor -> anchors.computeIfAbsent(key(anchor), name -> new TreeSet<>())
                            .add(directory));
            value.links().forEach(name -> links.add(new Link(name, directory, value)));
        }
    }

    /** After the last idea, a warning for each link that is good on another page only. */
    List<Finding> findings() {
        return links.stream().flatMap(link -> finding(link).stream()).toList();
    }

    private Optional<Finding> finding(Link link) {
        SortedSet<String> directories = anchors.getOrDefault(key(link.name()), new TreeSet<>());
        if (directories.isEmpty() || directories.contains(link.directory())) {
            return Optional.empty();
        }
        String title = title(directories.first());
        return Optional.of(link.value()
                .warning(
                        "the link to '#" + link.name() + "' leads nowhere, since that idea is on another page, '"
                                + PageTitle.normalize(title) + "'",
                        "write [[" + PageTitle.linkTarget(title) + "#" + link.name()
                                + "]], or in Markdown the page's address on the web"));
    }

    private String title(String directory) {
        return directory.equals(PageDivision.WHOLE) ? page.text() : page.text() + "/" + directory;
    }

    /** A name as a wiki compares it. */
    private static String key(String name) {
        return PageTitle.normalize(name);
    }
}
