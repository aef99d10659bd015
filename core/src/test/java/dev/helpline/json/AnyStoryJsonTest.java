package dev.helpline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Attempt;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the JSON of any story. */
class AnyStoryJsonTest {

    @Property
    void aHistoryIsReadBackEqual(@ForAll("attempts") List<Attempt> attempts) {
        List<Event> history = Attempt.history(attempts);
        assertThat(history.stream().map(EventJson::write).map(EventJson::read)).containsExactlyElementsOf(history);
    }

    @Property
    void aTicketIsReadBackEqual(@ForAll("attempts") List<Attempt> attempts) {
        Ticket ticket = Ticket.of(Attempt.history(attempts));
        assertThat(TicketJson.read(TicketJson.write(ticket))).isEqualTo(ticket);
    }

    @Property
    void equalTicketsAreWrittenAlike(@ForAll("attempts") List<Attempt> attempts) {
        Ticket ticket = Ticket.of(Attempt.history(attempts));
        assertThat(TicketJson.write(TicketJson.read(TicketJson.write(ticket)))).isEqualTo(TicketJson.write(ticket));
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Attempt.several();
    }
}
