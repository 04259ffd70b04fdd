package io.github.gsocideas.maven;

import io.github.gsocideas.authoring.BundledSchema;
import io.github.gsocideas.disk.DiskFailure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
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
            getLog().info(displayName(file) + ": " + (write(file, content) ? "written anew" : "unchanged")
                    + "; an editor takes it, as the README says, for each file of an idea");
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

    private static boolean write(Path file, byte[] content) throws IOException, MojoExecutionException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!isOurs(file)) {
                throw new MojoExecutionException(
                        file + " is there, and gsoc:schema hasn't written it; delete it, or name another file with"
                                + " -Dgsoc.schemaFile=idea.schema.json");
            }
            if (Arrays.equals(Files.readAllBytes(file), content)) {
                return false;
            }
        }
        Files.createDirectories(file.getParent());
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Files.write(partial, content);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file)
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(BundledSchema.COMMENT);
    }
}
