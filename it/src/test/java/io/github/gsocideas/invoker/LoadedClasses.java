package io.github.gsocideas.invoker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classes that a build loads beyond those of one that does nothing, as the virtual machine tells them with
 * {@code -Xlog:class+load}: loading them is most of what a goal costs that looks at few files.
 *
 * @param ofPlugin those in the jars of the plugin and its libraries, and the lambdas in them: the same on every Java and Maven
 * @param others how many of Java and Maven there are that nothing else asks for
 */
public record LoadedClasses(List<String> ofPlugin, long others) {

    private static final Pattern LINE = Pattern.compile(".*] (\\S+) source: (.*)");

    /** A class that isn't in a file is named after the one that it was made for, and never by the same name twice. */
    private static final Pattern HIDDEN = Pattern.compile("(?:\\$\\$Lambda.*)?[/+]0x.*");

    /** A class, and where it comes from. */
    private record Loaded(String name, String source) {

        boolean isHidden() {
            return HIDDEN.matcher(name).find();
        }

        String host() {
            return HIDDEN.matcher(name).replaceFirst("");
        }
    }

    /**
     * Reads the logs of two builds.
     *
     * @param repository where Maven has the plugin and its libraries from
     */
    public static LoadedClasses read(File log, File logOfNothing, File repository) throws IOException {
        List<Loaded> loaded = read(log);
        List<Loaded> nothing = read(logOfNothing);
        String jars = repository.toURI().toString();
        Set<String> inJars = new HashSet<>();
        loaded.stream().filter(each -> each.source().startsWith(jars)).forEach(each -> inJars.add(each.name()));
        List<String> ofPlugin =
                loaded.stream().map(Loaded::host).filter(inJars::contains).toList();
        Set<String> known = nothing.stream().map(Loaded::name).collect(Collectors.toSet());
        List<Loaded> others =
                loaded.stream().filter(each -> !inJars.contains(each.host())).toList();
        long named = others.stream()
                .filter(each -> !each.isHidden() && !known.contains(each.name()))
                .count();
        long hidden = others.stream().filter(Loaded::isHidden).count()
                - nothing.stream().filter(Loaded::isHidden).count();
        return new LoadedClasses(ofPlugin, named + hidden);
    }

    private static List<Loaded> read(File log) throws IOException {
        try (var lines = Files.lines(log.toPath())) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new Loaded(line.group(1), line.group(2)))
                    .toList();
        }
    }

    /** Asserts that the numbers of classes aren't above these ceilings. */
    public void assertAtMost(int mostOfPlugin, int mostOfOthers) {
        assertThat(ofPlugin).hasSizeBetween(1, mostOfPlugin);
        assertThat(others).isLessThanOrEqualTo(mostOfOthers);
    }

    /** Asserts that of the classes whose names begin so no others than these are loaded. */
    public void assertNoneBut(String beginning, String... exceptions) {
        assertThat(ofPlugin.stream().filter(name -> name.startsWith(beginning)).distinct())
                .isSubsetOf(exceptions);
    }
}
