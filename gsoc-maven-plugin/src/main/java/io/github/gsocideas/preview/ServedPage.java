package io.github.gsocideas.preview;

import java.util.SortedMap;

/**
 * The page with a script that loads it anew when another version is served.
 *
 * @param version tells what it shows from anything else
 * @param files content by file name
 */
public record ServedPage(String version, SortedMap<String, byte[]> files) {}
