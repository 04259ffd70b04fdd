package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files that are written as a whole or not at all: first under a name that no other build takes, and then moved. While it
 * is written, the file is locked. One that is there and not locked was left behind by a build that was stopped.
 */
final class WholeFile {

    private static final Pattern PART = Pattern.compile("outputs(?:\\.[0-9a-f-]+)?\\.part");

    private WholeFile() {}

    /**
     * Makes a file's content that given.
     *
     * @param parts the directory of files on their way, on the same file system
     * @return whether anything was written: a file that has the content already is left alone
     */
    static boolean write(Path file, Path parts, byte[] content) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Path part = written(parts, content);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return true;
    }

    /**
     * Makes a file that isn't there yet.
     *
     * @param parts the directory of files on their way, on the same file system
     * @throws java.nio.file.FileAlreadyExistsException when it is there, whatever it is
     */
    static void writeNew(Path file, Path parts, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = written(parts, content);
        try {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path written(Path parts, byte[] content) throws IOException {
        Path part = part(parts);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.lock();
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        return part;
    }

    /** A name that no other build takes. */
    static Path part(Path parts) {
        return parts.resolve("outputs." + UUID.randomUUID() + ".part");
    }

    /** Removes the files that stopped builds have left on their way. */
    static void removeAbandoned(Path parts) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                parts, file -> PART.matcher(file.getFileName().toString()).matches())) {
            for (Path part : files) {
                if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS) || isAbandoned(part)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isAbandoned(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another module of this build writes it
        }
    }
}
