package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.idea.FileKey;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.NamedFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * The files in a project that the schema's {@code x-fileIn} ask for.
 *
 * @param names by the files that are asked for, the names that they have
 * @param findings a warning at each file that has no name
 */
public record ReferableFiles(Map<NamedFiles, Set<String>> names, List<Finding> findings) {

    private static final String RULE = "file-in";

    /** Files that stand beside the others and say something of all of them. */
    private static final Pattern ABOUT_OTHERS = Pattern.compile("(?i)(?:README|CONTRIBUTING|index)\\..*");

    /** Keeps copies. */
    public ReferableFiles {
        names = Map.copyOf(names);
        findings = List.copyOf(findings);
    }

    /**
     * Finds files; none behind a symbolic link, which may lead out of the project.
     *
     * @param directories the names of the directories that idea files are in
     * @param basedir the project's directory
     * @param baseDirectory what files in findings are relative to
     * @param sights takes what is seen of the disk
     */
    public static ReferableFiles find(
            IdeaSchema schema, Collection<String> directories, Path basedir, Path baseDirectory, Sights sights) {
        Set<Finding> findings = new LinkedHashSet<>();
        Map<NamedFiles, Set<String>> names = schema.fields().stream()
                .flatMap(field -> field.fileIn().stream())
                .flatMap(files ->
                        files.dependOnDirectory() ? directories.stream().map(files::in) : Stream.of(files))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), files -> names(files, basedir, baseDirectory, sights, findings)));
        return new ReferableFiles(names, List.copyOf(findings));
    }

    private static Set<String> names(
            NamedFiles files, Path basedir, Path baseDirectory, Sights sights, Collection<Finding> findings) {
        Set<String> paths = paths(basedir, files.files());
        sights.referableFiles(basedir, files.files(), paths);
        Function<String, Optional<String>> name = files.key().isPresent()
                ? path -> inFile(files, basedir.resolve(path), baseDirectory, sights, findings)
                : path -> files.nameOf(path.substring(path.lastIndexOf('/') + 1));
        return paths.stream().flatMap(path -> name.apply(path).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files that an {@code x-fileIn} asks for: their paths, with {@code /} between names. */
    static Set<String> paths(Path basedir, String files) {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(basedir.toFile());
        scanner.setIncludes(NamedFiles.of(files).patterns().toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.setFollowSymlinks(false);
        scanner.scan();
        return Arrays.stream(scanner.getIncludedFiles())
                .map(path -> path.replace(File.separatorChar, '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name that a key in a file gives it. That there is none is told once, here, and not of each idea. */
    private static Optional<String> inFile(
            NamedFiles files, Path path, Path baseDirectory, Sights sights, Collection<Finding> findings) {
        String file = IdeasDirectory.displayName(path, baseDirectory);
        if (!FileKey.mayBeIn(file)) {
            return Optional.empty();
        }
        try {
            byte[] content = bytes(path, sights);
            String key = files.key().orElseThrow();
            Optional<String> name = FileKey.read(file, content, key);
            if (name.isEmpty()
                    && !ABOUT_OTHERS.matcher(path.getFileName().toString()).matches()) {
                findings.add(nameless(Finding.error(
                        RULE, file, Position.START, "it has no '" + key + "'", "write '" + key + ": …'")));
            }
            return name;
        } catch (UnreadableException e) {
            findings.add(nameless(e.finding()));
        } catch (IOException e) {
            sights.giveUp();
            findings.add(nameless(Finding.error(RULE, file, Position.START, DiskFailure.reason(e), "")));
        }
        return Optional.empty();
    }

    private static byte[] bytes(Path path, Sights sights) throws IOException {
        try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = stream.readNBytes(Sight.MOST_BYTES);
            sights.content(path, content);
            return content;
        }
    }

    /** The warning that ideas can't name a file, for a reason. */
    private static Finding nameless(Finding why) {
        return new Finding(
                Severity.WARNING,
                why.rule(),
                why.file(),
                why.region(),
                why.location(),
                "no idea can name this file: " + why.message(),
                why.hint(),
                Optional.empty());
    }
}
