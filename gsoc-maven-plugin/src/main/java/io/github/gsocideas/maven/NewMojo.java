package io.github.gsocideas.maven;

import io.github.gsocideas.authoring.NewIdea;
import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.NewIdeaFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a new idea file: its title and today's date are there, and each other required field is to be filled in, with
 * what it means and an example above it. No file is ever overwritten.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractGsocMojo {

    /**
     * The title of the idea, on one line. It must be given. The file's name is made from it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.title")
    private String title;

    /**
     * What the file is written in: <code>yaml</code>, or <code>md</code> for Markdown with the short fields as front matter, or
     * below the title's heading where the schema lets a file hold many ideas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.format", defaultValue = "yaml", required = true)
    private String format;

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
    @Parameter(property = "gsoc.new.skip", defaultValue = "false")
    private boolean skipNew;

    @Override
    boolean isSkipped() {
        return skipNew;
    }

    @Override
    void work() throws MojoExecutionException {
        NewIdea idea = new NewIdea(ideaSchema(), title(), LocalDate.now(ZoneId.systemDefault()));
        String text = switch (format) {
            case "yaml" -> idea.yaml();
            case "md" -> idea.markdown();
            default -> throw new MojoExecutionException("<format>" + format + "</format> is neither yaml nor md");
        };
        Path directory = BuildDirectories.absolute(ideasDirectory);
        try {
            Optional<Path> earlier = NewIdeaFile.withTitle(directory, idea.title());
            if (earlier.isPresent()) {
                throw new MojoExecutionException(displayName(earlier.get()) + " has the title '" + idea.title()
                        + "' already; fill that one in, or give another title with -Dgsoc.title");
            }
            Path file = NewIdeaFile.write(
                    directory, projectDirectory(), idea.title(), format, text.getBytes(StandardCharsets.UTF_8));
            getLog().info(displayName(file) + " is written: fill in its fields, then see what is missing with: "
                    + execution().command("validate"));
        } catch (IOException e) {
            throw new MojoExecutionException("can't write an idea into " + directory + ": " + DiskFailure.reason(e), e);
        } catch (InvalidPathException e) {
            throw BuildOutput.invalidName(e);
        }
    }

    private String title() throws MojoExecutionException {
        String line = title == null ? "" : title.strip();
        if (line.isEmpty()) {
            throw new MojoExecutionException(
                    "the idea has no title: say it with -Dgsoc.title=\"A bot that answers mail\"");
        }
        if (line.matches("(?s).*[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFFD].*")) {
            throw new MojoExecutionException(
                    "the title given by -Dgsoc.title must be one line of text, in the encoding "
                            + System.getProperty("sun.jnu.encoding") + " that Java takes it to be in");
        }
        return line;
    }
}
