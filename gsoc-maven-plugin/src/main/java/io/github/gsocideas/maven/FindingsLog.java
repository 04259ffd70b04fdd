package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.report.FindingGroup;
import io.github.gsocideas.report.Surplus;
import io.github.gsocideas.report.TerminalReport;
import io.github.gsocideas.report.TerminalStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.plugin.logging.Log;

/**
 * The build's log as a place for findings.
 *
 * @param log what they go to
 * @param fails whether a finding fails the build
 * @param terminal how the terminal shows findings that somebody reads the log at; empty where each is to be one line
 * @param most how many findings are named, of which those that are alike are one on a terminal
 * @param reports the directory with reports of more; empty where there is none
 */
record FindingsLog(
        EscapingLog log,
        Predicate<Finding> fails,
        Optional<TerminalStyle> terminal,
        int most,
        Optional<String> reports) {

    /** How many are named unless somebody says another number: more than anybody mends before the next build. */
    static final int MOST = 100;

    /** Which findings are named: of very many the first of those that fail the build. */
    LoggedFindings select(List<Finding> findings, Surplus surplus) {
        List<FindingGroup> groups = terminal.isPresent() ? FindingGroup.alike(findings) : FindingGroup.each(findings);
        return LoggedFindings.of(groups, surplus, most, fails);
    }

    /** Puts findings into the log, and how many others there are. */
    void add(LoggedFindings logged) {
        if (terminal.isPresent()) {
            TerminalReport report = new TerminalReport(terminal.get(), fails);
            logged.first().stream()
                    .map(report::block)
                    .forEach(block -> add(log.composed(), block.text(), block.fails()));
        } else {
            logged.first().stream()
                    .map(FindingGroup::first)
                    .forEach(finding -> add(log, finding.toString(), fails.test(finding)));
        }
        String where = reports.map(directory -> "; more are in " + directory).orElse("");
        logged.others().ifPresent(others -> add(log, others + where, logged.othersFail()));
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
