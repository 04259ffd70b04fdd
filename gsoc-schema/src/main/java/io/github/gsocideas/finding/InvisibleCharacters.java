package io.github.gsocideas.finding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a reviewer of a text can't see: characters without a width, and those that turn the text around them. A text
 * with them may say something else than what is shown of it.
 *
 * <p>Some scripts and emoji are written with such characters: a joiner or non-joiner beside a letter of such a script, a
 * joiner between emoji, a variation selector after the one character that it shapes, and the letters of a flag are no
 * findings.
 */
public final class InvisibleCharacters {

    /** The rule of what is found here. */
    public static final String RULE = "invisible-character";

    /** How many places of a text are told. */
    private static final int MOST = 10;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int NEXT_LINE = 0x85;
    private static final int LAST_OF_ASCII = 0x7F;

    /** Scripts whose letters join, or stack, unless something says that they don't. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ADLAM,
            UnicodeScript.ARABIC,
            UnicodeScript.BALINESE,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.HEBREW,
            UnicodeScript.JAVANESE,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.LAO,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.NKO,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.THAI,
            UnicodeScript.TIBETAN);

    private InvisibleCharacters() {}

    /** A warning for each run of such characters in a file; of very many, the last warning counts those that aren't told. */
    public static List<Finding> find(SourceText source) {
        List<int[]> runs = runs(source.text());
        List<Finding> findings = new ArrayList<>();
        runs.stream()
                .limit(MOST)
                .map(run -> warning(
                        source.file(),
                        source.region(run[0], run[1]),
                        name(source.text().substring(run[0], run[1])) + " can't be seen by a reviewer",
                        hint(source.text().codePointAt(run[0]))))
                .forEach(findings::add);
        if (runs.size() > MOST) {
            int[] next = runs.get(MOST);
            findings.add(warning(
                    source.file(),
                    source.region(next[0], next[1]),
                    (runs.size() == MOST + 1 ? "there is " : "there are ")
                            + new Quantity(runs.size() - MOST, "more place") + " with characters that can't be seen",
                    "delete them; an editor that shows invisible characters finds them"));
        }
        return findings;
    }

    /** A warning at the start of a file whose name, or a directory's above it, has such characters. */
    public static Optional<Finding> find(String file, String name) {
        return runs(name).stream()
                .findFirst()
                .map(run -> warning(
                        file,
                        Region.START,
                        "the name '" + LogText.escapePath(name) + "' holds " + name(name.substring(run[0], run[1]))
                                + ", which can't be seen by a reviewer",
                        "rename it"));
    }

    private static Finding warning(String file, Region region, String message, String hint) {
        return new Finding(Severity.WARNING, RULE, file, region, RecordLocation.ROOT, message, hint, Optional.empty());
    }

    private static String name(String run) {
        int character = run.codePointAt(0);
        int others = run.codePointCount(0, run.length()) - 1;
        String name = Character.getType(character) == Character.UNASSIGNED
                ? ""
                : " (" + Character.getName(character).toLowerCase(Locale.ROOT) + ")";
        return "U+%04X".formatted(character) + name + (others == 0 ? "" : " and " + others + " more");
    }

    private static String hint(int character) {
        return "delete it, or write &#x%04X; where the text needs it".formatted(character);
    }

    /** The start and the end of each run, in UTF-16 units. */
    private static List<int[]> runs(String text) {
        List<int[]> runs = new ArrayList<>();
        int last = -1;
        for (int offset = 0; offset < text.length(); offset += Character.charCount(text.codePointAt(offset))) {
            int character = text.codePointAt(offset);
            if (character <= LAST_OF_ASCII) {
                continue; // what of it can't be shown is no text at all
            }
            if (!isInvisible(character) || isNeeded(text, offset)) {
                continue;
            }
            int end = offset + Character.charCount(character);
            if (last == offset) {
                runs.get(runs.size() - 1)[1] = end;
            } else {
                runs.add(new int[] {offset, end});
            }
            last = end;
        }
        return runs;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> !isSign(character);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> character == NEXT_LINE || isIgnorable(character);
        };
    }

    /** A format character that is seen all the same: a sign that numbers, or abbreviations, are written under. */
    private static boolean isSign(int character) {
        return (character >= 0x600 && character <= 0x605)
                || character == 0x6DD
                || character == 0x70F
                || character == 0x890
                || character == 0x891
                || character == 0x8E2
                || character == 0x110BD
                || character == 0x110CD;
    }

    /** Unicode's Default_Ignorable_Code_Point, but for the format characters in it. */
    static boolean isIgnorable(int character) {
        return character == 0x34F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F)
                || character == 0x2065
                || character == 0x3164
                || isVariationSelector(character)
                || character == 0xFFA0
                || (character >= 0xFFF0 && character <= 0xFFF8)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** Whether the text around it says that a writer needs it. */
    private static boolean isNeeded(String text, int offset) {
        int character = text.codePointAt(offset);
        int end = offset + Character.charCount(character);
        if (offset == 0) {
            return false;
        }
        int before = text.codePointBefore(offset);
        boolean isLast = end == text.length();
        if (isVariationSelector(character)) {
            return isEmoji(before) || isKeycap(before) || isVaried(before);
        }
        if (character >= 0x180B && character <= 0x180F) {
            return UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
        }
        if (character >= 0xE0020 && character <= 0xE007F) {
            return isInFlag(text, offset);
        }
        if (character == JOINER && !isLast && isEmoji(text.codePointAt(end))) {
            return isEmoji(before) || isVariationSelector(before);
        }
        return (character == JOINER || character == NON_JOINER)
                && (isJoining(before) || (!isLast && isJoining(text.codePointAt(end)) && !isInvisible(before)));
    }

    /** A digit, or {@code #} or {@code *}, that is shown on a key. */
    private static boolean isKeycap(int character) {
        return "#*0123456789".indexOf(character) >= 0;
    }

    /** A character that Unicode has variants of beside the emoji. */
    private static boolean isVaried(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> UnicodeScript.of(character) == UnicodeScript.HAN || isJoining(character);
        };
    }

    private static boolean isJoining(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> JOINING.contains(UnicodeScript.of(character));
            default -> false;
        };
    }

    /** A pictograph, or the colour of a skin after one. */
    private static boolean isEmoji(int character) {
        return (character >= 0x1F000 && character <= 0x1FAFF)
                || (character >= 0x2190 && character <= 0x2BFF)
                || character == 0xA9
                || character == 0xAE
                || character == 0x203C
                || character == 0x2049
                || character == 0x2139
                || character == 0x3030
                || character == 0x303D
                || character == 0x3297
                || character == 0x3299;
    }

    /** The flag of a region, as Scotland's: a black flag, a few letters that only name the region, and an end. */
    private static boolean isInFlag(String text, int offset) {
        int longest = 7;
        int at = offset;
        for (int letters = 0; letters < longest && at > 0; letters++) {
            int before = text.codePointBefore(at);
            if (before == BLACK_FLAG) {
                return true;
            }
            if (before < 0xE0020 || before > 0xE007E) {
                return false;
            }
            at -= Character.charCount(before);
        }
        return false;
    }
}
