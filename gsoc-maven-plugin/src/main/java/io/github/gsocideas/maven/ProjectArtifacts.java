package io.github.gsocideas.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * What a project installs and deploys of the wikitext. The page is the artifact itself of a project whose packaging is
 * {@code gsoc-ideas}, and is attached to any other. A build may come to one execution twice.
 */
record ProjectArtifacts(MavenProject project, MavenProjectHelper helper) {

    private static final String IDEAS_PACKAGING = "gsoc-ideas";
    private static final String PAGE_TYPE = "wiki";
    private static final String ARCHIVE_CLASSIFIER = "wikitext";

    /** Whether the page is the project's artifact, and not one that is attached to it. */
    boolean holdPageItself() {
        return IDEAS_PACKAGING.equals(project.getPackaging());
    }

    /**
     * Takes the page along.
     *
     * @throws MojoExecutionException when another one is there
     */
    void addPage(Path page) throws MojoExecutionException {
        if (!holdPageItself()) {
            attach(PAGE_TYPE, null, page);
            return;
        }
        File other = project.getArtifact().getFile();
        if (other != null && !BuildDirectories.absolute(other).equals(page)) {
            throw clash(PAGE_TYPE, BuildDirectories.absolute(other));
        }
        project.getArtifact().setFile(page.toFile());
    }

    /**
     * Takes the archive of all wikitext along.
     *
     * @throws MojoExecutionException when another one is there
     */
    void addArchive(Path archive) throws MojoExecutionException {
        attach("zip", ARCHIVE_CLASSIFIER, archive);
    }

    private void attach(String type, String classifier, Path file) throws MojoExecutionException {
        Optional<Path> attached = project.getAttachedArtifacts().stream()
                .filter(other -> other.getType().equals(type) && Objects.equals(other.getClassifier(), classifier))
                .map(other -> BuildDirectories.absolute(other.getFile()))
                .findFirst();
        if (attached.isEmpty()) {
            helper.attachArtifact(project, type, classifier, file.toFile());
        } else if (!attached.get().equals(file)) {
            throw clash(type, attached.get());
        }
    }

    private static MojoExecutionException clash(String type, Path attached) {
        return new MojoExecutionException("another file is attached as type " + type + " already: " + attached
                + "; set <attach>false</attach> for one of the two executions");
    }
}
