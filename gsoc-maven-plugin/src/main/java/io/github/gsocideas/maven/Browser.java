package io.github.gsocideas.maven;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * The browser of whoever runs the build.
 *
 * @param command what the system opens an address by, which is put behind it
 */
record Browser(List<String> command) {

    /** How many seconds the command may take to say that there is no browser. */
    private static final long LONGEST_WAIT = 5;

    /** Keeps a copy. */
    Browser {
        command = List.copyOf(command);
    }

    /**
     * The system's own.
     *
     * @param system what Java calls the system, {@code os.name}
     */
    static Browser of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Browser(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /** Opens an address, or says in the log that somebody else is to do it. */
    void open(URI address, Log log) {
        open(address).ifPresent(why -> log.warn("no browser can be opened, since " + why + "; open " + address));
    }

    /** Opens an address; says why it can't, if it can't. */
    Optional<String> open(URI address) {
        try {
            Process process = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(address.toString()))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean failed = process.waitFor(LONGEST_WAIT, TimeUnit.SECONDS) && process.exitValue() != 0;
            return failed ? Optional.of(command.get(0) + " ends with " + process.exitValue()) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(command.get(0) + " can't be run");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
