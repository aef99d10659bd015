package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.EVE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Page;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import org.junit.jupiter.api.Test;

class SearchAtTheDeskTest {

    private final Desk desk =
            Desk.on(TicketStore.inMemory()).withTeams(FRONT, DATABASE).timedBy(new HandSetClock(MORNING));

    @Test
    void anAgentFindsTheirTicketsWhereverTheyWent() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.from(EVE).open("Slow", "It takes minutes.");
        desk.as(ADA).reply(id, "Let me look.");
        Ticket escalated = desk.as(ADA).escalate(id, "database", "needs the query log");
        TicketQuery query = TicketQuery.all().ownedBy(ADA).with(DATABASE);
        assertThat(desk.search(query).tickets()).containsExactly(escalated);
    }

    @Test
    void aDeskIsReadPageByPage() {
        Ticket first = desk.from(SAM).open("One", "It says no.");
        Ticket second = desk.from(SAM).open("Two", "It says no.");
        Page page = desk.search(TicketQuery.all(), 1);
        assertThat(page.tickets()).containsExactly(first);
        Page last = desk.search(TicketQuery.all(), 1, page.next().orElseThrow());
        assertThat(last.tickets()).containsExactly(second);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void aPageTooLongIsRefusedAtTheDeskToo() {
        assertThatThrownBy(() -> desk.search(TicketQuery.all(), 101))
                .hasMessage("cannot search for pages of 101 tickets; allowed: 1 to 100");
    }
}
