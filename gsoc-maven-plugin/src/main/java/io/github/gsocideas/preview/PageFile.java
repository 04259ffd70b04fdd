package io.github.gsocideas.preview;

import io.github.gsocideas.disk.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** What loads the page anew when another version is served. */
    static PageFile reload() {
        return read("reload.js");
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

    /** The text as a script of the page. */
    String element() {
        return "<script>" + text + "</script>\n";
    }

    /** The source that a security policy allows this text as, and no other. */
    String source() {
        return "'sha256-" + digest() + "'";
    }

    /** What tells this text from any other. */
    String digest() {
        return Base64.getEncoder().encodeToString(ContentHash.digest().digest(bytes()));
    }
}
