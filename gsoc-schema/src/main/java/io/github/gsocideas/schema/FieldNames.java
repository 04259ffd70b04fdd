package io.github.gsocideas.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What headings call the fields: a key comes before a title, and a title before an alias. */
public final class FieldNames {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** What people put before a heading's words: pictures, their short names, bullets, and a number or a letter. */
    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{S}\\p{M}\\p{Cf}\\p{Z}\\u00B7\\u2022\\u2013\\u2014-]"
            + "|:[a-z0-9_+-]{1,40}+:"
            + "|[0-9]\\uFE0F?\\u20E3"
            + "|\\(?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){0,4}|[ivx]{1,4}|[a-z])[.):]\\)?(?= )"
            + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){0,4}(?= ))++");

    private static final Pattern AFTER =
            Pattern.compile("(?:[\\p{S}\\p{M}\\p{Cf}\\p{Z}:\\uFF1A?!.\\u2026]|:[a-z0-9_+-]{1,40}:)++\\z");

    /** The longest heading that is looked at for what decorates it. */
    private static final int LONGEST = 200;

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

    /** The same without what decorates a heading, too: {@code skills} of {@code 2. 🛠 Skills?}. */
    public static String bare(String heading) {
        String words = fold(heading);
        if (words.length() > LONGEST) {
            return words;
        }
        Matcher before = BEFORE.matcher(words);
        String rest = before.lookingAt() ? words.substring(before.end()) : words;
        return AFTER.matcher(rest).replaceFirst("");
    }

    /** The field of this name, which a number or a picture before it doesn't hide. */
    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(fold(name))).or(() -> Optional.ofNullable(fields.get(bare(name))));
    }

    private void put(List<Field> all, Function<Field, Stream<String>> names) {
        all.forEach(field -> names.apply(field).forEach(name -> fields.putIfAbsent(fold(name), field)));
    }
}
