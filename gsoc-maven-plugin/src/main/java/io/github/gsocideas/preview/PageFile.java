package io.github.gsocideas.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A part of the page that is the same for all ideas.
 *
 * @param text what it holds
 */
record PageFile(String text) {

    /** How the page looks. */
    static PageFile style() {
        return read("preview.css");
    }

    /** What sorts and filters, where a browser runs it. */
    static PageFile script() {
        return read("preview.js");
    }

    private static PageFile read(String name) {
        try (InputStream file = PageFile.class.getResourceAsStream(name)) {
            return new PageFile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in UTF-8. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The source that a security policy allows this text as, and no other. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes());
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
