package io.github.gsocideas.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an argument of a call becomes in an idea file. */
sealed interface ImportedValue {

    /**
     * What stands after the key's colon, its line end included.
     *
     * @param indent what the key's line begins with
     */
    String yaml(String indent);

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
    }
}
