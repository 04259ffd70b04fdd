package io.github.gsocideas.importing;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.importing.markdown.WikitextAsMarkdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an argument of a call becomes in an idea file. */
public sealed interface ImportedValue {

    /**
     * What stands after the key's colon, its line end included.
     *
     * @param indent what the key's line begins with
     */
    String yaml(String indent);

    /** The same with its wikitext in Markdown; empty where Markdown can't say it. */
    Optional<ImportedValue> inMarkdown(WikitextAsMarkdown markdown);

    /**
     * A text.
     *
     * @param text to be read back from the file as it is here
     */
    record Text(String text) implements ImportedValue {

        @Override
        public String yaml(String indent) {
            return YamlScalar.value(text, indent);
        }

        @Override
        public Optional<ImportedValue> inMarkdown(WikitextAsMarkdown markdown) {
            return markdown.block(text).<ImportedValue>map(Text::new);
        }
    }

    /**
     * What is written as it stands: a day, a number, {@code N/A}.
     *
     * @param word what YAML takes for just that
     */
    record Word(String word) implements ImportedValue {

        @Override
        public String yaml(String indent) {
            return " " + word + "\n";
        }

        @Override
        public Optional<ImportedValue> inMarkdown(WikitextAsMarkdown markdown) {
            return Optional.of(this);
        }
    }

    /**
     * Several texts.
     *
     * @param texts in their order
     */
    record Items(List<String> texts) implements ImportedValue {

        /** Keeps a copy. */
        public Items {
            texts = List.copyOf(texts);
        }

        @Override
        public String yaml(String indent) {
            StringBuilder yaml = new StringBuilder("\n");
            texts.forEach(text -> yaml.append(indent).append("  -").append(YamlScalar.value(text, indent + "  ")));
            return yaml.toString();
        }

        @Override
        public Optional<ImportedValue> inMarkdown(WikitextAsMarkdown markdown) {
            List<String> said =
                    texts.stream().flatMap(text -> markdown.line(text).stream()).toList();
            return said.size() == texts.size() ? Optional.of(new Items(said)) : Optional.empty();
        }
    }

    /**
     * Several objects, such as people.
     *
     * @param objects the values of each by key, none of them an object
     */
    record Objects(List<Map<String, ImportedValue>> objects) implements ImportedValue {

        /** Keeps copies. */
        public Objects {
            objects = objects.stream()
                    .map(object -> Collections.unmodifiableMap(new LinkedHashMap<>(object)))
                    .toList();
        }

        @Override
        public String yaml(String indent) {
            StringBuilder yaml = new StringBuilder("\n");
            for (Map<String, ImportedValue> object : objects) {
                String before = "  - ";
                for (Map.Entry<String, ImportedValue> entry : object.entrySet()) {
                    yaml.append(indent)
                            .append(before)
                            .append(entry.getKey())
                            .append(':')
                            .append(entry.getValue().yaml(indent + "    "));
                    before = "    ";
                }
            }
            return yaml.toString();
        }

        @Override
        public Optional<ImportedValue> inMarkdown(WikitextAsMarkdown markdown) {
            List<Map<String, ImportedValue>> said = new ArrayList<>();
            for (Map<String, ImportedValue> object : objects) {
                Map<String, ImportedValue> values = new LinkedHashMap<>();
                for (Map.Entry<String, ImportedValue> entry : object.entrySet()) {
                    Optional<ImportedValue> value = hasMarkup(entry.getKey())
                            ? entry.getValue().inMarkdown(markdown)
                            : Optional.of(entry.getValue());
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    values.put(entry.getKey(), value.get());
                }
                said.add(values);
            }
            return Optional.of(new Objects(said));
        }

        /** Names, addresses and days have no markup. */
        private static boolean hasMarkup(String key) {
            return Arrays.stream(Value.Verdict.values())
                    .anyMatch(verdict -> verdict.key().equals(key));
        }
    }
}
