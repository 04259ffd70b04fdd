package io.github.gsocideas.wikitext;

import java.nio.charset.StandardCharsets;

/** The octets that characters stand for in an address. */
public final class Octets {

    private Octets() {}

    /** Characters as addresses spell what they can't hold. */
    public static String percentEncoded(String characters) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : characters.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(octet & 0xFF));
        }
        return encoded.toString();
    }
}
