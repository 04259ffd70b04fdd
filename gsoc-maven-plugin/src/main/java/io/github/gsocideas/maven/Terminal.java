package io.github.gsocideas.maven;

import io.github.gsocideas.report.TerminalStyle;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;

/** The terminal that somebody reads the build's log at, if there is one: not with {@code -B}, nor where a pipe or file is. */
final class Terminal {

    private static final int USUAL = 110;

    private Terminal() {}

    /** How it shows findings; empty where there is none. */
    static Optional<TerminalStyle> style(MavenExecutionRequest request) {
        return console(request)
                .map(console -> new TerminalStyle(
                        hasColours(request), console.charset().newEncoder().canEncode('│'), columns()));
    }

    /** As Maven's own option says, or else the <a href="https://no-color.org">environment</a>. */
    private static boolean hasColours(MavenExecutionRequest request) {
        String noColour = System.getenv("NO_COLOR");
        String asked = Stream.of("maven.style.color", "style.color")
                .map(request.getUserProperties()::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("auto");
        return switch (asked) {
            case "always" -> true;
            case "never" -> false;
            default -> noColour == null || noColour.isEmpty();
        };
    }

    /** How wide it is, as {@code stty} of POSIX tells; what most windows are where there is none. */
    private static int columns() {
        File terminal = new File("/dev/tty");
        if (!terminal.canRead()) {
            return USUAL;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher columns = Pattern.compile("[0-9]+ ([1-9][0-9]{0,4})\\s*").matcher(size);
            return columns.matches() ? Integer.parseInt(columns.group(1)) : USUAL;
        } catch (IOException e) {
            return USUAL;
        }
    }

    /** What writes to it and not to the log, for which Maven 4 takes all that comes through {@code System.out}. */
    static Optional<PrintWriter> writer(MavenExecutionRequest request) {
        return console(request).map(Console::writer);
    }

    private static Optional<Console> console(MavenExecutionRequest request) {
        return Optional.ofNullable(System.console())
                .filter(console -> request.isInteractiveMode() && isTerminal(console));
    }

    /** From Java 22 on there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
