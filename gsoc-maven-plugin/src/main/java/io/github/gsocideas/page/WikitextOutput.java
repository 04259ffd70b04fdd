package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page, and each idea's call by itself, as wikitext. */
public final class WikitextOutput implements Output {

    private static final String DIRECTORY = "wikitext/";
    private static final String EXTENSION = ".wiki";

    /** Where the page is written. */
    public static String pageFile(PageTitle title) {
        return DIRECTORY + title.fileName() + EXTENSION;
    }

    /** An idea file's path with the wikitext file's extension instead of its own, if it has one. */
    public static String ideaFile(String path) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + EXTENSION;
    }

    @Override
    public SortedMap<String, byte[]> files(IdeasPage page) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(pageFile(page.revision().title()), utf8(page.revision().text()));
        page.calls()
                .forEach(
                        (path, call) -> files.put(DIRECTORY + "ideas/" + ideaFile(path), utf8(call.wikitext() + "\n")));
        return files;
    }

    /** A file's path as it is within the directory of wikitext. */
    static String withinDirectory(String path) {
        return path.substring(DIRECTORY.length());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
