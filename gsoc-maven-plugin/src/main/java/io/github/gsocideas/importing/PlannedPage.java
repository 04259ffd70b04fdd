package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page with the files that its ideas become.
 *
 * @param source the page, and the ideas on it
 * @param layout what becomes of the rest
 * @param placed the frame in which ideas keep their places, where that is needed and can be
 * @param directory the directory that the page is of; {@link PageDivision#WHOLE} where it is the page itself
 * @param ideas the ideas in the page's order
 */
record PlannedPage(ReadPage source, PageLayout layout, Optional<String> placed, String directory, List<Idea> ideas) {

    /**
     * An idea.
     *
     * @param path its file's path in the ideas directory, with {@code /} between names
     * @param at where it stands on the page
     * @param read what it says
     * @param file how that is written
     */
    record Idea(String path, PageIdea at, ImportedRecord read, RecordFile file) {}

    /** Keeps a copy. */
    PlannedPage {
        ideas = List.copyOf(ideas);
    }

    /**
     * Finds a file for each idea of a page.
     *
     * @param writing writes what an idea says
     * @param hasSubpages whether it is the page itself, and subpages of it are imported, too
     * @param names the directories that there are so far
     */
    static PlannedPage plan(
            ReadPage source,
            Function<ImportedRecord, RecordFile> writing,
            String directory,
            boolean hasSubpages,
            DirectoryNames names) {
        List<? extends PageIdea> found = source.found().ideas();
        PageLayout layout = PageLayout.of(source.found(), hasSubpages);
        Map<String, List<Integer>> byDirectory = new LinkedHashMap<>();
        List<ImportedRecord> records = source.records();
        List<RecordFile> written = records.stream().map(writing).toList();
        List<String> paths = new ArrayList<>();
        for (PageIdea idea : found) {
            String below = names.path(layout.directories(idea).stream()
                    .map(heading -> HeadingWords.of(source.found().wikitext(), heading))
                    .toList());
            byDirectory
                    .computeIfAbsent(within(directory, below), each -> new ArrayList<>())
                    .add(paths.size());
            paths.add("");
        }
        byDirectory.forEach((each, numbers) -> {
            List<String> stems = FileNames.of(numbers.stream()
                    .map(number -> HeadingTitle.shown(records.get(number).title()))
                    .toList());
            for (int i = 0; i < stems.size(); i++) {
                String extension = written.get(numbers.get(i)).format().extension();
                paths.set(numbers.get(i), (each.isEmpty() ? "" : each + "/") + stems.get(i) + extension);
            }
        });
        List<Idea> ideas = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            ideas.add(new Idea(paths.get(i), found.get(i), records.get(i), written.get(i)));
        }
        boolean mayBePlaced = source.isOfCalls() && directory.equals(PageDivision.WHOLE) && !hasSubpages;
        Optional<String> placed =
                mayBePlaced ? PlacedFrame.find(source.found(), paths, layout.frame()) : Optional.empty();
        return new PlannedPage(source, layout, placed, directory, ideas);
    }

    /** The text of the frame; empty where there is nothing but ideas. */
    String frame() {
        return placed.orElseGet(layout::frame);
    }

    /** Calls by the paths of their ideas, in the order in which they come on the page that is generated. */
    Map<String, TemplateCall> ordered(Map<String, TemplateCall> calls) {
        if (placed.isEmpty()) {
            return calls;
        }
        Map<String, TemplateCall> ordered = new LinkedHashMap<>();
        ideas.stream().map(Idea::path).filter(calls::containsKey).forEach(path -> ordered.put(path, calls.get(path)));
        return ordered;
    }

    /** The headings that become directories, each once. */
    Set<WikitextNode.Heading> directoryHeadings() {
        return ideas.stream()
                .flatMap(idea -> layout.directories(idea.at()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the directories that one of them becomes. */
    List<String> directoryNames(WikitextNode.Heading heading) {
        return DirectoryNames.of(HeadingWords.of(source.found().wikitext(), heading));
    }

    /** Those of which a word isn't in the directory's name. Of a page of calls, the way back tells them. */
    List<Leftover> shortened() {
        return source.isOfCalls()
                ? List.of()
                : directoryHeadings().stream()
                        .flatMap(heading -> shortened(heading).stream())
                        .toList();
    }

    private Optional<Leftover> shortened(WikitextNode.Heading heading) {
        String whole = source.found().wikitext().text(heading);
        List<String> names = directoryNames(heading);
        if (LostWords.find(whole, names).isEmpty()) {
            return Optional.empty();
        }
        Finding finding = source.page()
                .warning(
                        "page",
                        heading.start(),
                        "not all of the heading '"
                                + Quotation.shorten(
                                        HeadingTitle.of(source.found().wikitext(), heading))
                                + "' fits into the name of a directory, '" + String.join("/", names)
                                + "', of which a heading is made again",
                        "write what is missing into page.wiki or the ideas below it");
        return Optional.of(new Leftover(finding, whole));
    }

    /** The texts that come to another place. */
    List<PageLayout.Moved> moved() {
        return placed.isPresent() ? List.of() : layout.moved();
    }

    /** A directory within that of a subpage, which the subpage has in its headings, too, if {@code generate} made it. */
    private static String within(String directory, String below) {
        boolean isWithin = directory.isEmpty() || below.equals(directory) || below.startsWith(directory + "/");
        if (isWithin) {
            return below;
        }
        return below.isEmpty() ? directory : directory + "/" + below;
    }

    /** The place of a character of the page, as findings name places. */
    String place(int at) {
        SourcePage page = source.page();
        return page.source().file() + ":" + page.position(at);
    }
}
