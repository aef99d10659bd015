package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.Desk;
import dev.helpline.spi.Backoff;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.TicketId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a {@link DeskSimulation} found, as it was found: a node dies right after the last attempt at a message. */
class GivingUpTest {

    private final TicketStore store = TicketStore.inMemory();
    private Instant now = Papers.MORNING;

    @Test
    void aMessageThatIsGivenUpIsOnRecordWheneverTheNodeDies() {
        TicketId id = desk(store)
                .from(new Requester("sam", "Sam", "sam@home.example"))
                .open("Cannot log in", "It says no.")
                .id();
        desk(store).as(People.ADA).reply(id, "Let me look.");
        TicketStore dying = new Forwarding(store) {
            @Override
            public boolean settle(Delivery delivery, Settlement settlement) {
                super.settle(delivery, settlement);
                throw new NodeDied("after settling");
            }
        };
        assertThatThrownBy(() -> desk(dying).tick()).isInstanceOf(NodeDied.class);
        for (int tick = 0; tick < 10; tick++) {
            now = now.plus(Duration.ofMinutes(10));
            desk(store).tick();
        }
        assertThat(store.history(id))
                .filteredOn(MessageUndeliverable.class::isInstance)
                .extracting(event -> ((MessageUndeliverable) event).key())
                .doesNotHaveDuplicates()
                .contains("T-1/2/0/customer sam");
        assertThat(store.nextWake()).isEmpty();
    }

    private Desk desk(TicketStore opened) {
        return Desk.on(opened)
                .telling(
                        message -> {
                            throw new IOException("no route");
                        },
                        Backoff.startingAt(Duration.ofMinutes(1)).atMost(1))
                .timedBy(() -> now);
    }
}
