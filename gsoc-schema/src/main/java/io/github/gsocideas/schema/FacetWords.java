package io.github.gsocideas.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes of what a field shows the values that ideas are filtered by: each line is divided, each part is cut where a value ends,
 * and what is left is spelt as it was the first time, or as the schema spells it. So {@code Python (some), js} is Python and
 * JavaScript. What is too long for a label is one value, {@link #OTHER}.
 */
public final class FacetWords {

    /** Stands for what is no word, but a sentence. */
    private static final String OTHER = "Other";

    private static final int LONGEST = 60;

    private static final Pattern CONJUNCTION = Pattern.compile("\\A\\s*(?:and|or)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[\\s.,;:]+\\z");

    private final Facet facet;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * Begins with the schema's spellings.
     *
     * @param facet what the schema says of the values
     * @param words those that the schema lists
     */
    public FacetWords(Facet facet, List<String> words) {
        this.facet = facet;
        words.forEach(word -> spell(word, word));
        facet.words().forEach((word, others) -> {
            spell(word, word);
            others.forEach(other -> spell(other, word));
        });
    }

    /** The values of an idea, each once. */
    public List<String> values(List<String> lines) {
        return lines.stream().flatMap(this::parts).map(this::spelled).distinct().toList();
    }

    /** The parts of a line, each up to where its value ends, as they are written. */
    public Stream<String> parts(String line) {
        return facet.parts(line).stream().map(this::cut).filter(part -> !part.isEmpty());
    }

    private String cut(String part) {
        String value = CONJUNCTION.matcher(facet.cut(part)).replaceFirst("");
        return END.matcher(value).replaceFirst("").strip();
    }

    /** A part as it was spelt the first time, or as the schema spells it. */
    public String spelled(String value) {
        String known = spellings.get(fold(value));
        if (known == null && value.codePointCount(0, value.length()) > LONGEST) {
            return OTHER;
        }
        return known == null ? spell(value, value) : known;
    }

    private String spell(String written, String spelling) {
        return Objects.requireNonNullElse(spellings.putIfAbsent(fold(written), spelling), spelling);
    }

    private static String fold(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
