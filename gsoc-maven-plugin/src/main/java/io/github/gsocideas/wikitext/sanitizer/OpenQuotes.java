package io.github.gsocideas.wikitext.sanitizer;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bold and italics that are open in a line, as MediaWiki's {@code Parser::doQuotes} counts them: two apostrophes begin
 * or end italics, three or four do bold, five or more do both. Both end with their line in any case.
 */
final class OpenQuotes {

    /** Apostrophes that begin or end bold, italics or both, as a regular expression. */
    static final String MARK = "'{2,}";

    /**
     * Bold or italics that are open.
     *
     * @param start where they begin
     * @param mark the apostrophes that end them
     */
    record Open(int start, String mark) {}

    private static final Pattern MARKS = Pattern.compile(MARK);

    private boolean marked;
    private OptionalInt bold = OptionalInt.empty();
    private OptionalInt italics = OptionalInt.empty();

    /** The marks that end what is open. */
    String ends() {
        return (bold.isPresent() ? "'''" : "") + (italics.isPresent() ? "''" : "");
    }

    /** What is open at the end of a line. */
    static OpenQuotes in(CharSequence line) {
        OpenQuotes open = new OpenQuotes();
        Matcher found = MARKS.matcher(line);
        while (found.find()) {
            open.mark(found.start(), found.group().length());
        }
        return open;
    }

    /** Counts apostrophes that {@link #MARK} has found. */
    void mark(int start, int apostrophes) {
        marked = true;
        if (apostrophes == 2 || apostrophes >= 5) {
            italics = toggled(italics, start);
        }
        if (apostrophes > 2) {
            bold = toggled(bold, start);
        }
    }

    private static OptionalInt toggled(OptionalInt open, int start) {
        return open.isPresent() ? OptionalInt.empty() : OptionalInt.of(start);
    }

    void endLine() {
        marked = false;
        bold = OptionalInt.empty();
        italics = OptionalInt.empty();
    }

    /** Whether the line has had any apostrophes that mark something, whether or not it is open. */
    boolean isMarked() {
        return marked;
    }

    /** What was begun last of what is open; bold, where both were begun together. */
    Optional<Open> innermost() {
        int start = Math.max(bold.orElse(-1), italics.orElse(-1));
        return start < 0 ? Optional.empty() : Optional.of(new Open(start, bold.orElse(-1) == start ? "'''" : "''"));
    }
}
