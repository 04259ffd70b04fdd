package io.github.gsocideas.wiki;

/** A wiki doesn't give what is asked of it; the message is one line that says why, and what to do. */
public final class WikiFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** The longest message, in UTF-16 units: what a server says may be of any length. */
    private static final int LONGEST = 1000;

    WikiFailure(String message) {
        this(message, null);
    }

    WikiFailure(String message, Throwable cause) {
        super(message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…", cause);
    }
}
