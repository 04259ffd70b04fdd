package io.github.gsocideas.idea;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.ObjectText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an object as its {@code x-text} shows it. Values are plain text whatever the schema says: names and addresses have no
 * markup. Several blanks are one, and none is left at the ends, so that a missing word leaves no gap.
 */
final class ComposedText {

    private final Node.Mapping object;
    private final List<Value.Piece> pieces = new ArrayList<>();

    /** Whether a blank has been read that isn't in the pieces yet. */
    private boolean isBlankNext;

    private ComposedText(Node.Mapping object) {
        this.object = object;
    }

    /** The object's text; empty where a value in it is a list or an object. */
    static Optional<Value> read(Node.Mapping object, ObjectText text) {
        boolean areWords = text.keys().stream()
                .flatMap(key -> object.get(key).stream())
                .noneMatch(value -> value instanceof Node.Mapping || value instanceof Node.Sequence);
        return areWords ? Optional.of(new ComposedText(object).compose(text)) : Optional.empty();
    }

    private Value compose(ObjectText text) {
        text.parts().stream()
                .filter(part -> !part.isOptional()
                        || part.keys().allMatch(key -> value(key).isPresent()))
                .flatMap(part -> part.pieces().stream())
                .forEach(this::add);
        return new Value.Composition(object.region(), pieces);
    }

    private Optional<Node> value(String key) {
        return object.get(key).filter(value -> !value.isBlank());
    }

    private void add(ObjectText.Piece piece) {
        if (piece.isKey()) {
            value(piece.text())
                    .ifPresent(value -> add(
                            Optional.of(piece.text()), value, Spelling.of(value).orElse("")));
        } else {
            add(Optional.empty(), object, piece.text());
        }
    }

    private void add(Optional<String> key, Node place, String text) {
        String words = text.replaceAll("\\s+", " ");
        isBlankNext |= words.startsWith(" ");
        if (!words.isBlank()) {
            if (isBlankNext && !pieces.isEmpty()) {
                pieces.add(piece(Optional.empty(), object, " "));
            }
            pieces.add(piece(key, place, words.strip()));
            isBlankNext = words.endsWith(" ");
        }
    }

    private static Value.Piece piece(Optional<String> key, Node place, String text) {
        return new Value.Piece(key, new Value.Text(place.region(), text, Value.Text.PLAIN_TEXT));
    }
}
