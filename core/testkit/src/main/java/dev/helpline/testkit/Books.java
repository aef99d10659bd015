package dev.helpline.testkit;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Message;
import dev.helpline.spi.Settlement;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a store must hold, by what it has said so far, and what has arrived. Whatever it says that cannot be so is a
 * {@link Violation}, at once.
 */
final class Books {

    private final Map<TicketId, TicketBook> tickets = new LinkedHashMap<>();
    private final Map<String, TicketId> byMessage = new HashMap<>();
    private final List<Message> arrivals = new ArrayList<>();

    /** The tickets there are, in the order in which they were opened. */
    List<TicketId> ids() {
        return tickets.entrySet().stream()
                .filter(entry -> entry.getValue().ticket.isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    TicketBook of(TicketId id) {
        return tickets.computeIfAbsent(id, unopened -> new TicketBook());
    }

    List<Message> arrivals() {
        return List.copyOf(arrivals);
    }

    void named(TicketId id) {
        if (tickets.putIfAbsent(id, new TicketBook()) != null) {
            throw new Violation(id, "the store gives out the name " + id + ", which it gave out before");
        }
    }

    void found(TicketId id, Optional<Ticket> found) {
        Optional<Ticket> expected = of(id).ticket;
        if (!found.equals(expected)) {
            throw new Violation(
                    id,
                    "the store finds " + id + " at " + version(found) + ", though what it took left it at "
                            + version(expected) + (version(found).equals(version(expected)) ? ", but different" : ""));
        }
    }

    void found(TicketId id, List<Event> history) {
        List<Event> expected = of(id).history;
        if (!history.equals(expected)) {
            throw new Violation(
                    id,
                    "the store has " + history.size() + " events of " + id + ", and not the " + expected.size()
                            + " that it took:" + (history.isEmpty() ? " none" : TimeLine.of(history)));
        }
    }

    void found(String messageId, Optional<TicketId> id) {
        Optional<TicketId> expected = Optional.ofNullable(byMessage.get(messageId));
        if (!id.equals(expected)) {
            throw new Violation(
                    expected.or(() -> id).orElseThrow(),
                    "the store says that message " + messageId + " came to " + id.map(TicketId::value) + ", not to "
                            + expected.map(TicketId::value));
        }
    }

    void appended(Change change, boolean stored) {
        if (stored) {
            stored(change);
            return;
        }
        TicketBook book = of(change.id());
        if (book.version() == change.onVersion() && known(change).isEmpty()) {
            throw new Violation(
                    change.id(),
                    "the store refuses a change of " + change.id() + " decided on version " + change.onVersion()
                            + ", which is the current one");
        }
    }

    void stored(Change change) {
        TicketBook book = of(change.id());
        if (book.version() != change.onVersion()) {
            throw new Violation(
                    change.id(),
                    "the store takes a change of " + change.id() + " decided on version " + change.onVersion()
                            + ", though it is at version " + book.version());
        }
        known(change).ifPresent(message -> {
            throw new Violation(change.id(), "the store takes message " + message + " in, which has come in before");
        });
        change.events().forEach(event -> event.messageId().ifPresent(it -> byMessage.put(it, change.id())));
        book.add(change);
    }

    private Optional<String> known(Change change) {
        return change.events().stream()
                .flatMap(event -> event.messageId().stream())
                .filter(byMessage::containsKey)
                .findFirst();
    }

    /** A node died while the store took a change: it has all of it or nothing, and from now on that is how it is. */
    void resolved(Change change, Optional<Ticket> found) {
        TicketBook book = of(change.id());
        if (change.events().isEmpty()) {
            book.dueIsVague = true;
        } else if (found.equals(Optional.of(change.after()))) {
            stored(change);
        } else {
            found(change.id(), found);
        }
    }

    void isDue(Ticket ticket, Instant now) {
        found(ticket.id(), Optional.of(ticket));
        TicketBook book = of(ticket.id());
        boolean due = book.due.filter(at -> !at.isAfter(now)).isPresent();
        if (!due && !book.dueIsVague) {
            throw new Violation(
                    ticket.id(),
                    "the store wants " + ticket.id() + " decided at " + now + ", though it is due "
                            + book.due.map(Instant::toString).orElse("at no time"));
        }
    }

    void nextWake(Optional<Instant> wake) {
        Optional<Map.Entry<TicketId, Instant>> soonest = tickets.entrySet().stream()
                .flatMap(entry -> entry.getValue().wake().stream().map(at -> Map.entry(entry.getKey(), at)))
                .min(Comparator.comparing(entry -> entry.getValue()));
        if (tickets.values().stream().anyMatch(book -> book.dueIsVague) || soonest.isEmpty()) {
            return;
        }
        Instant latest = soonest.get().getValue();
        if (wake.isEmpty() || wake.get().isAfter(latest)) {
            throw new Violation(
                    soonest.get().getKey(),
                    "the store next wants to be woken "
                            + wake.map(Instant::toString).orElse("at no time") + ", though "
                            + soonest.get().getKey() + " waits for " + latest);
        }
    }

    void claimed(Delivery delivery, Instant now, Duration lease) {
        Message message = delivery.message();
        TicketBook book = of(message.ticket());
        Optional<TicketBook.Slip> expected = book.claimable(now);
        if (expected.filter(slip -> slip.message.equals(message)).isEmpty()) {
            throw new Violation(
                    message.ticket(),
                    "the store gives out message " + message.key() + " at " + now + ", which "
                            + book.slip(message.key()).map(Books::standing).orElse("was never stored") + "; "
                            + expected.map(slip -> "the next one is " + slip.message.key())
                                    .orElse("none is ready"));
        }
        TicketBook.Slip slip = expected.get();
        slip.claimed = true;
        slip.attempts++;
        slip.token = delivery.token();
        slip.ready = now.plus(lease);
        if (delivery.attempt() != slip.attempts) {
            throw new Violation(
                    message.ticket(),
                    "the store calls attempt " + slip.attempts + " on message " + message.key() + " attempt "
                            + delivery.attempt());
        }
    }

    private static String standing(TicketBook.Slip slip) {
        if (slip.done) {
            return "is done with";
        }
        return slip.claimed ? "is claimed, or to be tried again, until " + slip.ready : "waits";
    }

    void settled(Delivery delivery, Settlement settlement, boolean held) {
        Message message = delivery.message();
        TicketBook.Slip slip = of(message.ticket()).slip(message.key()).orElseThrow();
        boolean holds = !slip.done && slip.token == delivery.token();
        if (held != holds) {
            throw new Violation(
                    message.ticket(),
                    "the store says that a claim of message " + message.key() + " at attempt " + delivery.attempt()
                            + (held
                                    ? " still holds, though it "
                                    : " holds no longer, though nobody else claimed it and it ")
                            + standing(slip));
        }
        if (held && settlement instanceof Settlement.Retry retry) {
            slip.ready = retry.notBefore();
            slip.token = 0;
        } else if (held) {
            slip.done = true;
        }
    }

    void arrived(Message message) {
        TicketBook book = of(message.ticket());
        TicketBook.Slip slip = book.slip(message.key())
                .filter(it -> it.message.equals(message))
                .orElseThrow(() -> new Violation(
                        message.ticket(), "message " + message.key() + " arrives, but was never stored like that"));
        arrivals.add(message);
        Optional<TicketBook.Slip> overtaken =
                slip.arrived || book.isReportedUndeliverable(slip) ? Optional.empty() : book.overtakenBy(slip);
        slip.arrived = true;
        if (overtaken.isPresent()) {
            throw new Violation(
                    message.ticket(),
                    "message " + message.key() + " arrives before "
                            + overtaken.get().message.key() + ", which was stored first and is not done with");
        }
    }

    /** A command was acknowledged with a ticket: that is what the first of its events add up to. */
    void acknowledged(Ticket ticket) {
        TicketBook book = of(ticket.id());
        if (book.version() < ticket.version() || !book.at(ticket.version()).equals(ticket)) {
            throw new Violation(
                    ticket.id(),
                    "a command was acknowledged with " + ticket.id() + " at version " + ticket.version()
                            + ", which is not what the store took");
        }
    }

    private static String version(Optional<Ticket> ticket) {
        return ticket.map(it -> "version " + it.version()).orElse("no version");
    }
}
