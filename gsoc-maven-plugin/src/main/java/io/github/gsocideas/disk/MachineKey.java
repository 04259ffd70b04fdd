package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret of the machine, by which a build knows what an earlier one has written from what a pull request brings. It lies out
 * of every project, beside the local repository, and is made by whoever needs it first.
 *
 * @param file where it is
 */
public record MachineKey(Path file) {

    private static final int LENGTH = 32;

    /**
     * A seal of a content, which only who has the key can make.
     *
     * @param start where the content begins
     * @throws IOException when the key can be neither read nor made
     */
    String seal(byte[] content, int start) throws IOException {
        Seal seal = seal();
        seal.digest().update(content, start, content.length - start);
        return seal.text();
    }

    /**
     * The same for a content that comes piece by piece.
     *
     * @throws IOException when the key can be neither read nor made
     */
    Seal seal() throws IOException {
        byte[] key = bytes();
        MessageDigest digest = ContentHash.digest();
        digest.update(key);
        return new Seal(key, digest);
    }

    /** A seal in the making, which takes the content. */
    static final class Seal {

        /** How long it is as a text. */
        static final int LENGTH = 64;

        private final byte[] key;
        private final MessageDigest digest;

        private Seal(byte[] key, MessageDigest digest) {
            this.key = key;
            this.digest = digest;
        }

        /** What the content goes through. */
        MessageDigest digest() {
            return digest;
        }

        /** The seal of all that has. */
        String text() {
            // Twice, as HMAC does, so that a seal can't be carried on to a longer content.
            String once = HexFormat.of().formatHex(digest.digest());
            return ContentHash.sha256(key, once.getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] bytes() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != LENGTH) {
            throw new IOException(file + " isn't a key of " + LENGTH + " bytes; delete it");
        }
        return key;
    }

    private void make() throws IOException {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "gsoc-", ".key"); // for nobody else to read
        try {
            Files.write(part, key, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            return; // another build was first, and its key is as good
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
