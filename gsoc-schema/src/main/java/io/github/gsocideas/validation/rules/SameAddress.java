package io.github.gsocideas.validation.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two spellings of one web address have in common, by the normalisation of RFC 3986, section 6.2.2 and 6.2.3, and by what
 * web servers make of it.
 *
 * <p>By the RFC: letters of the host are small, the scheme's own port is left out, characters that need no percent sign
 * have none, and the path has no {@code .} and {@code ..}. By the servers: {@code http} is {@code https}, a {@code www.}, a
 * {@code /} or {@code .git} at the path's end and what is behind {@code #} don't count. A query stays as it is written, since it
 * may be all that tells two lists of issues apart.
 */
final class SameAddress {

    /** RFC 3986, appendix B, of a web address alone. */
    private static final Pattern ADDRESS = Pattern.compile("(?is)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");

    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");

    /** RFC 3986, section 2.3. */
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

    private static final String GIT = ".git";

    private SameAddress() {}

    /**
     * The address without its scheme; a text that isn't a web address as it is.
     *
     * @param ignoreCase whether letter case counts for nothing in the path, too
     */
    static String normal(String text, boolean ignoreCase) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return ignoreCase ? folded(text) : text;
        }
        String path = withoutEnd(withoutDots(decoded(address.group(3))));
        String query = address.group(4) == null ? "" : address.group(4);
        return host(address.group(1), address.group(2)) + (ignoreCase ? folded(path) : path) + query;
    }

    /** The same text in whatever letter case. */
    static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The host, and the port where it is another than the scheme's; in front of them the user, whose case counts. */
    private static String host(String scheme, String authority) {
        int at = authority.lastIndexOf('@') + 1;
        String port = scheme.equalsIgnoreCase("http") ? "80" : "443";
        String host = decoded(authority.substring(at)).toLowerCase(Locale.ROOT);
        return authority.substring(0, at)
                + host.replaceFirst(":(?:" + port + ")?$", "").replaceFirst("^www\\.", "");
    }

    private static String decoded(String text) {
        return PERCENT.matcher(text).replaceAll(escape -> {
            String character = Character.toString(Integer.parseInt(escape.group(1), 16));
            return Matcher.quoteReplacement(
                    UNRESERVED.matcher(character).matches()
                            ? character
                            : escape.group().toUpperCase(Locale.ROOT));
        });
    }

    /** RFC 3986, section 5.2.4. */
    private static String withoutDots(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        String joined = String.join("/", names);
        return joined.isEmpty() || joined.startsWith("/") ? joined : "/" + joined;
    }

    private static String withoutEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, path.startsWith(GIT, end - GIT.length()) ? end - GIT.length() : end);
    }
}
