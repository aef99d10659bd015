package dev.helpline.testkit;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a store must hold of one ticket, by what it has said. */
final class TicketBook {

    /** A message and how far it has come. */
    static final class Slip {
        final Message message;
        boolean claimed;
        boolean done;
        boolean arrived;
        int attempts;
        long token;
        Instant ready;

        Slip(Message message) {
            this.message = message;
            this.ready = message.notBefore();
        }
    }

    final List<Event> history = new ArrayList<>();
    final List<Slip> slips = new ArrayList<>();
    Optional<Ticket> ticket = Optional.empty();
    Optional<Instant> due = Optional.empty();

    /** Whether a node died while it changed nothing but the due instant, so that nobody knows which one the store has. */
    boolean dueIsVague;

    long version() {
        return history.size();
    }

    void add(Change change) {
        history.addAll(change.events());
        ticket = Optional.of(change.after());
        due = change.nextDue();
        dueIsVague = false;
        change.messages().forEach(message -> slips.add(new Slip(message)));
    }

    Ticket at(long version) {
        return Ticket.of(history.subList(0, Math.toIntExact(version)));
    }

    /** The one message that may be claimed: what is on its way goes first, then what was stored first and is ready. */
    Optional<Slip> claimable(Instant now) {
        return current()
                .or(() -> slips.stream()
                        .filter(slip -> !slip.done && !slip.ready.isAfter(now))
                        .findFirst())
                .filter(slip -> !slip.ready.isAfter(now));
    }

    /** When there is something to do. */
    Optional<Instant> wake() {
        Stream<Instant> ready = current()
                .map(slip -> Stream.of(slip.ready))
                .orElseGet(() -> slips.stream().filter(slip -> !slip.done).map(slip -> slip.ready));
        return Stream.concat(ready, due.stream()).min(Comparator.naturalOrder());
    }

    Optional<Slip> slip(String key) {
        return slips.stream().filter(slip -> slip.message.key().equals(key)).findFirst();
    }

    /** What should have arrived before a message does, if anything. */
    Optional<Slip> overtakenBy(Slip arriving) {
        return slips.stream()
                .takeWhile(slip -> slip != arriving)
                .filter(slip ->
                        !slip.done && !slip.arrived && !slip.message.notBefore().isAfter(arriving.message.notBefore()))
                .findFirst();
    }

    boolean isReportedUndeliverable(Slip slip) {
        return history.stream()
                .anyMatch(event -> event instanceof MessageUndeliverable report
                        && report.key().equals(slip.message.key()));
    }

    private Optional<Slip> current() {
        return slips.stream().filter(slip -> slip.claimed && !slip.done).findFirst();
    }
}
