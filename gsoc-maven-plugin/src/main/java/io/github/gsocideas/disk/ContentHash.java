package io.github.gsocideas.disk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content from another. */
public final class ContentHash {

    private ContentHash() {}

    /** SHA-256 in hexadecimal digits, of contents one behind the other. */
    public static String sha256(byte[]... contents) {
        MessageDigest digest = digest();
        for (byte[] content : contents) {
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What contents are put through, piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
