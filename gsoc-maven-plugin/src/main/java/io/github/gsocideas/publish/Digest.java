package io.github.gsocideas.publish;

import io.github.gsocideas.disk.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A text known again by eight characters: the first 48 bits of its SHA-256, as {@code base64url} writes them. */
final class Digest {

    /** Stands for no text. */
    static final String NONE = "-";

    /** Stands for a text that nobody knows, and so is none's. */
    static final String UNKNOWN = "?";

    private static final int BYTES = 6;

    private Digest() {}

    static String of(String text) {
        byte[] hash = HexFormat.of().parseHex(ContentHash.sha256(text.getBytes(StandardCharsets.UTF_8)));
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    static String of(Optional<String> text) {
        return text.map(Digest::of).orElse(NONE);
    }
}
