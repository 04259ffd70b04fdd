package io.github.gsocideas.maven;

import io.github.gsocideas.finding.LogText;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, of which each line is made fit for one: whatever a goal quotes, nobody's text commands a CI server. */
final class EscapingLog implements Log {

    private final Log log;

    /** Takes the log that the lines go to. */
    EscapingLog(Log log) {
        this.log = log;
    }

    /** The log itself, for text that is made fit for it already, of several lines or with colours. */
    Log composed() {
        return log;
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(line(content));
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(line(content), EscapedFailure.of(error));
    }

    @Override
    public void debug(Throwable error) {
        log.debug(EscapedFailure.of(error));
    }

    @Override
    public void info(CharSequence content) {
        log.info(line(content));
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(line(content), EscapedFailure.of(error));
    }

    @Override
    public void info(Throwable error) {
        log.info(EscapedFailure.of(error));
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(line(content));
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(line(content), EscapedFailure.of(error));
    }

    @Override
    public void warn(Throwable error) {
        log.warn(EscapedFailure.of(error));
    }

    @Override
    public void error(CharSequence content) {
        log.error(line(content));
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(line(content), EscapedFailure.of(error));
    }

    @Override
    public void error(Throwable error) {
        log.error(EscapedFailure.of(error));
    }

    private static String line(CharSequence content) {
        return LogText.escape(String.valueOf(content));
    }
}
