package io.github.gsocideas.maven;

import io.github.gsocideas.authoring.RecordDescription;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints what an idea is made of by the schema in use: its fields, which of them are required, what they mean, what they
 * take, and the parameters of the wiki's template that they become.
 *
 * @since 0.1.0
 */
@Mojo(name = "describe", requiresProject = false, threadSafe = true)
public final class DescribeMojo extends AbstractGsocMojo {

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.describe.skip", defaultValue = "false")
    private boolean skipDescribe;

    @Override
    boolean isSkipped() {
        return skipDescribe;
    }

    @Override
    void work() throws MojoExecutionException {
        IdeaSchema schema = ideaSchema();
        try {
            RecordDescription.describe(schema, IdeaValidator.of(schema).notApplicable())
                    .forEach(getLog()::info);
        } catch (InvalidSchemaException e) {
            throw refused(e);
        }
    }
}
