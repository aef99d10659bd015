package dev.helpline.spi;

import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The messages of the in-memory store, a queue a ticket. Only the head of a queue can be claimed. Not thread-safe. */
final class Outbox {

    private record Head(Instant ready, long order, Queue queue) {
        static final Comparator<Head> SOONEST =
                Comparator.comparing(Head::ready).thenComparingLong(Head::order);
    }

    private static final class Queue {
        final Deque<Message> messages = new ArrayDeque<>(2);
        final TicketId ticket;
        Head head;
        int attempts;
        long token;

        Queue(TicketId ticket, Instant ready, long order) {
            this.ticket = ticket;
            this.head = new Head(ready, order, this);
        }
    }

    private final Map<TicketId, Queue> queues = new HashMap<>();
    private final TreeSet<Head> heads = new TreeSet<>(Head.SOONEST);
    private long order;
    private long tokens;

    void add(Message message) {
        Queue queue = queues.get(message.ticket());
        if (queue == null) {
            queue = new Queue(message.ticket(), message.at(), ++order);
            queues.put(message.ticket(), queue);
            heads.add(queue.head);
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
            Message message = queue.messages.getFirst();
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
        queue.messages.removeFirst();
        queue.attempts = 0;
        if (queue.messages.isEmpty()) {
            heads.remove(queue.head);
            queues.remove(queue.ticket);
        } else {
            reschedule(queue, queue.messages.getFirst().at());
        }
        return true;
    }

    private void reschedule(Queue queue, Instant ready) {
        heads.remove(queue.head);
        queue.head = new Head(ready, ++order, queue);
        heads.add(queue.head);
    }
}
