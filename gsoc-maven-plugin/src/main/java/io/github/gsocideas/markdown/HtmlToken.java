package io.github.gsocideas.markdown;

import java.util.List;
import java.util.Map;

/** A piece of the HTML in a Markdown text. */
public sealed interface HtmlToken {

    /** Where it begins in the HTML, in UTF-16 units. */
    int start();

    /**
     * Characters that are shown.
     *
     * @param text what is shown: character references are decoded
     */
    record Characters(int start, String text) implements HtmlToken {}

    /**
     * A comment, a declaration or the like, which isn't shown; one without an end hides all that follows.
     *
     * @param opening what it begins with
     * @param end what ends it
     * @param isClosed whether that is there
     */
    record Hidden(int start, String opening, String end, boolean isClosed) implements HtmlToken {}

    /** A tag. It equals no other one, however alike, since what counts is which of them belong together. */
    final class Tag implements HtmlToken {

        private final int start;
        private final String source;
        private final String name;
        private final Map<String, String> attributes;

        Tag(int start, String source, String name, Map<String, String> attributes) {
            this.start = start;
            this.source = source;
            this.name = name;
            this.attributes = attributes;
        }

        @Override
        public int start() {
            return start;
        }

        /** The element's name, in lower case. */
        public String name() {
            return name;
        }

        /** The attributes' values by their names in lower case, in the order in which they are written. */
        Map<String, String> attributes() {
            return attributes;
        }

        boolean isClosing() {
            return source.startsWith("</");
        }

        /** As it is written. */
        @Override
        public String toString() {
            return source;
        }
    }

    /** Reads HTML as browsers do. */
    static List<HtmlToken> read(String html) {
        return HtmlTokenizer.tokens(html);
    }
}
