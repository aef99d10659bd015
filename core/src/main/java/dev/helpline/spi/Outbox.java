package dev.helpline.spi;

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

/** The messages of the in-memory store, a queue a ticket, of which one message at a time is on its way. Not thread-safe. */
final class Outbox {

    private record Head(Instant ready, long order, Queue queue) {
        static final Comparator<Head> SOONEST =
                Comparator.comparing(Head::ready).thenComparingLong(Head::order);
    }

    /** The attempts are those on the message that is on its way, or at which one failed; no other goes before it. */
    private static final class Queue {
        final List<Message> messages = new ArrayList<>(2);
        final TicketId ticket;
        Head head;
        Optional<Message> current = Optional.empty();
        int attempts;
        long token;

        Queue(TicketId ticket, Instant ready, long order) {
            this.ticket = ticket;
            this.head = new Head(ready, order, this);
        }

        /** What waits for its time holds up nobody. */
        Message take(Instant now) {
            Message taken = current.orElseGet(() -> messages.stream()
                    .filter(message -> !message.notBefore().isAfter(now))
                    .findFirst()
                    .orElseThrow());
            current = Optional.of(taken);
            return taken;
        }

        boolean has(String key) {
            for (Message message : messages) {
                if (message.key().equals(key)) {
                    return true;
                }
            }
            return false;
        }

        void drop() {
            current.ifPresent(messages::remove);
            current = Optional.empty();
            attempts = 0;
        }

        Instant soonest() {
            return messages.stream()
                    .map(Message::notBefore)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private final Map<TicketId, Queue> queues = new HashMap<>();
    private final TreeSet<Head> heads = new TreeSet<>(Head.SOONEST);
    private long order;
    private long tokens;

    /** Nothing, if a message of the ticket waits that has the key. */
    void add(Message message) {
        Queue queue = queues.get(message.ticket());
        if (queue != null && queue.has(message.key())) {
            return;
        }
        if (queue == null) {
            queue = new Queue(message.ticket(), message.notBefore(), ++order);
            queues.put(message.ticket(), queue);
            heads.add(queue.head);
        } else if (queue.current.isEmpty() && message.notBefore().isBefore(queue.head.ready())) {
            reschedule(queue, message.notBefore());
        }
        queue.messages.add(message);
    }

    Optional<Instant> nextReady() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.first().ready());
    }

    List<Delivery> claim(Instant now, Duration lease, int limit) {
        List<Delivery> claimed = new ArrayList<>();
        while (claimed.size() < limit
                && !heads.isEmpty()
                && !heads.first().ready().isAfter(now)) {
            Queue queue = heads.first().queue();
            Message message = queue.take(now);
            queue.attempts++;
            queue.token = ++tokens;
            reschedule(queue, now.plus(lease));
            claimed.add(new Delivery(message, queue.attempts, queue.token));
        }
        return claimed;
    }

    boolean settle(Delivery delivery, Settlement settlement) {
        Queue queue = queues.get(delivery.message().ticket());
        if (queue == null || queue.token != delivery.token()) {
            return false;
        }
        queue.token = 0;
        if (settlement instanceof Settlement.Retry retry) {
            reschedule(queue, retry.notBefore());
            return true;
        }
        queue.drop();
        if (queue.messages.isEmpty()) {
            heads.remove(queue.head);
            queues.remove(queue.ticket);
        } else {
            reschedule(queue, queue.soonest());
        }
        return true;
    }

    private void reschedule(Queue queue, Instant ready) {
        heads.remove(queue.head);
        queue.head = new Head(ready, ++order, queue);
        heads.add(queue.head);
    }
}
