package io.github.gsocideas.report;

import java.nio.charset.StandardCharsets;

/** A path as a relative URI: what isn't a letter, a digit or one of {@code -._~/} is {@code %} and hex, in UTF-8. */
final class RelativeUri {

    private static final String UNRESERVED = "-._~/";

    private RelativeUri() {}

    static String render(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (octet >= '0' && octet <= '9')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= 'a' && octet <= 'z')
                    || UNRESERVED.indexOf(octet) >= 0;
            uri.append(isPlain ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xFF));
        }
        return uri.toString();
    }
}
