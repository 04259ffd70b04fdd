package io.github.gsocideas.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes idea files of a wiki's page, which must be given by <code>from</code>: each call of the schema's template becomes a
 * file, or on a page without such calls each heading with names of fields below it, and what is around them
 * <code>page.wiki</code>. Compares the page that <code>generate</code> makes of them with the page that came in, and writes a
 * report of what differs and of what has no place in a file. No file is ever overwritten.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractImportMojo {

    /**
     * The directory of the idea files, which is made if it isn't there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.ideasDirectory", defaultValue = "${basedir}/ideas", required = true)
    private File ideasDirectory;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.import.skip", defaultValue = "false")
    private boolean skipImport;

    @Override
    boolean isSkipped() {
        return skipImport;
    }

    @Override
    Path ideas() {
        return BuildDirectories.absolute(ideasDirectory);
    }

    @Override
    String checkCommand() {
        return execution().command("validate");
    }

    @Override
    void work() throws MojoExecutionException {
        finish(importedPages(ideaSchema()));
    }
}
