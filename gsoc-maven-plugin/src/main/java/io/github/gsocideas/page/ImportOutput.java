package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page and its subpages as one file for the wiki's import. */
public final class ImportOutput implements Output {

    /** Where they are written. */
    public static String pageFile(PageTitle title) {
        return "import/" + title.fileName() + ".xml";
    }

    @Override
    public SortedMap<String, byte[]> files(List<IdeasPage> pages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                pageFile(pages.get(0).revision().title()),
                ImportFile.write(pages.stream().map(IdeasPage::revision).toList()));
        return files;
    }
}
