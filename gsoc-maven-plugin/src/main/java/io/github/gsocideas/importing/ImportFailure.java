package io.github.gsocideas.importing;

/** Nothing can be imported; the message is one line that says why, and what to do. */
public final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** Takes the line. */
    ImportFailure(String message) {
        super(message);
    }

    /** Takes the line and what came before it. */
    ImportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
