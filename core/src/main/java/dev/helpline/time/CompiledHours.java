package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Hours whose boundaries are whole seconds, answered from an {@link OpenTable}. */
abstract sealed class CompiledHours implements BusinessHours permits WeeklyHours, JoinedHours {

    private static final LocalDate MILLENNIUM = LocalDate.of(2000, 1, 1);

    private final OpenTable table = new OpenTable(this::page);

    /** Compiles one page, or finds it compiled. */
    abstract YearPage page(int index);

    /** The same hours without a table. */
    abstract BusinessHours walked();

    /** Looks around the turn of the millennium first, where one page nearly always settles it. */
    final boolean everOpens() {
        return OpenTable.pagesFrom(MILLENNIUM).anyMatch(index -> page(index).count() > 0);
    }

    @Override
    public final Stretch stretchAt(Instant instant) {
        return table.stretchAt(instant);
    }

    @Override
    public final boolean isOpen(Instant instant) {
        return table.isOpen(instant);
    }

    @Override
    public final Instant plus(Instant start, Duration amount) {
        return table.plus(this, start, amount);
    }

    @Override
    public final Duration between(Instant start, Instant end) {
        return table.between(start, end);
    }
}
