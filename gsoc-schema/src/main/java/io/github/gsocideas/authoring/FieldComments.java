package io.github.gsocideas.authoring;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the text of an idea file in YAML says of fields, above their values and below the last one. */
final class FieldComments {

    private static final int COLUMNS = 100;

    private static final DumpSettings BLOCK = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .build();

    private FieldComments() {}

    /** What the field means, and its words where there are no others. */
    static String meaning(Field field) {
        String meaning = field.schemas().text("description").orElse(field.title());
        String words = field.schemas().keyword("enum").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? meaning : meaning + ": " + words;
    }

    /** A text as comment lines. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        StringBuilder line = new StringBuilder("#");
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 1 && line.length() + 1 + word.length() > COLUMNS) {
                comment.append(line).append('\n');
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        return comment.append(line).append('\n').toString();
    }

    /** Those of the fields that may be left out, as comments; empty where none may. */
    static String optional(List<Field> fields) {
        String commented = fields.stream()
                .filter(field -> !field.required() && !isHeading(field))
                .map(field -> "#\n" + comment(meaning(field)) + "#" + field.name() + ":\n")
                .collect(Collectors.joining());
        return commented.isEmpty() ? "" : "\n# These may be given, too, without the '#' before the key:\n" + commented;
    }

    /** A field with its value, which ends with a line break. */
    static String entry(Field field, JsonNode value) {
        return new Dump(BLOCK).dumpToString(Map.of(field.name(), plain(value)));
    }

    /** A value as Java has it. The schema's numbers are decimals, and YAML writes a whole one as a float unless told. */
    private static Object plain(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(FieldComments::plain).toList();
        }
        if (value.isObject()) {
            Map<String, Object> entries = new LinkedHashMap<>();
            value.propertyStream().forEach(entry -> entries.put(entry.getKey(), plain(entry.getValue())));
            return entries;
        }
        if (value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0) {
            return value.decimalValue().toBigIntegerExact();
        }
        return JsonMapper.shared().treeToValue(value, Object.class);
    }

    /** Whether the field is the idea's title. */
    static boolean isHeading(Field field) {
        return field.role().equals(Optional.of(FieldRole.HEADING));
    }
}
