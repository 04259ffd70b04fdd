package io.github.gsocideas.maven;

import io.github.gsocideas.idea.Finding;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.idea.Position;
import io.github.gsocideas.idea.SourceText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.MatchPatterns;

/** The folder of idea files: finds those that are asked for and reads each of them once. */
final class IdeasDirectory {

    /** A directory's own files before those of the directories in it, each sort by name. */
    private static final Comparator<String> PAGE_ORDER = IdeasDirectory::comparePaths;

    private final Path directory;
    private final Path baseDirectory;
    private final MatchPatterns includes;
    private final MatchPatterns excludes;
    private final Map<String, IdeaDocument> documents = new TreeMap<>(PAGE_ORDER);

    private IdeasDirectory(CheckRequest request) {
        this.directory = request.ideasDirectory();
        this.baseDirectory = request.baseDirectory();
        this.includes = patterns(request.includes().stream());
        this.excludes =
                patterns(Stream.concat(request.excludes().stream(), Stream.of(DirectoryScanner.DEFAULTEXCLUDES)));
    }

    /**
     * Reads the idea files that a request asks for.
     *
     * @return the documents by their path in the directory, with {@code /} between names, in the order of the page
     * @throws IOException when the directory, or a file in it, can't be read
     */
    static Map<String, IdeaDocument> read(CheckRequest request) throws IOException {
        IdeasDirectory ideas = new IdeasDirectory(request);
        Files.walkFileTree(ideas.directory, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, ideas.visitor());
        return ideas.documents;
    }

    /** A file's name in findings: its path from the build's base directory, with {@code /} between names. */
    static String displayName(Path file, Path baseDirectory) {
        Path relative = file.getRoot().equals(baseDirectory.getRoot()) ? baseDirectory.relativize(file) : file;
        return slashed(relative);
    }

    /** A file's bytes, or just too many of them where it is larger than is ever read. */
    static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(SourceText.MAXIMUM_BYTES + 1);
        }
    }

    private FileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                if (!leavesDirectory(visited)) {
                    return FileVisitResult.CONTINUE;
                }
                if (!isExcluded(visited)) {
                    refuse(visited, "the directory is a symbolic link that leads out of the ideas directory");
                }
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isAskedFor(file)) {
                    read(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                refuse(file, "the file can't be read: " + DiskFailure.reason(e));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private void read(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            refuse(file, "the file is a symbolic link that leads nowhere");
        } else if (leavesDirectory(file)) {
            refuse(file, "the file is a symbolic link that leads out of the ideas directory");
        } else if (attributes.isRegularFile()) {
            documents.put(path(file), IdeaDocument.of(displayName(file, baseDirectory), bytes(file)));
        } else {
            refuse(file, "this is not a regular file");
        }
    }

    private void refuse(Path file, String message) {
        documents.put(
                path(file),
                IdeaDocument.unreadable(Finding.error(
                        "file",
                        displayName(file, baseDirectory),
                        Position.START,
                        message,
                        "put the idea itself here, or exclude the file")));
    }

    private boolean leavesDirectory(Path file) throws IOException {
        return !file.equals(directory)
                && Files.isSymbolicLink(file)
                && !file.toRealPath().startsWith(directory.toRealPath());
    }

    private boolean isAskedFor(Path file) {
        return includes.matches(directory.relativize(file).toString(), true) && !isExcluded(file);
    }

    private boolean isExcluded(Path file) {
        return excludes.matches(directory.relativize(file).toString(), true);
    }

    private String path(Path file) {
        return slashed(directory.relativize(file));
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static MatchPatterns patterns(Stream<String> patterns) {
        return MatchPatterns.from(patterns.map(pattern -> pattern.strip().replace('/', File.separatorChar))
                .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
                .toList());
    }

    private static int comparePaths(String left, String right) {
        int slash = commonDirectory(left, right);
        String leftRest = left.substring(slash);
        String rightRest = right.substring(slash);
        boolean leftIsDeeper = leftRest.contains("/");
        return leftIsDeeper == rightRest.contains("/")
                ? leftRest.replace('/', '\0').compareTo(rightRest.replace('/', '\0'))
                : Boolean.compare(leftIsDeeper, !leftIsDeeper);
    }

    /** How long the path is of the innermost directory that both are in. */
    private static int commonDirectory(String left, String right) {
        int slash = 0;
        for (int i = 0; i < Math.min(left.length(), right.length()) && left.charAt(i) == right.charAt(i); i++) {
            if (left.charAt(i) == '/') {
                slash = i + 1;
            }
        }
        return slash;
    }
}
