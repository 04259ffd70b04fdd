package io.github.gsocideas.wikitext;

import java.nio.charset.StandardCharsets;

/** The bytes of characters in UTF-8, as an address spells those that it can't hold themselves. */
public final class Octets {

    private Octets() {}

    /** Every character as its bytes, such as {@code %C3%A9} for {@code é}. */
    public static String percentEncoded(String characters) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : characters.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(octet & 0xFF));
        }
        return encoded.toString();
    }
}
