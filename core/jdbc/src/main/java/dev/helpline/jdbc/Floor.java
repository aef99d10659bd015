package dev.helpline.jdbc;

import java.time.Duration;

/**
 * Where a node looks first: it begins a claim where its last one began, and from the very beginning twice a minute.
 * Otherwise the dead entries that lie at the beginning of an index, and stay there for as long as anybody holds an old
 * snapshot, make every claim slower than the one before. Thread-safe.
 *
 * <p>What this node itself writes below the floor lowers it at once; what others write there is found by the next sweep.
 */
final class Floor {

    private static final long SWEEP = Duration.ofSeconds(30).toNanos();

    private Spot from = Spot.BOTTOM;
    private long looked = Long.MIN_VALUE;
    private long swept = Long.MIN_VALUE;
    private long lowered;

    /** One look: where it starts, and how often the floor had been lowered by then. */
    record Look(Spot from, long lowered) {}

    synchronized Look look(long now) {
        looked = Math.max(looked, now);
        if (swept == Long.MIN_VALUE || now < swept || now - swept >= SWEEP) {
            swept = now;
            return new Look(Spot.BOTTOM, lowered);
        }
        return new Look(from, lowered);
    }

    /** Where a look is to start that claims nothing. */
    synchronized Spot from() {
        return from;
    }

    /** What the look met first. It counts unless something was written below meanwhile. */
    synchronized void began(Look look, Spot first) {
        if (look.lowered() == lowered) {
            from = first;
        }
    }

    /** This node has written, and committed, something that waits there. */
    synchronized void written(Spot spot) {
        if (spot.at() <= looked) {
            lowered++;
            from = spot.compareTo(from) < 0 ? spot : from;
        }
    }
}
