package io.github.gsocideas.schema;

import java.util.Optional;

/**
 * One of our keywords, as a schema says it of ideas or of one of their fields.
 *
 * @param keyword the keyword
 * @param field the field's name; empty where it is said of a whole idea
 */
public record KeywordUse(Keyword<?> keyword, Optional<String> field) {

    /** A keyword as it is said of ideas. */
    public static KeywordUse ofIdeas(Keyword<?> keyword) {
        return new KeywordUse(keyword, Optional.empty());
    }

    /** A keyword as it is said of a field. */
    public static KeywordUse ofField(Keyword<?> keyword, String field) {
        return new KeywordUse(keyword, Optional.of(field));
    }
}
