package io.github.gsocideas.page;

import java.util.List;
import java.util.SortedMap;

/** Something that is made of the pages of ideas: one class an output. */
public interface Output {

    /**
     * Its files: content by path in the output directory, with {@code /} between names.
     *
     * @param pages the page itself, then its subpages
     */
    SortedMap<String, byte[]> files(List<IdeasPage> pages);
}
