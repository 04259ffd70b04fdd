package io.github.gsocideas.wiki;

import java.time.Duration;

/**
 * Who asks a wiki.
 *
 * @param version of the plugin, which tells the wiki its name
 * @param patience how long any answer may take
 * @param byHand what somebody can do where a program isn't let in and a browser is; it ends a message
 */
public record Caller(String version, Duration patience, String byHand) {

    /** How long a goal waits. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    String userAgent() {
        return "gsoc-maven-plugin/" + version + " (https://github.com/gsocideas/gsoc-maven-plugin)";
    }
}
