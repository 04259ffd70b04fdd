package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

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
     * @throws IOException when the key can be neither read nor made
     */
    String seal(byte[] content) throws IOException {
        byte[] key = bytes();
        // Twice, as HMAC does, so that a seal can't be carried on to a longer content.
        return ContentHash.sha256(key, ContentHash.sha256(key, content).getBytes(StandardCharsets.UTF_8));
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
