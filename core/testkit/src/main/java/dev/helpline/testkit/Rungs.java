package dev.helpline.testkit;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A plain policy for whoever needs any: things to be done some time after something, unless the ticket is finished. */
record Rungs(List<Rung> rungs) implements Policy {

    Rungs {
        rungs = List.copyOf(rungs);
    }

    /** Owner, lead and another team hear of a ticket that is not answered or not finished. */
    static Rungs everyday() {
        return new Rungs(List.of())
                .and(Since.UNANSWERED, Duration.ofMinutes(30), new StepAction.Tell(Audience.OWNER))
                .and(Since.UNANSWERED, Duration.ofHours(1), new StepAction.Tell(Audience.LEAD))
                .and(Since.UNANSWERED, Duration.ofHours(2), new StepAction.MoveTo("database"))
                .and(Since.OPENING, Duration.ofHours(8), new StepAction.Tell(Audience.LEAD))
                .and(Since.WAITING, Duration.ofDays(1), new StepAction.Tell(Audience.ASSIGNEE));
    }

    /** What the time is counted from. */
    enum Since {
        OPENING {
            @Override
            Optional<Instant> on(Ticket ticket) {
                return Optional.of(ticket.openedAt());
            }
        },
        UNANSWERED {
            @Override
            Optional<Instant> on(Ticket ticket) {
                return ticket.conversation().oldestUnanswered();
            }
        },
        WAITING {
            @Override
            Optional<Instant> on(Ticket ticket) {
                return Optional.of(ticket.categorySince())
                        .filter(since -> ticket.category() == Category.WAITING_ON_CUSTOMER);
            }
        };

        abstract Optional<Instant> on(Ticket ticket);
    }

    /** One thing to be done. */
    record Rung(Since since, Duration after, StepAction action) {
        @Override
        public String toString() {
            return action + " " + after + " after " + since;
        }
    }

    Rungs and(Since since, Duration after, StepAction action) {
        List<Rung> more = new ArrayList<>(rungs);
        more.add(new Rung(since, after, action));
        return new Rungs(more);
    }

    @Override
    public Optional<Step> next(Ticket ticket) {
        if (ticket.category().isFinished()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            step(ticket, i).ifPresent(steps::add);
        }
        return steps.stream().min(Comparator.comparing(Step::due));
    }

    private Optional<Step> step(Ticket ticket, int index) {
        Rung rung = rungs.get(index);
        return rung.since()
                .on(ticket)
                .map(armed -> new StepKey(rung.since().name(), armed, index))
                .filter(key -> !ticket.hasTaken(key))
                .map(key ->
                        new Step(key, due(ticket, key.armedAt().plus(rung.after())), rung.action(), rung.toString()));
    }

    private static Instant due(Ticket ticket, Instant reached) {
        return reached.isBefore(ticket.prioritySince()) ? ticket.prioritySince() : reached;
    }

    @Override
    public String toString() {
        return rungs.toString();
    }
}
