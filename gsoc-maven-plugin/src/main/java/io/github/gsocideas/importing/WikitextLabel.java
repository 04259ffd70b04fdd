package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a page begins with that names a field, by the rules that Markdown files have: words in bold or in italics that
 * have a colon, or a dash or a break behind them, or are alone on their line; or words with a colon that are a field's name. A
 * term of a definition list is one, with or without a colon.
 *
 * @param name the words
 * @param field the field that they name; empty where they name none, which only such as are set off, or in a list, may do
 * @param text where the text behind the label begins, counted from the beginning of the line, in UTF-16 units; the end of the
 *     line where there is none
 * @param isSetOff whether it is in bold or in italics, or a term
 */
record WikitextLabel(String name, Optional<Field> field, int text, boolean isSetOff) {

    private static final Pattern SET_OFF = Pattern.compile(
            "(?<mark>'{2,5}+|<(?<tag>b|strong|em|i|u|big)>)[ \\t]*+(?<name>(?:[^'<>|\\[\\]{}\\s]|'(?!'))(?:[^'<>|\\[\\]{}\\n]|'(?!')){0,79}?)"
                    + "[ \\t]*+(?:\\k<mark>|</\\k<tag>>)");

    private static final Pattern PLAIN =
            Pattern.compile("(?<name>\\p{L}[^'<>|\\[\\]{}:\\uFF1A\\n]{0,79}?)[ \\t]*+[:\\uFF1A](?=[ \\t]|\\z)");

    private static final Pattern TERM = Pattern.compile(
            "(?<name>[^'<>|\\[\\]{}:\\uFF1A\\s][^'<>|\\[\\]{}:\\uFF1A\\n]{0,79}?)[ \\t]*+(?:[:\\uFF1A]|\\z)");

    private static final Pattern COLON_AT_END = Pattern.compile("[ \\t]*+[:\\uFF1A]\\z");

    /** What comes between a name that is set off and its text: a colon, or a dash. */
    private static final Pattern BEHIND = Pattern.compile("[ \\t]*+[:\\uFF1A]|[ \\t]++[\\u2013\\u2014-](?=[ \\t])");

    /** How many words a name has at most that is no field's: more are a sentence. */
    private static final int MOST_WORDS = 4;

    private static final Pattern BREAK = Pattern.compile("[ \\t]*+<br ?/?>[ \\t]*+", Pattern.CASE_INSENSITIVE);

    /** The end of a line; a break at the end of it makes no difference. */
    private static final Pattern END = Pattern.compile("[ \\t]*+(?:<br ?/?>)?[ \\t]*+\\z", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a line.
     *
     * @param line what stands on it, without blanks and signs of a list at its beginning
     * @param isEntry whether it begins a list's entry, which may begin with any few words and a colon
     * @return empty where it begins with no label
     */
    static Optional<WikitextLabel> read(String line, IdeaSchema schema, boolean isEntry) {
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
                ? Optional.of(new WikitextLabel(name, field, text(line, plain.end()), false))
                : Optional.empty();
    }

    /** Reads a term of a definition list: what stands behind its semicolon. */
    static Optional<WikitextLabel> readTerm(String line, IdeaSchema schema) {
        Matcher setOff = SET_OFF.matcher(line);
        if (setOff.lookingAt()) {
            String name = COLON_AT_END.matcher(setOff.group("name")).replaceFirst("");
            Matcher behind = BEHIND.matcher(line).region(setOff.end(), line.length());
            int text = behind.lookingAt() ? behind.end() : setOff.end();
            return Optional.of(new WikitextLabel(name, schema.named(name), text(line, text), true));
        }
        Matcher term = TERM.matcher(line);
        return term.lookingAt()
                ? Optional.of(new WikitextLabel(
                        term.group("name"), schema.named(term.group("name")), text(line, term.end()), true))
                : Optional.empty();
    }

    private static Optional<WikitextLabel> setOff(String line, Matcher label, IdeaSchema schema) {
        String words = label.group("name");
        String name = COLON_AT_END.matcher(words).replaceFirst("");
        Matcher behind = BEHIND.matcher(line).region(label.end(), line.length());
        boolean hasColon = !name.equals(words) || behind.lookingAt();
        Optional<Field> field = schema.named(name);
        Matcher lineBreak = BREAK.matcher(line).region(label.end(), line.length());
        boolean isLabel = hasColon || (field.isPresent() && (isEnd(line, label.end()) || lineBreak.lookingAt()));
        int text = name.equals(words) && hasColon ? behind.end() : label.end();
        return isLabel ? Optional.of(new WikitextLabel(name, field, text(line, text), true)) : Optional.empty();
    }

    private static boolean isEnd(String line, int from) {
        return END.matcher(line).region(from, line.length()).lookingAt();
    }

    private static int text(String line, int from) {
        Matcher lineBreak = BREAK.matcher(line).region(from, line.length());
        int text = lineBreak.lookingAt() ? lineBreak.end() : from;
        while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
            text++;
        }
        return isEnd(line, text) ? line.length() : text;
    }

    /** Whether it names a field. */
    boolean isField() {
        return field.isPresent();
    }
}
