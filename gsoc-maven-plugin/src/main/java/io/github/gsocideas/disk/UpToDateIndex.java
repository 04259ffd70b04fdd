package io.github.gsocideas.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private final Path file;
    private final MachineKey key;
    private final String fingerprint;

    /** An index in a file. */
    public UpToDateIndex(IndexFile index) {
        this.file = index.path();
        this.key = index.key();
        this.fingerprint = index.fingerprint();
    }

    /** What the last check said; empty where another one may say something else. */
    public Optional<Verdict> read() {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            byte[] rest = Arrays.copyOfRange(content, Math.min(SEAL, content.length), content.length);
            String seal = new String(content, 0, content.length - rest.length, StandardCharsets.ISO_8859_1);
            return seal.equals(key.seal(rest)) ? verdict(rest) : Optional.empty();
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        WrittenText.write(out, fingerprint);
        WrittenSights.write(out, seen);
        WrittenVerdict.write(out, verdict);
        byte[] rest = bytes.toByteArray();
        byte[] content = Arrays.copyOf(key.seal(rest).getBytes(StandardCharsets.ISO_8859_1), SEAL + rest.length);
        System.arraycopy(rest, 0, content, SEAL, rest.length);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, file.getParent(), content);
    }

    private Optional<Verdict> verdict(byte[] rest) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
        if (!WrittenText.read(in).equals(fingerprint)) {
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
