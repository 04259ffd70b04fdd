package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is read in HTML of the page's own making: a line for each paragraph and each entry of a list, without markup. */
final class ShownLines {

    private static final Pattern BREAK = Pattern.compile(
            "</?(?:blockquote|br|caption|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)(?=[\\s/>])[^>]*>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private ShownLines() {}

    /** The lines that hold something. */
    static List<String> of(String html) {
        return Stream.of(BREAK.split(html))
                .map(line -> TAG.matcher(line).replaceAll(""))
                .map(CharacterReferences::decodeAll)
                .map(ShownLines::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A text without line breaks, nor blanks at its ends. */
    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
