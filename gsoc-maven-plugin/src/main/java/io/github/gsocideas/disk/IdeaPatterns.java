package io.github.gsocideas.disk;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which paths in the ideas directory are ideas: those that are included, and neither excluded nor in a directory that is
 * hidden or built. A path is relative to the ideas directory, with the system's character between names.
 */
final class IdeaPatterns {

    /** The file that is the page's frame, and no idea. */
    static final String FRAME = "page.wiki";

    /** What a code host shows of a directory, a site generator makes its pages with, or an editor checks ideas by. */
    private static final Pattern NO_IDEA = Pattern.compile(
            "(?:README|CONTRIBUTING|index)\\.md|_.*|.*\\.schema\\.json", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> BUILT = Set.of("target", "node_modules");

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.separator));

    private final List<String> included;
    private final MatchPatterns includes;
    private final MatchPatterns excludes;
    private final MatchPatterns leftBehind = patterns(Stream.of(DirectoryScanner.DEFAULTEXCLUDES));

    IdeaPatterns(IdeaFiles request) {
        this.included = request.includes().stream().map(IdeaPatterns::localized).toList();
        this.includes = patterns(request.includes().stream());
        this.excludes = patterns(request.excludes().stream());
    }

    /** Why a file is no idea; empty where it is one. */
    Optional<NoIdea> noIdea(String path) {
        if (path.equals(FRAME)) {
            return Optional.of(NoIdea.FRAME);
        }
        if (!includes.matches(path, true)) {
            return Optional.of(NoIdea.NOT_INCLUDED);
        }
        if (excludes.matches(path, true)) {
            return Optional.of(NoIdea.EXCLUDED);
        }
        if (leftBehind.matches(path, true)) {
            return Optional.of(NoIdea.LEFT_BEHIND);
        }
        String name = path.substring(path.lastIndexOf(File.separatorChar) + 1);
        return NO_IDEA.matcher(name).matches() && !isNamed(name)
                ? Optional.of(NoIdea.OF_ANOTHER_USE)
                : Optional.empty();
    }

    /** Whether a path would be an idea's if its name were another: no pattern leaves out where it is. */
    boolean isIncluded(String path) {
        return includes.matches(path, true) && !excludes.matches(path, true);
    }

    /** Whether ideas may be found below a directory. */
    boolean mayHoldIdeas(String directory) {
        String name = directory.substring(directory.lastIndexOf(File.separatorChar) + 1);
        boolean isOfTools = name.startsWith(".") || BUILT.contains(name);
        return (!isOfTools || isNamed(name))
                && includes.matchesPatternStart(directory, true)
                && !excludes.matches(directory, true)
                && !leftBehind.matches(directory, true);
    }

    /** Whether an include means just this name, or names that begin like it, and not whatever there is. */
    private boolean isNamed(String name) {
        return included.stream()
                .flatMap(SEPARATOR::splitAsStream)
                .filter(segment -> !segment.startsWith("*") && !segment.startsWith("?"))
                .anyMatch(segment -> MatchPatterns.from(segment).matches(name, true));
    }

    private static MatchPatterns patterns(Stream<String> patterns) {
        return MatchPatterns.from(patterns.map(IdeaPatterns::localized).toList());
    }

    private static String localized(String pattern) {
        String local = pattern.strip().replace('/', File.separatorChar);
        return local.endsWith(File.separator) ? local + "**" : local;
    }
}
