package io.github.gsocideas.maven;

import io.github.gsocideas.report.TerminalStyle;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;

/** The terminal that somebody reads the build's log at, if there is one: not with {@code -B}, nor where a pipe or file is. */
final class Terminal {

    private Terminal() {}

    /** How it shows findings; empty where there is none. */
    static Optional<TerminalStyle> style(MavenExecutionRequest request) {
        boolean colours = !"never".equals(request.getUserProperties().getProperty("style.color"))
                && System.getenv("NO_COLOR") == null;
        return console(request)
                .map(console -> new TerminalStyle(
                        colours, console.charset().newEncoder().canEncode('│')));
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
