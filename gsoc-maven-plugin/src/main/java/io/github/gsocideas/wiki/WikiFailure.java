package io.github.gsocideas.wiki;

import java.time.Duration;
import java.util.Optional;

/** A wiki doesn't give what is asked of it; the message is one line that says why, and what to do. */
public final class WikiFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** The longest message, in UTF-16 units: what a server says may be of any length. */
    private static final int LONGEST = 1000;

    /** What isn't given besides. */
    private enum Reach {
        /** Nothing of the wiki. */
        WIKI,
        /** Nothing of the wiki, to whom isn't logged in. */
        STRANGERS,
        /** Nothing of one page. */
        PAGE
    }

    private final boolean undone;

    private final boolean unanswered;

    private final Reach reach;

    /** Null where the wiki didn't ask to come again. */
    private final Duration wait;

    WikiFailure(String message) {
        this(message, null);
    }

    WikiFailure(String message, Throwable cause) {
        this(message, cause, true, false, Reach.WIKI, null);
    }

    private WikiFailure(
            String message, Throwable cause, boolean undone, boolean unanswered, Reach reach, Duration wait) {
        super(message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…", cause);
        this.undone = undone;
        this.unanswered = unanswered;
        this.reach = reach;
        this.wait = wait;
    }

    /** The same, where what was asked may be done nevertheless. */
    WikiFailure perhapsDone() {
        return new WikiFailure(getMessage(), getCause(), false, unanswered, reach, wait);
    }

    /** The same, where there was no answer at all. */
    WikiFailure unanswered() {
        return new WikiFailure(getMessage(), getCause(), undone, true, reach, wait);
    }

    /** The same, where it is about one page, and others of the wiki may be read. */
    WikiFailure ofPage() {
        return new WikiFailure(getMessage(), getCause(), undone, unanswered, Reach.PAGE, wait);
    }

    /** The same, where the wiki gives nothing to whom isn't logged in. */
    WikiFailure toStrangers() {
        return new WikiFailure(getMessage(), getCause(), undone, unanswered, Reach.STRANGERS, wait);
    }

    /** The same, where the wiki asks to come again after that time. */
    WikiFailure after(Duration time) {
        return new WikiFailure(getMessage(), getCause(), undone, unanswered, reach, time);
    }

    /** The same, though the wiki asked to come again. */
    WikiFailure forGood() {
        return wait == null ? this : new WikiFailure(getMessage(), getCause(), undone, unanswered, reach, null);
    }

    /** The same, where it turned out that nothing was done. */
    WikiFailure undone() {
        return new WikiFailure(getMessage(), getCause(), true, unanswered, reach, wait);
    }

    /** The same with more words. */
    WikiFailure with(String words) {
        return new WikiFailure(getMessage() + "; " + words, getCause(), undone, unanswered, reach, wait);
    }

    /** Whether it is sure that nothing was done of what was asked. */
    boolean isUndone() {
        return undone;
    }

    /** Whether it is about one page, and others of the wiki may be read; else it is about the wiki. */
    public boolean isOfPage() {
        return reach == Reach.PAGE;
    }

    /** Whether the wiki gives nothing to whom isn't logged in, and may give it to an account. */
    public boolean isToStrangers() {
        return reach == Reach.STRANGERS;
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
