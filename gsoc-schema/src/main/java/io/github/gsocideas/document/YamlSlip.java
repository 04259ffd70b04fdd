package io.github.gsocideas.document;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A slip of somebody who doesn't know YAML, where it was made. A parser goes on from {@code difficulty:Low} to the next line's
 * colon before it complains. So the lines at the margin are looked at again, from the first to the one that it complains of:
 * each must begin a field.
 *
 * @param region what is wrong
 * @param message what is wrong with it
 * @param hint what to write
 */
record YamlSlip(Region region, String message, String hint) {

    private static final String KEY = "(?<key>[A-Za-z][A-Za-z0-9_-]*+(?: [A-Za-z0-9_-]++){0,4}+)";

    private static final Pattern FIELD = Pattern.compile("[^\\s\"'#:][^:]*+:(?:[ \\t].*+)?");

    /** A key whose text is below it, by its lines. */
    private static final Pattern BLOCK = Pattern.compile("[^:]++:[ \\t]++[|>][-+0-9]*+[ \\t]*+(?:#.*+)?");

    /** What is at the margin and begins no field, and is right all the same, or too odd to be judged here. */
    private static final Pattern OTHER = Pattern.compile("[\\s#\"'{}\\[\\]&*!%@`?].*+|-{1,3}(?: .*+)?|\\.{3}");

    private static final Pattern NO_BLANK = Pattern.compile(KEY + ":(?<value>(?!//)\\S.*+)");

    /** What looks like the colon, or like the blank after it. */
    private static final Pattern LOOKS_ALIKE = Pattern.compile(
            KEY
                    + "(?:(?<colon>[\\uFF1A\\uFE55\\uA789\\u2236])|:(?<blank>[\\p{Zs}\\p{Cf}&&[^ ]]))[\\p{Zs}\\p{Cf}]*+(?<value>.*+)");

    /** A key as Markdown sets it off. */
    private static final Pattern BOLD =
            Pattern.compile("(?:- )?[*_]{1,3}" + KEY + "(?::[*_]{1,3}|[*_]{1,3}:)[ \\t]*(?<value>.*+)");

    private static final Pattern DASHED = Pattern.compile("- +" + KEY + ":(?<value>[ \\t].*+|)");

    private static final Pattern OTHER_SIGN =
            Pattern.compile(KEY + "[ \\t]*+(?<sign>:=|=>|->|=|\\u2192)[ \\t]*+(?<value>\\S.*+)");

    /**
     * A slip in the very line that the parser complains of.
     *
     * @param place what it complains of
     * @param problem the complaint
     */
    static Optional<YamlSlip> at(SourceText source, Position place, String problem) {
        String line = source.line(place.line());
        if (problem.contains("<document start>") && source.line(1).matches("[ ]+\\S.*")) {
            return Optional.of(new YamlSlip(
                    region(source, 1, 0, source.line(1).length()),
                    "this line is indented, and those below aren't",
                    "let each field begin at the beginning of a line"));
        }
        if (line.startsWith("```")) {
            return Optional.of(new YamlSlip(
                    region(source, place.line(), 0, line.length()),
                    "'```' is Markdown's, and begins no field",
                    "delete this line, and the one that ends the block"));
        }
        Matcher bold = BOLD.matcher(line);
        if (bold.matches()) {
            return Optional.of(misnamed(source, place.line(), bold, "the name of a field has no signs around it"));
        }
        Matcher dashed = DASHED.matcher(line);
        if (problem.contains("but found '-'") && dashed.matches()) {
            return Optional.of(misnamed(source, place.line(), dashed, "'- ' begins an entry of a list, and no field"));
        }
        if (problem.contains("could not find expected ':'") && isBesideEntry(source, place.line())) {
            return Optional.of(new YamlSlip(
                    source.restOfLine(place),
                    "this line begins no entry of the list, and isn't indented as part of the one above it",
                    "begin it with '- ', or indent it further than the '- ' above it"));
        }
        int column = source.offset(place) - source.offset(new Position(place.line(), 1));
        return problem.contains("<scalar>")
                        && place.line() > 1
                        && !YamlHints.endsWithComment(source.line(place.line() - 1))
                        && line.substring(0, column).isBlank()
                ? Optional.of(new YamlSlip(
                        source.restOfLine(place),
                        "this line goes on with a text that has ended above it",
                        "indent each line of a text alike, below 'key: |'"))
                : Optional.empty();
    }

