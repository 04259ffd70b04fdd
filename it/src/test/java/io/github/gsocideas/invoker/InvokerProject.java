package io.github.gsocideas.invoker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project under {@code src/it}, as its {@code prepare.groovy} finds it before the build and its {@code verify.groovy}
 * after it. A script makes one of the invoker's variable: {@code new InvokerProject(basedir)}.
 */
public final class InvokerProject {

    private final Path directory;

    public InvokerProject(File basedir) {
        directory = basedir.toPath();
    }

    /** Copies all files of another directory into this project, but for what a build there has left in {@code target}. */
    public void copyFrom(String otherDirectory) throws IOException {
        Path from = Path.of(otherDirectory);
        for (String path : paths(from)) {
            if (!path.startsWith("target/")) {
                Path copy = directory.resolve(path);
                Files.createDirectories(copy.getParent());
                Files.copy(from.resolve(path), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A file's text, its path given from the project's directory. */
    public String text(String path) throws IOException {
        return read(directory.resolve(path));
    }

    /** What all the project's builds have printed. */
    public String log() throws IOException {
        return text("build.log");
    }

    public List<String> logLines() throws IOException {
        return log().lines().toList();
    }

    /**
     * Asserts that the findings printed with this severity ({@code ERROR}, {@code WARNING}) about this ideas directory and
     * its files are the lines of {@code expected.txt}, in their order.
     */
    public void assertFindings(String severity, String ideasDirectory) throws IOException {
        Predicate<String> isAbout = Pattern.compile("^\\[" + severity + "] " + Pattern.quote(ideasDirectory) + "[/:]")
                .asPredicate();
        assertThat(logLines().stream().filter(isAbout).toList())
                .containsExactlyElementsOf(text("expected.txt").strip().lines().toList());
    }

    /** Asserts that an author who made a mistake was shown no stack trace. */
    public void assertNoStackTrace() throws IOException {
        assertThat(log()).doesNotContain("at io.github.gsocideas");
    }

    /**
     * Asserts that {@code target/gsoc} holds the files of {@code expected}, with their text. The archive and the index
     * of outputs are not looked at.
     */
    public void assertOutputIsExpected() throws IOException {
        Predicate<String> compared = path -> !path.endsWith(".zip") && !path.endsWith("outputs.index");
        assertThat(texts("target/gsoc", compared)).containsExactlyInAnyOrderEntriesOf(texts("expected", path -> true));
    }

    /**
     * Asserts that no file has any of these texts, be it as it stands, as in an address, or in Base64. The log of the builds
     * is one of the files, and so is all that they have written.
     *
     * @param given the paths of those files by which the texts were given
     */
    public void assertNowhere(List<String> secrets, List<String> given) throws IOException {
        for (var file : texts("", path -> !given.contains(path)).entrySet()) {
            for (String secret : secrets) {
                assertThat(file.getValue())
                        .as(file.getKey())
                        .doesNotContain(secret)
                        .doesNotContain(URLEncoder.encode(secret, StandardCharsets.UTF_8))
                        .doesNotContain(base64(secret))
                        .doesNotContain(base64("Publisher@gsoc:" + secret));
            }
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private SortedMap<String, String> texts(String path, Predicate<String> taken) throws IOException {
        Path from = directory.resolve(path);
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : paths(from)) {
            if (taken.test(file)) {
                texts.put(file, read(from.resolve(file)));
            }
        }
        return texts;
    }

    /** Of the files below a directory, the paths from there, with slashes on every platform. */
    private static List<String> paths(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> from.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A log is what Maven printed, in whatever encoding: bytes that are not UTF-8 are no error. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
