package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;

/** Never closed, so business time is elapsed time and nothing needs walking. */
enum Always implements BusinessHours {
    HOURS;

    private static final Stretch FOR_EVER = new Stretch(true, Instant.MIN, Instant.MAX);

    @Override
    public Stretch stretchAt(Instant instant) {
        return FOR_EVER;
    }

    @Override
    public Instant plus(Instant start, Duration amount) {
        return start.plus(amount);
    }

    @Override
    public Duration between(Instant start, Instant end) {
        return Duration.between(start, end);
    }

    @Override
    public String toString() {
        return "BusinessHours.always()";
    }
}
