package io.github.gsocideas.wiki;

import java.time.Duration;
import java.util.Optional;

/**
 * Asks again where a wiki asks to come again later: a few times, and no longer than some minutes in all.
 *
 * @param most how often is asked
 */
record Retries(int most, Pause pause) {

    /** How often an account asks. */
    private static final int TRIES = 4;

    /** How long an account waits in all: the usual limits are so many edits in a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Of somebody who only reads, and can come again. */
    static Retries none() {
        return new Retries(1, time -> {});
    }

    /** Of an account. */
    static Retries of(Caller caller) {
        return new Retries(TRIES, caller.pause());
    }

    /** A question, which may be asked again after a failure that says when. */
    @FunctionalInterface
    interface Question<T> {

        /** Asks. */
        T ask() throws WikiFailure;
    }

    /**
     * The answer.
     *
     * @throws WikiFailure when there is none in that time, after which nobody needs to ask again
     */
    <T> T ask(Question<T> question) throws WikiFailure {
        Duration left = LONGEST;
        for (int tries = 1; ; tries++) {
            try {
                return question.ask();
            } catch (WikiFailure e) {
                Optional<Duration> wait = e.comeAgain();
                if (wait.isEmpty() || tries == most || wait.get().compareTo(left) > 0) {
                    throw e.forGood();
                }
                left = left.minus(wait.get());
                last(wait.get(), e);
            }
        }
    }

    /**
     * Waits.
     *
     * @throws WikiFailure the given one, where that is interrupted
     */
    void last(Duration time, WikiFailure failure) throws WikiFailure {
        try {
            pause.last(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
