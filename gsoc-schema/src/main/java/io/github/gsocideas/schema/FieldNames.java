package io.github.gsocideas.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What headings call the fields: a key comes before a title, and a title before an alias. */
public final class FieldNames {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Field> fields = new HashMap<>();

    FieldNames(List<Field> fields) {
        put(fields, field -> Stream.of(field.name()));
        put(fields, field -> Stream.of(field.title()));
        put(fields, field -> field.aliases().stream());
    }

    /** A name without what makes no difference: letter case, white space around or between words, a colon at its end. */
    public static String fold(String name) {
        String words = WHITE_SPACE.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    /** The field of this name. */
    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(fold(name)));
    }

    private void put(List<Field> all, Function<Field, Stream<String>> names) {
        all.forEach(field -> names.apply(field).forEach(name -> fields.putIfAbsent(fold(name), field)));
    }
}
