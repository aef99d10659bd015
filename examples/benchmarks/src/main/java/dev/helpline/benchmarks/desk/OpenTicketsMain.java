package dev.helpline.benchmarks.desk;

import dev.helpline.Tick;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What open tickets weigh, and what a tick costs with many of them: a table for README.md. */
public final class OpenTicketsMain {

    private static final int DUE = 1_000;
    private static final int TICKS = 51;

    private OpenTicketsMain() {}

    /**
     * Runs for about a minute, with 4 GB of heap.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        measured(100_000);
        System.out.println("| open tickets | heap a ticket, bytes | nothing due, ms | 1,000 due, ms | slowest |");
        System.out.println("|---|---|---|---|---|");
        for (int tickets : List.of(100_000, 1_000_000)) {
            System.out.println(measured(tickets));
        }
    }

    private static String measured(int tickets) {
        long before = used();
        Floor floor = filled(tickets);
        double kept = (double) (used() - before) / tickets;
        double[] idle = new double[10 * TICKS];
        for (int i = 0; i < idle.length; i++) {
            idle[i] = milliseconds(floor, 0);
        }
        // The first rung is due twenty minutes after opening, and a ticket was opened every millisecond.
        floor.set(Floor.OPENING.plus(Duration.ofMinutes(20)).minusMillis(1));
        double[] busy = new double[TICKS];
        for (int i = 0; i < busy.length; i++) {
            floor.advance(Duration.ofMillis(DUE));
            busy[i] = milliseconds(floor, DUE);
        }
        Arrays.sort(idle);
        Arrays.sort(busy);
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f | %.4f | %.1f | %.1f |",
                tickets,
                kept,
                idle[idle.length / 2],
                busy[TICKS / 2],
                busy[TICKS - 1]);
    }

    private static Floor filled(int tickets) {
        Floor floor = new Floor(Floor.threeClocks());
        for (int i = 0; i < tickets; i++) {
            floor.openAndTake(i);
            floor.advance(Duration.ofMillis(1));
            if (i % DUE == 0) {
                floor.desk.tick();
            }
        }
        floor.desk.tick();
        return floor;
    }

    private static double milliseconds(Floor floor, int steps) {
        long start = System.nanoTime();
        Tick tick = floor.desk.tick();
        double elapsed = (System.nanoTime() - start) / 1e6;
        if (tick.steps() != steps || tick.delivered() < steps) {
            throw new IllegalStateException("expected " + steps + " steps, and their messages, but there were " + tick);
        }
        return elapsed;
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
