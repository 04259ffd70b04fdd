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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Holds what a build sets against what the plugin can be told, since Maven passes over a name that it doesn't know, and takes
 * every word but {@code true} for {@code false}. Looks at the plugin's configuration in the POM, of which a part may be for
 * another goal, and at properties, which may be another goal's or, where the POM itself uses them, the project's own.
 */
final class SettingsCheck {

    private static final String PROPERTY = "${";

    private final MavenSession session;
    private final MojoExecution execution;
    private final SettingNames names;

    private SettingsCheck(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
        this.names = SettingNames.of(execution.getMojoDescriptor().getPluginDescriptor());
    }

    /** All that is wrong with the settings of a goal's execution. */
    static Set<SettingDoubt> doubts(MavenSession session, MojoExecution execution) {
        SettingsCheck check = new SettingsCheck(session, execution);
        Set<SettingDoubt> doubts = new LinkedHashSet<>();
        check.elements().forEach(name -> check.names.ofElement(name).ifPresent(doubts::add));
        check.properties(doubts);
        check.execution
                .getMojoDescriptor()
                .getParameters()
                .forEach(parameter -> check.notBoolean(parameter).ifPresent(doubts::add));
        check.blindCache().ifPresent(doubts::add);
        return doubts;
    }

    /** The names of what the POM configures for the plugin and for this execution of it. */
    private Set<String> elements() {
        Plugin plugin = execution.getPlugin();
        Set<String> elements = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(Optional.ofNullable(plugin.getConfiguration())),
                        plugin.getExecutions().stream()
                                .filter(other -> other.getId().equals(execution.getExecutionId()))
                                .map(other -> Optional.ofNullable(other.getConfiguration())))
                .flatMap(Optional::stream)
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(configuration -> Stream.of(((Xpp3Dom) configuration).getChildren()))
                .forEach(element -> elements.add(element.getName()));
        return elements;
    }

    private void properties(Set<SettingDoubt> doubts) {
        Set<String> given = new TreeSet<>(session.getUserProperties().stringPropertyNames());
        Set<String> own =
                new TreeSet<>(session.getCurrentProject().getProperties().stringPropertyNames());
        own.removeAll(given);
        given.forEach(name -> property(name, SettingPlace.COMMAND_LINE).ifPresent(doubts::add));
        own.forEach(name -> property(name, SettingPlace.PROJECT).ifPresent(doubts::add));
    }

    private Optional<SettingDoubt> property(String name, SettingPlace place) {
        return names.ofProperty(name, place).filter(doubt -> !isUsed(name));
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
