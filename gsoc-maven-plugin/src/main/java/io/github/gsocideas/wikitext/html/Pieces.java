package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pieces of wikitext that are read already, each with a stand-in that is put in its place in the text. So what is read later
 * finds no markup in them, as MediaWiki does with its strip markers and with tags. A stand-in is the piece's number between two
 * characters that no text has, since those that an author wrote become references.
 */
final class Pieces {

    /** A stand-in; its number is in the group {@code piece}. */
    static final Pattern STAND_IN = Pattern.compile("\uE000(?<piece>[0-9]++)\uE001");

    private static final Pattern SIGNS = Pattern.compile("[\uE000\uE001]");

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Tag, String> tags = new HashMap<>();

    /** An author's text without the characters that stand-ins are made of. */
    static String withoutSigns(String text) {
        return SIGNS.matcher(text).replaceAll(sign -> CharacterReferences.encode(sign.group()));
    }

    static boolean hasSign(String text) {
        return SIGNS.matcher(text).find();
    }

    /** Keeps a piece, and returns its stand-in. */
    String add(Piece piece) {
        return piece instanceof Tag tag ? tags.computeIfAbsent(tag, this::keep) : keep(piece);
    }

    private String keep(Piece piece) {
        pieces.add(piece);
        return "\uE000" + (pieces.size() - 1) + "\uE001";
    }

    /** The stand-in of a tag without attributes. */
    String start(String name) {
        return add(Tag.start(name));
    }

    /** The stand-in of a tag that closes an element. */
    String end(String name) {
        return add(Tag.end(name));
    }

    /** An element that is written whole, with its content in between. */
    String element(Tag start, String content) {
        return add(start) + content + end(start.name());
    }

    /** The tags in a text. */
    List<Tag> tags(String text) {
        return text.indexOf('\uE000') < 0
                ? List.of()
                : all(text)
                        .flatMap(piece -> piece instanceof Tag tag ? Stream.of(tag) : Stream.empty())
                        .toList();
    }

    /** The pieces in a text, without those in links. */
    Stream<Piece> all(String text) {
        return STAND_IN.matcher(text).results().map(found -> get(found.group(1)));
    }

    /** The piece of a number. */
    Piece get(String number) {
        return pieces.get(Integer.parseInt(number));
    }

    /** The text with something else for each part of it that a pattern finds. */
    static String replace(Pattern pattern, String text, Function<Matcher, String> other) {
        Matcher found = pattern.matcher(text);
        StringBuilder replaced = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(replaced, Matcher.quoteReplacement(other.apply(found)));
        }
        return found.appendTail(replaced).toString();
    }
}
