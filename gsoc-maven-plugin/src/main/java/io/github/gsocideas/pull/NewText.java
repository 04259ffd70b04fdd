package io.github.gsocideas.pull;

import io.github.gsocideas.importing.YamlScalar;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value as it is written where there was none: in YAML, below or behind a key, and between brackets, in YAML or JSON. */
final class NewText {

    /** What would end a text between brackets, or make a key of it. */
    private static final Pattern UNSURE = Pattern.compile("[,\\[\\]{}]|:(?:\\s|$)|\\s#");

    private NewText() {}

    /**
     * What stands behind a key's colon or an entry's dash, without its line end.
     *
     * @param indent what the key's or the dash's line begins with
     * @param list what the lines of a list begin with more than that
     */
    static String block(NewValue value, String indent, String list) {
        if (value instanceof NewValue.Text text) {
            return YamlScalar.value(text.text(), indent).stripTrailing();
        }
        if (value instanceof NewValue.Word word) {
            return " " + word.word();
        }
        if (value instanceof NewValue.Fields fields) {
            return " " + fields(fields, indent + "  ");
        }
        return ((NewValue.Items) value)
                .items().stream()
                        .map(item -> "\n" + indent + list + "-" + block(item.value(), indent + list, list))
                        .collect(Collectors.joining());
    }

    /** An object's keys below each other, the first of them behind a dash. */
    private static String fields(NewValue.Fields fields, String indent) {
        return fields.values().entrySet().stream()
                .map(entry -> YamlScalar.key(entry.getKey()) + ":" + block(entry.getValue(), indent, "  "))
                .collect(Collectors.joining("\n" + indent));
    }

    /** The same on one line. */
    static String flow(NewValue value, boolean isJson) {
        if (value instanceof NewValue.Text text) {
            return isJson ? ScalarSpelling.json(text.text()) : scalar(text.text());
        }
        if (value instanceof NewValue.Word word) {
            boolean isJsonToo = word.word().matches("-?[0-9.]+|\\[.*\\]");
            return isJson && !isJsonToo ? ScalarSpelling.json(word.word()) : word.word();
        }
        if (value instanceof NewValue.Fields fields) {
            return fields.values().entrySet().stream()
                    .map(entry -> entry(entry, isJson))
                    .collect(Collectors.joining(", ", isJson ? "{ " : "{", isJson ? " }" : "}"));
        }
        return ((NewValue.Items) value)
                .items().stream().map(item -> flow(item.value(), isJson)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String entry(Map.Entry<String, NewValue> entry, boolean isJson) {
        String key = isJson ? ScalarSpelling.json(entry.getKey()) : YamlScalar.key(entry.getKey());
        return key + ": " + flow(entry.getValue(), isJson);
    }

    private static String scalar(String text) {
        String written = YamlScalar.value(text, "").strip();
        return written.startsWith("|")
                        || (!written.startsWith("\"") && UNSURE.matcher(written).find())
                ? YamlScalar.quoted(text)
                : written;
    }
}
