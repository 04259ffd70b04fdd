package io.github.gsocideas.pull;

import io.github.gsocideas.importing.ImportedValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a field of an idea file is to hold. */
sealed interface NewValue {

    /**
     * A text.
     *
     * @param text to be read back from the file as it is here
     */
    record Text(String text) implements NewValue {}

    /**
     * What stands in a file without quotes: a day, a number, a list of numbers.
     *
     * @param word what YAML takes for just that
     */
    record Word(String word) implements NewValue {}

    /** Several values. */
    record Items(List<Item> items) implements NewValue {

        /** Keeps a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One of several.
     *
     * @param wikitext what a wiki has for it, by which it is known again
     */
    record Item(String wikitext, NewValue value) {}

    /** An object: words by key. */
    record Fields(Map<String, NewValue> values) implements NewValue {

        /** Keeps a copy. */
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** What {@code import} would write. */
    static NewValue of(ImportedValue value) {
        if (value instanceof ImportedValue.Text text) {
            return new Text(text.text());
        }
        if (value instanceof ImportedValue.Word word) {
            return new Word(word.word());
        }
        if (value instanceof ImportedValue.Items items) {
            return new Items(items.texts().stream()
                    .map(text -> new Item(text, new Text(text)))
                    .toList());
        }
        return new Items(((ImportedValue.Objects) value)
                .objects().stream().map(object -> new Item("", fields(object))).toList());
    }

    /** An object that {@code import} would write. */
    static Fields fields(Map<String, ImportedValue> object) {
        Map<String, NewValue> values = new LinkedHashMap<>();
        object.forEach((key, value) -> values.put(key, of(value)));
        return new Fields(values);
    }
}
