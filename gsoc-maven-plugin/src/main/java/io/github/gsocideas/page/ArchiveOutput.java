package io.github.gsocideas.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All wikitext in one archive.
 *
 * @param wikitext what goes into it
 */
public record ArchiveOutput(WikitextOutput wikitext) implements Output {

    /** Where the archive is written. */
    public static final String FILE = "wikitext.zip";

    @Override
    public SortedMap<String, byte[]> files(List<IdeasPage> pages) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        wikitext.files(pages).forEach((path, content) -> entries.put(WikitextOutput.withinDirectory(path), content));
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(FILE, ReproducibleZip.pack(entries));
        return files;
    }
}
