package dev.helpline.escalation;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Phase;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Business time on one ticket, in the spans in which a clock runs. It reads the same as a deadline says: an amount is
 * reached at the earliest instant at which that much has been spent. Clocks with the same start and the same pauses share
 * what the finished phases took. For one question; not thread-safe.
 */
final class Laps {

    private final Ticket ticket;
    private final BusinessHours hours;
    private @Nullable Instant countedFrom;
    private int countedBits;
    private Duration counted = Duration.ZERO;

    Laps(Ticket ticket, BusinessHours hours) {
        this.ticket = ticket;
        this.hours = hours;
    }

    /** Since when a ticket has counted as dealt with. */
    static Instant finishedSince(Ticket ticket) {
        Instant since = ticket.categorySince();
        List<Phase> past = ticket.past();
        for (int i = past.size() - 1; i >= 0 && past.get(i).category().isFinished(); i--) {
            since = past.get(i).startInclusive();
        }
        return since;
    }

    /** When an amount of more than zero is reached; null if the clock stands still before it is. */
    @Nullable
    Instant reaches(Duration amount, Instant start, Categories running) {
        Duration before = inPhasesOver(start, running);
        if (amount.compareTo(before) <= 0) {
            return reachedInPhasesOver(amount, start, running);
        }
        if (!running.contains(ticket.category())) {
            return null;
        }
        return hours.plus(later(start, ticket.categorySince()), amount.minus(before));
    }

    /** The first instant at or after another at which the clock runs; null if it stands still from then on. */
    @Nullable
    Instant runsFrom(Instant instant, Instant start, Categories running) {
        for (Phase phase : ticket.past()) {
            Instant from = later(start, phase.startInclusive());
            if (running.contains(phase.category())
                    && phase.endExclusive().isAfter(instant)
                    && from.isBefore(phase.endExclusive())) {
                return later(from, instant);
            }
        }
        return running.contains(ticket.category()) ? later(later(start, ticket.categorySince()), instant) : null;
    }

    /** What was spent up to an instant, as if nothing happened after the ticket's last event. */
    Duration until(Instant end, Instant start, Categories running) {
        Duration spent = Duration.ZERO;
        for (Interval span : spansUntil(end, start, running)) {
            spent = spent.plus(hours.between(span.startInclusive(), span.endExclusive()));
        }
        return spent;
    }

    /** The spans in which the clock ran up to an instant, oldest first; those that touch are one. */
    List<Interval> spansUntil(Instant end, Instant start, Categories running) {
        List<Interval> spans = new ArrayList<>();
        for (Phase phase : ticket.past()) {
            add(
                    spans,
                    phase.category(),
                    later(start, phase.startInclusive()),
                    earlier(end, phase.endExclusive()),
                    running);
        }
        add(spans, ticket.category(), later(start, ticket.categorySince()), end, running);
        return spans;
    }

    private static void add(List<Interval> spans, Category category, Instant from, Instant to, Categories running) {
        if (!running.contains(category) || !from.isBefore(to)) {
            return;
        }
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).endExclusive().equals(from)) {
            spans.set(last, new Interval(spans.get(last).startInclusive(), to));
        } else {
            spans.add(new Interval(from, to));
        }
    }

    private Duration inPhasesOver(Instant start, Categories running) {
        if (!start.equals(countedFrom) || countedBits != running.bits()) {
            countedFrom = start;
            countedBits = running.bits();
            counted = count(start, running);
        }
        return counted;
    }

    /** Phases follow one another without a gap, so running neighbours are counted as one span. */
    private Duration count(Instant start, Categories running) {
        List<Phase> past = ticket.past();
        Duration spent = Duration.ZERO;
        Instant from = start;
        Instant to = start;
        for (int i = past.size() - 1; i >= 0 && past.get(i).endExclusive().isAfter(start); i--) {
            Phase phase = past.get(i);
            if (running.contains(phase.category())) {
                to = from.equals(to) ? phase.endExclusive() : to;
                from = later(start, phase.startInclusive());
            } else if (!from.equals(to)) {
                spent = spent.plus(hours.between(from, to));
                from = to;
            }
        }
        return from.equals(to) ? spent : spent.plus(hours.between(from, to));
    }

    private @Nullable Instant reachedInPhasesOver(Duration amount, Instant start, Categories running) {
        Duration left = amount;
        for (Phase phase : ticket.past()) {
            Instant from = later(start, phase.startInclusive());
            if (running.contains(phase.category()) && from.isBefore(phase.endExclusive())) {
                Duration spent = hours.between(from, phase.endExclusive());
                if (left.compareTo(spent) <= 0) {
                    return hours.plus(from, left);
                }
                left = left.minus(spent);
            }
        }
        return null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
