package io.github.gsocideas.maven;

import io.github.gsocideas.authoring.BundledSchema;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.MarkedFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the schema in use to a file that an editor takes: one document, without references to others, by which the
 * editor completes and checks an idea while it is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractGsocMojo {

    /**
     * Where the schema is written. A file that this goal hasn't written is never overwritten. In the ideas directory, a name
     * that ends in <code>.json</code> would be taken for an idea.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "gsoc.schemaFile",
            defaultValue = "${project.build.directory}/gsoc/idea.schema.json",
            required = true)
    private File schemaFile;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.schema.skip", defaultValue = "false")
    private boolean skipSchema;

    @Override
    boolean isSkipped() {
        return skipSchema;
    }

    @Override
    void work() throws MojoExecutionException {
        Path file = outputDirectory(schemaFile);
        byte[] content = content();
        try {
            boolean written = new MarkedFile(file, BundledSchema.COMMENT, projectDirectory()).write(content);
            getLog().info(displayName(file) + ": " + (written ? "written anew" : "unchanged")
                    + "; for an editor, the first line of a YAML file in ideas/: # yaml-language-server: $schema=../"
                    + IdeasDirectory.displayName(file, basedir()));
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    file + " is there, and gsoc:schema hasn't written it; delete it, or name another file with"
                            + " -Dgsoc.schemaFile=idea.schema.json",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("can't write the schema " + file + ": " + DiskFailure.reason(e), e);
        }
    }

    private byte[] content() throws MojoExecutionException {
        try {
            return BundledSchema.write(ideaSchema()).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("the schema can't be written as one document: " + e.getMessage(), e);
        }
    }
}
