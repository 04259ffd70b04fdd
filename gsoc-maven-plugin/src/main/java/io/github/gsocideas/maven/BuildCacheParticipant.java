package io.github.gsocideas.maven;

import io.github.gsocideas.disk.BuildInputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Tells Maven's build cache, where somebody uses it, what a build of ideas reads. Of itself it looks at Java's sources alone,
 * and would take a broken idea for the sound one that it knows. {@code validate} is skipped then if nothing has changed;
 * {@code generate} runs always, since the cache brings back what is attached, and not all that it writes.
 *
 * <p>A setting that the cache can't see, as {@code -Dgsoc.missingFields=warn}, turns it off for the project. Maven calls this
 * for a plugin that is declared with {@code <extensions>true</extensions>}.
 */
public final class BuildCacheParticipant extends AbstractMavenLifecycleParticipant {

    private static final String PLUGIN = "io.github.gsocideas:gsoc-maven-plugin";

    /** The beginning of the properties that name an input of the cache each. */
    static final String INPUT = "maven.build.cache.input";

    private static final String GLOB = INPUT + ".glob";
    private static final String ENABLED = "maven.build.cache.enabled";
    private static final String ALWAYS_RUN = "maven.build.cache.alwaysRunPlugins";
    private static final String GENERATE = "gsoc-maven-plugin:generate";
    private static final List<String> READ = List.of("ideasDirectory", "schema");

    @Override
    public void afterProjectsRead(MavenSession session) {
        session.getProjects().stream()
                .filter(project -> project.getPlugin(PLUGIN) != null)
                .forEach(project -> declare(session, project));
    }

    private static void declare(MavenSession session, MavenProject project) {
        Properties properties = project.getProperties();
        setIfAbsent(properties, GLOB, "*");
        int number = 0;
        for (Path input : inputs(project)) {
            setIfAbsent(properties, INPUT + ".gsoc." + number++, input.toString());
        }
        if (hasUnseenSetting(session, project)) {
            setIfAbsent(properties, ENABLED, "false");
        }
        alwaysRun(session);
    }

    /** Maven 4's properties of a project forget what is put by any other method than this one. */
    private static void setIfAbsent(Properties properties, String name, String value) {
        if (properties.getProperty(name) == null) {
            properties.setProperty(name, value);
        }
    }

    /** The cache asks for this the command line alone, and nowhere for what a project says. */
    private static void alwaysRun(MavenSession session) {
        String given = session.getUserProperties()
                .getProperty(ALWAYS_RUN, session.getSystemProperties().getProperty(ALWAYS_RUN, ""));
        if (!given.contains(GENERATE)) {
            session.getUserProperties().setProperty(ALWAYS_RUN, given.isEmpty() ? GENERATE : given + "," + GENERATE);
        }
    }

    private static List<Path> inputs(MavenProject project) {
        Path directory = BuildDirectories.absolute(project.getBasedir());
        Path output = directory.resolve(project.getBuild().getDirectory());
        return BuildInputs.find(directory, output, elsewhere(project.getPlugin(PLUGIN)));
    }

    /** Paths that the POM sets, which may lead out of the project's directory. */
    private static List<String> elsewhere(Plugin plugin) {
        return Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream().map(execution -> execution.getConfiguration()))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .flatMap(configuration -> READ.stream().map(configuration::getChild))
                .filter(Objects::nonNull)
                .map(Xpp3Dom::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the plugin is set by something that is neither in the POM nor in a file of the project's directory. */
    private static boolean hasUnseenSetting(MavenSession session, MavenProject project) {
        Properties own = project.getOriginalModel().getProperties();
        return Stream.of(session.getUserProperties(), session.getSystemProperties())
                        .anyMatch(given -> given.stringPropertyNames().stream()
                                .anyMatch(name -> name.startsWith(SettingNames.PREFIX)))
                || project.getProperties().stringPropertyNames().stream()
                        .filter(name -> name.startsWith(SettingNames.PREFIX))
                        .anyMatch(name -> own.getProperty(name) == null);
    }
}
