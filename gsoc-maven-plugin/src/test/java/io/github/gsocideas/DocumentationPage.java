package io.github.gsocideas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in Markdown, which a code host shows as well as the site does.
 *
 * @param file where it is
 * @param text what it says
 */
record DocumentationPage(Path file, String text) {

    /** Where the site's pages are. */
    static final Path SITE = Path.of("src/site/markdown");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");

    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /** A link, or the definition of one. */
    private static final Pattern LINK =
            Pattern.compile("\\](?:\\((?=[^)\\s]+\\))|: (?=\\S+$))([^)\\s]+)", Pattern.MULTILINE);

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");

    private static final Pattern PLACE = Pattern.compile("(?m)^<a id=\"([^\"]+)\"></a>$");

    static DocumentationPage of(Path file) {
        try {
            return new DocumentationPage(file.normalize(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages of the site. */
    static List<DocumentationPage> ofSite() {
        return in(SITE);
    }

    /** The pages in a directory and those below. */
    static List<DocumentationPage> in(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(DocumentationPage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfSite() {
        return file.startsWith(SITE);
    }

    /** Where it leads, as it is written. */
    List<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /**
     * Whether a link can name a place on it. The site names a heading of several words otherwise than a code host, so that of the
     * site's pages only a name that is given, or is the heading itself, is one.
     */
    boolean hasPlace(String name) {
        String prose = prose();
        Set<String> headings = HEADING.matcher(prose)
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toSet());
        boolean isGiven =
                PLACE.matcher(prose).results().anyMatch(place -> place.group(1).equals(name));
        return headings.contains(name)
                || (isOfSite()
                        ? isGiven
                        : headings.stream().anyMatch(heading -> slug(heading).equals(name)));
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
