package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of idea files, and of the page's frame: finds those that are asked for, and reads each when it is asked to. */
public final class IdeasDirectory {

    private static final String MEND = "mend that, or exclude it";

    /** What Java decodes to where it can't. */
    private static final char UNDECODED = '\uFFFD';

    /** What would be another path, or none, in the wikitext's archive or on another system. */
    private static final Pattern NO_NAME = Pattern.compile("[\\\\" + UNDECODED + "\\p{Cc}\\u2028\\u2029]");

    /** A directory's own files before those of the directories in it, each sort by name. */
    public static final Comparator<String> PAGE_ORDER = IdeasDirectory::comparePaths;

    private final Path directory;
    private final IdeaFiles request;
    private final Path baseDirectory;
    private final IdeaPatterns patterns;

    /** What an idea's path begins with in findings. */
    private final String name;

    private final Sights sights;

    /** The ideas' paths; of those that can't be read, why. */
    private final SortedMap<String, Optional<Finding>> ideas = new TreeMap<>(PAGE_ORDER);

    private final List<PassedOver> passedOver = new ArrayList<>();

    private IdeasDirectory(IdeaFiles request, Sights sights) {
        this.sights = sights;
        this.directory = request.directory();
        this.request = request;
        this.baseDirectory = request.baseDirectory();
        this.patterns = new IdeaPatterns(request);
        String slashed = slashed(relative(directory, baseDirectory));
        this.name = slashed.isEmpty() ? "" : slashed + "/";
    }

    /** The same for whom it is no matter what is seen of the disk. */
    public static IdeasDirectory list(IdeaFiles request) throws IOException {
        return list(request, new Sights());
    }

    /**
     * Finds the idea files that a request asks for. None of them is read yet.
     *
     * @param sights takes what is seen of the disk
     * @throws IOException when the directory can't be read
     */
    public static IdeasDirectory list(IdeaFiles request, Sights sights) throws IOException {
        IdeasDirectory ideas = new IdeasDirectory(request, sights);
        if (Files.exists(ideas.directory) && !Files.isDirectory(ideas.directory)) {
            throw new NotDirectoryException(ideas.directory.toString());
        }
        sights.look(new Sight(Sight.Kind.REAL_PATH, request.projectDirectory()));
        sights.look(new Sight(Sight.Kind.REAL_PATH, ideas.directory));
        Path real = ideas.directory.toRealPath();
        if (ideas.directory.startsWith(request.projectDirectory())
                && !real.startsWith(request.projectDirectory().toRealPath())) {
            throw new IOException("it is a symbolic link that leads out of the project");
        }
        Files.walkFileTree(real, ideas.visitor(real));
        return ideas;
    }

    /** The idea files' paths in the directory, with {@code /} between names, in the order of the page. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(ideas.keySet());
    }

    /** What else is in the directory, and beside it. */
    public UnreadFiles unread() {
        return new UnreadFiles(request, patterns, passedOver, sights);
    }

    /** The directory, and all files in it and beside it, by their names in findings. */
    public Map<String, Path> named() {
        Map<String, Path> files = new TreeMap<>();
        files.put(displayName(directory, baseDirectory), directory);
        ideas.keySet().forEach(path -> files.put(file(path), directory.resolve(path)));
        Stream.of(unread().inDirectory(), unread().beside())
                .flatMap(List::stream)
                .forEach(passed -> files.put(
                        passed.file(), directory.resolve(passed.path()).normalize()));
        return files;
    }

    private void passOver(Path file, NoIdea reason) {
        passedOver.add(new PassedOver(path(file), displayName(file, baseDirectory), reason));
    }

    /** An idea file's name in findings. */
    public String file(String path) {
        return ideas.get(path).map(Finding::file).orElseGet(() -> LogText.escapePath(name + path));
    }

    /**
     * Reads one of the idea files. Several threads may do so at a time, each with sights of its own.
     *
     * @param path one of the paths
     * @param sights takes what is seen of the disk
     */
    public IdeaContent read(String path, Sights sights) {
        return ideas.get(path).map(IdeaContent::unreadable).orElseGet(() -> {
            Path file = directory.resolve(path);
            try {
                byte[] content = bytes(file);
                return IdeaContent.of(file(path), content, sights.content(file, content));
            } catch (IOException e) {
                sights.giveUp();
                return IdeaContent.unreadable(finding(file, unreadable(e), MEND));
            }
        });
    }

    /** What the file is called that holds the page's frame. */
    public static final String FRAME = IdeaPatterns.FRAME;

