package io.github.gsocideas.preview;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces of wikitext that are read already, each with a stand-in that is put in its place in the text. So what is read later,
 * line by line, finds no markup in them, as MediaWiki does with its strip markers. A stand-in is the piece's number between two
 * characters that no text has, since those that an author wrote become references.
 */
final class Pieces {

    /** A stand-in, as a regular expression; its number is in the group {@code piece}. */
    static final String STAND_IN = "\uE000(?<piece>[0-9]++)\uE001";

    private static final Pattern SIGNS = Pattern.compile("[\uE000\uE001]");

    private final List<Piece> pieces = new ArrayList<>();

    /** An author's text without the characters that stand-ins are made of. */
    static String withoutSigns(String text) {
        return SIGNS.matcher(text).replaceAll(sign -> CharacterReferences.encode(sign.group()));
    }

    static boolean hasSign(String text) {
        return SIGNS.matcher(text).find();
    }

    /** Keeps a piece, and returns its stand-in. */
    String add(Piece piece) {
        pieces.add(piece);
        return "\uE000" + (pieces.size() - 1) + "\uE001";
    }

    /** The piece of a number. */
    Piece get(String number) {
        return pieces.get(Integer.parseInt(number));
    }

    /** The text with a stand-in for each part of it that a pattern finds, but for what is no piece after all. */
    String replace(Pattern pattern, String text, Function<Matcher, Optional<Piece>> piece) {
        Matcher found = pattern.matcher(text);
        StringBuilder replaced = new StringBuilder();
        while (found.find()) {
            String shown = piece.apply(found).map(this::add).orElseGet(found::group);
            found.appendReplacement(replaced, Matcher.quoteReplacement(shown));
        }
        return found.appendTail(replaced).toString();
    }
}
