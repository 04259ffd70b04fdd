package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;

/**
 * Which pages the ideas come to: all to one, or those of each sub-directory of the ideas directory to a subpage of it, as
 * MediaWiki calls a page whose title is another's with a slash and a name behind it. Only the first level of directories
 * counts: {@code net/virtio/a.yaml} is on the page of {@code net}.
 *
 * @param divided the title of the page that has subpages; empty where all ideas are on one
 */
public record PageDivision(Optional<PageTitle> divided) {

    /** What stands for the page itself among the directories that have a page. */
    public static final String WHOLE = "";

    /** All ideas on one page, whatever its title. */
    public static final PageDivision ONE = new PageDivision(Optional.empty());

    /** A subpage for each directory. */
    public static PageDivision byDirectory(PageTitle page) {
        return new PageDivision(Optional.of(page));
    }

    /**
     * The directory whose page an idea is on; {@link #WHOLE} for the page itself.
     *
     * @param path the idea file's path in the ideas directory, with {@code /} between names
     */
    public String directory(String path) {
        return divided.isPresent() ? firstDirectory(path) : WHOLE;
    }

    /** The first directory in a path; empty where the path is a file's name, or that of a directory with a slash behind it. */
    static String firstDirectory(String path) {
        int slash = path.indexOf('/');
        return slash < 0 || slash == path.length() - 1 ? "" : path.substring(0, slash);
    }
}
