package io.github.gsocideas.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A fault of our own that a file brings out. It is told as a finding of that file, so that somebody can look at the file,
 * and that nothing of what is found in other files is lost.
 */
public final class PluginFault {

    /** The rule of such a finding. */
    public static final String RULE = "plugin-fault";

    /** What to do about one that doesn't say by itself what it is. */
    public static final String REPORT =
            "report it at https://github.com/gsocideas/gsoc-maven-plugin/issues, with this file";

    /** How much of the way to the fault is told: enough to find it by. */
    private static final int FRAMES = 3;

    private PluginFault() {}

    /**
     * Does something with a file.
     *
     * @param file the file's name in findings
     * @param findings takes a finding where a fault keeps it from being done
     * @return what is returned; empty where there is such a finding
     */
    public static <T> Optional<T> guard(String file, List<Finding> findings, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever it is, it must not take the other files' findings along.
            findings.add(
                    Finding.error(
                            RULE,
                            file,
                            Position.START,
                            "the plugin fails at this file: " + e + " at " + frames(e),
                            "this is a fault of the plugin, not of the idea: report it, with the file; exclude the file until then"));
            return Optional.empty();
        }
    }

    private static String frames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
