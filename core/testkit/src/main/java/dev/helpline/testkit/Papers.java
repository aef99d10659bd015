package dev.helpline.testkit;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the store contracts write into a store. */
final class Papers {

    /** A Monday. */
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");

    /** Who has the problems that search is tried on. */
    static final Requester EVE = new Requester("eve", "Eve", "eve@home.example");

    private Papers() {}

    /** A ticket that is in the store, with messages waiting if any are named. */
    static Ticket opened(TicketStore store, Optional<Instant> nextDue, String... texts) {
        Change opening = opening(store.nextId(), nextDue, texts);
        if (!store.append(opening)) {
            throw new AssertionError("the store refused to open " + opening.id() + ", a name it had just given out");
        }
        return opening.after();
    }

    /** A ticket of Eve's that is in the store. */
    static Ticket opened(TicketStore store, Instant at, String subject) {
        return opened(store, at, EVE, subject);
    }

    /** A ticket of somebody's that is in the store. */
    static Ticket opened(TicketStore store, Requester requester) {
        return opened(store, MORNING, requester, "Cannot log in");
    }

    private static Ticket opened(TicketStore store, Instant at, Requester requester, String subject) {
        TicketId id = store.nextId();
        Change opening = opening(
                new TicketOpened(
                        at,
                        new Actor.Customer(requester),
                        id,
                        requester,
                        subject,
                        "It says no.",
                        Workflow.standard().initial(),
                        Priority.NORMAL,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
        if (!store.append(opening)) {
            throw new AssertionError("the store refused to open " + id + ", a name it had just given out");
        }
        return opening.after();
    }

    private static Change opening(TicketOpened opened, Optional<Instant> nextDue, String... texts) {
        return new Change(0, List.of(opened), opened.ticket(), nextDue, messages(opened.ticket(), texts));
    }

    static Change opening(TicketId id, Optional<Instant> nextDue, String... texts) {
        return opening(id, Optional.empty(), nextDue, texts);
    }

    static Change openingBy(String messageId, TicketId id) {
        return opening(id, Optional.of(messageId), Optional.empty());
    }

    static Change writing(String messageId, Ticket ticket) {
        List<Event> events =
                List.of(new CustomerWrote(MORNING, new Actor.Customer(SAM), "Hello?", Optional.of(messageId)));
        return new Change(ticket.version(), events, ticket.after(events), Optional.empty(), List.of());
    }

    private static Change opening(TicketId id, Optional<String> messageId, Optional<Instant> nextDue, String... texts) {
        TicketOpened opened = new TicketOpened(
                MORNING,
                new Actor.Customer(SAM),
                id,
                SAM,
                "Cannot log in",
                "It says no.",
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.empty(),
                messageId);
        return opening(opened, nextDue, texts);
    }

    static Change note(Ticket ticket, String text, Optional<Instant> nextDue, String... texts) {
        List<Event> events = List.of(new NoteAdded(MORNING, new Actor.Customer(SAM), text));
        return new Change(ticket.version(), events, ticket.after(events), nextDue, messages(ticket, texts));
    }

    private static List<Message> messages(Ticket ticket, String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Message(
                        ticket.id() + "/" + ticket.version() + "/" + text,
                        ticket.id(),
                        SAM.name(),
                        SAM.contact(),
                        text,
                        MORNING))
                .toList();
    }
}