    /**
     * Reads the page's frame.
     *
     * @param sights takes what is seen of the disk
     * @return the page without ideas; empty where the directory holds no frame
     * @throws UnreadableException when it holds something that can't be one
     */
    public static Optional<SourceText> frame(IdeaFiles request, Sights sights) throws UnreadableException {
        IdeasDirectory ideas = new IdeasDirectory(request, sights);
        Path file = ideas.directory.resolve(IdeaPatterns.FRAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String hint = "put the page itself here, or delete it";
        try {
            Optional<String> fault = ideas.fault(file);
            if (fault.isPresent()) {
                throw new UnreadableException(ideas.finding(file, fault.get(), hint));
            }
            byte[] content = bytes(file);
            sights.content(file, content);
            return Optional.of(SourceText.of(displayName(file, ideas.baseDirectory), content));
        } catch (IOException e) {
            sights.giveUp();
            throw new UnreadableException(ideas.finding(file, unreadable(e), hint));
        }
    }

    /**
     * A file's name in findings: its path from the build's base directory, with {@code /} between names, and on one line
     * whatever is in them.
     */
    public static String displayName(Path file, Path baseDirectory) {
        return LogText.escapePath(slashed(relative(file, baseDirectory)));
    }

    private static Path relative(Path file, Path baseDirectory) {
        return file.getRoot().equals(baseDirectory.getRoot()) ? baseDirectory.relativize(file) : file;
    }

    /** Looks at every file, and at no directory twice, since none is entered through a link. */
    private FileVisitor<Path> visitor(Path real) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                Path subdirectory = directory.resolve(real.relativize(visited));
                if (visited.equals(real) || mayHoldIdeas(subdirectory)) {
                    sights.look(new Sight(Sight.Kind.ENTRIES, visited));
                    return FileVisitResult.CONTINUE;
                }
                passOver(subdirectory, NoIdea.DIRECTORY);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
                Path file = directory.resolve(real.relativize(visited));
                if (!attributes.isRegularFile()) {
                    sights.giveUp();
                }
                if (Files.isDirectory(file)) {
                    refuseLink(file);
                } else {
                    noIdea(file).ifPresentOrElse(reason -> passOver(file, reason), () -> add(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path visited, IOException e) throws IOException {
                Path file = directory.resolve(real.relativize(visited));
                if (file.equals(directory)) {
                    throw e;
                }
                if (Files.isDirectory(file) ? mayHoldIdeas(file) : noIdea(file).isEmpty()) {
                    refuse(file, e);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** Refuses a directory that stands elsewhere: out of the ideas directory, or in it, where its ideas are read. */
    private void refuseLink(Path link) throws IOException {
        if (!mayHoldIdeas(link)) {
            return;
        }
        if (leavesDirectory(link)) {
            refuse(link, "the directory is a symbolic link that leads out of the ideas directory");
        } else if (link.getParent().toRealPath().startsWith(link.toRealPath())) {
            refuse(link, new FileSystemLoopException(link.toString()));
        } else {
            refuse(link, "the directory is a symbolic link to another one here, whose ideas are read there");
        }
    }

    private void add(Path file) {
        Matcher unfit = NO_NAME.matcher(path(file));
        try {
            Optional<String> fault = fault(file);
            if (unfit.find()) {
                refuse(file, misnamed(unfit.group().charAt(0)), "rename it, or exclude it");
            } else if (fault.isPresent()) {
                refuse(file, fault.get());
            } else {
                ideas.put(path(file), Optional.empty());
            }
        } catch (IOException e) {
            refuse(file, e);
        }
    }

    /** Why a file isn't one to read. */
    private Optional<String> fault(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of("the file is a symbolic link that leads nowhere");
        }
        if (leavesDirectory(file)) {
            return Optional.of("the file is a symbolic link that leads out of the ideas directory");
        }
        return Files.isRegularFile(file) ? Optional.empty() : Optional.of("this is not a regular file");
    }

    private static String misnamed(char character) {
        return character == UNDECODED
                ? "the file's path isn't in " + System.getProperty("sun.jnu.encoding")
                        + ", as Java takes paths to be here; LC_ALL=C.UTF-8 makes it take them to be UTF-8"
                : "the file's path holds the character U+%04X, which isn't one of a name everywhere"
                        .formatted((int) character);
    }

    private void refuse(Path file, String message) {
        refuse(file, message, "put the idea itself here, or exclude the file");
    }

    private void refuse(Path file, IOException e) {
        sights.giveUp();
        refuse(file, unreadable(e), MEND);
    }

    private void refuse(Path file, String message, String hint) {
        // What a directory is called must not be taken for an idea's name.
        String path = Files.isDirectory(file) ? path(file) + "/" : path(file);
        ideas.put(path, Optional.of(finding(file, message, hint)));
    }

    private Finding finding(Path file, String message, String hint) {
        return Finding.error("file", displayName(file, baseDirectory), Position.START, message, hint);
    }

    private static String unreadable(IOException e) {
        return "this can't be read: " + DiskFailure.reason(e);
    }

    /** A file's bytes, or just too many of them where it is larger than is ever read. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(SourceText.MAXIMUM_BYTES + 1);
        }
    }

    private boolean leavesDirectory(Path file) throws IOException {
        return !file.equals(directory)
                && Files.isSymbolicLink(file)
                && !file.toRealPath().startsWith(directory.toRealPath());
    }

    private Optional<NoIdea> noIdea(Path file) {
        return patterns.noIdea(directory.relativize(file).toString());
    }

    private boolean mayHoldIdeas(Path subdirectory) {
        return patterns.mayHoldIdeas(directory.relativize(subdirectory).toString());
    }

    private String path(Path file) {
        return slashed(directory.relativize(file));
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
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
