package io.github.gsocideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The version stands in the parent POM; what is copied by readers names the same. */
class VersionTest {

    private static final Pattern REVISION = Pattern.compile("<revision>([^<]+)</revision>");

    private static final Pattern NAMED = Pattern.compile(
            "gsoc-maven-plugin:([0-9][^:\\s]*):|<artifactId>gsoc-maven-plugin</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void theDocumentationAndTheExampleNameTheVersionOfThePom() throws IOException {
        String revision = REVISION.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        Stream.concat(
                        Stream.of("../README.md", "../it/example/pom.xml")
                                .map(file -> DocumentationPage.of(Path.of(file))),
                        DocumentationPage.ofSite().stream())
                .forEach(page -> assertThat(versions(page)).as(page.toString()).isSubsetOf(revision));
    }

    private static List<String> versions(DocumentationPage page) {
        return NAMED.matcher(page.text())
                .results()
                .map(VersionTest::version)
                .distinct()
                .toList();
    }

    private static String version(MatchResult named) {
        return named.group(1) == null ? named.group(2) : named.group(1);
    }
}
