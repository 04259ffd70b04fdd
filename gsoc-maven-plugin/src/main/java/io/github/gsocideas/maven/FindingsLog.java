package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.report.Surplus;
import io.github.gsocideas.report.TerminalReport;
import io.github.gsocideas.report.TerminalStyle;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * The build's log as a place for findings.
 *
 * @param log what they go to
 * @param failOnWarnings whether a warning fails the build
 * @param terminal how the terminal shows findings that somebody reads the log at; empty where each is to be one line
 */
record FindingsLog(EscapingLog log, boolean failOnWarnings, Optional<TerminalStyle> terminal) {

    /** How many findings are named one by one. */
    static final int MOST = 1000;

    /** Whether a finding fails the build. */
    boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR || failOnWarnings;
    }

    /** Puts findings into the log; of very many the first of those that fail the build, and how many others there are. */
    void add(List<Finding> findings, Surplus surplus) {
        LoggedFindings logged = LoggedFindings.of(findings, surplus, MOST, this::fails);
        if (terminal.isPresent()) {
            new TerminalReport(terminal.get(), this::fails)
                    .blocks(logged.first())
                    .forEach(block -> add(log.composed(), block.text(), block.fails()));
        } else {
            logged.first().forEach(finding -> add(log, finding.toString(), fails(finding)));
        }
        logged.others().ifPresent(others -> add(log, others, logged.othersFail()));
    }

    private static void add(Log log, String text, boolean fails) {
        if (fails) {
            log.error(text);
        } else if (log.isWarnEnabled()) {
            log.warn(text);
        } else {
            // With -q only errors are printed, but what a wiki will show a warning sign for must not pass unseen.
            log.error("(warning) " + text);
        }
    }
}
