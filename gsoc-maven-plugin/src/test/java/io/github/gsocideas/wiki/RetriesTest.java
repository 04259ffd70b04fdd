package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** How often, and after which time, a wiki is asked again that asks for that. */
class RetriesTest {

    private final List<Duration> pauses = new ArrayList<>();
    private final Retries retries = Retries.of(new Caller("1", Caller.PATIENCE, "", pauses::add));

    @Test
    void anAnswerIsGivenAtOnce() throws Exception {
        assertThat(retries.ask(() -> "yes")).isEqualTo("yes");
        assertThat(pauses).isEmpty();
    }

    @Test
    void itIsAskedAgainAfterTheTimeThatTheWikiSays() throws Exception {
        assertThat(ask(busy(5), busy(10), busy(30))).isEqualTo("yes");
        assertThat(pauses).containsExactly(seconds(5), seconds(10), seconds(30));
    }

    @Test
    void itIsAskedFourTimesAtMost() {
        assertThatThrownBy(() -> ask(busy(1), busy(2), busy(3), busy(4))).hasMessage("busy 4");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void itIsNotWaitedForMoreThanTwoMinutesInAll() {
        assertThatThrownBy(() -> ask(busy(60), busy(61))).hasMessage("busy 61");
        assertThat(pauses).containsExactly(seconds(60));
    }

    @Test
    void aRefusalIsFinal() {
        assertThatThrownBy(() -> ask(busy(1), new WikiFailure("no"), busy(1))).hasMessage("no");
        assertThat(pauses).hasSize(1);
    }

    @Test
    void whoHasWaitedInVainDoesNotWaitAgainForTheSame() {
        assertThatThrownBy(() -> retries.ask(() -> ask(busy(1), busy(1), busy(1), busy(1))))
                .hasMessage("busy 1");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void whoIsInterruptedStopsWaiting() {
        Retries interrupted = new Retries(4, time -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> interrupted.ask(() -> {
                    throw busy(1);
                }))
                .hasMessage("busy 1");
        assertThat(Thread.interrupted()).isTrue();
    }

    private String ask(WikiFailure... failures) throws WikiFailure {
        Queue<WikiFailure> left = new ArrayDeque<>(List.of(failures));
        return retries.ask(() -> {
            if (left.isEmpty()) {
                return "yes";
            }
            throw left.remove();
        });
    }

    private static WikiFailure busy(int seconds) {
        return new WikiFailure("busy " + seconds).after(seconds(seconds));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
