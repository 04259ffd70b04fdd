package io.github.gsocideas.publish;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.util.Set;

/**
 * By what the ideas on a wiki's page are read.
 *
 * @param schema what an idea is
 * @param template the names by which the wiki calls its template
 * @param extensionTags the wiki's extension tags, in lower case
 */
public record PageReader(IdeaSchema schema, TemplateName template, Set<String> extensionTags) {

    /** Keeps a copy. */
    public PageReader {
        extensionTags = Set.copyOf(extensionTags);
    }

    CalledPage read(String text) {
        return CalledPage.read(text, template, extensionTags);
    }

    IdeaParameters parameters() {
        return IdeaParameters.of(schema);
    }
}
