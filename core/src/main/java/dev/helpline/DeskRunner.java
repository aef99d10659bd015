package dev.helpline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticks a desk when it is due, on an executor of the host's. Ticks do not overlap. A tick that fails is logged and tried
 * again after the longest pause: nothing but {@link #close()}, or the executor's own end, stops a runner.
 *
 * <p>A desk is looked at when it asks to be, and at least once in the longest pause, for others may write to the same
 * store. Thread-safe.
 */
public final class DeskRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeskRunner.class);

    /** So that a clock or a store that is wrong about the time does not keep a thread busy. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Supplier<Tick> ticking;
    private final ScheduledExecutorService executor;
    private final InstantSource clock;
    private final Duration longestPause;
    private final Object lock = new Object();

    private @Nullable Future<?> next;
    private boolean closed;

    DeskRunner(Supplier<Tick> ticking, ScheduledExecutorService executor, InstantSource clock, Duration longestPause) {
        if (longestPause.compareTo(SHORTEST_PAUSE) < 0 || longestPause.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException("a runner cannot pause for at most " + longestPause + "; allowed: "
                    + SHORTEST_PAUSE + " to " + LONGEST_PAUSE);
        }
        this.ticking = ticking;
        this.executor = executor;
        this.clock = clock;
        this.longestPause = longestPause;
        plan(Duration.ZERO);
    }

    private void run() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            Duration pause = longestPause;
            try {
                pause = tick();
            } finally {
                plan(pause);
            }
        }
    }

    /** Whatever a host's store, policy or channel throws, time goes on. */
    private Duration tick() {
        try {
            return pauseUntil(ticking.get().next());
        } catch (RuntimeException failure) {
            LOG.error("a tick failed; the next is in {}", longestPause, failure);
            return longestPause;
        }
    }

    private Duration pauseUntil(Optional<Instant> due) {
        Instant now = clock.instant();
        Duration pause = due.map(at -> Duration.between(now, at)).orElse(longestPause);
        if (pause.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    private void plan(Duration pause) {
        if (closed) {
            return;
        }
        try {
            next = executor.schedule(this::run, pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.warn("the executor takes no more work; this runner has ended", ended);
            closed = true;
        }
    }

    /** Stops. A tick that is under way is waited for; afterwards none begins. The executor goes on. Closing twice is once. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            if (next != null) {
                next.cancel(false);
            }
        }
    }
}
