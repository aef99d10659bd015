package dev.helpline.escalation;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What happens to one ticket, at whole minutes.
 *
 * @param opened when it was opened
 * @param by who opened it
 * @param category the category it began in
 * @param happenings what happened then, oldest first
 */
record Script(Instant opened, Actor by, Category category, List<Happening> happenings) {

    enum Act {
        REPLY,
        NOTE,
        WAIT,
        HOLD,
        OPEN,
        RESOLVE,
        CLOSE,
        RAISE,
        CALM
    }

    /**
     * One thing.
     *
     * @param minute how many minutes after the opening
     * @param act what
     */
    record Happening(int minute, Act act) {}

    Instant at(int minute) {
        return opened.plus(Duration.ofMinutes(minute));
    }

    Script without(Act... acts) {
        List<Act> gone = List.of(acts);
        return new Script(
                opened,
                by,
                category,
                happenings.stream()
                        .filter(happening -> !gone.contains(happening.act()))
                        .toList());
    }

    TicketLife begun() {
        return TicketLife.opened(opened, by, category, Priority.NORMAL);
    }

    TicketLife after(TicketLife life, Happening happening) {
        Instant at = at(happening.minute());
        return switch (happening.act()) {
            case REPLY -> life.replied(at);
            case NOTE -> life.noted(at);
            case WAIT -> life.entered(Category.WAITING_ON_CUSTOMER, at);
            case HOLD -> life.entered(Category.ON_HOLD, at);
            case OPEN -> life.entered(Category.OPEN, at);
            case RESOLVE -> life.entered(Category.RESOLVED, at);
            case CLOSE -> life.entered(Category.CLOSED, at);
            case RAISE -> life.prioritized(Priority.CRITICAL, at);
            case CALM -> life.prioritized(Priority.NORMAL, at);
        };
    }
}
