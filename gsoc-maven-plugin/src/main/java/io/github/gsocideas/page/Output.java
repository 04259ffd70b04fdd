package io.github.gsocideas.page;

import java.util.SortedMap;

/** Something that is made of a page of ideas: one class an output. */
public interface Output {

    /** Its files: content by path in the output directory, with {@code /} between names. */
    SortedMap<String, byte[]> files(IdeasPage page);
}
