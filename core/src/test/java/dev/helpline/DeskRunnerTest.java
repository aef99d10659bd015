package dev.helpline;

import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskRunnerTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Work that waits until the test runs it. */
    private static final class HandSetExecutor extends ScheduledThreadPoolExecutor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private Duration pause = Duration.ZERO;

        HandSetExecutor() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            ScheduledFuture<?> future = super.schedule(() -> {}, 1, TimeUnit.DAYS);
            waiting.add(() -> {
                if (!future.isCancelled()) {
                    command.run();
                }
            });
            pause = Duration.of(delay, unit.toChronoUnit());
            return future;
        }

        void runNext() {
            waiting.remove().run();
        }
    }

    private final HandSetExecutor executor = new HandSetExecutor();
    private int ticks;
    private Optional<Instant> next = Optional.empty();

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    private Tick tick() {
        ticks++;
        return new Tick(0, 0, next);
    }

    private DeskRunner runner() {
        return new DeskRunner(this::tick, executor, new HandSetClock(MORNING), MINUTE);
    }

    @Test
    void theFirstTickIsAtOnceAndTheNextWhenTheDeskAsksForIt() {
        runner();
        assertThat(executor.pause).isZero();
        next = Optional.of(MORNING.plusSeconds(7));
        executor.runNext();
        assertThat(ticks).isEqualTo(1);
        assertThat(executor.pause).isEqualTo(Duration.ofSeconds(7));
        next = Optional.of(MORNING.plus(Duration.ofDays(99)));
        executor.runNext();
        assertThat(executor.pause).isEqualTo(MINUTE);
        next = Optional.of(MORNING.minusSeconds(7));
        executor.runNext();
        assertThat(executor.pause).isEqualTo(Duration.ofMillis(10));
        next = Optional.empty();
        executor.runNext();
        assertThat(executor.pause).isEqualTo(MINUTE);
    }

    @Test
    void aTickThatFailsIsTriedAgainAfterTheLongestPause() {
        new DeskRunner(
                () -> {
                    ticks++;
                    throw new IllegalStateException("no store");
                },
                executor,
                new HandSetClock(MORNING),
                MINUTE);
        executor.runNext();
        executor.runNext();
        assertThat(ticks).isEqualTo(2);
        assertThat(executor.pause).isEqualTo(MINUTE);
    }

    @Test
    void afterItIsClosedNothingTicksAndTheExecutorGoesOn() {
        DeskRunner runner = runner();
        executor.runNext();
        runner.close();
        runner.close();
        executor.runNext();
        assertThat(ticks).isEqualTo(1);
        assertThat(executor.waiting).isEmpty();
        assertThat(executor.isShutdown()).isFalse();
    }

    @Test
    void anExecutorThatHasEndedEndsTheRunner() {
        runner();
        executor.shutdown();
        executor.runNext();
        assertThat(ticks).isEqualTo(1);
        assertThat(executor.waiting).isEmpty();
    }

    @Test
    void itPausesBetweenTenMillisecondsAndADay() {
        assertThatThrownBy(() -> new DeskRunner(this::tick, executor, new HandSetClock(MORNING), Duration.ZERO))
                .hasMessage("a runner cannot pause for at most PT0S; allowed: PT0.01S to PT24H");
    }
}
