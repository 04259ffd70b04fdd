package io.github.gsocideas.authoring;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.ApplicableSchemas;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.schema.ObjectKind;
import java.util.Optional;

/** Which fields stand below a heading of their own in a Markdown file that is written here, and which in its front matter. */
public final class MarkdownSections {

    private MarkdownSections() {}

    /** Whether a field's value is a text of several lines, or a list of such texts or of links, which Markdown can write. */
    public static boolean hold(Field field) {
        ApplicableSchemas applicable = field.schemas();
        ApplicableSchemas text = applicable.forType("string");
        boolean oneLine = applicable.keyword("enum").isPresent()
                || isDate(field)
                || field.role().isPresent()
                || text.text("contentMediaType").equals(Optional.of(Value.Text.PLAIN_TEXT));
        boolean objects = applicable.admits("array")
                && !applicable
                        .forType("array")
                        .item(0)
                        .forType("object")
                        .propertyNames()
                        .isEmpty()
                && applicable.forType("array").item(0).values(Keyword.KIND).noneMatch(ObjectKind.LINK::equals);
        return applicable.admits("string") && !oneLine && !objects;
    }

    /** Whether a field's value is a day. */
    static boolean isDate(Field field) {
        return field.schemas()
                .all("format")
                .anyMatch(format -> format.stringValue("").equals("date"));
    }
}
