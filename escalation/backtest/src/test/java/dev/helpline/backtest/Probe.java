package dev.helpline.backtest;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A policy that wants one thing a while after opening, and remembers every ticket it was shown. */
final class Probe implements Policy {

    private final List<Ticket> seen = new ArrayList<>();
    private final Duration after;
    private final StepAction action;

    private Probe(Duration after, StepAction action) {
        this.after = after;
        this.action = action;
    }

    static Probe tellingAfter(long minutes) {
        return new Probe(Duration.ofMinutes(minutes), new StepAction.Tell(Audience.LEAD));
    }

    static Probe movingTo(String team, long minutes) {
        return new Probe(Duration.ofMinutes(minutes), new StepAction.MoveTo(team));
    }

    @Override
    public Optional<Step> next(Ticket ticket) {
        seen.add(ticket);
        StepKey key = new StepKey("probe", ticket.openedAt(), 0);
        return ticket.hasTaken(key)
                ? Optional.empty()
                : Optional.of(new Step(key, ticket.openedAt().plus(after), action, "time has come"));
    }

    /** The last ticket it was shown of those as they stood before an instant. */
    Ticket seenBefore(Instant instant) {
        return seen.stream()
                .filter(ticket -> ticket.updatedAt().isBefore(instant))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<Ticket> seen() {
        return seen;
    }

    @Override
    public String toString() {
        return "probe";
    }
}
