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
        assertThat(ask()).isEqualTo("yes");
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
    void whatWasWaitedForInVainIsAskedOnceUntilItIsAnswered() throws Exception {
        assertThatThrownBy(() -> ask(busy(1), busy(1), busy(1), busy(1))).hasMessage("busy 1");
        assertThatThrownBy(() -> ask(busy(2))).hasMessage("busy 2");
        assertThat(pauses).hasSize(3);

        assertThat(ask()).isEqualTo("yes");
        assertThat(ask(busy(3))).isEqualTo("yes");
        assertThat(pauses).hasSize(4);
    }

    @Test
    void whoHasWaitedInVainDoesNotWaitAgainForTheSame() {
        assertThatThrownBy(() -> retries.ask("edit", patience -> ask(busy(1), busy(1), busy(1), busy(1))))
                .hasMessage("busy 1");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void aRefusalMakesNobodyImpatient() throws Exception {
        assertThatThrownBy(() -> ask(new WikiFailure("no"))).hasMessage("no");
        assertThat(ask(busy(3))).isEqualTo("yes");
    }

    @Test
    void somethingElseIsWaitedForAsBefore() throws Exception {
        assertThatThrownBy(() -> ask(busy(1), busy(1), busy(1), busy(1))).hasMessage("busy 1");
        Queue<WikiFailure> left = new ArrayDeque<>(List.of(busy(5)));

        String answer = retries.ask("query", patience -> answer(left));

        assertThat(answer).isEqualTo("yes");
        assertThat(pauses).endsWith(seconds(5));
    }

    @Test
    void anAnswerThatNeverCameIsWaitedForALittleUntilThereIsOne() throws Exception {
        assertThat(patience()).isEqualTo(Caller.PATIENCE);
        assertThatThrownBy(() -> ask(new WikiFailure("slow").unanswered())).hasMessage("slow");

        assertThat(patience()).isEqualTo(seconds(5));
        assertThat(patience()).isEqualTo(Caller.PATIENCE);
    }

    @Test
    void whoHasLittlePatienceHasNoMoreForWhatNeverCame() {
        Retries impatient = Retries.none(new Caller("1", seconds(2), ""));
        assertThatThrownBy(() -> impatient.ask("edit", patience -> {
                    throw new WikiFailure("slow").unanswered();
                }))
                .hasMessage("slow");

        assertThatThrownBy(() -> impatient.ask("edit", patience -> {
                    throw new WikiFailure("waited " + patience);
                }))
                .hasMessage("waited PT2S");
    }

    @Test
    void whoIsInterruptedStopsWaiting() {
        Retries interrupted = Retries.of(new Caller("1", Caller.PATIENCE, "", time -> {
            throw new InterruptedException();
        }));

        assertThatThrownBy(() -> interrupted.ask("edit", patience -> {
                    throw busy(1);
                }))
                .hasMessage("busy 1");
        assertThat(Thread.interrupted()).isTrue();
    }

    private Duration patience() throws WikiFailure {
        return retries.<Duration>ask("edit", patience -> patience);
    }

    private String ask(WikiFailure... failures) throws WikiFailure {
        Queue<WikiFailure> left = new ArrayDeque<>(List.of(failures));
        return retries.ask("edit", patience -> answer(left));
    }

    private static String answer(Queue<WikiFailure> left) throws WikiFailure {
        if (left.isEmpty()) {
            return "yes";
        }
        throw left.remove();
    }

    private static WikiFailure busy(int seconds) {
        return new WikiFailure("busy " + seconds).after(seconds(seconds));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
