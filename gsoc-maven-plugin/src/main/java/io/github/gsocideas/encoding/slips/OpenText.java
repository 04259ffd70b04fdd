package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which what nobody reads as markup is hidden: code, comments, calls. Each hidden character has another one in its
 * place, so that what is found stands where it does in the source: of <code>a &lt;nowiki&gt;**&lt;/nowiki&gt;</code> this is an
 * {@code a}, a blank, and {@link #HIDDEN} for each of the others.
 *
 * @param source the text as it is written
 * @param text the same with other characters in place of those hidden
 */
record OpenText(String source, String text) {

    /** Stands for what is shown in a way of its own; no file that is read holds the character. */
    static final char HIDDEN = '\uFFFF';

    /** Stands for what isn't shown at all; likewise. */
    static final char COMMENT = '\uFFFE';

    /** Elements whose content is code, whether the wiki knows the tag or not. */
    private static final Pattern CODE = Pattern.compile(
            "<(code|kbd|math|nowiki|pre|samp|source|syntaxhighlight|templatedata|tt|var)(?:[\\s/][^<>]*)?(?<!/)>"
                    + ".*?(?:</\\1\\s*>|\\z)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * A line of the text.
     *
     * @param start where it begins, in UTF-16 units from 0
     * @param text what stands in it
     */
    record Line(int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    /** What of wikitext the wiki's parser reads: no comments, no code, and nothing in calls and internal links. */
    static OpenText of(Wikitext wikitext) {
        StringBuilder text = new StringBuilder(wikitext.source());
        for (WikitextNode node : Wikitext.nodes(wikitext.nodes(), WikitextNode.Heading.class::isInstance)) {
            if (node instanceof WikitextNode.Comment) {
                hideComment(text, node.start(), node.end());
            } else if (node instanceof WikitextNode.ExtensionTag
                    || node instanceof WikitextNode.Brackets
                    || node instanceof WikitextNode.Call
                    || node instanceof WikitextNode.Parameter) {
                hide(text, node.start(), node.end());
            }
        }
        return new OpenText(wikitext.source(), text.toString()).withoutCode();
    }

    /** The text without elements for code. */
    OpenText withoutCode() {
        return without(CODE);
    }

    /** The text without what a pattern finds. */
    OpenText without(Pattern pattern) {
        StringBuilder open = new StringBuilder(text);
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            hide(open, found.start(), found.end());
        }
        return new OpenText(source, open.toString());
    }

    /** The lines; a line end that is hidden ends none. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(start, line));
            start += line.length() + 1;
        }
        return lines;
    }

    /** What is written at a part of the text. */
    String written(int start, int end) {
        return source.substring(start, end);
    }

    static void hide(StringBuilder text, int start, int end) {
        for (int at = start; at < end; at++) {
            text.setCharAt(at, HIDDEN);
        }
    }

    private static void hideComment(StringBuilder text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, COMMENT);
            }
        }
    }
}
