package dev.helpline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several threads that begin at one moment. */
final class Threads {

    static final int COUNT = 8;

    private Threads() {}

    /** What each of them found, in the order of their numbers; the first failure of any is thrown. */
    static <T> List<T> atOnce(IntFunction<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            CyclicBarrier start = new CyclicBarrier(COUNT);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                Callable<T> task = work.apply(i);
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("one of " + COUNT + " threads failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while " + COUNT + " threads were at work", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
