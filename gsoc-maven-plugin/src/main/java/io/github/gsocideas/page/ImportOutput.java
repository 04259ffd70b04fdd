package io.github.gsocideas.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page as a file for the wiki's import. */
public final class ImportOutput implements Output {

    @Override
    public SortedMap<String, byte[]> files(IdeasPage page) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("import/" + page.revision().title().fileName() + ".xml", ImportFile.write(List.of(page.revision())));
        return files;
    }
}
