package io.github.gsocideas.wiki;

import java.time.Duration;
import java.util.Optional;

/** A wiki doesn't give what is asked of it; the message is one line that says why, and what to do. */
public final class WikiFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** The longest message, in UTF-16 units: what a server says may be of any length. */
    private static final int LONGEST = 1000;

    private final boolean undone;

    private final boolean unanswered;

    private final boolean ofPage;

    /** Null where the wiki didn't ask to come again. */
    private final Duration wait;

    WikiFailure(String message) {
        this(message, null);
    }

    WikiFailure(String message, Throwable cause) {
        this(message, cause, true, false, false, null);
    }

    private WikiFailure(
            String message, Throwable cause, boolean undone, boolean unanswered, boolean ofPage, Duration wait) {
        super(message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…", cause);
        this.undone = undone;
        this.unanswered = unanswered;
        this.ofPage = ofPage;
        this.wait = wait;
    }

    /** The same, where what was asked may be done nevertheless. */
    WikiFailure perhapsDone() {
        return new WikiFailure(getMessage(), getCause(), false, unanswered, ofPage, wait);
    }

    /** The same, where there was no answer at all. */
    WikiFailure unanswered() {
        return new WikiFailure(getMessage(), getCause(), undone, true, ofPage, wait);
    }

    /** The same, where it is about one page, and others of the wiki may be read. */
    WikiFailure ofPage() {
        return new WikiFailure(getMessage(), getCause(), undone, unanswered, true, wait);
    }

    /** The same, where the wiki asks to come again after that time. */
    WikiFailure after(Duration time) {
        return new WikiFailure(getMessage(), getCause(), undone, unanswered, ofPage, time);
    }

    /** The same, though the wiki asked to come again. */
    WikiFailure forGood() {
        return wait == null ? this : new WikiFailure(getMessage(), getCause(), undone, unanswered, ofPage, null);
    }

    /** The same, where it turned out that nothing was done. */
    WikiFailure undone() {
        return new WikiFailure(getMessage(), getCause(), true, unanswered, ofPage, wait);
    }

    /** The same with more words. */
    WikiFailure with(String words) {
        return new WikiFailure(getMessage() + "; " + words, getCause(), undone, unanswered, ofPage, wait);
    }

    /** Whether it is sure that nothing was done of what was asked. */
    boolean isUndone() {
        return undone;
    }

    /** Whether it is about one page, and others of the wiki may be read; else it is about the wiki. */
    public boolean isOfPage() {
        return ofPage;
    }

    /** Whether it took its time: there was no answer, or the wiki asks to come again. */
    boolean isWaitedFor() {
        return unanswered || wait != null;
    }

    /** After which time the wiki asks to come again, if it does. */
    Optional<Duration> comeAgain() {
        return Optional.ofNullable(wait);
    }
}
