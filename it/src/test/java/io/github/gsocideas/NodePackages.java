package io.github.gsocideas;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What tests run of npm's packages: those that {@code src/test/npm} names, of just these versions. */
public final class NodePackages {

    private static final Path LISTED = Path.of("src/test/npm");
    private static final Path INSTALLED = Path.of("target/npm");
    private static final String LOCK = "package-lock.json";

    private NodePackages() {}

    /**
     * Installs the packages unless they are. Skips the tests where there is no npm, or fails them with
     * {@code -Dgsoc.it.everything=true}.
     *
     * @return the directory {@code node_modules}
     */
    public static synchronized Path need() throws IOException, InterruptedException {
        boolean there = isOnPath("npm") && isOnPath("node");
        String message = "this needs Node.js and npm, as Debian has them by apt-get install nodejs npm";
        if (Boolean.getBoolean("gsoc.it.everything")) {
            assertTrue(there, message);
        }
        if (!there) {
            System.err.println("SKIPPED: " + message);
        }
        assumeTrue(there, message);
        install();
        return INSTALLED.resolve("node_modules").toAbsolutePath();
    }

    private static void install() throws IOException, InterruptedException {
        Path done = INSTALLED.resolve("installed.json");
        byte[] lock = Files.readAllBytes(LISTED.resolve(LOCK));
        if (Files.exists(done) && Arrays.equals(Files.readAllBytes(done), lock)) {
            return;
        }
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", LOCK)) {
            Files.copy(LISTED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        int status = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(INSTALLED.resolve("npm.log").toFile())
                .start()
                .waitFor();
        assertTrue(status == 0, () -> "npm ci failed, see " + INSTALLED.resolve("npm.log"));
        Files.write(done, lock);
    }

    private static boolean isOnPath(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }
}
