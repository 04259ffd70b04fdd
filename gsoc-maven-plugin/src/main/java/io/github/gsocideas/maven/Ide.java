package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.finding.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * The IDE that a goal runs in, if one does: it is told which files are written, and shows each finding at its place. What was
 * shown at a file before is taken away when the goal shows something there, or finds nothing.
 *
 * <p>On the command line the context is the build API's own, which would put each message into the log, where the finding is
 * already. An IDE takes the place of that context, or, as m2e does, of the API's first version, which it passes all on to.
 */
final class Ide {

    private final BuildContext context;
    private final List<Path> bases;
    private final Map<String, Path> named = new HashMap<>();
    private final Set<File> cleared = new HashSet<>();

    private Ide(BuildContext context, List<Path> bases) {
        this.context = context;
        this.bases = bases;
    }

    /**
     * The IDE behind a context.
     *
     * @param first what the context passes all on to, unless it is an IDE's
     * @param bases what files in findings are relative to; the first in which there is such a file counts
     */
    static Optional<Ide> behind(
            BuildContext context, org.sonatype.plexus.build.incremental.BuildContext first, Path... bases) {
        boolean isCommandLine = context.getClass() == DefaultBuildContext.class
                && first.getClass() == org.sonatype.plexus.build.incremental.DefaultBuildContext.class;
        return isCommandLine ? Optional.empty() : Optional.of(new Ide(context, List.of(bases)));
    }

    /** Tells of a file that is written or removed. */
    void refresh(Path file) {
        context.refresh(file.toFile());
    }

    /** Shows all that is found in a check, and nothing at the other files that it has looked at. */
    void show(CheckRequest request, List<Finding> findings, Predicate<Finding> fails) {
        try {
            named.putAll(IdeasDirectory.list(request.files()).named());
        } catch (IOException e) {
            // Then there is a finding of it, or more than a finding.
        }
        named.values().forEach(file -> clear(file.toFile()));
        find(request.schema().value()).ifPresent(this::clear);
        show(findings, fails);
    }

    /**
     * Shows more findings.
     *
     * @param fails whether a finding is an error
     */
    void show(List<Finding> findings, Predicate<Finding> fails) {
        for (Finding finding : findings) {
            File file = find(finding.file()).orElseGet(bases.get(0)::toFile);
            clear(file);
            context.addMessage(
                    file,
                    finding.position().line(),
                    finding.position().column(),
                    finding.message() + (finding.hint().isEmpty() ? "" : "; " + finding.hint()) + " [" + finding.rule()
                            + "]",
                    fails.test(finding) ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }

    private void clear(File file) {
        if (cleared.add(file)) {
            context.removeMessages(file);
        }
    }

    /** The file that a name in a finding means: what can't be seen in its own name is an escape there. */
    private Optional<File> find(String name) {
        return Stream.concat(Stream.of(named.get(name)), bases.stream().map(base -> resolve(base, name)))
                .filter(Objects::nonNull)
                .map(Path::toFile)
                .filter(File::exists)
                .findFirst();
    }

    private static Path resolve(Path base, String name) {
        try {
            return base.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return base;
        }
    }
}
