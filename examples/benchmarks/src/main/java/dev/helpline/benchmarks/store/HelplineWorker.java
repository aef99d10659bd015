package dev.helpline.benchmarks.store;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store: what is read is a ticket, what is decided is an event, a message and the next due instant. */
record HelplineWorker(TicketStore store) implements Worker {

    static final Actor SYSTEM = new Actor.Rule("any rule");
    static final String NOTE = "looked at";

    @Override
    public int fire(long now, int limit) {
        return store.fireDue(Instant.ofEpochSecond(0, now), limit, HelplineWorker::decided);
    }

    @Override
    public void command(int number) {
        Ticket ticket = store.find(new TicketId("T-" + number)).orElseThrow();
        if (!store.append(decided(ticket))) {
            throw new IllegalStateException("somebody else changed " + ticket.id());
        }
    }

    static Change decided(Ticket ticket) {
        Instant at = Million.DUE;
        List<Event> events = List.of(new NoteAdded(at, SYSTEM, NOTE));
        Ticket after = ticket.after(events);
        Message message = new Message(
                ticket.id() + "/" + after.version(), ticket.id(), "Ada", "ada@desk.example", "it is time", at);
        return new Change(
                ticket.version(),
                events,
                after,
                Optional.of(at.plus(Duration.ofDays(after.version()))),
                List.of(message));
    }
}
