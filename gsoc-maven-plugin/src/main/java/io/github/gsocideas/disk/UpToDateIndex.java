package io.github.gsocideas.disk;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers in the build directory what a check has said, and all that it has seen of the disk. As long as all of that is the
 * same, and so are the plugin and its configuration, another check would say the same.
 *
 * <p>A file of it begins with the seal of the rest, made with a key of this machine: a build directory that
 * comes with a pull request can't say that a bad idea is good. What is damaged, foreign or of another version is nothing.
 */
public final class UpToDateIndex {

    private static final int SEAL = MachineKey.Seal.LENGTH;

    private final IndexFile index;

    /** An index in a file. */
    public UpToDateIndex(IndexFile index) {
        this.index = index;
    }

    /** What the last check said; empty where another one may say something else. */
    public Optional<Verdict> read() {
        try {
            if (!Files.isRegularFile(index.path())) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(index.path());
            int start = Math.min(SEAL, content.length);
            String seal = new String(content, 0, start, StandardCharsets.ISO_8859_1);
            return seal.equals(index.key().seal(content, start)) ? verdict(content, start) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the check will be made, and its index written anew
        }
    }

    /**
     * Remembers what a check said.
     *
     * @param seen all that it saw of the disk
     * @throws IOException when that can't be written
     */
    public void write(Verdict verdict, Map<Sight, String> seen) throws IOException {
        try (SealedPart part = new SealedPart(index)) {
            WrittenText.write(part.out(), index.fingerprint());
            WrittenSights.write(part.out(), seen);
            WrittenVerdict.write(part.out(), verdict);
            part.finish();
        }
    }

    private Optional<Verdict> verdict(byte[] content, int start) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content, start, content.length - start));
        if (!WrittenText.read(in).equals(index.fingerprint())) {
            return Optional.empty();
        }
        for (int sights = in.readInt(); sights > 0; sights--) {
            Sight sight = WrittenSights.sight(in);
            if (!WrittenText.read(in).equals(sight.look())) {
                return Optional.empty();
            }
        }
        return Optional.of(WrittenVerdict.read(in));
    }
}
