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

    private static final int SEAL = 64;

    private final Path file;
    private final MachineKey key;
    private final String fingerprint;

    /**
     * An index.
     *
     * @param file where it is
     * @param key seals it
     * @param fingerprint of all that a verdict depends on beside the disk
     */
    public UpToDateIndex(Path file, MachineKey key, String fingerprint) {
        this.file = file;
        this.key = key;
        this.fingerprint = fingerprint;
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
        WrittenVerdict.text(out, fingerprint);
        out.writeInt(seen.size());
        for (Map.Entry<Sight, String> each : seen.entrySet()) {
            WrittenVerdict.text(out, each.getKey().kind().name());
            WrittenVerdict.text(out, each.getKey().path().toString());
            WrittenVerdict.text(out, each.getKey().detail());
            WrittenVerdict.text(out, each.getValue());
        }
        WrittenVerdict.write(out, verdict);
        byte[] rest = bytes.toByteArray();
        byte[] content = Arrays.copyOf(key.seal(rest).getBytes(StandardCharsets.ISO_8859_1), SEAL + rest.length);
        System.arraycopy(rest, 0, content, SEAL, rest.length);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, file.getParent(), content);
    }

    private Optional<Verdict> verdict(byte[] rest) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
        if (!WrittenVerdict.text(in).equals(fingerprint)) {
            return Optional.empty();
        }
        for (int sights = in.readInt(); sights > 0; sights--) {
            Sight sight = new Sight(
                    Sight.Kind.valueOf(WrittenVerdict.text(in)),
                    Path.of(WrittenVerdict.text(in)),
                    WrittenVerdict.text(in));
            if (!WrittenVerdict.text(in).equals(sight.look())) {
                return Optional.empty();
            }
        }
        return Optional.of(WrittenVerdict.read(in));
    }
}
