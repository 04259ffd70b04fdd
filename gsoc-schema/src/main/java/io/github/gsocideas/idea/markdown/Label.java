package io.github.gsocideas.idea.markdown;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with that names a field: words in bold or in italics that have a colon, or a dash or a break behind them,
 * or are alone on their line; or words with a colon that are a field's name.
 *
 * @param name the words
 * @param field the field that they name; empty where they name none, which only such as are set off may do
 * @param start where the words begin, counted from the beginning of the line, in UTF-16 units
 * @param end where they end
 * @param text where the text behind the label begins; the end of the line where there is none
 */
record Label(String name, Optional<Field> field, int start, int end, int text) {

    /** A blank, be it one that no line may break at, as French has it before a colon. */
    private static final String BLANK = "[ \\t\\u00A0\\u202F]";

    private static final String BLANKS = " \t\u00A0\u202F";

    /** The box to be ticked at the beginning of a list's entry, and a picture before the words. */
    private static final String BEFORE = "(?:\\[[ xX]\\][ \\t]++)?+"
            + "(?:(?:[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D]|:[a-z0-9_+-]{1,40}+:)++" + BLANK + "++)?+";

    private static final Pattern SET_OFF = Pattern.compile(BEFORE + "(?<mark>\\*{1,3}|_{1,3}|<(?<tag>b|strong|em|i|u)>)"
            + BLANK + "*+(?<name>[^*<>|`\\s][^*<>|`]{0,79}?)" + BLANK + "*+(?:\\k<mark>|</\\k<tag>>)");

    private static final Pattern PLAIN = Pattern.compile(
            BEFORE + "(?<name>\\p{L}[^*<>|`:\\uFF1A]{0,79}?)" + BLANK + "*+[:\\uFF1A](?=" + BLANK + "|\\z)");

    private static final Pattern COLON_AT_END = Pattern.compile(BLANK + "*+[:\\uFF1A]\\z");

    /** What comes between a name that is set off and its text: a colon, or a dash. */
    private static final Pattern BEHIND =
            Pattern.compile(BLANK + "*+[:\\uFF1A]|" + BLANK + "++[\\u2013\\u2014-](?=" + BLANK + ")");

    /** How many words a name has at most that is no field's: more are a sentence. */
    private static final int MOST_WORDS = 4;

    private static final Pattern BREAK = Pattern.compile("[ \\t]*+<br ?/?>[ \\t]*+");

    /** The end of a line; a break at the end of it makes no difference. */
    private static final Pattern END = Pattern.compile("[ \\t]*+(?:<br ?/?>|\\\\)?[ \\t]*+\\z");

    /**
     * Reads a line.
     *
     * @param line what stands on it, without blanks at its beginning
     * @param isEntry whether it begins a list's entry, which may begin with any few words and a colon
     * @return empty where it begins with no label
     */
    static Optional<Label> read(String line, IdeaSchema schema, boolean isEntry) {
        Matcher setOff = SET_OFF.matcher(line);
        if (setOff.lookingAt()) {
            return setOff(line, setOff, schema);
        }
        Matcher plain = PLAIN.matcher(line);
        if (!plain.lookingAt()) {
            return Optional.empty();
        }
        String name = plain.group("name");
        Optional<Field> field = schema.named(name);
        boolean isName =
                isEntry && name.split("\\s+").length <= MOST_WORDS && !Character.isLowerCase(name.codePointAt(0));
        return field.isPresent() || isName
                ? Optional.of(new Label(name, field, plain.start("name"), plain.end("name"), text(line, plain.end())))
                : Optional.empty();
    }

    private static Optional<Label> setOff(String line, Matcher label, IdeaSchema schema) {
        String words = label.group("name");
        String name = COLON_AT_END.matcher(words).replaceFirst("");
        Matcher behind = BEHIND.matcher(line).region(label.end(), line.length());
        boolean hasColon = !name.equals(words) || behind.lookingAt();
        Optional<Field> field = schema.named(name);
        Matcher lineBreak = BREAK.matcher(line).region(label.end(), line.length());
        boolean isLabel = hasColon || (field.isPresent() && (isEnd(line, label.end()) || lineBreak.lookingAt()));
        int text = name.equals(words) && hasColon ? behind.end() : label.end();
        int start = label.start("name");
        return isLabel
                ? Optional.of(new Label(name, field, start, start + name.length(), text(line, text)))
                : Optional.empty();
    }

    private static boolean isEnd(String line, int from) {
        return END.matcher(line).region(from, line.length()).lookingAt();
    }

    private static int text(String line, int from) {
        Matcher lineBreak = BREAK.matcher(line).region(from, line.length());
        int text = lineBreak.lookingAt() ? lineBreak.end() : from;
        while (text < line.length() && BLANKS.indexOf(line.charAt(text)) >= 0) {
            text++;
        }
        return isEnd(line, text) ? line.length() : text;
    }
}
