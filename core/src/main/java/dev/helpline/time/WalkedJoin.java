package dev.helpline.time;

import java.time.Instant;

/** Two hours joined, asked one stretch at a time. */
record WalkedJoin(Join join, BusinessHours left, BusinessHours right) implements BusinessHours {

    @Override
    public Stretch stretchAt(Instant instant) {
        Stretch one = left.stretchAt(instant);
        Stretch other = right.stretchAt(instant);
        return new Stretch(
                join.of(one.open(), other.open()),
                later(one.startInclusive(), other.startInclusive()),
                earlier(one.endExclusive(), other.endExclusive()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public String toString() {
        return join.print(left, right);
    }
}
