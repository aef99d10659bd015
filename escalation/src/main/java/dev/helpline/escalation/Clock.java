package dev.helpline.escalation;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Phase;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is measured: when it starts, when it stops, and in which categories it stands still. */
enum Clock {
    /** From opening, if the customer opened it, to the first public reply. */
    FIRST_REPLY("first reply") {
        @Override
        boolean starts(Ticket ticket) {
            return ticket.openedBy() == Role.CUSTOMER;
        }

        @Override
        Optional<Instant> stoppedAt(Ticket ticket) {
            return ticket.conversation().firstReply();
        }

        @Override
        boolean isOver(Category category) {
            return category == Category.CLOSED;
        }

        @Override
        Set<Category> pausedByDefault() {
            return Set.of();
        }
    },

    /** From opening to resolved; a ticket that is reopened goes on where it stopped. */
    RESOLUTION("resolution") {
        @Override
        boolean starts(Ticket ticket) {
            return true;
        }

        @Override
        Optional<Instant> stoppedAt(Ticket ticket) {
            return ticket.category().isFinished() ? Optional.of(finishedSince(ticket)) : Optional.empty();
        }

        @Override
        boolean isOver(Category category) {
            return category.isFinished();
        }

        @Override
        Set<Category> pausedByDefault() {
            return Set.of(Category.WAITING_ON_CUSTOMER);
        }
    };

    private final String words;

    Clock(String words) {
        this.words = words;
    }

    abstract boolean starts(Ticket ticket);

    /** When it stopped, if it stands still for good unless something new happens. */
    abstract Optional<Instant> stoppedAt(Ticket ticket);

    /** Whether nothing more is measured in a category, whatever pauses the clock besides. */
    abstract boolean isOver(Category category);

    abstract Set<Category> pausedByDefault();

    String words() {
        return words;
    }

    /** The spans in which it ran, oldest first; the last one ends at {@link Instant#MAX} while it is running. */
    List<Interval> spans(Ticket ticket, Set<Category> paused) {
        Instant end = this == FIRST_REPLY ? stoppedAt(ticket).orElse(Instant.MAX) : Instant.MAX;
        List<Interval> spans = new ArrayList<>();
        for (Phase phase : ticket.past()) {
            add(spans, phase.category(), phase.startInclusive(), phase.endExclusive(), end, paused);
        }
        add(spans, ticket.category(), ticket.categorySince(), Instant.MAX, end, paused);
        return spans;
    }

    private void add(
            List<Interval> spans, Category category, Instant from, Instant until, Instant end, Set<Category> paused) {
        Instant to = until.isBefore(end) ? until : end;
        if (!isOver(category) && !paused.contains(category) && from.isBefore(to)) {
            spans.add(new Interval(from, to));
        }
    }

    private static Instant finishedSince(Ticket ticket) {
        Instant since = ticket.categorySince();
        List<Phase> past = ticket.past();
        for (int i = past.size() - 1; i >= 0 && past.get(i).category().isFinished(); i--) {
            since = past.get(i).startInclusive();
        }
        return since;
    }
}
