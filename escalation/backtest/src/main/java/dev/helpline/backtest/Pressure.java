package dev.helpline.backtest;

import dev.helpline.ticket.Priority;
import java.util.Locale;

/** The words a mapping has for priorities. */
enum Pressure {
    CRITICAL,
    HIGH,
    NORMAL,
    LOW;

    Priority priority() {
        return switch (this) {
            case CRITICAL -> Priority.CRITICAL;
            case HIGH -> Priority.HIGH;
            case NORMAL -> Priority.NORMAL;
            case LOW -> Priority.LOW;
        };
    }

    /** The word as it stands in a mapping. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
