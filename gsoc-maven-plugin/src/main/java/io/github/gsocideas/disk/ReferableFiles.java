package io.github.gsocideas.disk;

import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.codehaus.plexus.util.DirectoryScanner;

/** The names of files in a project that the schema's {@code x-fileIn} ask for. */
public final class ReferableFiles {

    private ReferableFiles() {}

    /**
     * Finds files; none behind a symbolic link, which may lead out of the project.
     *
     * @param basedir the project's directory
     * @param sights takes what is seen of the disk
     * @return by what each {@code x-fileIn} says, the files' names without extension
     */
    public static Map<String, Set<String>> find(IdeaSchema schema, Path basedir, Sights sights) {
        Map<String, Set<String>> names = new TreeMap<>();
        schema.fields().stream()
                .map(Field::fileIn)
                .forEach(files ->
                        files.ifPresent(pattern -> names.computeIfAbsent(pattern, key -> names(basedir, key))));
        names.forEach((pattern, found) -> sights.referableNames(basedir, pattern, found));
        return names;
    }

    /** The names that one {@code x-fileIn} asks for. */
    static Set<String> names(Path basedir, String files) {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(basedir.toFile());
        scanner.setIncludes(new String[] {files, files + "/*"});
        scanner.addDefaultExcludes();
        scanner.setFollowSymlinks(false);
        scanner.scan();
        return Arrays.stream(scanner.getIncludedFiles())
                .map(path -> path.substring(path.lastIndexOf(File.separatorChar) + 1))
                .map(name -> name.lastIndexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.')))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
