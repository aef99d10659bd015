package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Message;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** However a channel fails, what is sent about a ticket arrives once, in order, as long as it works in the end. */
class AnyChannelTest {

    @Property(tries = 300)
    void everyMessageArrivesOnceAndInOrder(@ForAll @Size(max = 40) List<Boolean> failures) {
        HandSetClock clock = new HandSetClock(MORNING);
        Mailbox mailbox = new Mailbox();
        Deque<Boolean> ahead = new ArrayDeque<>(failures);
        mailbox.refuse(message -> !ahead.isEmpty() && ahead.removeFirst() && attempts(mailbox, message) < 8);
        Desk desk = Desk.on(TicketStore.inMemory()).telling(mailbox).timedBy(clock);
        List<TicketId> ids = new ArrayList<>();
        for (int ticket = 0; ticket < 3; ticket++) {
            TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
            desk.as(ADA).reply(id, "one");
            desk.as(ADA).reply(id, "two");
            desk.as(ADA).reply(id, "three");
            ids.add(id);
        }
        for (Tick tick = desk.tick(); tick.next().isPresent(); tick = desk.tick()) {
            assertThat(tick.next().get()).isAfter(clock.instant());
            clock.set(tick.next().get());
        }
        for (TicketId id : ids) {
            assertThat(mailbox.arrived())
                    .filteredOn(message ->
                            message.ticket().equals(id) && message.text().length() < 6)
                    .extracting(Message::text)
                    .containsExactly("one", "two", "three");
        }
        assertThat(clock.instant()).isBefore(MORNING.plus(Duration.ofDays(7)));
    }

    private static long attempts(Mailbox mailbox, Message message) {
        return mailbox.attempted().stream()
                .filter(other -> other.key().equals(message.key()))
                .count();
    }
}
