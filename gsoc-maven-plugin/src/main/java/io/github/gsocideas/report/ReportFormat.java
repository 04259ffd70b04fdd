package io.github.gsocideas.report;

import java.util.Optional;

/** A format in which machines read findings. */
public interface ReportFormat {

    /** What the parameter {@code reports} calls it. */
    String name();

    /** The name of the file that it is written to; empty where it goes to the build's output. */
    Optional<String> file();

    /** The report's text, the same for the same findings on every platform; a line ends with LF. */
    String render(Report report);
}
