package io.github.gsocideas.publish;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.Set;
import java.util.function.Predicate;

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
        return CalledPage.read(
                text, template, new NotApplicable(schema.commonTemplates().notApplicable()), extensionTags);
    }

    /** Whether a value opens or closes nothing around it on a page. */
    Predicate<String> wholeness() {
        WikitextSanitizer sanitizer = sanitizer();
        return value -> sanitizer.sanitize(value).wikitext().equals(value);
    }

    WikitextSanitizer sanitizer() {
        return new WikitextSanitizer(extensionTags);
    }

    IdeaParameters parameters() {
        return IdeaParameters.of(schema);
    }
}
