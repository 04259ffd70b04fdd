package io.github.gsocideas;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests need of the machine beyond a JDK and Maven. */
public final class DebianPackages {

    private DebianPackages() {}

    /**
     * Skips the tests where packages are missing, or fails them with {@code -Dgsoc.it.everything=true}.
     *
     * @param packages what to install, as for {@code apt-get install}
     * @param command an absolute path and arguments; succeeds only where they are installed
     */
    public static void need(String packages, String... command) throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(Path.of(command[0])) && succeeds(command);
        String message = "this needs what Debian has by apt-get install --no-install-recommends " + packages;
        if (Boolean.getBoolean("gsoc.it.everything")) {
            assertTrue(installed, message);
        }
        if (!installed) {
            System.err.println("SKIPPED: " + message);
        }
        assumeTrue(installed, message);
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
