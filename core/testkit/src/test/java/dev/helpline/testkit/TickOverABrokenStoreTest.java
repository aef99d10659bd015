package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.Desk;
import dev.helpline.spi.Change;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TickOverABrokenStoreTest {

    @Test
    void aTicketThatCannotBeDecidedKeepsNobodyFromBeingTold() {
        List<String> told = new ArrayList<>();
        Desk desk = Desk.on(new Forwarding() {
                    @Override
                    public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                        throw new IllegalStateException("ticket T-1 cannot be read");
                    }
                })
                .telling(message -> told.add(message.text()));
        Ticket ticket = desk.from(Papers.EVE).open("Cannot log in", "It says no.");
        desk.as(new Agent("ada", "Ada", "ada@desk.example")).reply(ticket.id(), "Let me look.");
        assertThatThrownBy(desk::tick).hasMessage("ticket T-1 cannot be read");
        assertThat(told).contains("Let me look.");
    }
}
