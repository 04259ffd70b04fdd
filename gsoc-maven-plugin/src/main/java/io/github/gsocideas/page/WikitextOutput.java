package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The page, its subpages, and each idea's call by itself, as wikitext. Each sort has a directory of its own, so that none
 * gets in another's way: a page may have the title {@code ideas}, and a sub-directory the page's.
 */
public final class WikitextOutput implements Output {

    private static final String DIRECTORY = "wikitext/";
    private static final String EXTENSION = ".wiki";

    /** Where the page is written. */
    public static String pageFile(PageTitle title) {
        return DIRECTORY + title.fileName() + EXTENSION;
    }

    /** Where the subpage of a directory is written. */
    public static String subpageFile(String directory) {
        return DIRECTORY + "pages/" + subpageName(directory);
    }

    /** The name of the file that the subpage of a directory is written to. */
    public static String subpageName(String directory) {
        return directory + EXTENSION;
    }

    /**
     * An idea's path with the wikitext file's extension instead of its own, if it has one: {@code a.md#2} is {@code a#2.wiki}.
     *
     * @param key its file's path, with its number behind it where it isn't the file's first
     */
    public static String ideaFile(String key) {
        int dot = key.lastIndexOf('.');
        if (dot < key.lastIndexOf('/')) {
            return key + EXTENSION;
        }
        int number = key.indexOf(PageCalls.NUMBER, dot);
        return key.substring(0, dot) + (number < 0 ? "" : key.substring(number)) + EXTENSION;
    }

    @Override
    public SortedMap<String, byte[]> files(List<IdeasPage> pages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (IdeasPage page : pages) {
            files.put(file(page), utf8(page.revision().text()));
            page.calls()
                    .forEach((path, call) ->
                            files.put(DIRECTORY + "ideas/" + ideaFile(path), utf8(call.wikitext() + "\n")));
        }
        return files;
    }

    private static String file(IdeasPage page) {
        return page.directory().equals(PageDivision.WHOLE)
                ? pageFile(page.revision().title())
                : subpageFile(page.directory());
    }

    /** A file's path as it is within the directory of wikitext. */
    static String withinDirectory(String path) {
        return path.substring(DIRECTORY.length());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
