package io.github.gsocideas.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, with names between {@code @} where something is to be filled in.
 *
 * @param text what it holds so far
 */
record StarterText(String text) {

    /** One of those beside this class. */
    static StarterText read(String name) {
        try (InputStream file = StarterText.class.getResourceAsStream(name)) {
            return new StarterText(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with something filled in, as it stands. */
    StarterText with(String name, String value) {
        return new StarterText(text.replace("@" + name + "@", value));
    }

    /** The same with a text filled in that stands between XML's tags. */
    StarterText withXml(String name, String value) {
        return with(name, xml(value));
    }

    /** A text without markup. */
    static String xml(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
