package io.github.gsocideas.wikitext.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bold and italics by apostrophes in a line, as MediaWiki's {@code Parser::doQuotes} reads them: two are italics, three are
 * bold, five are both. Of four the first is text, of more than five all but the last five. Where both bold and italics would
 * be left open, one bold mark is read as an apostrophe and italics, preferably one behind a word of one letter, as in
 * {@code l'''amour''}. What is open ends with the line.
 */
final class Quotes {

    /** What a token is. */
    enum Kind {
        WORDS,
        START,
        END
    }

    /**
     * A part of the line.
     *
     * @param text words, or the name of the element that begins or ends
     */
    record Token(Kind kind, String text) {}

    private static final Pattern MARK = Pattern.compile("'{2,}");

    /** MediaWiki looks at octets: a letter of several isn't one to it. */
    private static final char ONE_OCTET = 0x80;

    private static final String BOLD = "b";
    private static final String ITALICS = "i";

    /** Bold and italics have begun together, and which of them ends first isn't known yet. */
    private static final String BOTH = "both";

    private final List<String> words = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private String open = "";
    private int both;

    private Quotes() {}

    /** The line in tokens, in which elements are properly within each other. */
    static List<Token> read(String line) {
        Quotes quotes = new Quotes();
        quotes.divide(line);
        quotes.balance();
        quotes.write();
        return quotes.tokens;
    }

    private void divide(String line) {
        Matcher mark = MARK.matcher(line);
        int at = 0;
        while (mark.find()) {
            int length = mark.group().length();
            int counted = length == 4 ? 3 : Math.min(length, 5);
            words.add(line.substring(at, mark.end() - counted));
            marks.add(counted);
            at = mark.end();
        }
        words.add(line.substring(at));
    }

    private void balance() {
        long bold = marks.stream().filter(mark -> mark == 3 || mark == 5).count();
        long italics = marks.stream().filter(mark -> mark == 2 || mark == 5).count();
        if (bold % 2 == 0 || italics % 2 == 0) {
            return;
        }
        int afterLetter = -1;
        int afterWord = -1;
        int afterBlank = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) != 3) {
                continue;
            }
            String before = words.get(i);
            boolean isAfterBlank = before.endsWith(" ");
            boolean isAfterLetter = before.length() > 1
                    && before.charAt(before.length() - 2) == ' '
                    && before.charAt(before.length() - 1) < ONE_OCTET;
            if (isAfterBlank) {
                afterBlank = afterBlank < 0 ? i : afterBlank;
            } else if (isAfterLetter) {
                afterLetter = i;
                break;
            } else {
                afterWord = afterWord < 0 ? i : afterWord;
            }
        }
        int apostrophe = afterLetter >= 0 ? afterLetter : afterWord >= 0 ? afterWord : afterBlank;
        if (apostrophe >= 0) {
            marks.set(apostrophe, 2);
            words.set(apostrophe, words.get(apostrophe) + "'");
        }
    }

    private void write() {
        words(words.get(0));
        for (int i = 0; i < marks.size(); i++) {
            switch (marks.get(i)) {
                case 2 -> mark(ITALICS, BOLD);
                case 3 -> mark(BOLD, ITALICS);
                default -> markBoth();
            }
            words(words.get(i + 1));
        }
        if (open.equals(BOTH) && both == tokens.size()) {
            return;
        }
        if (open.equals(BOTH)) {
            resolve(BOLD, ITALICS);
        }
        endAll();
    }

    /** Begins or ends one of the two. */
    private void mark(String name, String other) {
        if (open.equals(BOTH)) {
            resolve(other, name);
        }
        if (!open.contains(name)) {
            start(name);
        } else if (open.endsWith(name)) {
            end();
        } else { // the other one began within this one, and goes on
            end();
            end();
            start(other);
        }
    }

    private void markBoth() {
        switch (open) {
            case "" -> {
                open = BOTH;
                both = tokens.size();
            }
            case BOTH -> {
                resolve(ITALICS, BOLD);
                endAll();
            }
            case BOLD -> {
                end();
                start(ITALICS);
            }
            case ITALICS -> {
                end();
                start(BOLD);
            }
            default -> endAll();
        }
    }

    /** Says which of the two that began together is around the other one. */
    private void resolve(String outer, String inner) {
        tokens.add(both, new Token(Kind.START, outer));
        tokens.add(both + 1, new Token(Kind.START, inner));
        open = outer + inner;
    }

    private void start(String name) {
        open += name;
        tokens.add(new Token(Kind.START, name));
    }

    private void end() {
        int last = open.length() - 1;
        tokens.add(new Token(Kind.END, open.substring(last)));
        open = open.substring(0, last);
    }

    private void endAll() {
        while (!open.isEmpty()) {
            end();
        }
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(Kind.WORDS, text));
        }
    }
}
