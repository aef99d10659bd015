package dev.helpline;

import dev.helpline.spi.Delivery;
import dev.helpline.spi.Message;
import dev.helpline.spi.Settlement;
import dev.helpline.ticket.MessageUndeliverable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages from the outbox to the channel: at least once, in order a ticket, with back-off, and not for ever. */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private static final int BATCH = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Setup setup;
    private final Engine engine;

    Courier(Setup setup, Engine engine) {
        this.setup = setup;
        this.engine = engine;
    }

    int deliver(Instant now) {
        int delivered = 0;
        List<Delivery> claimed = setup.store.claim(now, LEASE, BATCH);
        while (!claimed.isEmpty()) {
            for (Delivery delivery : claimed) {
                delivered += attempt(delivery, now) ? 1 : 0;
            }
            claimed = setup.store.claim(now, LEASE, BATCH);
        }
        return delivered;
    }

    private boolean attempt(Delivery delivery, Instant now) {
        try {
            setup.channelOf(delivery.message()).deliver(delivery.message());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failed(delivery, now, interrupted);
            return false;
        } catch (Exception failure) {
            failed(delivery, now, failure);
            return false;
        }
        setup.store.settle(delivery, new Settlement.Done());
        return true;
    }

    private void failed(Delivery delivery, Instant now, Exception failure) {
        if (!setup.backoff.endsAfter(delivery.attempt())) {
            Duration wait = setup.backoff.waitAfter(delivery.attempt());
            LOG.warn(
                    "message {} was not delivered at attempt {}; next in {}",
                    delivery.message().key(),
                    delivery.attempt(),
                    wait,
                    failure);
            setup.store.settle(delivery, new Settlement.Retry(now.plus(wait)));
            return;
        }
        Message message = delivery.message();
        LOG.error("message {} was not delivered at attempt {}, the last", message.key(), delivery.attempt(), failure);
        // On record before it is done with: a node that dies between the two has it reported again, never lost.
        engine.recordOnce(
                message.ticket(),
                event -> event instanceof MessageUndeliverable report
                        && report.key().equals(message.key()),
                at -> new MessageUndeliverable(
                        at, message.key(), message.recipient(), delivery.attempt(), Complaint.of(failure)));
        setup.store.settle(delivery, new Settlement.Done());
    }
}
