package io.github.gsocideas.validation.wording;

import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.schema.SchemaPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression in words, if it is a row of characters and classes of them: {@code ^@[a-z0-9-]+$} is
 * {@code '@', then small letters, digits or '-'}. One with groups, alternatives or anything else has no words.
 *
 * @param start whether a text must begin so
 * @param end whether it must end so
 * @param pieces the parts of the row
 * @param source the regular expression
 */
record PatternWording(boolean start, boolean end, List<CharacterRun> pieces, String source) {

    /** A class of characters, or one character. Of the escapes that are letters only {@code \d} and {@code \w} have words. */
    private static final Pattern PIECE =
            Pattern.compile("(?<class>\\[(?!\\^)(?:[^\\\\\\]\\[&]|\\\\(?:[dw]|[^A-Za-z0-9]))+\\]|\\\\[dw])"
                    + "|\\\\(?<escaped>[^A-Za-z0-9])"
                    + "|(?<plain>[^\\\\\\[\\](){}.*+?^$|])");

    private static final Pattern COUNT =
            Pattern.compile("\\{(?<least>[0-9]{1,4})(?<open>,(?<most>[0-9]{0,4}))?\\}|[?*+]");

    /** How many characters stand in an example for as many as one likes. */
    private static final int SOME = 3;

    /** Reads a regular expression; empty where it is no such row. */
    static Optional<PatternWording> parse(String source) {
        boolean start = source.startsWith("^");
        boolean end = source.endsWith("$") && !source.endsWith("\\$");
        int last = source.length() - (end ? 1 : 0);
        List<CharacterRun> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(source);
        Matcher count = COUNT.matcher(source);
        int at = start ? 1 : 0;
        while (at < last) {
            if (!piece.region(at, last).lookingAt()) {
                return Optional.empty();
            }
            at = piece.end();
            boolean isCounted = at < last && count.region(at, last).lookingAt();
            at = isCounted ? count.end() : at;
            Optional<CharacterRun> one = one(piece);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(isCounted ? counted(one.get(), count) : one.get());
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new PatternWording(start, end, pieces, source));
    }

    private static Optional<CharacterRun> one(Matcher piece) {
        return piece.group("class") == null
                ? Optional.of(CharacterRun.literal(
                        piece.group("plain") == null ? piece.group("escaped") : piece.group("plain")))
                : CharacterRun.parseClass(piece.group("class"));
    }

    private static CharacterRun counted(CharacterRun one, Matcher count) {
        return switch (count.group()) {
            case "?" -> one.times(0, 1);
            case "*" -> one.times(0, CharacterRun.UNLIMITED);
            case "+" -> one.times(1, CharacterRun.UNLIMITED);
            default -> {
                int least = Integer.parseInt(count.group("least"));
                String most = count.group("most");
                yield one.times(
                        least,
                        count.group("open") == null
                                ? least
                                : most.isEmpty() ? CharacterRun.UNLIMITED : Integer.parseInt(most));
            }
        };
    }

    /** What the pattern asks of a text. */
    Predicate predicate() {
        List<String> row = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (CharacterRun piece : pieces) {
            if (piece.isLiteral()) {
                literal.append(piece.examples());
                continue;
            }
            addLiteral(row, literal);
            row.add(piece.words());
        }
        addLiteral(row, literal);
        boolean isOfOneKind = pieces.size() == 1 && pieces.get(0).most() == CharacterRun.UNLIMITED;
        Verb whole = isOfOneKind ? Verb.CONSIST : Verb.BE;
        Verb part = start ? Verb.BEGIN : end ? Verb.END : Verb.CONTAIN;
        return new Predicate(start && end ? whole : part, String.join(", then ", row));
    }

    private static void addLiteral(List<String> row, StringBuilder literal) {
        if (!literal.isEmpty()) {
            row.add("'" + literal + "'");
            literal.setLength(0);
        }
    }

    /** A short text that matches; empty where the pattern leaves open what stands around it. */
    Optional<String> example() {
        boolean isLong = pieces.stream().anyMatch(piece -> piece.least() > Quotation.LONGEST);
        if (!start || !end || isLong) {
            return Optional.empty();
        }
        String example = pieces.stream().map(piece -> piece.example(SOME)).collect(Collectors.joining());
        return Optional.of(example)
                .filter(text -> text.length() <= Quotation.LONGEST
                        && SchemaPattern.of(source).isFoundIn(text));
    }
}