    /** Whether a line comes after an entry of a list, and begins no further right than its mark. */
    private static boolean isBesideEntry(SourceText source, int number) {
        String beside = source.line(number);
        int indentation = YamlComplaint.indentation(beside);
        if (Stream.of(NO_BLANK, OTHER_SIGN, LOOKS_ALIKE)
                .anyMatch(slip -> slip.matcher(beside).matches())) {
            return false;
        }
        for (int above = number - 1; above > 0; above--) {
            String line = source.line(above);
            if (line.strip().startsWith("- ")) {
                return YamlComplaint.indentation(line) >= indentation;
            }
            if (!line.isBlank() && YamlComplaint.indentation(line) <= indentation) {
                return false;
            }
        }
        return false;
    }

    private static YamlSlip misnamed(SourceText source, int number, Matcher found, String message) {
        return new YamlSlip(
                region(source, number, 0, source.line(number).length()), message, "write '" + field(found) + "'");
    }

    /**
     * The first slip.
     *
     * @param last the line that the parser complains of
     */
    static Optional<YamlSlip> find(SourceText source, int last) {
        String field = "";
        for (int number = 1; number <= Math.min(last, source.lines()); number++) {
            String line = source.line(number);
            if (line.isEmpty() || OTHER.matcher(line).matches()) {
                continue;
            }
            if (FIELD.matcher(line).matches()) {
                field = line;
                continue;
            }
            return Optional.of(slip(source, number, field));
        }
        return Optional.empty();
    }

    private static YamlSlip slip(SourceText source, int number, String field) {
        String line = source.line(number);
        Matcher looksAlike = LOOKS_ALIKE.matcher(line);
        if (looksAlike.matches()) {
            boolean isColon = looksAlike.group("colon") != null;
            int at = looksAlike.start(isColon ? "colon" : "blank");
            return new YamlSlip(
                    region(source, number, at, at + 1),
                    "the character U+%04X looks like a %s, and is none to YAML"
                            .formatted((int) line.charAt(at), isColon ? "colon" : "blank"),
                    "write '" + field(looksAlike) + "'");
        }
        Matcher noBlank = NO_BLANK.matcher(line);
        if (noBlank.matches()) {
            return new YamlSlip(
                    region(source, number, noBlank.end("key"), line.length()),
                    "a blank is missing after the colon of '" + noBlank.group("key") + "'",
                    "write '" + field(noBlank) + "'");
        }
        Matcher otherSign = OTHER_SIGN.matcher(line);
        if (otherSign.matches()) {
            return new YamlSlip(
                    region(source, number, otherSign.start("sign"), otherSign.end("sign")),
                    "'" + otherSign.group("sign") + "' stands where a colon has to be",
                    "write '" + field(otherSign) + "'");
        }
        if (Character.isSpaceChar(line.charAt(0))) {
            return new YamlSlip(
                    region(source, number, 0, 1),
                    "the character U+%04X looks like a blank, and is none to YAML".formatted((int) line.charAt(0)),
                    "indent with blanks");
        }
        return new YamlSlip(
                region(source, number, 0, line.length()),
                "this line begins no field",
                BLOCK.matcher(field).matches()
                        ? "indent each line of the text below '" + field.strip() + "' by two blanks"
                        : "a field begins with 'key: '; a text of several lines goes below 'key: |', each line indented by"
                                + " two blanks");
    }

    private static String field(Matcher found) {
        return Quotation.quote(found.group("key") + ": " + found.group("value").strip());
    }

    private static Region region(SourceText source, int number, int start, int end) {
        int line = source.offset(new Position(number, 1));
        return source.region(line + start, line + end);
    }
}
