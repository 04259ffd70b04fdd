package io.github.gsocideas.wiki;

import java.time.Duration;

/**
 * Who asks a wiki.
 *
 * @param version of the plugin, which tells the wiki its name
 * @param patience how long an answer may take, at most
 * @param byHand what somebody can do where a program isn't let in and a browser is; it ends a message
 * @param pause waits where a wiki asks an account to come again later
 */
public record Caller(String version, Duration patience, String byHand, Pause pause) {

    /** How long a goal waits. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A caller who waits indeed. */
    public Caller(String version, Duration patience, String byHand) {
        this(version, patience, byHand, time -> Thread.sleep(time.toMillis()));
    }

    String userAgent() {
        return "gsoc-maven-plugin/" + version + " (https://github.com/gsocideas/gsoc-maven-plugin)";
    }
}
