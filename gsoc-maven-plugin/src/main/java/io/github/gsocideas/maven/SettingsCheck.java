package io.github.gsocideas.maven;

import io.github.gsocideas.disk.CoreExtensions;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Holds what a build sets against what the plugin can be told, since Maven passes over a name that it doesn't know, and takes
 * every word but {@code true} for {@code false}. Looks at the plugin's configuration in the POM, of which a part may be for
 * another goal, and at properties, which may be another goal's or, where the POM itself uses them, the project's own. Each goal
 * comes here, and so there are loops: of each lambda Java makes a class.
 */
final class SettingsCheck {

    private static final String PROPERTY = "${";

    private final MavenSession session;
    private final MojoExecution execution;
    private final SettingNames names;

    private SettingsCheck(GoalExecution goal) {
        this.session = goal.session();
        this.execution = goal.mojo();
        this.names = SettingNames.of(execution.getMojoDescriptor().getPluginDescriptor());
    }

    /**
     * Warns once in a build of a setting that may be meant for another.
     *
     * @throws MojoExecutionException when a setting does nothing, or not what its author means by it
     */
    static void run(GoalExecution goal, ProjectBuild build, Log log) throws MojoExecutionException {
        StringJoiner faults = new StringJoiner("; and ");
        for (SettingDoubt doubt : new SettingsCheck(goal).doubts()) {
            if (doubt.fails()) {
                faults.add(doubt.message());
            } else if (build.isNew(doubt)) {
                log.warn(doubt.message());
            }
        }
        if (faults.length() > 0) {
            throw new MojoExecutionException(faults.toString());
        }
    }

    /** All that is wrong with the settings of a goal's execution. */
    private Set<SettingDoubt> doubts() {
        Set<SettingDoubt> doubts = new LinkedHashSet<>();
        for (String name : elements()) {
            add(doubts, names.ofElement(name));
        }
        properties(doubts);
        for (Parameter parameter : execution.getMojoDescriptor().getParameters()) {
            add(doubts, notBoolean(parameter));
        }
        add(doubts, blindCache());
        return doubts;
    }

    private static void add(Set<SettingDoubt> doubts, Optional<SettingDoubt> doubt) {
        if (doubt.isPresent()) {
            doubts.add(doubt.get());
        }
    }

    /** The names of what the POM configures for the plugin and for this execution of it. */
    private Set<String> elements() {
        Plugin plugin = execution.getPlugin();
        Set<String> elements = new LinkedHashSet<>();
        addNames(elements, plugin.getConfiguration());
        for (PluginExecution other : plugin.getExecutions()) {
            if (other.getId().equals(execution.getExecutionId())) {
                addNames(elements, other.getConfiguration());
            }
        }
        return elements;
    }

    private static void addNames(Set<String> elements, Object configuration) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom element : dom.getChildren()) {
                elements.add(element.getName());
            }
        }
    }

    private void properties(Set<SettingDoubt> doubts) {
        Set<String> given = new TreeSet<>(session.getUserProperties().stringPropertyNames());
        Set<String> own =
                new TreeSet<>(session.getCurrentProject().getProperties().stringPropertyNames());
        own.removeAll(given);
        for (String name : given) {
            add(doubts, property(name, SettingPlace.COMMAND_LINE));
        }
        for (String name : own) {
            add(doubts, property(name, SettingPlace.PROJECT));
        }
    }

    private Optional<SettingDoubt> property(String name, SettingPlace place) {
        Optional<SettingDoubt> doubt = names.ofProperty(name, place);
        return doubt.isPresent() && isUsed(name) ? Optional.empty() : doubt;
    }

    /** Whether the POM, or one that it inherits from, says what a property is for. */
    private boolean isUsed(String name) {
        for (MavenProject project = session.getCurrentProject(); project != null; project = project.getParent()) {
            if (project.getOriginalModel() != null && text(project).contains(PROPERTY + name + "}")) {
                return true;
            }
        }
        return false;
    }

    private static String text(MavenProject project) {
        StringWriter text = new StringWriter();
        try {
            new MavenXpp3Writer().write(text, project.getOriginalModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What is wrong with a switch; an empty value is nothing, as where a script has nothing to say. */
    private Optional<SettingDoubt> notBoolean(Parameter parameter) {
        Xpp3Dom set = execution.getConfiguration() == null
                ? null
                : execution.getConfiguration().getChild(parameter.getName());
        if (set == null
                || set.getValue() == null
                || !List.of("boolean", "java.lang.Boolean").contains(parameter.getType())) {
            return Optional.empty();
        }
        String value = evaluate(set.getValue());
        if (value.isEmpty() || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return Optional.empty();
        }
        return Optional.of(
                SettingDoubt.error(written(parameter, set.getValue(), value) + " is neither true nor false"));
    }

    /** That Maven's build cache is in use, and nobody has told it what the goal reads. */
    private Optional<SettingDoubt> blindCache() {
        File root = session.getRequest().getMultiModuleProjectDirectory();
        boolean isBlind = execution.getSource() == MojoExecution.Source.LIFECYCLE
                && root != null
                && session.getCurrentProject().getProperties().stringPropertyNames().stream()
                        .noneMatch(name -> name.startsWith(BuildCacheParticipant.INPUT))
                && CoreExtensions.name(root.toPath(), "maven-build-cache-extension");
        return isBlind
                ? Optional.of(SettingDoubt.warning("Maven's build cache can't see the ideas, and so passes broken ones;"
                        + " write <extensions>true</extensions> where the POM declares this plugin"))
                : Optional.empty();
    }

    private String written(Parameter parameter, String set, String value) {
        String property = names.parameters().get(parameter.getName());
        if (!set.equals(PROPERTY + property + "}")) {
            return "<" + parameter.getName() + ">" + value + "</" + parameter.getName() + ">";
        }
        boolean isGiven = session.getUserProperties().getProperty(property) != null;
        return (isGiven ? SettingPlace.COMMAND_LINE : SettingPlace.PROJECT).written(property, value);
    }

    private String evaluate(String expression) {
        try {
            Object value = new PluginParameterExpressionEvaluator(session, execution).evaluate(expression);
            return value == null ? "" : value.toString().strip();
        } catch (ExpressionEvaluationException e) {
            return ""; // Maven has said so before a goal comes here
        }
    }
}
