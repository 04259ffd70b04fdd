package io.github.gsocideas.check;

/** A build's own configuration, or the disk, doesn't let its ideas be checked; the message is one line that says why. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1;

    /** Takes the line. */
    ConfigurationException(String message) {
        super(message);
    }

    /** Takes the line and what came before it. */
    ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
