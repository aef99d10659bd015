package dev.helpline.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * One of the nodes of a simulation: a thread that runs only while it is told to, up to its next pause, so that one seed
 * says who does what after whom. Everything it does is seen by whoever told it, and the other way round.
 */
final class Node implements AutoCloseable {

    private final String name;
    private final Duration skew;
    private final Semaphore go = new Semaphore(0);
    private final Semaphore back = new Semaphore(0);
    private final Thread thread;
    private Optional<Runnable> job = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private volatile boolean closed;

    Node(String name, Duration skew) {
        this.name = name;
        this.skew = skew;
        this.thread = new Thread(this::work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** How far its clock is off. */
    Duration skew() {
        return skew;
    }

    boolean isIdle() {
        return job.isEmpty();
    }

    void begin(Runnable next) {
        job = Optional.of(next);
    }

    /** Lets it run until it pauses or is done. */
    void goOn() {
        go.release();
        back.acquireUninterruptibly();
        failure.ifPresent(thrown -> {
            failure = Optional.empty();
            throw thrown instanceof Error error ? error : new AssertionError(name + " failed", thrown);
        });
    }

    /** Lets the others run. Called by its own thread only. */
    void pause() {
        back.release();
        await();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a host's code throws is told to whoever runs the simulation
    private void work() {
        try {
            while (true) {
                await();
                try {
                    job.ifPresent(Runnable::run);
                } catch (RuntimeException | Error thrown) {
                    failure = Optional.of(thrown);
                }
                job = Optional.empty();
                back.release();
            }
        } catch (NodeDied over) {
            // as it should be
        }
    }

    private void await() {
        try {
            if (!closed) {
                go.acquire();
                return;
            }
        } catch (InterruptedException wanted) {
            // closed while it waited
        }
        throw new NodeDied("when the simulation was over");
    }

    /** Whatever it is doing, it does no more of it. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    @Override
    public String toString() {
        return name;
    }
}
