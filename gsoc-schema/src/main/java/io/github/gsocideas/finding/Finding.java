package io.github.gsocideas.finding;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with an idea file, and how to mend it.
 *
 * @param severity how much it weighs
 * @param rule the JSON Schema keyword, or our own name, of what is broken
 * @param file the file, relative to the build's base directory, with {@code /} between names
 * @param region the part of the file that is wrong; empty where only its start is known
 * @param location the place in the record; its root where the file as a whole is meant
 * @param message what is wrong, in a sentence without a full stop
 * @param hint how to mend it, likewise; empty where the message leaves no doubt
 * @param fix a change that mends it; empty where it takes a person to know one
 * @param line the line of the file that it begins in, as it stands there; empty where that isn't known
 */
public record Finding(
        Severity severity,
        String rule,
        String file,
        Region region,
        RecordLocation location,
        String message,
        String hint,
        Optional<Fix> fix,
        Optional<String> line) {

    /** The rule of the finding that says how many more there are, in a file with very many. */
    public static final String MORE = "more";

    /** The rule of a finding that says that something is too large, too deep, or takes too long. */
    public static final String LIMIT = "limit";

    private static final int LONGEST = 1000;

    /** A longer line is kept to this, in UTF-16 units: it is there to be looked at. */
    private static final int LONGEST_LINE = 2000;

    /**
     * Keeps it to one line of a sane length, fit for a log: what is quoted of a file may have line ends in it, be all of
     * the file, move a terminal's cursor, or be a command to a CI server.
     */
    public Finding {
        file = LogText.escapePath(file);
        message = line(message);
        hint = line(hint);
        line = line.map(text -> text.substring(0, Math.min(LONGEST_LINE, text.length())));
    }

    /** A finding of whose line nothing is known. */
    public Finding(
            Severity severity,
            String rule,
            String file,
            Region region,
            RecordLocation location,
            String message,
            String hint,
            Optional<Fix> fix) {
        this(severity, rule, file, region, location, message, hint, fix, Optional.empty());
    }

    /**
     * A finding in one of a record's fields, of which no more is known than where it begins.
     *
     * @param field the field's name; empty where the file as a whole is meant
     */
    public Finding(
            Severity severity, String rule, String file, Position position, String field, String message, String hint) {
        this(
                severity,
                rule,
                file,
                Region.at(position),
                field.isEmpty() ? RecordLocation.ROOT : RecordLocation.of(field),
                message,
                hint,
                Optional.empty());
    }

    /** By file, line and column; findings at the same place keep their order, which is the schema's. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparing(Finding::position);

    /** An error in a file that is wrong as a file, whatever fields it has. */
    public static Finding error(String rule, String file, Region region, String message, String hint) {
        return error(rule, file, region, RecordLocation.ROOT, message, hint);
    }

    /** The same where no more is known than where it begins. */
    public static Finding error(String rule, String file, Position position, String message, String hint) {
        return error(rule, file, Region.at(position), message, hint);
    }

    /** An error at a place in the record. */
    public static Finding error(
            String rule, String file, Region region, RecordLocation location, String message, String hint) {
        return new Finding(Severity.ERROR, rule, file, region, location, message, hint, Optional.empty());
    }

    /** Where in the file it begins. */
    public Position position() {
        return region.start();
    }

    /** The same finding with another weight. */
    public Finding withSeverity(Severity other) {
        return new Finding(other, rule, file, region, location, message, hint, fix, line);
    }

    /** The same finding with a change that mends it. */
    public Finding withFix(Optional<Fix> change) {
        return new Finding(severity, rule, file, region, location, message, hint, change, line);
    }

    /** The same finding with the line that it begins in. */
    public Finding withLine(SourceText source) {
        return withLine(Optional.of(source.line(position().line())));
    }

    /** The same finding with the line that it begins in, where that is known. */
    public Finding withLine(Optional<String> text) {
        return new Finding(severity, rule, file, region, location, message, hint, fix, text);
    }

    private static String line(String text) {
        return text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST
                ? LogText.escape(text)
                : LogText.escape(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
    }

    /** The finding on one line: {@code file:line:column: message; hint [rule]}. */
    @Override
    public String toString() {
        return file + ":" + position() + ": " + message + (hint.isEmpty() ? "" : "; " + hint) + " [" + rule + "]";
    }
}
