package io.github.gsocideas.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author wrote in place of an address, although it leads nowhere: an address of mail or of the web without what it
 * begins with, or something that only a site's generator fills in.
 *
 * @param what why it leads nowhere, as the end of a sentence
 * @param hint what to write instead
 */
record MistakenAddress(String what, String hint) {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+(?:\\?.*)?");

    /**
     * A host of the web, by its last label: those that are the ending of a file's name, too, such as {@code .md} and
     * {@code .py}, are left aside.
     */
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?:www\\.(?:[a-z0-9-]+\\.)+[a-z]{2,}|(?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|int|mil|info|biz|io|dev|"
                    + "app|ai|eu|uk|de|fr|nl|ch|at|be|it|es|pt|se|no|fi|dk|cz|jp|cn|in|br|ru|au|ca|us|nz|za|kr|tw|hk|sg|il|ie|"
                    + "gl|gg|tv|chat|im|page|tech|cloud|online|site|blog|wiki|social|network|software|foundation|community|space))"
                    + "(?::\\d{1,5})?(?=[/?#]|\\z)");

    private static final Pattern TEMPLATE = Pattern.compile("\\{[{%]");

    /** What is mistaken in a link's destination, if it is. */
    static Optional<MistakenAddress> find(String destination) {
        if (TEMPLATE.matcher(destination).find()) {
            return Optional.of(new MistakenAddress(
                    "'" + destination + "' is filled in by a site's generator, and not by a wiki",
                    "write the whole address that is meant"));
        }
        if (EMAIL.matcher(destination).matches()) {
            return Optional.of(new MistakenAddress(
                    "'" + destination + "' is an e-mail address without mailto:", "write mailto:" + destination));
        }
        return Optional.empty();
    }

    /** The same for what would be the path of a file, had it the name of a host. */
    static Optional<MistakenAddress> findHost(String destination) {
        Matcher host = HOST.matcher(destination);
        return host.lookingAt()
                ? Optional.of(new MistakenAddress(
                        "'" + destination + "' is a web address without https://", "write https://" + destination))
                : Optional.empty();
    }
}
