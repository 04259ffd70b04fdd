package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page as a file for the wiki's import. */
public final class ImportOutput implements Output {

    /** Where the page is written. */
    public static String pageFile(PageTitle title) {
        return "import/" + title.fileName() + ".xml";
    }

    @Override
    public SortedMap<String, byte[]> files(IdeasPage page) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(pageFile(page.revision().title()), ImportFile.write(List.of(page.revision())));
        return files;
    }
}
