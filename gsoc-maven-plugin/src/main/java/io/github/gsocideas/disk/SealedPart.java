package io.github.gsocideas.disk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;

/** A sealed file on its way: written under a name of its own, and put in its place when it is whole. */
final class SealedPart implements Closeable {

    private final Path file;
    private final MachineKey.Seal seal;
    private final Path part;
    private final FileChannel channel;
    private final DataOutputStream out;

    /** An empty one, locked as long as it is written. */
    SealedPart(IndexFile index) throws IOException {
        this.file = index.path();
        this.seal = index.key().seal();
        Files.createDirectories(file.getParent());
        WholeFile.removeAbandoned(file.getParent());
        this.part = WholeFile.part(file.getParent());
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        channel.position(MachineKey.Seal.LENGTH);
        this.out = new DataOutputStream(
                new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), seal.digest())));
    }

    /** Where its content goes. */
    DataOutputStream out() {
        return out;
    }

    /** Seals it, and puts it in its place. */
    void finish() throws IOException {
        out.flush();
        channel.write(ByteBuffer.wrap(seal.text().getBytes(StandardCharsets.ISO_8859_1)), 0);
        channel.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away unless it was finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
