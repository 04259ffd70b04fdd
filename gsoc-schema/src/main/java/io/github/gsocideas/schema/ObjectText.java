package io.github.gsocideas.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an object with keys of its own is shown, as {@code x-text} says it: {@code {first_name} {last_name}[ ({company})]}. A
 * key in braces stands for its value, and what is in brackets is left out where a key in it has none.
 *
 * @param source as the schema has it
 * @param parts the parts in brackets, and what is between them, in their order
 */
public record ObjectText(String source, List<Part> parts) {

    private static final Pattern PART = Pattern.compile("\\[([^\\]]*+)\\]|[^\\[]++");
    private static final Pattern PIECE = Pattern.compile("\\{([^}]*+)\\}|[^{]++");

    /**
     * A part of it.
     *
     * @param isOptional whether it stands in brackets
     */
    public record Part(List<Piece> pieces, boolean isOptional) {

        /** Keeps a copy. */
        public Part {
            pieces = List.copyOf(pieces);
        }

        /** The keys in it. */
        public Stream<String> keys() {
            return pieces.stream().filter(Piece::isKey).map(Piece::text);
        }
    }

    /**
     * A piece of a part.
     *
     * @param text a key, or words to be shown as they are
     * @param isKey whether it is a key
     */
    public record Piece(String text, boolean isKey) {}

    /** Keeps a copy. */
    public ObjectText {
        parts = List.copyOf(parts);
    }

    /** What a text says; empty where it has a {@link #slip}. */
    static Optional<ObjectText> parse(String text) {
        return slip(text).isPresent() ? Optional.empty() : Optional.of(new ObjectText(text, partsOf(text)));
    }

    private static List<Part> partsOf(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean isOptional = part.group(1) != null;
            parts.add(new Part(pieces(isOptional ? part.group(1) : part.group()), isOptional));
        }
        return parts;
    }

    private static List<Piece> pieces(String text) {
        return PIECE.matcher(text)
                .results()
                .map(piece ->
                        piece.group(1) == null ? new Piece(piece.group(), false) : new Piece(piece.group(1), true))
                .toList();
    }

    /** What is wrong with a text's braces and brackets, as a sentence has it; empty where nothing is. */
    public static Optional<String> slip(String text) {
        boolean hasKey = false;
        boolean hasOwnKey = false;
        char open = ' ';
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> {
                    int end = text.indexOf('}', i);
                    if (end < 0 || !text.substring(i + 1, end).matches("[^\\[\\]{]*+")) {
                        return Optional.of("a brace '{' is never closed");
                    }
                    if (text.substring(i + 1, end).isBlank()) {
                        return Optional.of("there is no key between '{' and '}'");
                    }
                    i = end;
                    hasKey = true;
                    hasOwnKey = true;
                }
                case '}' -> {
                    return Optional.of("a brace '}' closes nothing");
                }
                case '[' -> {
                    if (open == '[') {
                        return Optional.of("a bracket '[' is within another");
                    }
                    open = '[';
                    hasOwnKey = false;
                }
                case ']' -> {
                    if (open != '[') {
                        return Optional.of("a bracket ']' closes nothing");
                    }
                    if (!hasOwnKey) {
                        return Optional.of("there is no key in braces between '[' and ']'");
                    }
                    open = ' ';
                }
                default -> {}
            }
        }
        if (open == '[') {
            return Optional.of("a bracket '[' is never closed");
        }
        return hasKey ? Optional.empty() : Optional.of("there is no key in braces");
    }

    /** The keys that are shown, in their order. */
    public List<String> keys() {
        return parts.stream().flatMap(Part::keys).distinct().toList();
    }

    /** As the schema has it. */
    @Override
    public String toString() {
        return source;
    }
}
