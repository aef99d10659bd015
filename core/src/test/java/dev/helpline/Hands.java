package dev.helpline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that begin at one moment. */
final class Hands {

    private Hands() {}

    static <T> List<T> atOnce(int hands, IntFunction<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        CyclicBarrier start = new CyclicBarrier(hands);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                Callable<T> task = work.apply(hand);
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
        } finally {
            threads.shutdownNow();
        }
    }
}
