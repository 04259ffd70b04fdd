package io.github.gsocideas.importing.wiki;

/** A wiki doesn't give what is asked of it; the message is one line that says why, and what to do. */
public final class WikiFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** What can be done where a program isn't let in, and a browser is. */
    static final String BY_HAND =
            "save the page's wikitext in a browser, by action=raw or Special:Export, and name that file"
                    + " with -Dgsoc.from";

    /** The longest message, in UTF-16 units: what a server says may be of any length. */
    private static final int LONGEST = 1000;

    WikiFailure(String message) {
        this(message, null);
    }

    WikiFailure(String message, Throwable cause) {
        super(message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…", cause);
    }
}
