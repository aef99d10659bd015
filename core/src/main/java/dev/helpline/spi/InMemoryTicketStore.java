package dev.helpline.spi;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything under one lock: no caller sees half a change. */
final class InMemoryTicketStore implements TicketStore {

    private record Due(Instant at, TicketId id) {
        static final Comparator<Due> SOONEST =
                Comparator.comparing(Due::at).thenComparing(due -> due.id().value());
    }

    private static final class Row {
        final List<Event> history = new ArrayList<>();
        Ticket ticket;

        @Nullable
        Due due;

        Row(Ticket ticket) {
            this.ticket = ticket;
        }
    }

    private final Map<TicketId, Row> rows = new HashMap<>();
    private final Map<String, TicketId> byMessage = new HashMap<>();
    private final TreeSet<Due> due = new TreeSet<>(Due.SOONEST);
    private final Outbox outbox = new Outbox();
    private long lastNumber;

    @Override
    public synchronized TicketId nextId() {
        lastNumber++;
        return new TicketId("T-" + lastNumber);
    }

    @Override
    public synchronized Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(rows.get(id)).map(row -> row.ticket);
    }

    @Override
    public synchronized List<Event> history(TicketId id) {
        Row row = rows.get(id);
        return row == null ? List.of() : List.copyOf(row.history);
    }

    @Override
    public synchronized Optional<TicketId> findByMessage(String messageId) {
        return Optional.ofNullable(byMessage.get(messageId));
    }

    @Override
    public synchronized boolean append(Change change) {
        Row row = rows.get(change.id());
        long version = row == null ? 0 : row.ticket.version();
        if (version != change.onVersion() || messageIds(change).anyMatch(byMessage::containsKey)) {
            return false;
        }
        if (row == null) {
            row = new Row(change.after());
            rows.put(change.id(), row);
        }
        row.history.addAll(change.events());
        messageIds(change).forEach(message -> byMessage.put(message, change.id()));
        row.ticket = change.after();
        rearm(row, change.nextDue());
        change.messages().forEach(outbox::add);
        return true;
    }

    private static Stream<String> messageIds(Change change) {
        return change.events().stream().flatMap(event -> event.messageId().stream());
    }

    private void rearm(Row row, Optional<Instant> next) {
        if (row.due != null) {
            due.remove(row.due);
        }
        row.due = next.map(at -> new Due(at, row.ticket.id())).orElse(null);
        if (row.due != null) {
            due.add(row.due);
        }
    }

    @Override
    public synchronized int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
        int decided = 0;
        while (decided < limit && !due.isEmpty() && !due.first().at().isAfter(now)) {
            Row row = rows.get(due.first().id());
            if (row == null || !append(decision.apply(row.ticket))) {
                throw new IllegalStateException("the decision on " + due.first().id() + " was not made on its version");
            }
            decided++;
        }
        return decided;
    }

    @Override
    public synchronized Optional<Instant> nextWake() {
        Stream<Instant> ticket =
                due.isEmpty() ? Stream.empty() : Stream.of(due.first().at());
        return Stream.concat(ticket, outbox.nextReady().stream()).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<Delivery> claim(Instant now, Duration lease, int limit) {
        return outbox.claim(now, lease, limit);
    }

    @Override
    public synchronized boolean settle(Delivery delivery, Settlement settlement) {
        return outbox.settle(delivery, settlement);
    }
}
