package io.github.gsocideas.maven;

import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.encoding.SchemaExample;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.template.TemplatePages;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The templates that a wiki needs to show a schema's ideas.
 *
 * @param goal what makes them
 */
record SchemaTemplates(AbstractGsocMojo goal) {

    /**
     * Their pages.
     *
     * @param dateFormat how the example in the documentation writes a date
     */
    TemplatePages pages(IdeaSchema schema, DateFormat dateFormat) throws MojoExecutionException {
        try {
            IdeaEncoder encoder =
                    new IdeaEncoder(schema, dateFormat.formatter(), new WikitextSanitizer(Wikitext.EXTENSION_TAGS));
            SchemaExample example = SchemaExample.of(schema, encoder);
            for (Finding finding : example.findings()) {
                goal.getLog().warn("the schema's example is left out: " + finding.message());
            }
            return TemplatePages.of(schema, example.call());
        } catch (InvalidSchemaException e) {
            throw goal.refused(e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(Keyword.TEMPLATE + " in the schema: " + e.getMessage(), e);
        }
    }
}
