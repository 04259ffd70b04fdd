package io.github.gsocideas.maven;

import io.github.gsocideas.finding.NearMatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * The names by which a plugin's goals are set, and what to say of one that isn't among them. Whoever writes {@code
 * gsoc.missingField} means {@code gsoc.missingFields}; but {@code gsoc.year} may be anybody's.
 *
 * @param parameters what all goals' parameters are called in a configuration, with the property of each; empty for none
 */
record SettingNames(SortedMap<String, String> parameters) {

    private static final String GOALS = "gsoc";

    /** What the properties of all parameters begin with. */
    static final String PREFIX = GOALS + ".";

    /** The names that a plugin's descriptor lists. */
    static SettingNames of(PluginDescriptor plugin) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            goal.getParameters().forEach(parameter -> {
                parameters.merge(parameter.getName(), property(goal, parameter.getName()), (one, other) -> one);
                if (parameter.getAlias() != null) {
                    parameters.put(parameter.getAlias(), "");
                }
            });
        }
        return new SettingNames(parameters);
    }

    /** What is wrong with an element of a configuration; empty where nothing is. */
    Optional<SettingDoubt> ofElement(String name) {
        if (parameters.containsKey(name)) {
            return Optional.empty();
        }
        String bare = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return Optional.of(SettingDoubt.error("<" + name + "> in the plugin's <configuration> is no parameter of it; "
                + NearMatch.findOrComplete(bare, parameters.keySet())
                        .map(near -> "did you mean <" + near + ">?")
                        .orElse("gsoc:help with -Ddetail lists them")));
    }

    /**
     * What is wrong with a property's name; empty where nothing is, or it has nothing to do with the plugin.
     *
     * @param place where it is set
     */
    Optional<SettingDoubt> ofProperty(String name, SettingPlace place) {
        if (parameters.containsValue(name)) {
            return Optional.empty();
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return withoutPrefix(name, place);
        }
        String prefix = name.substring(0, dot);
        String rest = name.substring(dot + 1);
        if (!prefix.equals(GOALS)) {
            boolean isOurs = parameters.containsValue(PREFIX + rest)
                    && NearMatch.find(prefix, List.of(GOALS)).isPresent();
            return isOurs ? Optional.of(misspelt(name, PREFIX + rest, place)) : Optional.empty();
        }
        Optional<String> near = NearMatch.find(rest, rests());
        if (near.isPresent()) {
            return Optional.of(misspelt(name, PREFIX + near.get(), place));
        }
        return Optional.of(SettingDoubt.warning(place.written(name) + " sets nothing of this plugin"
                + NearMatch.findOrComplete(rest, rests())
                        .map(like -> "; did you mean " + place.written(PREFIX + like) + "?")
                        .orElse("")));
    }

    /** A name as {@code missingFields} is hardly somebody else's; one as {@code page} may well be. */
    private Optional<SettingDoubt> withoutPrefix(String name, SettingPlace place) {
        boolean isOurs = rests().contains(name) && !name.equals(name.toLowerCase(Locale.ROOT));
        return isOurs
                ? Optional.of(SettingDoubt.warning(place.written(name) + " sets nothing of this plugin; did you mean "
                        + place.written(PREFIX + name) + "?"))
                : Optional.empty();
    }

    private static SettingDoubt misspelt(String name, String near, SettingPlace place) {
        return SettingDoubt.error(
                place.written(name) + " sets nothing of this plugin; did you mean " + place.written(near) + "?");
    }

    private List<String> rests() {
        return parameters.values().stream()
                .filter(property -> property.startsWith(PREFIX))
                .map(property -> property.substring(PREFIX.length()))
                .distinct()
                .toList();
    }

    /** The property of a parameter, which a descriptor has as {@code ${gsoc.page}}; empty where there is none. */
    private static String property(MojoDescriptor goal, String parameter) {
        PlexusConfiguration expressions = goal.getMojoConfiguration();
        PlexusConfiguration child = expressions == null ? null : expressions.getChild(parameter, false);
        String value = child == null ? null : child.getValue();
        return value != null && value.startsWith("${") ? value.substring(2, value.length() - 1) : "";
    }
}
