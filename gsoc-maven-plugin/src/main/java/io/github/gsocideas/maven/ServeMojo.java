package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.disk.Sight;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.preview.PreviewPage;
import io.github.gsocideas.preview.ServedPage;
import io.github.gsocideas.serving.PageServer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the page of <code>preview</code> at an address on this machine while somebody writes: when a file is saved, the ideas
 * are checked again, what is found is said, and open pages show it. Ends with Ctrl-C.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractIdeasMojo {

    /** How many milliseconds pass between two looks at what the ideas depend on. */
    private static final long BETWEEN_LOOKS = 300;

    /** The same where it isn't known what they depend on, so that all is checked at each look. */
    private static final long BETWEEN_CHECKS = 2_000;

    /**
     * The port of the address. 0 takes one that is free.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.port", defaultValue = "8080", required = true)
    private int port;

    /**
     * Whether the page is opened in the browser.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.open", defaultValue = "false")
    private boolean open;

    /**
     * Whether this goal is skipped.
     *
     * @since 0.1.0
     */
    @Parameter(property = "gsoc.serve.skip", defaultValue = "false")
    private boolean skipServe;

    @Override
    boolean isSkipped() {
        return skipServe;
    }

    @Override
    void work() throws MojoExecutionException {
        Served first = served();
        projectCheck().tell(first.ideas());
        try (PageServer server = server()) {
            server.show(first.page().version(), first.page().files());
            getLog().info("the ideas are shown at " + server.address() + " until Ctrl-C ends it");
            if (open) {
                Browser.of(System.getProperty("os.name")).open(server.address(), getLog());
            }
            serve(server, first);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Maven ends, and so does this
        }
    }

    /** The ideas at a moment, and the page of them. */
    private record Served(CheckedIdeas ideas, ServedPage page) {

        boolean isSame(Served other) {
            return page.version().equals(other.page.version())
                    && ideas.verdict().equals(other.ideas.verdict());
        }
    }

    private Served served() throws MojoExecutionException {
        CheckedIdeas checked = projectCheck().now();
        return new Served(checked, PreviewPage.served(checked, previewSettings()));
    }

    private PageServer server() throws MojoExecutionException {
        try {
            return PageServer.start(port, PreviewPage.FILE);
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "the ideas can't be shown at port " + port + ": " + e.getMessage()
                            + "; name another by -Dgsoc.port, or 0 for any that is free",
                    e);
        }
    }

    /** Tells and shows what is new, for as long as nobody ends it. */
    private void serve(PageServer server, Served first) throws MojoExecutionException, InterruptedException {
        Served shown = first;
        String failure = "";
        while (true) {
            awaitChange(failure.isEmpty() ? shown.ideas().seen() : Optional.empty());
            try {
                Served now = served();
                if (!now.isSame(shown) || !failure.isEmpty()) {
                    projectCheck().tell(now.ideas());
                    server.show(now.page().version(), now.page().files());
                }
                shown = now;
                failure = "";
            } catch (MojoExecutionException e) {
                // Somebody is at work on the schema, say: the page stays as it was until they have come to an end.
                if (!failure.equals(e.getMessage())) {
                    getLog().error(e.getMessage());
                }
                failure = e.getMessage();
            }
        }
    }

    /**
     * Waits until something has changed, or may have.
     *
     * @param seen what the ideas depend on; empty where that isn't known
     */
    private static void awaitChange(Optional<Map<Sight, String>> seen) throws InterruptedException {
        if (seen.isEmpty()) {
            Thread.sleep(BETWEEN_CHECKS);
            return;
        }
        do {
            Thread.sleep(BETWEEN_LOOKS);
        } while (new Sights().areStill(seen.get()));
    }
}
