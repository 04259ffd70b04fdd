package io.github.gsocideas.maven;

import io.github.gsocideas.disk.Progress;
import io.github.gsocideas.report.ProgressDisplay;
import io.github.gsocideas.report.ProgressInPlace;
import io.github.gsocideas.report.ProgressLines;
import io.github.gsocideas.report.ProgressReport;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.logging.Log;

/**
 * How far a goal is, for whoever reads the log: in place on a terminal, unless another module's goal could put a line into
 * the log meanwhile; else a line every few seconds. With {@code -q} nobody is told.
 */
final class RunProgress {

    private final Log log;
    private final boolean alone;
    private final Supplier<Optional<PrintWriter>> terminal;
    private final ProgressReport report;

    /** The progress of a goal that begins now. */
    RunProgress(Log log, MavenExecutionRequest request) {
        this(log, request.getDegreeOfConcurrency() <= 1, System::nanoTime, () -> Terminal.writer(request));
    }

    /**
     * The same with a clock and a terminal of one's own.
     *
     * @param alone whether nothing else is built meanwhile
     * @param clock in nanoseconds
     * @param terminal what writes to it; empty where there is none
     */
    RunProgress(Log log, boolean alone, LongSupplier clock, Supplier<Optional<PrintWriter>> terminal) {
        this.log = log;
        this.alone = alone;
        this.terminal = terminal;
        this.report = new ProgressReport(clock, this::display);
    }

    /**
     * Who is to be told of a part of the run.
     *
     * @param verb what has been done to a file
     * @param directory where the files are
     */
    Progress of(String verb, String directory) {
        return log.isInfoEnabled() ? (done, all) -> report.done(verb, directory, done, all) : Progress.NONE;
    }

    /** Makes room for lines of the log: to be called before there is one. */
    void erase() {
        report.erase();
    }

    private ProgressDisplay display() {
        Optional<PrintWriter> writer = alone ? terminal.get() : Optional.empty();
        return writer.isPresent() ? new ProgressInPlace(writer.get()) : new ProgressLines(log::info);
    }
}
