package io.github.gsocideas.wiki;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Asks again where a wiki asks to come again later: a few times, and no longer than some minutes in all. What was waited for in
 * vain is asked once from then on, and with little patience, until it is answered: a run over many pages would wait for each.
 * It isn't for several threads.
 */
final class Retries {

    /** How often an account asks. */
    private static final int TRIES = 4;

    /** How long an account waits in all: the usual limits are so many edits in a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** How long an answer is waited for where there was none before. */
    private static final Duration LITTLE = Duration.ofSeconds(5);

    private final int most;
    private final Caller caller;
    private final Set<String> inVain = new HashSet<>();

    private Retries(int most, Caller caller) {
        this.most = most;
        this.caller = caller;
    }

    /** Of somebody who only reads, and can come again. */
    static Retries none(Caller caller) {
        return new Retries(1, caller);
    }

    /** Of an account. */
    static Retries of(Caller caller) {
        return new Retries(TRIES, caller);
    }

    /** A question, which may be asked again after a failure that says when. */
    @FunctionalInterface
    interface Question<T> {

        /**
         * Asks.
         *
         * @param patience how long the answer may take
         */
        T ask(Duration patience) throws WikiFailure;
    }

    /**
     * The answer.
     *
     * @param action what is asked for: a wiki that has enough of edits may be read still
     * @throws WikiFailure when there is none in that time, after which nobody needs to ask again
     */
    <T> T ask(String action, Question<T> question) throws WikiFailure {
        try {
            T answer = inVain.contains(action) ? question.ask(little()) : askPatiently(question);
            inVain.remove(action);
            return answer;
        } catch (WikiFailure e) {
            if (e.isWaitedFor()) {
                inVain.add(action);
            }
            throw e.forGood();
        }
    }

    private Duration little() {
        return caller.patience().compareTo(LITTLE) < 0 ? caller.patience() : LITTLE;
    }

    private <T> T askPatiently(Question<T> question) throws WikiFailure {
        Duration left = LONGEST;
        for (int tries = 1; ; tries++) {
            try {
                return question.ask(caller.patience());
            } catch (WikiFailure e) {
                Optional<Duration> wait = e.comeAgain();
                if (wait.isEmpty() || tries == most || wait.get().compareTo(left) > 0) {
                    throw e;
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
            caller.pause().last(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
