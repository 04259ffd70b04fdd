package io.github.gsocideas.idea.markdown;

/** Lines in which nothing is seen. Every text of an idea comes here, so that no class of a Markdown parser is asked for. */
public final class BlankLines {

    private BlankLines() {}

    /** A text without the blank lines around it, and with its first line's indentation. */
    public static String strip(String text) {
        int visible = text.length() - text.stripLeading().length();
        return text.substring(text.lastIndexOf('\n', visible) + 1).stripTrailing();
    }
}
