package io.github.gsocideas.disk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files in the ideas directory, and beside it, that aren't read as ideas. Nobody asked for one that can't be read. */
public final class UnreadFiles {

    private final IdeaFiles request;
    private final IdeaPatterns patterns;
    private final List<PassedOver> inDirectory;
    private final Sights sights;

    /** Keeps a copy, sorted by path. */
    UnreadFiles(IdeaFiles request, IdeaPatterns patterns, List<PassedOver> inDirectory, Sights sights) {
        this.sights = sights;
        this.request = request;
        this.patterns = patterns;
        this.inDirectory = inDirectory.stream()
                .sorted(Comparator.comparing(PassedOver::path))
                .toList();
    }

    /** Those in the directory, sorted by path. */
    public List<PassedOver> inDirectory() {
        return inDirectory;
    }

    /**
     * Those beside the directory, by their paths from it, sorted; none where it is the project's directory, or lies out of
     * it.
     */
    public List<PassedOver> beside() {
        Path directory = request.directory();
        Path parent = directory.getParent();
        if (directory.equals(request.projectDirectory())
                || parent == null
                || !parent.startsWith(request.projectDirectory())) {
            return List.of();
        }
        sights.look(new Sight(Sight.Kind.FILES, parent));
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> new PassedOver(
                            "../" + file.getFileName(),
                            IdeasDirectory.displayName(file, request.baseDirectory()),
                            NoIdea.NOT_INCLUDED))
                    .sorted(Comparator.comparing(PassedOver::path))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a path in the directory would be an idea's if its name were another. */
    public boolean isIncluded(String path) {
        return patterns.isIncluded(path.replace('/', File.separatorChar));
    }

    /**
     * How a file begins; empty where that can't be said.
     *
     * @param path its path from the ideas directory
     * @param length how much of it is looked at, in bytes
     */
    public String beginning(String path, int length) {
        Path file = request.directory().resolve(path).normalize();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        sights.look(new Sight(Sight.Kind.BEGINNING, file, String.valueOf(length)));
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(length), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
