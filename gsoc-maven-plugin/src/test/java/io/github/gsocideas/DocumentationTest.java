package io.github.gsocideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README, the site's pages and those for contributors: what they name is there. */
class DocumentationTest {

    private static final Path PROJECT = Path.of("..");

    private static final Path SITE = Path.of("src/site");

    private static final String CODE_HOST = "https://github.com/gsocideas/gsoc-maven-plugin/";

    private static final Pattern ON_CODE_HOST = Pattern.compile(Pattern.quote(CODE_HOST) + "(?:(?:blob|tree)/main/)?");

    private static final String SITE_ADDRESS = "https://gsocideas.github.io/gsoc-maven-plugin/";

    /** Pages of the site that Maven's reports make. */
    private static final Set<String> REPORTS = Set.of("dependencies", "licenses", "plugin-info", "summary");

    /** What the page on settings shows as misspelt. */
    private static final Set<String> MISSPELT = Set.of("gsoc.missingField");

    private static final Pattern GOAL =
            Pattern.compile("(?:\\bgsoc|gsoc-maven-plugin:[\\w.-]+):([a-z]+(?:-[a-z]+)*)\\b");

    private static final Pattern PROPERTY = Pattern.compile("-D(gsoc\\.[\\w.-]*\\w)");

    private static final Pattern MENU_ITEM = Pattern.compile("<item [^>]*href=\"([^\"]+)\\.html\"");

    static Stream<DocumentationPage> pages() {
        return Stream.of(
                        Stream.of(DocumentationPage.of(PROJECT.resolve("README.md"))),
                        DocumentationPage.in(PROJECT.resolve(".github")).stream(),
                        DocumentationPage.ofSite().stream())
                .flatMap(pages -> pages);
    }

    static Stream<DocumentationPage> pagesForUsers() {
        return pages().filter(page -> !page.file().startsWith(PROJECT.resolve(".github")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(DocumentationPage page) {
        assertThat(page.links()).filteredOn(link -> !leads(page, link)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesForUsers")
    void everyGoalAndPropertyThatACommandNamesIsThere(DocumentationPage page) throws IOException {
        String goals = sources();
        assertThat(GOAL.matcher(page.text()).results().map(goal -> goal.group(1)))
                .allMatch(goal -> goal.equals("help") || goals.contains("@Mojo(name = \"" + goal + "\""));
        assertThat(PROPERTY.matcher(page.text()).results().map(property -> property.group(1)))
                .filteredOn(property -> !MISSPELT.contains(property))
                .allMatch(property -> goals.contains("property = \"" + property + "\""));
    }

    @Test
    void everyPageIsInTheSitesMenuAndTheMenuNamesNoOther() throws IOException {
        List<String> items = MENU_ITEM
                .matcher(Files.readString(SITE.resolve("site.xml")))
                .results()
                .map(item -> item.group(1))
                .filter(item -> !REPORTS.contains(item))
                .toList();

        assertThat(DocumentationPage.ofSite())
                .extracting(page -> DocumentationPage.SITE
                        .relativize(page.file())
                        .toString()
                        .replace('\\', '/')
                        .replace(".md", ""))
                .containsExactlyInAnyOrderElementsOf(items);
    }

    private static boolean leads(DocumentationPage page, String link) {
        String local = link.startsWith(SITE_ADDRESS)
                ? ofSite(link)
                : ON_CODE_HOST.matcher(link).replaceFirst("");
        if (local.startsWith("https:")) {
            return true; // somebody else's
        }
        boolean isOfProject = !local.equals(link);
        int hash = local.indexOf('#');
        String path = hash < 0 ? local : local.substring(0, hash);
        Path directory = isOfProject ? PROJECT : page.file().resolveSibling("");
        Path file =
                path.isEmpty() ? (isOfProject ? PROJECT.resolve("README.md") : page.file()) : directory.resolve(path);
        Path target = file.normalize();
        boolean isWithinSite = isOfProject || !page.isOfSite() || target.startsWith(DocumentationPage.SITE);
        return isWithinSite
                && Files.exists(target)
                && (hash < 0 || DocumentationPage.of(target).hasPlace(local.substring(hash + 1)));
    }

    /** The file that an address of the site is made of. */
    private static String ofSite(String link) {
        String page = link.substring(SITE_ADDRESS.length());
        return REPORTS.contains(page.replace(".html", ""))
                ? "gsoc-maven-plugin/pom.xml"
                : "gsoc-maven-plugin/" + DocumentationPage.SITE + "/" + page.replace(".html", ".md");
    }

    private static String sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/gsocideas/maven"))) {
            for (Path file : files.collect(Collectors.toList())) {
                sources.add(Files.readString(file));
            }
        }
        return String.join("\n", sources);
    }
}
