package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.WikitextOutput;
import io.github.gsocideas.wikitext.ContentTitle;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with the names of directories as titles of subpages: MediaWiki must take each, and none of them for another,
 * as {@code new_ideas} for {@code new ideas}. It tells a subpage's letters by their case, the first one too; that a file
 * system may not is found with the files' names.
 */
final class SubpageTitles {

    private final PageTitle page;
    private final Set<String> directories = new HashSet<>();

    /** The first directory of each title. */
    private final Map<String, String> titles = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private SubpageTitles(PageTitle page) {
        this.page = page;
    }

    /** A finding for each directory that is wrong, at the first of its files; none where all ideas are on one page. */
    static List<Finding> find(IdeasDirectory ideas, PageDivision division) {
        if (division.divided().isEmpty()) {
            return List.of();
        }
        SubpageTitles titles = new SubpageTitles(division.divided().get());
        for (String path : ideas.paths()) {
            String directory = division.directory(path);
            if (!directory.equals(PageDivision.WHOLE) && titles.directories.add(directory)) {
                titles.add(directory, ideas.file(path));
            }
        }
        return titles.findings;
    }

    private void add(String directory, String file) {
        Optional<String> fault = fault(directory);
        if (fault.isPresent()) {
            findings.add(error(
                    file,
                    "the directory " + quoted(directory) + " can't have the wiki page '" + page.text() + "/…': "
                            + fault.get(),
                    "rename the directory, or exclude it"));
            return;
        }
        String title = PageTitle.normalize(page.text() + "/" + directory);
        String other = titles.putIfAbsent(title, directory);
        if (other != null) {
            findings.add(error(
                    file,
                    "the directories " + quoted(other) + " and " + quoted(directory) + " have the same wiki page, '"
                            + title + "'",
                    "rename one, or move its ideas into the other"));
        }
    }

    /** Why a directory's name can't be the end of a title. */
    private Optional<String> fault(String directory) {
        if (PageTitle.normalize(directory).isEmpty()) {
            return Optional.of("a wiki takes the name for a blank, and leaves it out");
        }
        try {
            return ContentTitle.fault(page.subpage(directory))
                    .or(() -> FileNames.tooLong(directory, WikitextOutput.subpageName(directory))
                            .map(fault -> "the name " + fault));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String quoted(String directory) {
        return "'" + LogText.escapePath(directory) + "'";
    }

    private static Finding error(String file, String message, String hint) {
        return Finding.error("title", file, Position.START, message, hint);
    }
}
