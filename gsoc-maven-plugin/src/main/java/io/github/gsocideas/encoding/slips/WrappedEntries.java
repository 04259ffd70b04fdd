package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.encoding.slips.OpenText.Line;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds entries of a wikitext list that go on in a line below. A wiki ends an entry with its line, so that of
 * <pre>
 * * a long entry that
 *   goes on here
 * </pre>
 * the second line is shown below the list, and as code where it begins with a blank.
 *
 * <p>A line right below an entry may be a paragraph on purpose. It is taken for the entry's end where one of these holds:
 *
 * <ul>
 *   <li>it begins with a blank;
 *   <li>it begins with a lower-case letter, and the entry is one of {@code *} or {@code #} that doesn't end with a sentence;
 *   <li>such an entry is as long as lines that an editor wraps, and ends neither with a sentence nor with an address.
 * </ul>
 *
 * <p>A line that begins with the sign of a list, a table, a heading or a rule, with a call, a file or a tag of a block is
 * none, nor is what comes below a blank line. Of each entry the first such line is told.
 */
public final class WrappedEntries {

    private static final String SIGNS = "*#:;";

    private static final Pattern ENTRY = Pattern.compile("[" + SIGNS + "]");

    /** An item of a list, below which a paragraph seldom begins; below a formula or a term one often does. */
    private static final Pattern ITEM = Pattern.compile("[*#:;]*+(?<=[*#])");

    /** What is no part of a sentence begun above: a block, a call or a file, and what is hidden, which may be one. */
    private static final Pattern BLOCK = Pattern.compile(
            "\\s*+(?:[*#:;=|!{" + OpenText.HIDDEN
                    + "]|----|</?(?:blockquote|center|dd|div|dl|dt|gallery|h[1-6]|hr|li|ol|p|"
                    + "poem|pre|section|syntaxhighlight|source|table|td|th|tr|ul)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。]['\")\\]”’]*\\s*\\z");

    /** An address ends before the next one, so that of many in one word each is read once. */
    private static final Pattern ADDRESS_END =
            Pattern.compile("(?:https?://(?:(?!https?://)\\S)*+|[:\\]" + OpenText.HIDDEN + "])\\s*+\\z");

    /** The shortest line that is taken for one that had no room for the next word. */
    private static final int WRAPPED = 60;

    private WrappedEntries() {}

    /** A remark on each line, in the text's order. */
    public static List<Remark> find(Wikitext wikitext) {
        if (!mayBeIn(wikitext.source())) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        String entry = "";
        for (Line line : OpenText.of(wikitext).lines()) {
            String shown = line.text().replace(String.valueOf(OpenText.COMMENT), "");
            if (shown.isBlank() && !line.text().isBlank()) {
                continue; // a comment, which takes its line with it
            }
            if (isWrapped(entry, shown)) {
                remarks.add(new Remark(
                        line.start(),
                        line.end(),
                        "this line is no part of the list's entry above it, since a wiki ends an entry with its line",
                        "join it to the line above, or leave a blank line between them"));
            }
            entry = ENTRY.matcher(shown).lookingAt() ? shown : "";
        }
        return remarks;
    }

    /** Whether one pass over a text finds a line below an entry that is neither another one nor empty, or a tag. */
    private static boolean mayBeIn(String text) {
        boolean inEntry = false;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '<') {
                return true;
            }
            if (before == '\n') {
                boolean isEntry = SIGNS.indexOf(character) >= 0;
                if (inEntry && !isEntry && character != '\n') {
                    return true;
                }
                inEntry = isEntry;
            }
            before = character;
        }
        return false;
    }

    private static boolean isWrapped(String entry, String line) {
        if (entry.isEmpty() || line.isBlank() || BLOCK.matcher(line).lookingAt()) {
            return false;
        }
        if (Character.isWhitespace(line.charAt(0))) {
            return true;
        }
        boolean isItem = ITEM.matcher(entry).lookingAt();
        boolean isSentence = SENTENCE_END.matcher(entry).find();
        boolean isLong =
                entry.length() >= WRAPPED && !ADDRESS_END.matcher(entry).find();
        return isItem && !isSentence && (Character.isLowerCase(line.codePointAt(0)) || isLong);
    }
}
