package io.github.gsocideas.starter;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is known of a repository that is to hold ideas.
 *
 * @param directory the name of its directory
 * @param remote where it is pushed to; empty where git doesn't say
 * @param ideas the path of the ideas directory from the repository's root
 * @param page the title of the wiki page
 * @param year the year of the ideas
 * @param settings the plugin's parameters that aren't left at their defaults, text by name
 * @param pluginVersion the version of the plugin
 * @param mavenRepository the address of the repository that Maven itself is fetched from
 */
public record NewRepository(
        String directory,
        Optional<Remote> remote,
        String ideas,
        String page,
        int year,
        SortedMap<String, String> settings,
        String pluginVersion,
        String mavenRepository) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** Keeps a copy. */
    public NewRepository {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The title of the wiki page where nobody says one. */
    public static String title(int year) {
        return "GSoC " + year;
    }

    /** The year that a title names; empty where it names none. */
    public static OptionalInt year(String title) {
        return YEAR.matcher(title)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .findFirst();
    }

    /** The kinds of hosts that it is made for: that which it is pushed to, or all. */
    Set<CodeHost> codeHosts() {
        Set<CodeHost> all = new TreeSet<>(Set.of(CodeHost.values()));
        return remote.flatMap(Remote::codeHost).map(Set::of).orElse(all);
    }

    /** A group id; that of nobody where the owner isn't known, since nothing is published under it. */
    String groupId() {
        return remote.flatMap(Remote::groupId).orElse("org.example");
    }

    /** The repository's name, or the directory's, with what Maven allows in an artifact id: no accents, {@code -} for others. */
    String artifactId() {
        String name = remote.map(Remote::name).orElse(directory);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String valid = plain.replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return valid.isEmpty() ? "gsoc-ideas" : valid;
    }

    /** All settings, with where the ideas are on the web. */
    SortedMap<String, String> allSettings() {
        SortedMap<String, String> all = new TreeMap<>(settings);
        remote.flatMap(place -> place.webAddress(ideas)).ifPresent(address -> all.put("linkBase", address));
        return all;
    }
}
