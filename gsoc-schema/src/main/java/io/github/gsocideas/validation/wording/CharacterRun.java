package io.github.gsocideas.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Characters in a row of a regular expression: {@code [a-z0-9]{2,4}} is {@code 2 to 4 small letters or digits}.
 *
 * @param kinds what each of them may be
 * @param least how many there must be
 * @param most how many there may be, or {@link #UNLIMITED}
 */
record CharacterRun(List<Kind> kinds, int least, int most) {

    static final int UNLIMITED = -1;

    private static final Kind LETTERS = new Kind("a letter from A to Z", "letters from A to Z", "abcdef");
    private static final Kind SMALL = new Kind("a small letter", "small letters", "abcdef");
    private static final Kind CAPITAL = new Kind("a capital letter", "capital letters", "ABCDEF");
    private static final Kind DIGITS = new Kind("a digit", "digits", "123456");
    private static final Kind BLANK = new Kind("a blank", "blanks", " ");

    private static final Pattern MEMBER = Pattern.compile("(?<from>[A-Za-z0-9])-(?<to>[A-Za-z0-9])|\\\\?(?<one>.)");

    /**
     * A kind of characters.
     *
     * @param one what one of them is called
     * @param many what several are called
     * @param examples such characters
     */
    record Kind(String one, String many, String examples) {

        static Kind literal(String character) {
            return character.equals(" ") ? BLANK : new Kind("'" + character + "'", "'" + character + "'", character);
        }

        static Kind range(String from, String to) {
            return switch (from + to) {
                case "az" -> SMALL;
                case "AZ" -> CAPITAL;
                case "09" -> DIGITS;
                default ->
                    new Kind(
                            "a character from " + from + " to " + to,
                            "characters from " + from + " to " + to,
                            from + to);
            };
        }
    }

    /** One certain character. */
    static CharacterRun literal(String character) {
        return new CharacterRun(List.of(Kind.literal(character)), 1, 1);
    }

    /** One character of a class, as in {@code [a-z_]} or {@code \d}; empty where its ranges are no letters or digits. */
    static Optional<CharacterRun> parseClass(String source) {
        String members = source.startsWith("[") ? source.substring(1, source.length() - 1) : source;
        List<Kind> kinds = new ArrayList<>();
        String plain = members.replace("\\d", "0-9").replace("\\w", "A-Za-z0-9_");
        Matcher member = MEMBER.matcher(plain);
        while (member.find()) {
            boolean isInner = member.start() > 0 && member.end() < plain.length();
            if (isInner && member.group().equals("-")) {
                return Optional.empty();
            }
            kinds.add(
                    member.group("from") == null
                            ? Kind.literal(member.group("one"))
                            : Kind.range(member.group("from"), member.group("to")));
        }
        if (kinds.contains(SMALL) && kinds.contains(CAPITAL)) {
            kinds.removeAll(List.of(SMALL, CAPITAL));
            kinds.add(0, LETTERS);
        }
        return Optional.of(new CharacterRun(kinds.stream().distinct().toList(), 1, 1));
    }

    /** The same, so many times. */
    CharacterRun times(int fewest, int largest) {
        return new CharacterRun(kinds, fewest, largest);
    }

    /** Whether it is one certain character. */
    boolean isLiteral() {
        return kinds.size() == 1 && examples().length() == 1 && least == 1 && most == 1;
    }

    /** Characters of the first kind. */
    String examples() {
        return kinds.get(0).examples();
    }

    /** As many characters as must be there, or some where there is no limit. */
    String example(int some) {
        int length = most == UNLIMITED ? Math.max(least, some) : Math.max(least, Math.min(most, 1));
        return examples().repeat(length / examples().length() + 1).substring(0, length);
    }

    /** What they are: {@code 2 to 4 small letters or digits}. */
    String words() {
        String one = names(Kind::one);
        String many = names(Kind::many);
        if (most == UNLIMITED) {
            return least == 0 ? "any number of " + many : least == 1 ? many : "at least " + least + " " + many;
        }
        if (most == 1) {
            return least == 1 ? one : "perhaps " + one;
        }
        return (least == most ? "" : least + " to ") + most + " " + many;
    }

    private String names(Function<Kind, String> name) {
        List<String> names = kinds.stream().map(name).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " or " + names.get(last);
    }
}
